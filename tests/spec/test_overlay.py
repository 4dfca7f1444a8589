import copy
from pathlib import Path
from typing import Any

import pytest

from postman_openapi.files import FileError
from postman_openapi.overlays.overlay import (
    OverlayError,
    apply_overlay,
    load_overlay,
    parse_overlay,
)


def overlay(*actions: dict[str, Any]) -> dict[str, Any]:
    """Return the raw form of an overlay with these actions."""
    return {
        "overlay": "1.0.0",
        "info": {"title": "Corrections", "version": "3"},
        "actions": list(actions),
    }


def document() -> dict[str, Any]:
    """Return a small document to correct."""
    return {
        "info": {"title": "Library"},
        "tags": [{"name": "books"}, {"name": "old"}, {"name": "loans"}, {"name": "old"}],
        "paths": {
            "/books": {
                "post": {
                    "requestBody": {
                        "content": {"multipart/form-data": {"schema": {"type": "object"}}}
                    },
                    "responses": {"200": {"description": "Stored"}},
                }
            }
        },
    }


def applied(*actions: dict[str, Any]) -> dict[str, Any]:
    """Return the document corrected by these actions."""
    return apply_overlay(document(), parse_overlay(overlay(*actions)))


def test_update_merges_recursively() -> None:
    """An update adds keys, replaces primitives and leaves what it does not name."""
    target = "$.paths['/books'].post"

    result = applied(
        {"target": target, "update": {"responses": {"200": {"description": "Kept", "x-n": 1}}}}
    )

    post = result["paths"]["/books"]["post"]
    assert post["responses"] == {"200": {"description": "Kept", "x-n": 1}}
    assert "requestBody" in post


def test_array_in_update_is_appended() -> None:
    """An array of the update that meets an array of the document goes to its end."""
    result = applied({"target": "$", "update": {"tags": [{"name": "new"}]}})

    assert [tag["name"] for tag in result["tags"]] == ["books", "old", "loans", "old", "new"]


@pytest.mark.parametrize("update", [{"name": "new"}, [{"name": "new"}]])
def test_update_of_an_array_appends(update: Any) -> None:
    """A selected array gets one more entry, or the entries of an array."""
    result = applied({"target": "$.tags", "update": update})

    assert result["tags"][-1] == {"name": "new"}
    assert len(result["tags"]) == 5


def test_every_selected_object_gets_its_own_copy() -> None:
    """Two objects that one action updates share nothing afterwards."""
    result = applied(
        {"target": "$.tags[*]", "update": {"x-list": []}},
        {"target": "$.tags[0]", "update": {"x-list": [1]}},
    )

    assert [tag["x-list"] for tag in result["tags"]] == [[1], [], [], []]


def test_remove_takes_several_array_elements() -> None:
    """Elements are removed by what they were when the action began, not by shifting index."""
    result = applied({"target": "$.tags[?@.name == 'old']", "remove": True})

    assert [tag["name"] for tag in result["tags"]] == ["books", "loans"]


def test_remove_takes_keys_and_nested_selections() -> None:
    """A node may be removed together with one below it."""
    result = applied({"target": "$.paths..post", "remove": True})
    assert result["paths"] == {"/books": {}}

    assert "paths" not in applied({"target": "$['paths', 'info']", "remove": True})
    assert applied({"target": "$..*", "remove": True}) == {}


def test_remove_wins_over_update() -> None:
    """The specification gives `update` no effect beside `remove: true`."""
    result = applied({"target": "$.info", "update": {"x": 1}, "remove": True})

    assert "info" not in result


def test_actions_build_on_each_other() -> None:
    """An action sees what the ones before it did."""
    result = applied(
        {"target": "$.paths['/books']", "update": {"get": {}}},
        {"target": "$.paths['/books'].get", "update": {"summary": "All books"}},
    )

    assert result["paths"]["/books"]["get"] == {"summary": "All books"}


def test_copy_stands_before_its_source() -> None:
    """`x-copy` puts a media type in front, so that it is the preferred one."""
    result = applied(
        {
            "target": "$.paths.*.*.requestBody.content",
            "x-copy": {"from": "multipart/form-data", "to": "application/json"},
        },
        {
            "target": "$..content['application/json'].schema",
            "update": {"title": "Only JSON"},
        },
    )

    content = result["paths"]["/books"]["post"]["requestBody"]["content"]
    assert list(content) == ["application/json", "multipart/form-data"]
    assert content["application/json"]["schema"] == {"type": "object", "title": "Only JSON"}
    assert content["multipart/form-data"]["schema"] == {"type": "object"}


def test_input_is_left_alone() -> None:
    """Neither the document nor the overlay changes, and the result shares nothing with them."""
    before = document()
    raw = overlay({"target": "$", "update": {"x-new": {"deep": [1]}}})
    parsed = parse_overlay(raw)

    first = apply_overlay(before, parsed)
    first["x-new"]["deep"].append(2)
    first["info"]["title"] = "Changed"

    assert before == document()
    assert apply_overlay(before, parsed)["x-new"] == {"deep": [1]}


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ({"target": "$.nowhere", "update": {}}, r"action 0 on \$\.nowhere .*selects nothing"),
        ({"target": "$.info.title", "update": {}}, r"#/info/title is the primitive 'Library'"),
        ({"target": "$.info", "update": "x"}, "`update` must be one too"),
        ({"target": "$", "remove": True}, "the document itself cannot be removed"),
        ({"target": "$.info", "x-copy": {"from": "a", "to": "b"}}, "nothing selected has 'a'"),
        ({"target": "$.info", "x-copy": {"from": "title", "to": "title"}}, "to itself"),
    ],
)
def test_correction_that_does_not_fit(action: dict[str, Any], message: str) -> None:
    """An action that cannot do its work is named, never skipped."""
    with pytest.raises(OverlayError, match=message):
        applied({"description": "For a reason.", **action})


