import pytest

from postman_openapi.gathering.literal_ids import is_id, with_literal_ids
from postman_openapi.gathering.paths import template_of


def template(path: str, known: tuple[str, ...] = ()) -> str:
    """Return the template of a path."""
    return template_of(path.split("/"), known).text


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("users/:userId", "/users/{userId}"),
        ("users/{{userId}}", "/users/{userId}"),
        ("users/{userId}/x", "/users/{userId}/x"),
        ("users/{user Id}", "/users/{user_Id}"),
        ("users/{{ user }}", "/users/{user}"),
        ("files/:id.json", "/files/{id}.json"),
        ("files/{{id}}.{{format}}", "/files/{id}.{format}"),
        ("flights/:from-:to", "/flights/{from}-{to}"),
        ("files:upload", "/files:upload"),
        ("files/{id}:copy", "/files/{id}:copy"),
        ("files/:id:copy", "/files/{id}:copy"),
        ("a b/ü", "/a%20b/%C3%BC"),
        ("a%20b", "/a%20b"),
        ("a?b#c", "/a%3Fb%23c"),
        ("lone{brace", "/lone%7Bbrace"),
        (":", "/:"),
        ("users/", "/users/"),
        ("users/:1st", "/users/:1st"),
        ("users/{1st}", "/users/{_1st}"),
        ("users/{日本}", "/users/{parameter}"),
        ("users/<userId>", "/users/{userId}"),
        ("users/<user id>.json", "/users/{user_id}.json"),
        ("users/%3CuserId%3E", "/users/{userId}"),
        ("users/%7BuserId%7D", "/users/{userId}"),
        ("users/${userId}", "/users/{userId}"),
        ("{}", "/%7B%7D"),
    ],
)
def test_template(path: str, text: str) -> None:
    """Parameters are found however they are written, also inside of a segment."""
    assert template(path) == text


@pytest.mark.parametrize(
    ("path", "known", "text"),
    [
        (":user.id", ("user.id",), "/{user_id}"),
        (":user.id", (), "/{user}.id"),
        (":id.json", ("id.json",), "/{id}.json"),
    ],
)
def test_listed_variables_decide(path: str, known: tuple[str, ...], text: str) -> None:
    """A variable that the collection lists is one name, unless it ends like a file."""
    assert template(path, known) == text


@pytest.mark.parametrize(
    ("own", "other", "values"),
    [
        ("users/:id", "users/7", {"id": "7"}),
        ("users/:id", "users/7/x", None),
        ("users/:id", "groups/7", None),
        ("files/{id}.{format}", "files/a.b.json", {"id": "a", "format": "b.json"}),
        ("files/{id}.json", "files/7.json", {"id": "7"}),
        ("files/{id}.json", "files/.json", None),
        ("files/{id}.json", "files/7.xml", None),
        ("x/{a}-{b}", "x/1", None),
    ],
)
def test_match(own: str, other: str, values: dict[str, str] | None) -> None:
    """Another path says what stands in place of the parameters, or is another path."""
    assert template_of(own.split("/"), ()).match(other.split("/")) == values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("123", True),
        ("0b1a6a5e-2f6c-4e0e-9c57-3a1d5f2b7c11", True),
        ("507f1f77bcf86cd799439011", True),
        ("01ARZ3NDEKTSV4RRFFQ69G5FAV", True),
        ("jane@example.com", True),
        ("me", False),
        ("deadbeefdeadbeef", False),
        ("v2", False),
        ("abc", False),
        ("", False),
    ],
)
def test_ids_look_like_ids(text: str, *, expected: bool) -> None:
    """Numbers, UUIDs, object ids and mail addresses are ids; words and versions are not."""
    assert is_id(text) is expected


@pytest.mark.parametrize(
    ("paths", "texts"),
    [
        (["users/:userId/x", "users/123/x"], ["/users/{userId}/x", "/users/{userId}/x"]),
        (["users/123/x", "users/:userId/y"], ["/users/{userId}/x", "/users/{userId}/y"]),
        (["users/me/x", "users/:userId/x"], ["/users/me/x", "/users/{userId}/x"]),
        (["users/123"], ["/users/{userId}"]),
        (["phone_numbers/123/calls/9"], ["/phone_numbers/{phoneNumberId}/calls/{callId}"]),
        (["123456"], ["/{id}"]),
        (["2/users"], ["/2/users"]),
        (["rest/api/2/issue/10001"], ["/rest/api/2/issue/{issueId}"]),
        (["users/1/users/2"], ["/users/{userId}/users/{userId_2}"]),
        (["a/:x/1"], ["/a/{x}/{id}"]),
    ],
)
def test_literal_ids_become_parameters(paths: list[str], texts: list[str]) -> None:
    """A literal id is a parameter, named as another path names it or after what it follows."""
    given = [template_of(path.split("/"), ()) for path in paths]

    assert [each.text for each in with_literal_ids(given)] == texts


@pytest.mark.parametrize("braces", ["{}", "%7B%7D"])
def test_braces_without_a_name_are_no_parameter(braces: str) -> None:
    """A path with bare braces and one with a parameter are two paths, in either order."""
    bare, parameter = template_of([braces], ()), template_of(["{{x}}"], ())

    assert bare.shape != parameter.shape
    assert not bare.names


def test_spellings_of_one_path_are_one_path() -> None:
    """What a document writes alike is the same path, so that no operation takes another's place."""
    assert template_of(["a b"], ()).shape == template_of(["a%20b"], ()).shape
