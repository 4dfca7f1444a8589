# Generated from zoom.postman_collection.json. Not to be edited.
"""Contains all the data models used in inputs/outputs, each loaded when it is first asked for"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .update_webinar_status_body import UpdateWebinarStatusBody
    from .update_webinar_status_body_action import UpdateWebinarStatusBodyAction

_MODULES = {
    "UpdateWebinarStatusBody": ".update_webinar_status_body",
    "UpdateWebinarStatusBodyAction": ".update_webinar_status_body_action",
}

__all__ = (
    "UpdateWebinarStatusBody",
    "UpdateWebinarStatusBodyAction",
)


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
