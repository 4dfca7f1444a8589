"""Our templates stand in for some of the generator's own; these must be the ones we started from."""

import hashlib
from importlib.metadata import version
from pathlib import Path

import openapi_python_client
import pytest

TEMPLATES = Path(__file__).parents[2] / "spec" / "templates"
SHIPPED = Path(openapi_python_client.__file__).parent / "templates"

# sha256 of the shipped originals in 0.29.1. If one differs, read what changed, bring it over into
# ours where it matters, and only then enter the new sum.
ORIGINALS = {
    "api_init.py.jinja": "f3b0290732b219be73b204cc3a44170eab0b64299a485a093306c6cc20d064cc",
    "endpoint_init.py.jinja": "c1837a037fdbbd85b5dc1d49f58bd80a672fe4496cfaaf84d3b91927027b56da",
    "models_init.py.jinja": "4f64a3d6e1b15a561be5573c1b7702eb928c0e4fa6b67107d20e57a74c44d51a",
    "package_init.py.jinja": "ac15907e32dc39bd9b83ea6f2002fb87514f2182b97f88231b5a9c47321f6210",
    "types.py.jinja": "93df9d75883a4eafac77dd21bc6907f3ef612e3f7841e08656618dcf6c4ce494",
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
    assert hashlib.sha256((SHIPPED / name).read_bytes()).hexdigest() == ORIGINALS[name]
