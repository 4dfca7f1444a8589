# This stands for generated code.
# ruff: noqa: ICN001
"""People."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from postman_openapi.runtime.options import RequestOptions
from postman_openapi.runtime.resources import AsyncResource, Resource
from postman_openapi.runtime.types import UNSET, FileInput, Unset

if TYPE_CHECKING:
    from postman_openapi.runtime.pages import AsyncPages, Pages
    from tests.runtime.acme import models


class People(Resource):
    """People."""

    def get(
        self, person_id: int | str, *, request_options: RequestOptions | None = None
    ) -> models.Person:
        """Get."""
        result: models.Person = self._call("get_person", locals())
        return result

    def create(
        self,
        *,
        name: str | Unset = UNSET,
        born: datetime.date | str | Unset = UNSET,
        address: Mapping[str, Any] | Unset = UNSET,
        photo: FileInput | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> models.Person:
        """Create."""
        result: models.Person = self._call("create_person", locals())
        return result

    def update(
        self,
        person_id: int | str,
        *,
        name: str | Unset | None = UNSET,
        nick: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update."""
        self._call("update_person", locals())

    def delete(
        self,
        person_id: int | str,
        *,
        force: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete."""
        self._call("delete_person", locals())

    def list(
        self,
        *,
        status: str | Unset = UNSET,
        next_page_token: str | int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[models.Person, models.PersonList]:
        """List."""
        return self._pages("list_people", locals())

    def list_by_number(
        self,
        *,
        status: str | Unset = UNSET,
        page: str | int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[models.Person, models.PersonList]:
        """list_by_number."""
        return self._pages("list_people_by_number", locals())

    def list_by_offset(
        self,
        *,
        status: str | Unset = UNSET,
        offset: str | int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[models.Person, models.PersonList]:
        """list_by_offset."""
        return self._pages("list_people_by_offset", locals())

    def list_by_link(
        self, *, status: str | Unset = UNSET, request_options: RequestOptions | None = None
    ) -> Pages[models.Person, Sequence[models.Person]]:
        """list_by_link."""
        return self._pages("list_people_by_link", locals())

    def list_by_next(
        self, *, status: str | Unset = UNSET, request_options: RequestOptions | None = None
    ) -> Pages[models.Person, models.PersonList]:
        """list_by_next."""
        return self._pages("list_people_by_next", locals())

    def search(
        self,
        *,
        query: str | Unset = UNSET,
        page: Mapping[str, Any] | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[models.Person, models.PersonList]:
        """Search."""
        return self._pages("search_people", locals())

    def tag(
        self,
        name: str,
        *,
        tags: Sequence[str] | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Tag."""
        return self._call("tag_person", locals())


class AsyncPeople(AsyncResource):
    """People."""

    async def get(
        self, person_id: int | str, *, request_options: RequestOptions | None = None
    ) -> models.Person:
        """Get."""
        result: models.Person = await self._call("get_person", locals())
        return result

    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        born: datetime.date | str | Unset = UNSET,
        address: Mapping[str, Any] | Unset = UNSET,
        photo: FileInput | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> models.Person:
        """Create."""
        result: models.Person = await self._call("create_person", locals())
        return result

    async def update(
        self,
        person_id: int | str,
        *,
        name: str | Unset | None = UNSET,
        nick: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update."""
        await self._call("update_person", locals())

    async def delete(
        self,
        person_id: int | str,
        *,
        force: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete."""
        await self._call("delete_person", locals())

    def list(
        self,
        *,
        status: str | Unset = UNSET,
        next_page_token: str | int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[models.Person, models.PersonList]:
        """List."""
        return self._pages("list_people", locals())

    def list_by_number(
        self,
        *,
        status: str | Unset = UNSET,
        page: str | int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[models.Person, models.PersonList]:
        """list_by_number."""
        return self._pages("list_people_by_number", locals())

    def list_by_offset(
        self,
        *,
        status: str | Unset = UNSET,
        offset: str | int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[models.Person, models.PersonList]:
        """list_by_offset."""
        return self._pages("list_people_by_offset", locals())

    def list_by_link(
        self, *, status: str | Unset = UNSET, request_options: RequestOptions | None = None
    ) -> AsyncPages[models.Person, Sequence[models.Person]]:
        """list_by_link."""
        return self._pages("list_people_by_link", locals())

    def list_by_next(
        self, *, status: str | Unset = UNSET, request_options: RequestOptions | None = None
    ) -> AsyncPages[models.Person, models.PersonList]:
        """list_by_next."""
        return self._pages("list_people_by_next", locals())

    def search(
        self,
        *,
        query: str | Unset = UNSET,
        page: Mapping[str, Any] | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[models.Person, models.PersonList]:
        """Search."""
        return self._pages("search_people", locals())

    async def tag(
        self,
        name: str,
        *,
        tags: Sequence[str] | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Tag."""
        return await self._call("tag_person", locals())
