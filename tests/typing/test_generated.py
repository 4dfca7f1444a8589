"""What is generated passes the type checkers, for any API, and so does what people write with it.

Mypy is strict. Basedpyright is in its mode `standard` with nothing to complain about, warnings
included; what people write is checked in its mode `strict`.
"""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from mypy import api

from postman_openapi.client.completion import completed
from postman_openapi.client.generation import generate_client
from tests.typing.documents import documents

OURS = Path(__file__).parents[2] / "generated" / "zoom_openapi"

RIGHT = """
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, assert_type
from uuid import UUID

import httpx

import house
import orchard
import shop
from orchard import AsyncClient, Client, File, Pages, RawAnswer
from shop import inputs, models

with Client(token="t", username="name", password="p", api_key="k", region="us") as client:
    tree = client.trees.get("t 1", fields=["id"], deep=True)
    assert_type(tree, orchard.models.Tree)
    assert_type(tree.place, orchard.models.Place | None)
    assert_type(tree.pruned_on, date | None)
    for each in client.trees.list():
        assert_type(each, orchard.models.Tree)
    trees = client.lists.list_by_link()
    assert_type(trees, Pages[orchard.models.Tree, Sequence[orchard.models.Tree]])
    assert_type(client.raw(client.trees.get, "t 1"), RawAnswer[orchard.models.Tree])
    client.parts.put_scan("t 1", body=File(b"scan"))
    client.parts.put_label("t 1", body="label")
    assert_type(client.events.get(1), Mapping[str, orchard.models.Tree])

buyer = shop.Client(auth=httpx.DigestAuth("name", "password"), base_url="https://shop.example")
lines: list[inputs.Line] = [{"article": "1", "size": "m", "parts": [{"article": "2", "count": 3}]}]
order = buyer.default.orders_controller_place_order(lines=lines, ship_on=date(2026, 3, 1))
assert_type(order, models.OrderV2)
assert_type(order.payment, models.Card | models.Transfer | None)
assert_type(order.history, Sequence[Sequence[str]] | None)
assert_type(order.anything, Any)
assert_type(buyer.default.stock(), Mapping[str, models.Stock])
assert_type(buyer.default.set_stock(body=[{"article": "1", "left": 3}]), int)
assert_type(buyer.default.picture(), bytes)
buyer.default.set_pictures(files=["a.png", b"content"], about={"article": "1"})
buyer.default.orders_controller_place_order(lines=[], gift={"for": "Amara", "wrap": True})
buyer.default.orders_get(UUID(int=1))
rooms = house.Client().rooms.locations
assert_type([each.id for each in rooms.list()], list[str | None])
assert_type(house.Client().raw(rooms.get_profile, "l1").value.floor, int | None)
house.Client().chat.mention_groups.create()


async def awaiting() -> None:
    floor = (await house.AsyncClient().rooms.locations.get_profile("l1")).floor
    assert_type(floor, int | None)
    async with AsyncClient(token="t") as client:
        assert_type(await client.trees.get("t 1"), orchard.models.Tree)
        assert_type([each async for each in client.trees.list()], list[orchard.models.Tree])
        assert_type(await client.raw(client.trees.get, "t 1"), RawAnswer[orchard.models.Tree])
"""