def test_error_names_the_reason() -> None:
    """The first line of the description helps to find the action."""
    action = {"target": "$.x", "description": "Doors were renamed.\nIn May.", "update": {}}

    with pytest.raises(OverlayError, match=r"\(Doors were renamed\.\) selects nothing"):
        applied(action)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"overlay": "1.1.0"}, r"must be a version 1\.0\.x"),
        ({"overlay": 1.0}, r"must be a version 1\.0\.x"),
        ({"info": None}, "`info` must be an object"),
        ({"info": {"title": "T"}}, "`info` needs `version`"),
        ({"info": {"version": "1"}}, "`info` needs `title`"),
        ({"actions": []}, "at least one action"),
        ({"actions": None}, "at least one action"),
        ({"action": []}, r"does not know: \['action'\]"),
        ({"actions": ["x"]}, "action 0 must be an object"),
        ({"actions": [{"update": {}}]}, "action 0 needs `target`"),
        ({"actions": [{"target": "$.a"}]}, "does nothing"),
        ({"actions": [{"target": "$.a", "remove": False}]}, "does nothing"),
        ({"actions": [{"target": "$.a", "remove": "yes"}]}, "must be true or false"),
        ({"actions": [{"target": "$.a", "updates": {}}]}, r"does not know: \['updates'\]"),
        ({"actions": [{"target": "$.a", "update": 1, "x-copy": {}}]}, "stands alone"),
        ({"actions": [{"target": "$.a", "x-copy": {"from": "a"}}]}, "`x-copy` needs `to`"),
        ({"actions": [{"target": "$.a", "x-copy": []}]}, "must be an object"),
        ({"actions": [{"target": "paths", "update": {}}]}, "no JSONPath expression"),
        ({"actions": [{"target": "$.a", "update": {}, "description": 1}]}, "must be text"),
    ],
)
def test_malformed_overlay(change: dict[str, Any], message: str) -> None:
    """Each way to write no overlay is told apart."""
    raw = overlay({"target": "$.info", "update": {"x": 1}})
    assert parse_overlay(raw).actions  # without the change it is one

    with pytest.raises(OverlayError, match=message):
        parse_overlay({**raw, **change})


def test_extensions_are_allowed() -> None:
    """Fields that begin with `x-` are nobody's business."""
    raw = overlay({"target": "$.info", "update": {}, "x-ticket": 7})

    assert parse_overlay({**raw, "x-owner": "me", "extends": "a.json"}).title == "Corrections"


def test_reasons_can_be_demanded() -> None:
    """With `require_reasons`, an action without a description is refused."""
    raw = overlay({"target": "$.info", "update": {}})
    assert parse_overlay(raw).actions

    with pytest.raises(OverlayError, match="no `description`"):
        parse_overlay(raw, require_reasons=True)

    raw["actions"][0]["description"] = "The exporter lost it."
    assert parse_overlay(raw, require_reasons=True).actions


def test_parsing_does_not_keep_the_input() -> None:
    """Changing the raw overlay afterwards does not change the parsed one."""
    raw = overlay({"target": "$.info", "update": {"a": [1]}})
    parsed = parse_overlay(copy.deepcopy(raw))

    raw["actions"][0]["update"]["a"].append(2)

    assert parsed.actions[0].update == {"a": [1]}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("overlay: [", "no YAML"),
        ("", "an overlay must be an object, got NoneType"),
        ("overlay: 1.0.0\noverlay: 1.0.0\n", "line 2: the key 'overlay' stands twice"),
    ],
)
def test_unreadable_file(tmp_path: Path, text: str, message: str) -> None:
    """What is wrong with a file is said together with its path."""
    path = tmp_path / "overlay.yaml"
    path.write_text(text)

    with pytest.raises(OverlayError, match=message) as caught:
        load_overlay(path)

    assert str(caught.value).startswith(str(path))


def test_missing_file(tmp_path: Path) -> None:
    """A file that is not there is named."""
    with pytest.raises(FileError, match=r"cannot read .*none\.yaml"):
        load_overlay(tmp_path / "none.yaml")


def test_status_codes_as_yaml_keys(tmp_path: Path) -> None:
    """A status without quotes means the key that OpenAPI has, a text."""
    path = tmp_path / "overlay.yaml"
    path.write_text(
        "overlay: 1.0.0\n"
        "info: {title: T, version: '1'}\n"
        "actions:\n"
        "  - target: $.paths.*.*.responses\n"
        "    update: {200: {x-failure-code: 200}}\n"
    )

    result = apply_overlay(document(), load_overlay(path))

    responses = result["paths"]["/books"]["post"]["responses"]
    assert responses == {"200": {"description": "Stored", "x-failure-code": 200}}
