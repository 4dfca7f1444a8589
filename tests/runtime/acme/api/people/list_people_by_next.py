"""list_people_by_next."""

from __future__ import annotations

from typing import Any

import httpx

from postman_openapi.runtime.answers import read_object
from postman_openapi.runtime.types import UNSET, Unset
from tests.runtime.acme.models.person_list import PersonList


def _get_kwargs(*, status: str | Unset = UNSET) -> dict[str, Any]:
    return {
        "url": "/people/next",
        "params": {"status": status},
    }


def _parse_response(response: httpx.Response) -> PersonList:
    return read_object(response, PersonList)
