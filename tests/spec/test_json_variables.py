"""Values of variables never break the JSON that they are put into."""

from typing import Any

import pytest

from tests.spec.samples import HOST, converted, graphql, ids, item, raw

VALUES = {
    "quotes": 'He said "x"',
    "path": "C:\\dir",
    "lines": "two\nlines",
    "escaped": "a\\nb",
    "members": 'x", "admin": "true',
    "nested": "<{{quotes}}>",
    "object": '{"x": 1}',
    "number": "5",
}
VARIABLES = [{"key": key, "value": value} for key, value in VALUES.items()]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": "{{quotes}}"}', {"a": 'He said "x"'}),
        ('{"a": "{{path}}, {{quotes}}"}', {"a": 'C:\\dir, He said "x"'}),
        ('{"a": "{{lines}}"}', {"a": "two\nlines"}),
        ('{"a": "{{escaped}}"}', {"a": "a\nb"}),
        ('{"a": "{{members}}"}', {"a": 'x", "admin": "true'}),
        ('{"a": "{{nested}}"}', {"a": '<He said "x">'}),
        ('{"{{quotes}}": 1}', {'He said "x"': 1}),
        ('["\\"{{quotes}}"]', ['"He said "x"']),
        ('{"a": {{object}}, "b": {{number}}}', {"a": {"x": 1}, "b": 5}),
        ('{"a": {{quotes}}}', {"a": 'He said "x"'}),
        ('// says "{{quotes}}\n{"a": "{{quotes}}" // it\'s {{quotes}}\n}', {"a": 'He said "x"'}),
        ('{"a": "{{unknown}}"}', {"a": "{{unknown}}"}),
    ],
)
def test_values_are_texts_where_they_are_no_json(text: str, value: Any) -> None:
    """A value that holds quotes, backslashes or line breaks is one text, wherever it stands."""
    request = item(f"{HOST}/a", "POST", body=raw(text, "json"))
    conversion = converted(request, variable=VARIABLES)
    content = conversion.document["paths"]["/a"]["post"]["requestBody"]["content"]

    assert content["application/json"]["example"] == value
    assert set(ids(conversion)) <= {"unresolved-variable"}


def test_other_texts_stay_as_they_are() -> None:
    """What is no JSON is sent as Postman sends it."""
    request = item(f"{HOST}/a", "POST", body=raw('<a b="{{quotes}}"/>', "xml"))
    content = converted(request, variable=VARIABLES).document["paths"]["/a"]["post"]["requestBody"]

    assert content["content"]["application/xml"]["example"] == '<a b="He said "x""/>'


def test_variables_of_graphql_are_json() -> None:
    """The variables of a query hold values in the same way."""
    body = graphql("query A($b: String) { a(b: $b) }", {"b": "{{quotes}}"})
    conversion = converted(item(f"{HOST}/a", "POST", body=body), variable=VARIABLES)

    ((operation,),) = (each.values() for each in conversion.document["paths"].values())
    content = operation["requestBody"]["content"]["application/json"]
    assert content["example"]["variables"] == {"b": 'He said "x"'}
