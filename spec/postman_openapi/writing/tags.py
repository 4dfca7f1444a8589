"""Tags: one for each folder at the top and, where a profile wants it, for those inside them."""

from collections.abc import Iterable, Sequence

from postman_openapi.gathering.naming import resource_name, tag_name, tag_of
from postman_openapi.gathering.prose import paragraphs
from postman_openapi.reading.collection import Collection, Folder, Request

RESOURCE = "x-resource"


def tag_objects(
    collections: Iterable[Collection], requests: Iterable[Request], levels: int
) -> list[dict[str, str]]:
    """Return folders as tags with their descriptions, each name once.

    Where a tag is inside another one both say which resource they are, as in `rooms.locations`.

    Args:
        collections: The collections, all of whose top folders are tags.
        requests: The requests whose inner folders are tags, too.
        levels: How many folders, from the outermost on, are tags.
    """
    groups: dict[str, dict[str, dict[str, str]]] = {}
    for each in collections:
        for folder in each.folders:
            if tag_name(folder.name):
                _add(groups, [folder])
    for request in requests if levels > 1 else ():
        folders = [each for each in request.folders[:levels] if tag_name(each.name)]
        for level in range(1, len(folders) + 1):
            _add(groups, folders[:level])
    for group in groups.values():
        outermost = next(iter(group.values()))
        if len(group) == 1:
            outermost.pop(RESOURCE)
    # A folder at the top may be called as one inside another is here.
    return list({tag["name"]: tag for group in groups.values() for tag in group.values()}.values())


def _add(groups: dict[str, dict[str, dict[str, str]]], folders: Sequence[Folder]) -> None:
    """Add the tag of the last one of some folders to the group of the first one."""
    name = tag_of(each.name for each in folders)
    tag = groups.setdefault(tag_of([folders[0].name]), {}).setdefault(name, {"name": name})
    title = " / ".join(each.name for each in folders)
    if name != title:
        tag.setdefault("x-displayName", title)
    if description := paragraphs(folders[-1].description):
        tag.setdefault("description", description)
    tag.setdefault(RESOURCE, ".".join(resource_name(each.name) for each in folders))
