import json
from pathlib import Path
from typing import Any

import pytest

from postman_openapi import ProfileError
from postman_openapi.cli import main
from postman_openapi.client.catalogue import operations_data
from postman_openapi.client.completion import completed
from postman_openapi.client.generation import client_view_of
from postman_openapi.diff.comparison import compare
from postman_openapi.profile import profile_from
from postman_openapi.proof.checking import unclassified_failures
from postman_openapi.runtime.operations import DocumentedError, Operation
from tests.spec.samples import HOST, converted, example, item

PATTERNS = [
    ["plan_missing", "plan"],
    ["not_found", "not found|no such"],
    ["not_permitted", "may not"],
]


def document(
    exceptions: dict[str, Any] | None = None,
    patterns: Any = PATTERNS,
    codes: dict[str, str] | None = None,
) -> dict[str, Any]:
    """Return the document of an operation with failures of several kinds."""
    profile = profile_from(
        {
            "examples": {"error_code": r"#(?P<value>\d+)"},
            "errors": {
                "patterns": patterns,
                "exceptions": exceptions or {},
                "codes": codes or {},
            },
        }
    )
    loan = item(
        f"{HOST}/loans/:id",
        name="Get a loan",
        response=[
            example('{"id": 1}'),
            example(code=400, name="#200 You have no plan. #200 You may not. #300 Odd input."),
            example(code=404, name="The loan was not found."),
            example(code=409, name="It is lent."),
        ],
    )
    return converted(loan, profile=profile).document


def kinds(found: dict[str, Any]) -> list[tuple[str, Any, Any]]:
    """Return status, code and kind of each failure."""
    responses = found["paths"]["/loans/{id}"]["get"]["responses"]
    return [
        (status, each.get("code"), each.get("x-error-kind"))
        for status, response in responses.items()
        if status != "200"
        for each in response.get("x-error-codes", [response])
    ]


def test_messages_tell_the_kinds_of_failure() -> None:
    """The first pattern that a message matches gives the kind; one code may have several."""
    assert kinds(document()) == [
        ("400", 200, "plan_missing"),
        ("400", 200, "not_permitted"),
        ("400", 300, None),
        ("404", None, "not_found"),
        ("409", None, None),
    ]


def test_the_first_pattern_wins() -> None:
    """Patterns are tried in their order."""
    found = kinds(document(patterns=[["invalid", "you"], *PATTERNS]))

    assert [kind for _, code, kind in found if code == 200] == ["invalid", "invalid"]


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        ("300", ("400", 300, "odd")),
        ("400/300", ("400", 300, "odd")),
        ("409/-", ("409", None, "odd")),
    ],
)
def test_an_operation_can_make_an_exception(failure: str, kind: Any) -> None:
    """A kind can be given to a code of one operation, or to a status of it."""
    assert kind in kinds(document({"get_loan": {failure: "odd"}}))


def test_without_the_table_nothing_has_a_kind() -> None:
    """A profile that says nothing about failures leaves no trace."""
    assert "x-error" not in json.dumps(document(patterns=[])).replace("x-error-codes", "")


@pytest.mark.parametrize(
    ("exceptions", "said"),
    [
        ({"get_loans": {"300": "odd"}}, r"errors\.exceptions\.get_loans.*there is 'get_loan'"),
        ({"get_loan": {"301": "odd"}}, r"errors\.exceptions\.get_loan\.301"),
        ({"get_loan": {"404/300": "odd"}}, r"errors\.exceptions\.get_loan\.404/300"),
        ({"get_loan": {"404": "odd"}}, r"errors\.exceptions\.get_loan\.404"),
    ],
)
def test_an_exception_that_fits_nothing_is_refused(exceptions: Any, said: str) -> None:
    """An exception for what is not documented is an error that names it."""
    with pytest.raises(ProfileError, match=said):
        document(exceptions)


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"colour": 1}, "colour"),
        ({"patterns": 1}, "pairs"),
        ({"patterns": [["a"]]}, "entry 1"),
        ({"patterns": [["a", "b"], ["a", "("]]}, r"entry 2 \(a\)"),
        ({"patterns": [["Not Found", "a"]]}, "Not Found"),
        ({"exceptions": 1}, "exceptions"),
        ({"codes": 1}, "codes"),
        ({"codes": {"300": "Not Found"}}, r"codes\.300"),
        ({"exceptions": {"a": 1}}, r"exceptions\.a"),
        ({"exceptions": {"a": {"1": 2}}}, r"exceptions\.a\.1"),
        ({"exceptions": {"a": {"1/2/3": "b"}}}, "1/2/3"),
        ({"exceptions": {"a": {"-": "b"}}}, r"404/-"),
    ],
)
def test_a_wrong_table_is_refused(table: dict[str, Any], said: str) -> None:
    """What cannot be used is named."""
    with pytest.raises(ProfileError, match=said):
        profile_from({"errors": table})


