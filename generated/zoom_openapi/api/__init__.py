# Generated from zoom.postman_collection.json. Not to be edited.
"""Contains methods for accessing the API: one resource for each tag, loaded when it is first asked for"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import AsyncCaller, Caller
    from .webinars import AsyncWebinars, Webinars


class Resources:
    """Every resource of the API, blocking

    Attributes:
        _caller: Carries out the calls.
    """

    _caller: Caller

    @cached_property
    def webinars(self) -> Webinars:
        """The operations tagged webinars"""
        from .webinars import Webinars

        return Webinars(self._caller)


class AsyncResources:
    """Every resource of the API, awaited

    Attributes:
        _caller: Carries out the calls.
    """

    _caller: AsyncCaller

    @cached_property
    def webinars(self) -> AsyncWebinars:
        """The operations tagged webinars"""
        from .webinars import AsyncWebinars

        return AsyncWebinars(self._caller)
