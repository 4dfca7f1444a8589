# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)


def _get_kwargs(
    *,
    billing_id: str,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/report/billing/invoices",
        "params": {
            "billing_id": billing_id,
        },
    }


def _parse_response(response: httpx.Response) -> _models.DepartmentInvoiceList:
    return read_object(response, _models.DepartmentInvoiceList)
