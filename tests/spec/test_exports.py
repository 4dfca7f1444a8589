import json
import subprocess
import sys
from pathlib import Path

import pytest

import postman_openapi

NOT_FOR_CONVERTING = frozenset(
    """ast attr attrs dataclasses difflib httpx inspect jinja2 jsonpath_rfc9535 jsonschema
    openapi_python_client postman_openapi.client postman_openapi.diff postman_openapi.overlays
    postman_openapi.proof postman_openapi.runtime pydantic random subprocess tempfile typer
    yaml""".split()  # noqa: SIM905
)


@pytest.mark.parametrize("name", postman_openapi.__all__)
def test_exported_names_exist(name: str) -> None:
    """Everything that the package says it exports is there, also what is loaded on demand."""
    assert getattr(postman_openapi, name) is not None


def test_unknown_names_do_not() -> None:
    """A name that is not exported raises as in any other module."""
    with pytest.raises(AttributeError, match="nothing"):
        postman_openapi.nothing  # noqa: B018


def loaded_by(*arguments: str | Path) -> set[str]:
    """Return the modules that a process has loaded when the command line has done its work."""
    program = (
        "import sys\n"
        "from postman_openapi.cli import main\n"
        f"status = main({[str(each) for each in arguments]!r})\n"
        "print(status, *sys.modules)"
    )
    result = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    status, *names = result.stdout.split()
    assert status == "0", result.stderr
    return {*names, *(name.partition(".")[0] for name in names)}


def test_converting_loads_nothing_of_other_commands(tmp_path: Path) -> None:
    """Who only converts waits for nothing that is not needed for that.

    That attrs, which half of everything else uses, is none of it halves the time of the imports.
    """
    source = tmp_path / "api.json"
    request = {"name": "Get", "request": {"method": "GET", "url": "https://a.example/b?c=1"}}
    source.write_text(json.dumps({"info": {"name": "A"}, "item": [request]}), encoding="utf-8")
    profile = tmp_path / "profile.toml"
    profile.write_text("[answers]\nmay_be_null = true\n", encoding="utf-8")
    convert = ("convert", "-q", source, "-o", tmp_path / "openapi.json")

    loaded = loaded_by(*convert)

    assert "postman_openapi.writing.document" in loaded
    assert loaded.isdisjoint(NOT_FOR_CONVERTING)
    assert "tomllib" not in loaded
    assert "tomllib" in loaded_by(*convert, "--profile", profile)


def test_the_package_loads_nothing_before_it_is_asked() -> None:
    """A command waits for its own modules, not for all that the package exports."""
    program = "import sys, postman_openapi\nprint(*sys.modules)"

    result = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )

    loaded = {name for name in result.stdout.split() if name.startswith("postman_openapi")}
    assert loaded == {"postman_openapi"}
