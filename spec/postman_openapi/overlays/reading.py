"""What an overlay file says, as types: OpenAPI Overlay 1.0 in YAML or JSON.

Everything that can be wrong with the file itself is found here, before a document is touched.
What the actions mean stands in `overlay`.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias

from attrs import frozen

from postman_openapi.errors import PostmanOpenapiError
from postman_openapi.files import read_bytes

Kind: TypeAlias = Literal["update", "remove", "copy"]

_VERSION = re.compile(r"1\.0\.\d+")
_OVERLAY_FIELDS = frozenset({"overlay", "info", "extends", "actions"})
_ACTION_FIELDS = frozenset({"target", "description", "update", "remove", "x-copy"})


class OverlayError(PostmanOpenapiError):
    """An overlay that is malformed, or that does not fit the document that it is applied to."""


@frozen
class Copy:
    """The extension `x-copy`: offer one key's value under a second key, in front of the first."""

    source: str
    destination: str


@frozen
class Action:
    """One correction: which nodes, what to do with them, and why."""

    index: int
    target: str
    kind: Kind
    description: str = ""
    update: Any = None
    copy: Copy | None = None

    def __str__(self) -> str:
        """Name the action as a person finds it in the file."""
        reason = (
            f" ({self.description.strip().splitlines()[0]})" if self.description.strip() else ""
        )
        return f"action {self.index} on {self.target}{reason}"


@frozen
class Overlay:
    """A validated overlay: its title, its own version and its actions in order."""

    title: str
    version: str
    actions: tuple[Action, ...]


def load_overlay(path: Path, *, require_reasons: bool = False) -> Overlay:
    """Read an overlay from a YAML or JSON file.

    Args:
        path: The file.
        require_reasons: Refuse actions without a `description`.

    Raises:
        FileError: The file cannot be read.
        OverlayError: It is not YAML, or not an overlay.
    """
    # YAML and JSONPath take longer to load than a conversion without them takes.
    from postman_openapi.overlays.yaml_input import NotYamlError, parse_yaml  # noqa: PLC0415

    try:
        return parse_overlay(parse_yaml(read_bytes(path)), require_reasons=require_reasons)
    except (NotYamlError, OverlayError) as error:
        raise OverlayError(f"{path}: {error}") from error


def parse_overlay(value: Any, *, require_reasons: bool = False) -> Overlay:
    """Turn the parsed content of an overlay file into an `Overlay`.

    Args:
        value: What a YAML or JSON parser made of the file.
        require_reasons: Refuse actions without a `description`.

    Raises:
        OverlayError: It is not an overlay of version 1.0.
    """
    root = _as_object(value, "an overlay")
    version = root.get("overlay")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise OverlayError(f"`overlay` must be a version 1.0.x in quotes, got {version!r}")
    _refuse_unknown(root, _OVERLAY_FIELDS, "the overlay")
    info = _as_object(root.get("info"), "`info`")
    actions = root.get("actions")
    if not isinstance(actions, list) or not actions:
        raise OverlayError("`actions` must be a list of at least one action")
    return Overlay(
        title=_text(info, "title", "`info`"),
        version=_text(info, "version", "`info`"),
        actions=tuple(
            _parse_action(index, action, require_reasons=require_reasons)
            for index, action in enumerate(actions)
        ),
    )


def _parse_action(index: int, value: Any, *, require_reasons: bool) -> Action:
    name = f"action {index}"
    fields = _as_object(value, name)
    _refuse_unknown(fields, _ACTION_FIELDS, name)
    target = _text(fields, "target", name)
    kind = _kind(fields, f"{name} on {target}")
    description = fields.get("description", "")
    if not isinstance(description, str):
        raise OverlayError(f"{name} on {target}: `description` must be text")
    if require_reasons and not description.strip():
        raise OverlayError(f"{name} on {target} has no `description`: write down why it is needed")
    import jsonpath_rfc9535  # noqa: PLC0415 (see load_overlay)

    try:
        jsonpath_rfc9535.compile(target)
    except jsonpath_rfc9535.JSONPathError as error:
        raise OverlayError(f"{name}: {target!r} is no JSONPath expression: {error}") from error
    copy = _parse_copy(fields["x-copy"], f"{name} on {target}") if kind == "copy" else None
    return Action(index, target, kind, description, fields.get("update"), copy)


def _kind(fields: Mapping[str, Any], name: str) -> Kind:
    remove = fields.get("remove", False)
    if not isinstance(remove, bool):
        raise OverlayError(f"{name}: `remove` must be true or false")
    # The specification lets `remove` win over `update`; x-copy is ours and stands alone.
    if "x-copy" in fields and (remove or "update" in fields):
        raise OverlayError(f"{name}: `x-copy` stands alone, without `update` or `remove`")
    if remove:
        return "remove"
    if "update" in fields:
        return "update"
    if "x-copy" in fields:
        return "copy"
    raise OverlayError(f"{name} does nothing: give it `update`, `remove: true` or `x-copy`")


def _parse_copy(value: Any, name: str) -> Copy:
    fields = _as_object(value, f"`x-copy` of {name}")
    _refuse_unknown(fields, frozenset({"from", "to"}), f"`x-copy` of {name}")
    copy = Copy(_text(fields, "from", "`x-copy`"), _text(fields, "to", "`x-copy`"))
    if copy.source == copy.destination:
        raise OverlayError(f"{name}: `x-copy` from a key to itself")
    return copy


def _as_object(value: Any, name: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise OverlayError(f"{name} must be an object, got {type(value).__name__}")
    return value


def _text(fields: Mapping[str, Any], key: str, owner: str) -> str:
    value = fields.get(key)
    if not isinstance(value, str) or not value.strip():
        raise OverlayError(f"{owner} needs `{key}`, a text that is not empty")
    return value


def _refuse_unknown(fields: Mapping[str, Any], known: frozenset[str], owner: str) -> None:
    unknown = sorted(key for key in fields if key not in known and not key.startswith("x-"))
    if unknown:
        raise OverlayError(f"{owner} has fields that Overlay 1.0 does not know: {unknown}")
