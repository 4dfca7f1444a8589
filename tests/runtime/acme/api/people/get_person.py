"""get_person."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx

from postman_openapi.runtime.answers import read_object
from tests.runtime.acme.models.person import Person


def _get_kwargs(person_id: int | str) -> dict[str, Any]:
    return {
        "url": f"/people/{quote(str(person_id), safe='')}",
    }


def _parse_response(response: httpx.Response) -> Person:
    return read_object(response, Person)
