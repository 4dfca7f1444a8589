"""list_people_by_link."""

from __future__ import annotations

from typing import Any

import httpx

from postman_openapi.runtime.answers import read_list
from postman_openapi.runtime.types import UNSET, Unset
from tests.runtime.acme.models.person import Person


def _get_kwargs(*, status: str | Unset = UNSET) -> dict[str, Any]:
    return {
        "url": "/people/linked",
        "params": {"status": status},
    }


def _parse_response(response: httpx.Response) -> list[Person]:
    return read_list(response, Person)
