"""Which answer can be given for which input: `settings=webinar.settings`.

What comes back and what is sent have classes of their own, since each has fields that the other
lacks. A model that shares nearly all fields with an input, and is the most like it, can be given in
its place; it is sent as it was received.
"""

from collections.abc import Collection, Mapping

from postman_openapi.client.objects import Objects, wire_name

_ALIKE = 0.9
# Fewer fields than this, such as an id and a name, are shared by things of any kind.
_ENOUGH = 3


def counterparts(
    objects: Objects, answered: Collection[str], given: Collection[str]
) -> dict[str, str]:
    """Return the model that can be given for an input, by the input's name.

    Args:
        objects: The objects of the document.
        answered: The names of the models.
        given: The names of the inputs.
    """
    models = {name: fields for name in answered if len(fields := _fields(objects, name)) >= _ENOUGH}
    result: dict[str, str] = {}
    for name in given:
        found = _nearest(_fields(objects, name), models)
        if name in answered or found:
            result[name] = name if name in answered else found
    return result


def _fields(objects: Objects, name: str) -> frozenset[str]:
    known = objects.by_name.get(name)
    return frozenset(map(wire_name, objects.properties(known))) if known else frozenset()


def _nearest(fields: frozenset[str], models: Mapping[str, frozenset[str]]) -> str:
    """Return the model with nearly the same fields; empty if there is none."""
    rated = ((len(fields & own) / max(len(fields), len(own)), name) for name, own in models.items())
    alike = [each for each in rated if each[0] >= _ALIKE]
    best = max((rate for rate, _ in alike), default=0.0)
    return next((name for rate, name in alike if rate == best), "")
