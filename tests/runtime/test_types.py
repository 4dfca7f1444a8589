import copy
import io
import pickle
from pathlib import Path
from typing import Any

import pytest

from postman_openapi.runtime.errors import InvalidArgumentError
from postman_openapi.runtime.types import UNSET, File, as_file, as_files


@pytest.mark.parametrize(
    "copied",
    [copy.copy, copy.deepcopy, lambda e: pickle.loads(pickle.dumps(e))],  # noqa: S301
)
def test_unset_is_one(copied: Any) -> None:
    """UNSET stays the one object that it is, is falsy, and says its name."""
    assert copied(UNSET) is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"


@pytest.mark.parametrize("kind", [str, Path])
def test_a_text_is_a_path(tmp_path: Path, kind: Any) -> None:
    """A text given for a file is its path; name and content are the file's."""
    path = tmp_path / "me.png"
    path.write_bytes(b"picture")
    file = as_file("photo", kind(path))
    assert isinstance(file, File)
    name, payload, *_ = file.to_tuple()
    assert name == "me.png"
    assert not isinstance(payload, str | bytes)
    assert (payload.read(4), payload.read(), payload.read()) == (b"pict", b"ure", b"")
    payload.seek(0)
    assert payload.read() == b"picture"
    assert payload.seek(0, 2) == 7
    assert file.read() == b"picture"


@pytest.mark.parametrize("value", ["no/such/file.png", Path("no"), "\0", "x" * 5000, File("no")])
def test_missing_file_is_an_invalid_argument(value: Any) -> None:
    """A file that is not there is named before anything is sent."""
    with pytest.raises(InvalidArgumentError, match=r"photo is .* no such file"):
        as_file("photo", value)


@pytest.mark.parametrize("value", [5, object(), io.StringIO("text"), ["a"], ("a",)])
def test_what_is_no_file_is_refused(value: Any) -> None:
    """Anything else is refused by name, a file opened as text too."""
    with pytest.raises(InvalidArgumentError, match="photo"):
        as_file("photo", value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b"data", ("upload", b"data", None)),
        (("a.png", b"data"), ("a.png", b"data", None)),
        (("a.png", "data", "image/png"), ("a.png", b"data", "image/png")),
        (("a", b"data", None, {"x": "y"}), ("a", b"data", None, {"x": "y"})),
        (File(b"data", "a.png", "image/png"), ("a.png", b"data", "image/png")),
    ],
)
def test_forms_of_files(value: Any, expected: object) -> None:
    """Bytes, httpx's tuples and `File` become what httpx takes."""
    file = as_file("photo", value)
    assert isinstance(file, File)
    assert file.to_tuple() == expected


def test_lists_of_files() -> None:
    """Each of a list is what one file can be; one file alone is no list."""
    found = as_files("photos", [b"a", ("b.png", b"b")])
    assert isinstance(found, list)
    assert [type(each) for each in found] == [File, File]
    assert as_files("photos", UNSET) is UNSET
    for value in (b"a", "a.png", [5]):
        with pytest.raises(InvalidArgumentError, match="photos"):
            as_files("photos", value)


@pytest.mark.parametrize("value", [UNSET, None])
def test_what_is_not_given_stays_so(value: Any) -> None:
    """UNSET and None are no files."""
    assert as_file("photo", value) is value
