"""What an answer shows of single values."""

from typing import Any

import pytest

from zoom_openapi.runtime.schemas import Schemas
from zoomkit.testing.shapes import Shape

SCHEMAS = Schemas({"operations": {}, "schemas": {}})


@pytest.mark.parametrize(
    ("schema", "value", "shown"),
    [
        ({"type": ["integer", "null"]}, "5", 5),
        ({"type": ["string", "null"]}, 0, "0"),
        ({"type": "string"}, True, True),
        ({"type": ["string", "integer"]}, 5, 5),
        ({"type": ["string", "integer"]}, "5", "5"),
        ({"type": "boolean"}, "true", True),
        ({"type": "integer"}, "soon", "soon"),
        ({"type": "string", "format": "date"}, "2026-03-02T09:00:00Z", "2026-03-02"),
        ({"type": "string", "format": "date-time"}, "2026-03-02", "2026-03-02"),
        ({"type": "integer"}, None, None),
        ({}, "5", "5"),
    ],
)
def test_values_are_of_the_documented_type(schema: Any, value: Any, shown: Any) -> None:
    """A number that is documented as text is shown as text, and the other way round."""
    assert Shape(schema, SCHEMAS).view().show(value) == shown
    in_object = Shape({"type": "object", "properties": {"field": schema}}, SCHEMAS)
    assert in_object.view().show({"field": value}) == ({} if value is None else {"field": shown})
