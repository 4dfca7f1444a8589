"""YAML read as a superset of JSON: what JSON cannot hold is an error or text, never a surprise.

PyYAML follows YAML 1.1, where `no` is false and `2022-01-01` a date. Here, as in the JSON schema of
YAML 1.2, both are text; a status code as a key is text, too; and a key that stands twice in one
object is an error.
"""

import re
from collections.abc import Hashable
from typing import Any

import yaml

from postman_openapi.errors import PostmanOpenapiError

_UNWANTED = frozenset({"tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool"})
_BOOLEAN = re.compile(r"true|True|TRUE|false|False|FALSE")


class NotYamlError(PostmanOpenapiError):
    """The text is no YAML, or says what JSON cannot hold."""


def parse_yaml(data: bytes) -> Any:
    """Return the value of a YAML text.

    Raises:
        NotYamlError: It has none that JSON could hold.
    """
    try:
        return _with_text_keys(yaml.load(data, Loader=_JsonLoader))  # noqa: S506 (a SafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise NotYamlError(f"no YAML: {' '.join(str(error).split())}") from None
    except RecursionError:
        raise NotYamlError("nested too deeply") from None


class _JsonLoader(yaml.SafeLoader):
    yaml_implicit_resolvers = {  # noqa: RUF012 (PyYAML's way to configure a loader)
        first: [(tag, pattern) for tag, pattern in resolvers if tag not in _UNWANTED]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: FBT001, FBT002 (PyYAML's signature)
        seen: set[Hashable] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if not isinstance(key, Hashable):
                continue  # PyYAML's own error says it
            if key in seen:
                line = key_node.start_mark.line + 1
                raise NotYamlError(f"line {line}: the key {key!r} stands twice in one object")
            seen.add(key)
        return super().construct_mapping(node, deep)


_JsonLoader.add_implicit_resolver("tag:yaml.org,2002:bool", _BOOLEAN, list("tTfF"))


def _with_text_keys(value: Any) -> Any:
    if isinstance(value, dict):
        return {_text_key(key): _with_text_keys(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_with_text_keys(item) for item in value]
    if value is None or isinstance(value, str | int | float):
        return value
    raise NotYamlError(f"{value!r} is a {type(value).__name__}, which JSON lacks: put it in quotes")


def _text_key(key: object) -> str:
    if isinstance(key, str):
        return key
    if isinstance(key, int) and not isinstance(key, bool):
        return str(key)
    raise NotYamlError(f"the key {key!r} is no text: put it in quotes")
