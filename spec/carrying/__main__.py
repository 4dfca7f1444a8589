"""Write collections from facts and texts.

    python -m carrying FOLDER --texts FOLDER --numbers FILE [--keep FILE] -o FOLDER PRODUCT...

FOLDER holds the facts, as `carrying.facts` reads them. Items of the collection `--keep` stand as
they are. One collection is written for each product, and one for the events of all.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from carrying.facts import events, operations
from carrying.products import collection, items_by_key, webhook_collection
from carrying.texts import read_texts

_ENDING = ".postman_collection.json"


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="carrying", description=__doc__)
    parser.add_argument("facts", type=Path)
    parser.add_argument("products", nargs="+")
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--numbers", type=Path, required=True)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    asked = parser.parse_args()
    texts = read_texts(asked.texts)
    numbers = {message: number for number, message in json.loads(asked.numbers.read_text()).items()}
    kept = items_by_key(json.loads(asked.keep.read_text())) if asked.keep else {}
    asked.output.mkdir(parents=True, exist_ok=True)
    for product in asked.products:
        found = operations(asked.facts, product)
        written = collection(found[0].product, found, texts, numbers, kept)
        _write(asked.output / f"{product}{_ENDING}", written)
    sent = [each for product in asked.products for each in events(asked.facts, product)]
    _write(asked.output / f"webhooks{_ENDING}", webhook_collection(sent, texts))


def _write(target: Path, written: dict[str, Any]) -> None:
    text = json.dumps(written, ensure_ascii=False, indent=1) + "\n"
    part = target.with_suffix(".part")
    part.write_text(text, encoding="utf-8")
    part.replace(target)


if __name__ == "__main__":
    main()
