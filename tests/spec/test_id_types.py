import json
from typing import Any

import pytest

from tests.spec.samples import HOST, converted, example, item

WHOLE = {"type": "integer", "format": "int64"}
EITHER = {"type": ["integer", "string"]}
TEXT = {"type": "string"}


def request(path: str, *values: str, query: dict[str, str] | None = None, **members: Any) -> Any:
    """Return a request with values for the parameters of its path, in their order."""
    names = [part[1:] for part in path.split("/") if part.startswith(":")]
    url = {
        "host": [HOST],
        "path": path.split("/"),
        "variable": [{"key": k, "value": v} for k, v in zip(names, values, strict=True)],
        "query": [{"key": key, "value": value} for key, value in (query or {}).items()],
    }
    return item(url, name=f"Get {path}", **members)


def schemas(*requests: Any) -> dict[str, Any]:
    """Return the schema of the last parameter of each path."""
    paths = converted(*requests).document["paths"]
    return {path: each["get"]["parameters"][-1]["schema"] for path, each in paths.items()}


def test_id_of_one_path_is_of_one_type() -> None:
    """An id that is a number in one operation and a text in another one may be either in both."""
    found = schemas(
        request("meetings/:meetingId", "7"),
        request("meetings/:meetingId/polls", "aGk="),
        request("meetings/:id/files", "8"),
    )

    assert list(found.values()) == [EITHER, EITHER, EITHER]


def test_id_of_another_path_is_another_one() -> None:
    """What stands behind another beginning of a path may be a number only, by whatever name."""
    found = schemas(request("users/:id", "me"), request("orders/:id", "7"))

    assert found == {"/users/{id}": TEXT, "/orders/{id}": WHOLE}


@pytest.mark.parametrize("name", ["meetingId", "meeting_id", "meetingUUID", "uuid", "meeting-id"])
def test_names_of_ids(name: str) -> None:
    """An id is known by the end of its name."""
    found = schemas(request(f"m/:{name}", "7"), request(f"m/:{name}/x", "aGk="))

    assert list(found.values()) == [EITHER, EITHER]


@pytest.mark.parametrize("name", ["page", "grid", "paid", "GRID", "number"])
def test_what_is_no_id_keeps_its_type(name: str) -> None:
    """Another parameter has the type of its own values."""
    found = schemas(request(f"m/:{name}", "7"), request(f"m/:{name}/x", "aGk="))

    assert list(found.values()) == [WHOLE, TEXT]


def test_texts_alone_stay_texts() -> None:
    """Where no operation has a number nothing changes; a missing value says nothing."""
    assert schemas(request("m/:m_id", "a"), request("m/:m_id/x", "b")) == {
        "/m/{m_id}": TEXT,
        "/m/{m_id}/x": TEXT,
    }
    assert list(schemas(request("m/:m_id", "7"), request("m/:m_id/x", "")).values()) == [
        WHOLE,
        TEXT,
    ]


def test_types_that_are_said_stay() -> None:
    """A placeholder that names a type is more than a value."""
    found = schemas(request("m/:m_id", "<long>"), request("m/:m_id/x", "aGk="))

    assert found["/m/{m_id}"]["type"] == "integer"


def test_query_takes_the_type_of_a_parameter_of_its_name() -> None:
    """In queries an id is the same as any parameter of that name, however it is spelt."""
    found = schemas(
        request("users/:userId", "me"),
        request("files", query={"user_id": "7"}),
        request("notes", query={"id": "7"}),
        request("things/:id", "a"),
    )

    assert found["/files"] == EITHER
    assert found["/users/{userId}"] == TEXT
    assert found["/notes"] == {"type": "integer", "format": "int64"}


@pytest.mark.parametrize(("value", "schema"), [("17736", EITHER), (17736, WHOLE)])
def test_query_takes_the_type_of_a_recorded_field(value: Any, schema: dict[str, Any]) -> None:
    """JSON says whether an id is a text; a parameter of that name then may be one."""
    body = json.dumps({"list": [{"occurrence_id": value}]})

    found = schemas(
        request("webinars", query={"occurrence_id": "17736"}, response=[example(body)]),
    )

    assert found["/webinars"] == schema
