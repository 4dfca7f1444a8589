"""Carry a product from facts to collections; docs/adding-a-product.md says how.

`sheets` prints what writers read, `write` makes collections of facts and texts, `glossary` makes a
glossary of answers' fields. FACTS is a folder as `carrying.facts` reads it, a PRODUCT the name of
its file there.
"""

from __future__ import annotations

import argparse
import json
import tomllib
from itertools import chain
from pathlib import Path
from typing import Any

from carrying.facts import events, operations
from carrying.glossaries import glossary
from carrying.products import collection, items_by_key, webhook_collection
from carrying.sheets import fields_sheet, messages_sheet, numbered, operations_sheet
from carrying.texts import read_texts
from carrying.uses import uses_of, uses_of_event

_ENDING = ".postman_collection.json"


def main() -> None:
    """Run a command."""
    asked = _parser().parse_args()
    asked.run(asked)


def _sheets(asked: argparse.Namespace) -> None:
    called = [each for product in asked.products for each in operations(asked.facts, product)]
    told = [each for product in asked.products for each in events(asked.facts, product)]
    messages = numbered(called)
    uses = chain(*map(uses_of, called), *map(uses_of_event, told))
    known = {name: said for name, said in _known(asked).items() if isinstance(said, str)}
    sheets = {
        "ops.txt": operations_sheet(called, told, messages),
        "fields.txt": fields_sheet(uses, known),
        "messages.txt": messages_sheet(messages),
        "messages.json": json.dumps(messages, ensure_ascii=False, indent=0) + "\n",
    }
    asked.output.mkdir(parents=True, exist_ok=True)
    for name, text in sheets.items():
        (asked.output / name).write_text(text, encoding="utf-8")


def _write(asked: argparse.Namespace) -> None:
    texts = read_texts(asked.texts)
    numbers = {message: number for number, message in _json(asked.numbers).items()}
    kept = items_by_key(_json(asked.keep)) if asked.keep else {}
    asked.output.mkdir(parents=True, exist_ok=True)
    for product in asked.products:
        found = operations(asked.facts, product)
        made = collection(found[0].product, found, texts, numbers, kept)
        _save(asked.output / f"{product}{_ENDING}", made)
    told = [each for product in asked.products for each in events(asked.facts, product)]
    target = asked.output / f"webhooks{_ENDING}"
    before = _json(target) if target.exists() else {}
    if told:
        _save(target, webhook_collection(told, texts, before))


def _glossary(asked: argparse.Namespace) -> None:
    found = [each for product in asked.products for each in operations(asked.facts, product)]
    text = glossary(_json(asked.document), found, read_texts(asked.texts), _known(asked))
    asked.output.write_text(text, encoding="utf-8")


def _known(asked: argparse.Namespace) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for each in asked.known:
        found |= tomllib.loads(each.read_text(encoding="utf-8"))
    return found


def _json(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def _save(target: Path, made: dict[str, Any]) -> None:
    text = json.dumps(made, ensure_ascii=False, indent=1) + "\n"
    part = target.with_suffix(".part")
    part.write_text(text, encoding="utf-8")
    part.replace(target)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="carrying", description=__doc__)
    commands = parser.add_subparsers(required=True)
    sheets = _command(commands, "sheets", _sheets, "print worksheets for writers")
    write = _command(commands, "write", _write, "write collections from facts and texts")
    words = _command(commands, "glossary", _glossary, "write a glossary of answers' fields")
    for each in (sheets, words):
        each.add_argument("--known", type=Path, action="append", default=[], help="a glossary")
    for each in (write, words):
        each.add_argument("--texts", type=Path, required=True, help="the folder of our texts")
    write.add_argument("--numbers", type=Path, required=True, help="messages.json of the sheets")
    write.add_argument("--keep", type=Path, help="a collection whose items stand as they are")
    words.add_argument("--document", type=Path, required=True, help="made without a glossary")
    return parser


def _command(commands: Any, name: str, run: Any, text: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    command.add_argument("facts", type=Path, metavar="FACTS")
    command.add_argument("products", nargs="+", metavar="PRODUCT")
    command.add_argument("-o", "--output", type=Path, required=True)
    command.set_defaults(run=run)
    return command


if __name__ == "__main__":
    main()
