# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
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
    action: _literals.RegistrantAction,
    registrants: Sequence[_inputs.RegistrantRef],
    occurrence_id: int | str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "put",
        "url": f"/webinars/{_quote(str(webinar_id), safe='')}/registrants/status",
        "params": {
            "occurrence_id": occurrence_id,
        },
        "body": {
            "action": action,
            "registrants": registrants,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
