"""create_person."""

from __future__ import annotations

from typing import Any

import httpx

from postman_openapi.runtime.answers import read_object
from postman_openapi.runtime.bodies import as_date
from postman_openapi.runtime.types import UNSET, Unset, as_file
from tests.runtime.acme.models.person import Person


def _get_kwargs(
    *, name: str | Unset = UNSET, born: Any = UNSET, address: Any = UNSET, photo: Any = UNSET
) -> dict[str, Any]:
    return {
        "url": "/people",
        "body": {
            "name": name,
            "born": as_date(born),
            "address": address,
            "photo": as_file("photo", photo),
        },
    }


def _parse_response(response: httpx.Response) -> Person:
    return read_object(response, Person)
