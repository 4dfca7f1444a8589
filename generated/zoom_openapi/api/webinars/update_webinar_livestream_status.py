# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    webinar_id: int | str,
    *,
    action: _literals.LivestreamAction,
    settings: _inputs.LivestreamDisplay | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "patch",
        "url": f"/webinars/{_quote(str(webinar_id), safe='')}/livestream/status",
        "body": {
            "action": action,
            "settings": settings,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
