"""What is printed: our templates alone, with what the generator offers for making texts safe."""

import ast
from importlib.metadata import version

import pytest
from openapi_python_client import TEMPLATE_FILTERS


def test_generator_is_the_pinned_one() -> None:
    """The generator is the one whose reading of documents we know."""
    assert version("openapi-python-client") == "0.29.1"


@pytest.mark.parametrize("name", ["in_double_quote_literal", "in_f_string_literal"])
@pytest.mark.parametrize("text", ['"', "\\", '"""', "\n", "{x}", "\u2028", "\x00", "'"])
def test_filters_make_texts_safe(name: str, text: str) -> None:
    """A text behind a filter is a literal of Python whatever it holds."""
    printed = str(TEMPLATE_FILTERS[name](text))
    prefix = "f" if "f_string" in name else ""

    node = ast.parse(f'{prefix}"{printed}"').body[0]

    assert isinstance(node, ast.Expr)
    if isinstance(node.value, ast.JoinedStr):
        assert all(isinstance(each, ast.Constant) for each in node.value.values)
    else:
        assert isinstance(node.value, ast.Constant)
