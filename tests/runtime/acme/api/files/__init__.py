# This stands for generated code.
# ruff: noqa: F401, ICN001
"""Files."""

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


class Files(Resource):
    """Files."""

    def upload(
        self, name: str, *, body: FileInput, request_options: RequestOptions | None = None
    ) -> None:
        """Upload."""
        self._call("upload_file", locals())

    def download(self, name: str, *, request_options: RequestOptions | None = None) -> bytes:
        """Download."""
        result: bytes = self._call("download_file", locals())
        return result

    def send_note(
        self, *, body: str | Unset = UNSET, request_options: RequestOptions | None = None
    ) -> str:
        """send_note."""
        result: str = self._call("send_note", locals())
        return result

    def send_form(
        self,
        *,
        name: str | Unset = UNSET,
        ids: Sequence[int] | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """send_form."""
        self._call("send_form", locals())


class AsyncFiles(AsyncResource):
    """Files."""

    async def upload(
        self, name: str, *, body: FileInput, request_options: RequestOptions | None = None
    ) -> None:
        """Upload."""
        await self._call("upload_file", locals())

    async def download(self, name: str, *, request_options: RequestOptions | None = None) -> bytes:
        """Download."""
        result: bytes = await self._call("download_file", locals())
        return result

    async def send_note(
        self, *, body: str | Unset = UNSET, request_options: RequestOptions | None = None
    ) -> str:
        """send_note."""
        result: str = await self._call("send_note", locals())
        return result

    async def send_form(
        self,
        *,
        name: str | Unset = UNSET,
        ids: Sequence[int] | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """send_form."""
        await self._call("send_form", locals())
