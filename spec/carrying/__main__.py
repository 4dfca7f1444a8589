"""Write collections from facts and texts.

    python -m carrying PRODUCT... --facts FOLDER --texts FOLDER --numbers FILE --output FOLDER
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from carrying.collections import collection, items_by_key
from carrying.facts import operations
from carrying.texts import read_texts


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="carrying", description=__doc__)
    parser.add_argument("products", nargs="+")
    parser.add_argument("--facts", type=Path, required=True)
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--numbers", type=Path, required=True)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    asked = parser.parse_args()
    texts = read_texts(asked.texts)
    numbers = {message: number for number, message in json.loads(asked.numbers.read_text()).items()}
    kept = items_by_key(json.loads(asked.keep.read_text())) if asked.keep else {}
    asked.output.mkdir(parents=True, exist_ok=True)
    for product in asked.products:
        found = operations(asked.facts, product)
        written = collection(found[0].product, found, texts, numbers, kept)
        target = asked.output / f"{product}.postman_collection.json"
        text = json.dumps(written, ensure_ascii=False, indent=1) + "\n"
        part = target.with_suffix(".part")
        part.write_text(text, encoding="utf-8")
        part.replace(target)
        print(f"{target}: {len(found)} requests")  # noqa: T201 - the command's output


if __name__ == "__main__":
    main()
