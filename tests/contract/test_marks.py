import pytest

from tests.contract.marks import ExampleName, allowed_values, is_required, read_example_name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("The webinar.", ExampleName("The webinar.")),
        (
            "**HTTP Status Code:** `404`<br>\nPoll not found<br>\n",
            ExampleName("Poll not found", 404),
        ),
        (
            "**HTTP Status Code:** `400` **Bad Request**<br>\n**Error Code:** `300`<br>\nWrong.",
            ExampleName("**Bad Request**", 400, ((300, "Wrong."),)),
        ),
        (
            (
                "**HTTP Status Code:** `400`<br>Bad<br>**Error Code:** `1`<br>\nNo:\n{userId}.<br>"
                "\n**Error Code:** `1`<br/>No\u00a0group.<br>"
            ),
            ExampleName("Bad", 400, ((1, "No: {userId}."), (1, "No group."))),
        ),
        ("Gone. **Error Code:** `3001`", ExampleName("Gone.", None, ((3001, ""),))),
        ("", ExampleName("")),
    ],
)
def test_name_of_an_example(name: str, expected: ExampleName) -> None:
    """Status, codes and their messages are read off a name; what is no mark is its meaning."""
    assert read_example_name(name) == expected


@pytest.mark.parametrize(
    "name",
    [
        "**HTTP Status Code:** `404`<br>**HTTP Status Code:** `400`",
        "**Error Code:** 300<br>Wrong.",
        "**HTTP Status Code:** `400`<br>**Error Code:** `30",
    ],
)
def test_spoilt_name_is_no_name(name: str) -> None:
    """A mark that cannot be read is an error, not a part of a text."""
    with pytest.raises(ValueError, match="cannot be read"):
        read_example_name(name)


@pytest.mark.parametrize(
    ("description", "required", "values"),
    [
        ("", False, ()),
        ("(Required) The webinar's ID.", True, ()),
        ("The required part.", False, ()),
        (" (This can only be one of end)", False, ("end",)),
        ("(Required) What (if anything). (This can only be one of a,b c)", True, ("a", "b c")),
        ("One. (This can only be one of a (old),b) See (below).", False, ("a (old)", "b")),
        ("It can only be one of many.", False, ()),
    ],
)
def test_marks_of_a_description(description: str, required: bool, values: tuple[str, ...]) -> None:
    """A description says whether its field is required and which values it may have."""
    assert is_required(description) is required
    assert allowed_values(description) == values
