from typing import Any

import pytest

from postman_openapi import Profile
from postman_openapi.profile import profile_from
from tests.spec.samples import (
    HOST,
    converted,
    folder,
    form,
    item,
    operation,
    prose_of_zoom,
    schema_of,
)

ZOOM = prose_of_zoom()
MARKED = [
    "(Deprecated) Page to return.",
    "Page to return. (Deprecated)",
    "[DEPRECATED] Page.",
    "Deprecated: use `cursor`.",
    "Page to return.\n**Deprecated:** use `cursor`.",
    "> **Deprecated**: gone soon.",
    "Deprecated",
    "deprecated.",
]
UNMARKED = [
    "",
    "Page to return.",
    "Use this instead of the deprecated `page`.",
    "Use this instead of the (deprecated) `page`.",
    "One of\n* `active`: in use\n* `deprecated`: gone soon",
    "One of\n* active: in use\n* deprecated: gone soon",
    "Deprecated accounts are left out.",
    "`colour` is deprecated.",
    "Not deprecated: stays.",
]
# What Zoom's prose says as well; another API may mean something else by it.
MARKED_BY_ZOOM = [
    "Page to return. Deprecated; use `cursor`.",
    "Return something. Deprecated since 2021, with no support.",
    "Return something. Deprecated and out of service.",
    "Return something. Deprecated, and only for old messages.",
    "Page to return. Marked as deprecated, though there is nothing else.",
]


def parameter(description: str, profile: Profile | None = None) -> dict[str, Any]:
    """Return a query parameter with a description."""
    field = {"key": "page", "value": "1", "description": description}
    url = {"raw": "", "host": [HOST], "path": ["a"], "query": [field]}
    (found,) = operation(item(url), profile=profile)["parameters"]
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    ("description", "is_deprecated"),
    [*((each, True) for each in MARKED), *((each, False) for each in [*UNMARKED, *MARKED_BY_ZOOM])],
)
def test_marks_that_any_api_means(description: str, *, is_deprecated: bool) -> None:
    """Without a profile only a mark that cannot mean anything else is one."""
    found = parameter(description)

    assert found.get("deprecated", False) is is_deprecated
    left = description.removesuffix(" (Deprecated)").removeprefix("(Deprecated) ")
    assert found.get("description", "") == left.removeprefix("[DEPRECATED] ")


@pytest.mark.parametrize(
    ("description", "is_deprecated"),
    [*((each, True) for each in MARKED_BY_ZOOM), *((each, False) for each in UNMARKED)],
)
def test_marks_of_zooms_prose(description: str, *, is_deprecated: bool) -> None:
    """Zoom's profile finds what is said of the thing itself, and not what is said of another."""
    assert parameter(description, ZOOM).get("deprecated", False) is is_deprecated


def test_operation_is_deprecated_by_its_description() -> None:
    """An operation whose description says so is deprecated, and keeps saying it."""
    found = operation(item(f"{HOST}/a", description="Gets it.\nDeprecated: gone soon."))

    assert found["deprecated"] is True
    assert found["description"] == "Gets it.\nDeprecated: gone soon."


@pytest.mark.parametrize("name", ["Get it (deprecated)", "[Deprecated] Get it", "Get it"])
def test_operation_is_deprecated_by_its_name(name: str) -> None:
    """A request whose name carries the mark is deprecated."""
    assert operation(item(f"{HOST}/a", name=name)).get("deprecated", False) is (name != "Get it")


def test_operation_is_deprecated_by_its_folder() -> None:
    """Everything in a folder for what is deprecated is."""
    assert operation(folder("Deprecated", item(f"{HOST}/a")))["deprecated"] is True


def test_operation_of_several_requests_is_deprecated_if_all_are() -> None:
    """One request that is in order keeps the operation in order."""
    old = item(f"{HOST}/a", name="Get it (deprecated)")

    assert "deprecated" not in operation(old, item(f"{HOST}/a", name="Get it"))
    assert operation(old, old)["deprecated"] is True


def test_field_of_a_body_is_deprecated() -> None:
    """A form's field that says so is deprecated, in the component too."""
    field = {"key": "colour", "value": "red", "description": "Colour. (Deprecated)"}
    conversion = converted(item(f"{HOST}/a", "POST", body=form(field, ("size", "1"))))

    (path_item,) = conversion.document["paths"].values()
    schema = path_item["post"]["requestBody"]["content"]["multipart/form-data"]["schema"]
    properties = schema_of(conversion.document, schema)["properties"]
    assert properties["colour"]["deprecated"] is True
    assert "deprecated" not in properties["size"]


def test_pattern_of_a_profile() -> None:
    """A profile's own pattern takes the place of the marks that any API means."""
    profile = profile_from({"deprecated": {"pattern": "^Veraltet"}})

    assert parameter("Veraltet seit 2021.", profile)["deprecated"] is True
    assert "deprecated" not in parameter("Deprecated: use `cursor`.", profile)
