"""Our templates stand in for some of the generator's own, which must not have changed."""

import hashlib
from importlib.metadata import version
from pathlib import Path

import openapi_python_client
import pytest

TEMPLATES = Path(__file__).parents[2] / "spec" / "templates"
SHIPPED = Path(openapi_python_client.__file__).parent / "templates"

# The first digits of the sha256 of the shipped originals in 0.29.1. If one differs, read what
# changed, bring it over into ours where it matters, and only then enter the new sum.
ORIGINALS = {
    "api_init.py.jinja": "f3b0290732b219be",
    "client.py.jinja": "4eac65762f21014a",
    "endpoint_init.py.jinja": "c1837a037fdbbd85",
    "models_init.py.jinja": "4f64a3d6e1b15a56",
    "package_init.py.jinja": "ac15907e32dc39bd",
    "property_templates/date_property.py.jinja": "927595c05d7caa80",
    "property_templates/datetime_property.py.jinja": "c789d11d8ea26cb5",
    "property_templates/list_property.py.jinja": "4390b5f673fdb10d",
    "property_templates/model_property.py.jinja": "9f6efdbfb6212ee4",
    "property_templates/property_macros.py.jinja": "c79a9954579902a2",
    "property_templates/union_property.py.jinja": "03790f2710deaeb2",
    "types.py.jinja": "93df9d75883a4eaf",
}
OURS_ALONE = {"catalogue.py.jinja"}


def test_generator_is_the_pinned_one() -> None:
    """The generator is the one that the templates were written for."""
    assert version("openapi-python-client") == "0.29.1"


def test_every_template_is_known() -> None:
    """Each of our templates either stands in for a shipped one or is ours alone."""
    ours = {str(path.relative_to(TEMPLATES)) for path in TEMPLATES.rglob("*.jinja")}
    assert ours == ORIGINALS.keys() | OURS_ALONE


@pytest.mark.parametrize("name", sorted(ORIGINALS))
def test_shipped_original_is_unchanged(name: str) -> None:
    """The shipped template that ours stands in for is the one that ours was made from."""
    assert hashlib.sha256((SHIPPED / name).read_bytes()).hexdigest()[:16] == ORIGINALS[name]
