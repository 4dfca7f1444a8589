# This stands for generated code.
# ruff: noqa: RUF012
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from postman_openapi.runtime.records import Record

if TYPE_CHECKING:
    from tests.runtime.acme import models


class PersonList(Record):
    """Some people."""

    people: Sequence[models.Person] | None
    """The people."""

    _READERS = {"people": ["Person"]}
