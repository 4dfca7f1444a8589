"""What is made is shown, listed, changed and gone: the story of each sort."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.unit.testing.conftest import Send
from tests.unit.testing.stories import OPERATIONS, STORIES, Story, documented, flat, holds
from zoomkit.testing import FakeZoom
from zoomkit.testing.records import merge

CHANGED = "Changed"


def _changes(story: Story) -> Iterator[dict[str, Any]]:
    """Yield what may be changed: one text each, also in an object."""
    for name, value in story.body("update").items():
        if isinstance(value, str) and name != story.resource.key:
            yield {name: CHANGED}
        for inner, each in value.items() if isinstance(value, dict) else ():
            if isinstance(each, str):
                yield {name: {inner: CHANGED}}


def _shown(story: Story) -> Any:
    """Return what is shown of a thing; where nothing shows one, what is remembered of it."""
    if story.resource.get:
        return story.call("get", params=story.query("get"))[1]
    return story.table[story.key].fields


def _is_documented(story: Story, verb: str, failure: tuple[int, Any]) -> bool:
    """Tell whether a failure is one of an operation; where it has none of the sort, of any."""
    kind = f"{story.resource.noun}_not_found"
    own = [each for each in story.operation(verb).errors if each.kind == kind]
    every = [each for operation in OPERATIONS.values() for each in operation.errors]
    known = {(each.status, each.code) for each in own or every}
    return failure in known or (not own and failure == (404, 404))


@pytest.fixture(params=STORIES, ids=lambda each: each.table)
def story(fake: FakeZoom, send: Send, request: pytest.FixtureRequest) -> Story:
    """The story of each sort."""
    return Story(fake, send, request.param)


def test_what_was_made_is_shown(story: Story) -> None:
    """What `get` documents of that which was sent, it shows."""
    sent = flat(story.make())
    if not story.resource.get:
        return
    status, answer = story.call("get", params=story.query("get"))
    assert status == 200
    shown = flat(answer)
    common = documented(story.resource.get) & set(sent)
    assert common
    assert {name for name in common if not holds(shown.get(name), sent[name])} == set()


def test_what_was_made_is_listed(story: Story) -> None:
    """A list has it, with its id and what it shows of that which was sent."""
    sent = flat(story.make())
    if not story.resource.list:
        return
    status, said = story.call("list", params=story.query("list"))
    assert status == 200, said
    items = said if isinstance(said, list) else max(said.values(), key=_length)
    key = story.resource.key
    (found,) = [each for each in items if each[key] == story.key]
    common = set(found) & set(sent)
    assert {name for name in common if not holds(found[name], sent[name])} == set()


def test_what_was_changed_is_shown(story: Story) -> None:
    """A text that was changed is shown so by `get`, and by `list` where it shows it."""
    if not story.resource.update:
        return
    story.make()
    seen = []
    for change in _changes(story):
        body = story.body("update")
        merge(body, change)
        if story.call("update", json=body)[0] < 300:
            shown = _shown(story)
            is_shown = set(flat(change)) <= documented(story.resource.get or story.resource.list)
            assert not is_shown or holds(shown, change)
            seen.append(CHANGED in flat(shown).values())
    assert any(seen)


def test_what_was_deleted_is_gone(story: Story) -> None:
    """Then each operation of it answers a failure that is documented, and no list has it."""
    if not story.resource.delete:
        return
    story.make()
    verbs = [each for each in ("get", "update", "delete") if getattr(story.resource, each)]
    queries = {verb: story.query(verb) for verb in verbs}
    status, said = story.call("delete", params=queries["delete"])
    assert status < 300, said
    assert story.key not in story.table
    for verb in verbs:
        body = {"json": story.body("update")} if verb == "update" else {}
        status, said = story.call(verb, params=queries[verb], **body)
        assert status in (400, 404)
        assert _is_documented(story, verb, (status, said["code"])), (verb, said)


def _length(value: Any) -> int:
    return len(value) if isinstance(value, list) else -1
