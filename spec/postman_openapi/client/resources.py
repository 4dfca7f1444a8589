"""The resources of a client: one for each tag, or for each path of names that a tag gives.

A tag with `x-resource: rooms.locations` is the resource `locations` of the resource `rooms`, which
is there also if it has no operations of its own.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from attrs import frozen
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.strings import ClassName, PythonIdentifier

from postman_openapi.client.given_names import given_method
from postman_openapi.client.method_names import method_names
from postman_openapi.client.methods import MethodReader
from postman_openapi.client.view import Resource
from postman_openapi.errors import PostmanOpenapiError
from postman_openapi.gathering.naming import Names
from postman_openapi.reading.coercion import list_of, mapping_of

Path: TypeAlias = tuple[str, ...]

# The names that every client has.
_OF_CLIENTS = ("aclose", "close", "raw", "request", "with_options")


class ResourceError(PostmanOpenapiError):
    """A resource inside another one has the name of something else."""


def resources_of(
    parsed: GeneratorData,
    document: Mapping[str, Any],
    by_id: Mapping[str, Mapping[str, Any]],
    reader: MethodReader,
) -> list[Resource]:
    """Return the resources of a client, outer ones before inner ones.

    Args:
        parsed: The document as the generator has read its view of it.
        document: The document.
        by_id: Its operations by id.
        reader: Reads methods.

    Raises:
        ResourceError: A method is called like a resource beside it, or a package like another one.
    """
    tags = Tags.of(document)
    endpoints: dict[Path, list[Endpoint]] = {}
    for group, found in sorted(parsed.endpoint_collections_by_tag.items()):
        for each in found.endpoints:
            path = tags.path(by_id[str(each.name)], str(group))
            endpoints.setdefault(path, []).append(each)
    for path in list(endpoints):
        for level in range(1, len(path)):
            endpoints.setdefault(path[:level], [])
    _refuse_same_packages(endpoints)
    names = Names()
    for name in _OF_CLIENTS:
        names.claim(name)
    attributes = {
        path[0]: names.claim(path[0], f"{path[0]}_") for path in sorted(endpoints) if not path[1:]
    }
    resources: dict[Path, Resource] = {}
    # Those inside come first, since those around hold them.
    for path in sorted(endpoints, reverse=True):
        inner = [each for other, each in resources.items() if other[:-1] == path]
        methods = _method_names(path, endpoints, by_id)
        _refuse_same_names(inner, methods)
        resources[path] = Resource(
            name=".".join(path),
            attribute=".".join([attributes[path[0]], *path[1:]]),
            class_name=str(ClassName("_".join(path), prefix="tag")),
            description=tags.description(path),
            methods=[
                reader.method(methods[str(each.name)], each, by_id[str(each.name)])
                for each in endpoints[path]
            ],
            inner=inner[::-1],
        )
    return list(resources.values())[::-1]


@frozen
class Tags:
    """What the tags of a document say of resources.

    Attributes:
        paths: Where the resource of each is.
        descriptions: What each is for.
    """

    paths: Mapping[str, Path]
    descriptions: Mapping[str, str]

    @classmethod
    def of(cls, document: Mapping[str, Any]) -> "Tags":
        """Return what the tags of a document say."""
        tags = [each for each in map(mapping_of, list_of(document.get("tags"))) if each.get("name")]
        tags.sort(key=lambda each: _identifier(str(each["name"])))
        return cls(
            {str(each["name"]): _path(str(each.get("x-resource") or ""), each) for each in tags},
            {str(each["name"]): str(each.get("description") or "") for each in tags},
        )

    def path(self, operation: Mapping[str, Any], group: str = "") -> Path:
        """Return where the resource of an operation is.

        Args:
            operation: The operation.
            group: What the generator calls its tag; its first one where nothing is said.
        """
        tag = str(next(iter(list_of(operation.get("tags"))), ""))
        group = group or _identifier(tag or "default")
        alike = (path for name, path in self.paths.items() if _identifier(name) == group)
        return self.paths.get(tag) or next(alike, (group,))

    def description(self, path: Path) -> str:
        """Return what a resource is for: what its tags say."""
        found = (text for name, text in self.descriptions.items() if self.paths[name] == path)
        return " ".join(filter(None, found))


def _path(given: str, tag: Mapping[str, Any]) -> Path:
    """Return where the resource of a tag is, by the path that it gives or by its name."""
    names = [_identifier(name) for name in given.split(".") if name.strip()]
    return tuple(names) or (_identifier(given or str(tag["name"])),)


def _identifier(name: str) -> str:
    return str(PythonIdentifier(name, prefix="tag"))


def _method_names(
    path: Path,
    endpoints: Mapping[Path, Sequence[Endpoint]],
    by_id: Mapping[str, Mapping[str, Any]],
) -> dict[str, str]:
    operations = [str(each.name) for each in endpoints[path]]
    given = {
        each: given_method(str(by_id[each]["x-method"]))
        for each in operations
        if by_id[each].get("x-method")
    }
    return method_names(".".join(path), operations, given, names_beside(path, endpoints))


def names_beside(path: Path, paths: Iterable[Path]) -> list[str]:
    """Return the own names of the other resources where one is."""
    return [other[-1] for other in paths if other[:-1] == path[:-1] and other != path]


def _refuse_same_names(inner: Iterable[Resource], methods: Mapping[str, str]) -> None:
    operations = {name: operation for operation, name in methods.items()}
    for each in inner:
        if each.own_attribute in operations:
            raise ResourceError(
                f"{each.name!r} is a resource, and the method of the operation"
                f" {operations[each.own_attribute]!r}: give one of them another name, in x-resource"
                " or x-method ([names.resources] or [names.methods])"
            )


def _refuse_same_packages(paths: Iterable[Path]) -> None:
    owners: dict[str, Path] = {}
    for path in paths:
        other = owners.setdefault("_".join(path), path)
        if other != path:
            raise ResourceError(
                f"the resources {'.'.join(other)!r} and {'.'.join(path)!r} would have one package,"
                f" {'_'.join(path)!r}: give one of them another name, in x-resource"
                " ([names.resources])"
            )