WRONG = """
import house
import shop
from shop import inputs

shop.Client(region="eu")  # a variable of another API's server
buyer = shop.Client()
place = buyer.default.orders_controller_place_order
place(lines=[{"article": "1", "size": "xl"}])  # a nested set of values
place(lines=[{"article": "1", "count": 4}])  # a nested set of numbers
place(lines=[{"size": "m"}])  # a nested key that is required
place(lines=[{"article": "1", "colour": "red"}])  # a nested key that is none
place(lines=[{"article": "1", "parts": [{"artikle": "2"}]}])  # two levels deep
place(lines=[{"article": 1}])  # a nested value of another type
place(lines=[], gift={"for_": "Amara"})  # the name of an attribute in a dict
place(lines=[], ship_on=1)  # no date
place()  # a required field
buyer.default.get_orders(state=["closed"])  # a set of values in an array
buyer.default.set_stock(body={"article": "1"})  # an object for an array
buyer.default.set_picture(body=1)  # no file
buyer.default.set_pictures(files=[1])  # no file in an array
buyer.default.picture(request_options={"retry": 1})  # an option that is none
buyer.default.placed()  # a method that is none
buyer.shops  # a resource that is none
house.Client().rooms.halls  # a resource inside another one that is none
house.Client().rooms.locations.get()  # a method of the outer resource
house.Client().rooms.locations.get_profile()  # an argument in the path
house.Client().locations  # an inner resource at the client
shop.Client(password="p")  # credentials that are none
shop.models.Ordre  # a model that is none
shop.Klient  # a name that is none
line: inputs.Line = {"article": "1", "size": "big"}  # in a variable
buyer.raw(buyer.default.set_stock, body="1").value  # through raw
for order in buyer.default.get_orders():
    order.lines = []  # a field that is set
"""
MISTAKES = {number for number, line in enumerate(WRONG.splitlines(), 1) if "  # " in line}


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a client of each document and ours, and what is written with two of them."""
    folder = tmp_path_factory.mktemp("packages")
    for name, document in documents().items():
        report = generate_client(completed(document), package=name, output=folder / name)
        assert not report.warnings
    shutil.copytree(OURS, folder / OURS.name)
    (folder / "right.py").write_text(RIGHT, encoding="utf-8")
    (folder / "wrong.py").write_text(WRONG, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def by_mypy(packages: Path) -> dict[str, list[str]]:
    """What mypy finds in one strict run over all of it, by the first part of the path."""
    options = ["--strict", "--config-file=", f"--cache-dir={packages / 'cache'}"]
    output, failure, _ = api.run([*options, str(packages)])
    assert not failure
    lines = [line for line in output.splitlines() if ": error: " in line]
    return _by_module(packages, ((line, line.partition(": ")[0]) for line in lines))


@pytest.fixture(scope="module")
def by_pyright(packages: Path) -> dict[str, list[str]]:
    """What basedpyright finds in it, warnings included, by the first part of the path."""
    config = {
        "typeCheckingMode": "standard",
        "pythonVersion": "3.11",
        "strict": ["right.py", "wrong.py"],
        # It is the same everywhere, so the one of our client is enough.
        "exclude": [f"{name}/runtime" for name in documents()],
    }
    (packages / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "-p", str(packages)]
    command += ["--pythonpath", sys.executable]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    found: list[dict[str, Any]] = json.loads(done.stdout)["generalDiagnostics"]
    lines = (
        (f"{each['file']}:{each['range']['start']['line'] + 1}: {each['message']}", each["file"])
        for each in found
    )
    return _by_module(packages, lines)


def _by_module(folder: Path, lines: Iterator[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line, path in lines:
        place = Path(path.partition(":")[0]).resolve()
        inside = place.relative_to(folder.resolve()) if place.is_relative_to(folder) else place
        found.setdefault(inside.parts[0].removesuffix(".py"), []).append(line)
    return found


@pytest.mark.parametrize("checker", ["by_mypy", "by_pyright"])
def test_packages_are_accepted(checker: str, request: pytest.FixtureRequest) -> None:
    """Nothing in the client of any document is refused, nor in what is rightly written with it."""
    found: dict[str, list[str]] = request.getfixturevalue(checker)
    assert {name: lines for name, lines in found.items() if name != "wrong"} == {}


@pytest.mark.parametrize("checker", ["by_mypy", "by_pyright"])
def test_mistakes_are_refused(checker: str, request: pytest.FixtureRequest) -> None:
    """Each mistake in using a client is refused, in nested objects, too, and nothing else."""
    found: dict[str, list[str]] = request.getfixturevalue(checker)
    numbers = {re.search(r"wrong\.py:(\d+)", line) for line in found.get("wrong", [])}
    assert {int(number[1]) for number in numbers if number} == MISTAKES
