import subprocess
import sys

import pytest

import postman_openapi


@pytest.mark.parametrize("name", postman_openapi.__all__)
def test_exported_names_exist(name: str) -> None:
    """Everything that the package says it exports is there, also what is loaded on demand."""
    assert getattr(postman_openapi, name) is not None


def test_unknown_names_do_not() -> None:
    """A name that is not exported raises as in any other module."""
    with pytest.raises(AttributeError, match="nothing"):
        postman_openapi.nothing  # noqa: B018


def test_converting_loads_neither_jsonpath_nor_the_generator() -> None:
    """Who only converts waits for nothing that only overlays or generation need."""
    program = (
        "import sys, postman_openapi\n"
        "print([name for name in ('jsonpath_rfc9535', 'openapi_python_client', 'yaml')"
        " if name in sys.modules])"
    )

    result = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )

    assert result.stdout.strip() == "[]"
