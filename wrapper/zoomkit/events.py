"""What Zoom tells by itself: the events, and the classes of their payloads."""

from zoom_openapi.events import MODELS, Event, EventName, Events, UnknownEventError, load

__all__ = ["MODELS", "Event", "EventName", "Events", "UnknownEventError", "load"]
