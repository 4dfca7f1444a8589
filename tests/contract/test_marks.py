import pytest

from tests.contract.marks import ExampleName, Marks, read_example_name, read_marks


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
    ("description", "expected"),
    [
        ("", Marks()),
        ("(Required) The webinar's ID.", Marks(is_required=True)),
        ("The required part.", Marks()),
        (" (This can only be one of end)", Marks(values=("end",))),
        (
            "(Required) What (if anything). (This can only be one of a,b c)",
            Marks(is_required=True, values=("a", "b c")),
        ),
        ("One. (This can only be one of a (old),b) See (below).", Marks(values=("a (old)", "b"))),
        (
            'One. (This can only be one of "","a, or b",c d,":)")',
            Marks(values=("", "a, or b", "c d", ":)")),
        ),
        ("It can only be one of many.", Marks()),
        ("How many. (Between 1 and 300)", Marks(bounds={"minimum": 1, "maximum": 300})),
        ("How warm. (At least -1.5)", Marks(bounds={"minimum": -1.5})),
        (
            "Names. (At most 20 characters) (Between 1 and 5 items)",
            Marks(bounds={"maxLength": 20, "minItems": 1, "maxItems": 5}),
        ),
        ("At most 300 of them.", Marks()),
        ("How. (Default: 30)", Marks(default="30")),
        ('How. (Default: "")', Marks(default="")),
        ('How. (Default: "two words")', Marks(default="two words")),
        ("Days. (Type: list of integers)", Marks(type="list of integers")),
        ("Which. (Format: int64) (Deprecated)", Marks(format="int64", is_deprecated=True)),
        ("Deprecated; use `next_page_token`. A page.", Marks(is_deprecated=True)),
        ("Use this in place of the deprecated one.", Marks()),
    ],
)
def test_marks_of_a_description(description: str, expected: Marks) -> None:
    """A description says by its marks what its field can be; its prose says nothing."""
    assert read_marks(description) == expected