def test_what_no_pattern_takes_is_listed() -> None:
    """Failures without a kind are told by operation, status and code; where there are kinds."""
    assert list(unclassified_failures(document())) == [
        "get_loan 400/300: Odd input.",
        "get_loan 409: It is lent.",
    ]
    assert list(unclassified_failures(document(patterns=[]))) == []


def test_check_lists_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`check` lists failures without a kind, and passes nevertheless."""
    path = tmp_path / "a.json"
    path.write_text(json.dumps(document()))

    assert main(["check", "-q", str(path)]) == 0

    assert "get_loan 409: It is lent." in capsys.readouterr().out


def test_the_catalogue_knows_the_kinds() -> None:
    """A kind is the fourth member of a failure, which has three where there is none."""
    complete = completed(document())
    data = operations_data(complete, client_view_of(complete, "library", Path("unused")))

    entry = data["operations"]["get_loan"]
    assert entry["errors"][1:3] == [
        (400, 200, "You may not.", "not_permitted"),
        (400, 300, "Odd input."),
    ]
    read = Operation.read("get_loan", json.loads(json.dumps(entry)))
    assert read.errors[1:3] == (
        DocumentedError(400, 200, "You may not.", kind="not_permitted"),
        DocumentedError(400, 300, "Odd input."),
    )


def test_a_changed_kind_is_a_change() -> None:
    """A failure that is of another kind now may be caught by another class."""
    old, new = document(), document({"get_loan": {"409/-": "wrong_state", "300": "invalid"}})

    assert [each.rule.id for each in compare(old, new).changes] == ["error-kind-changed"] * 2


def test_a_code_tells_what_no_pattern_takes() -> None:
    """A code has a kind where its message says nothing, and the document repeats it."""
    found = document(codes={"300": "odd", "200": "odd"})

    assert kinds(found)[:3] == [
        ("400", 200, "plan_missing"),
        ("400", 200, "not_permitted"),
        ("400", 300, "odd"),
    ]
    assert found["x-error-code-kinds"] == {"300": "odd", "200": "odd"}


def catalogue_of(found: dict[str, Any]) -> dict[str, Any]:
    """Return the content of the catalogue of a document's client."""
    complete = completed(found)
    return operations_data(complete, client_view_of(complete, "library", Path("unused")))


def test_the_catalogue_knows_how_to_tell_them() -> None:
    """Sure codes, vague ones and others are apart, beside the patterns in their order."""
    told = catalogue_of(document(exceptions={"get_loan": {"300": "odd"}}, codes={"41": "lost"}))

    assert told["error_kinds"] == {
        "patterns": PATTERNS,
        "always": {"300": "odd"},
        "vague": {"41": "lost"},
        "usual": {"200": "plan_missing"},
    }
    assert "error_kinds" not in catalogue_of(document(patterns=[]))


def test_errors_writes_a_page(tmp_path: Path) -> None:
    """`errors` writes each failure with kind and class; `--check` tells whether it still fits."""
    found = document() | {"x-client": {"error_classes": {"plan_missing": "NoPlan|Error"}}}
    source, page = tmp_path / "a.json", tmp_path / "errors.md"
    source.write_text(json.dumps(found))
    (tmp_path / "operations.json").write_text(json.dumps(catalogue_of(found)))
    command = ["errors", "-q", str(source), "--client", str(tmp_path), "-o", str(page)]

    assert main([*command, "--check"]) == 1
    assert main(command) == 0
    assert main([*command, "--check"]) == 0

    text = page.read_text()
    assert "| 400 | 200 | You have no plan. | plan_missing | NoPlan\\|Error |" in text
    assert "| 400 | 300 | Odd input. |  | BadRequestError |" in text
    page.write_text(text + " ")
    assert main([*command, "--check"]) == 1


def test_errors_needs_a_client(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that is no client is an error that names the missing file."""
    source = tmp_path / "a.json"
    source.write_text(json.dumps(document()))

    assert main(["errors", str(source), "--client", str(tmp_path), "-o", str(source)]) == 2
    assert "operations.json" in capsys.readouterr().err
