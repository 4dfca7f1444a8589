from pathlib import Path

import pytest

from postman_openapi import ProfileError, load_profile
from postman_openapi.profile import Profile
from tests.spec.samples import HOST, converted, example, item


def profile_of(folder: Path, text: str) -> Profile:
    """Return the profile that a file of this text is."""
    path = folder / "profile.toml"
    path.write_text(text, encoding="utf-8")
    return load_profile(path)


def test_empty_profile_is_the_default(tmp_path: Path) -> None:
    """What a profile does not say keeps its default."""
    assert profile_of(tmp_path, "") == Profile()


def test_everything_can_be_said(tmp_path: Path) -> None:
    """Each rule of a profile is read."""
    profile = profile_of(
        tmp_path,
        """
        [fields]
        required = "!"
        choice = "<(?P<value>.*)>"
        choice_separator = "|"
        between = "(?P<least>[0-9]+)~(?P<most>[0-9]+)"
        at_least = ">(?P<least>[0-9]+)"
        at_most = "<(?P<most>[0-9]+)"
        default = "or else (?P<value>.*)"
        type = "is a (?P<value>.*)"
        format = "like (?P<value>.*)"
        matches = "/(?P<value>.*)/"
        no_description = ["-"]
        [examples]
        status = "#(?P<value>[0-9]+)"
        error_code = "!(?P<value>[0-9]+)"
        [deprecated]
        pattern = "gone"
        [operations.x-tier]
        pattern = "tier: (?P<value>.*)"
        each = "[a-z]+"
        """,
    )

    assert profile.marks.required.pattern == "!"
    assert profile.marks.choice_separator == "|"
    assert profile.marks.between.pattern == "(?P<least>[0-9]+)~(?P<most>[0-9]+)"
    assert profile.marks.at_least.pattern == ">(?P<least>[0-9]+)"
    assert profile.marks.at_most.pattern == "<(?P<most>[0-9]+)"
    assert profile.marks.default.pattern == "or else (?P<value>.*)"
    assert profile.marks.type.pattern == "is a (?P<value>.*)"
    assert profile.marks.format.pattern == "like (?P<value>.*)"
    assert profile.marks.matches.pattern == "/(?P<value>.*)/"
    assert profile.no_description == {"-"}
    assert profile.status.pattern == "#(?P<value>[0-9]+)"
    assert profile.deprecated.pattern == "gone"
    assert [rule.extension for rule in profile.operation_rules] == ["x-tier"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x", "not TOML"),
        ("colour = 1", "colour"),
        ("fields = 1", "table"),
        ("[fields]\nrequired = '('", "regular expression"),
        ("[fields]\ncolour = 1", "colour"),
        ("[fields]\nbetween = '(?P<least>1)'", "between: the pattern has no group 'most'"),
        ("[fields]\nat_most = '1'", "at_most: the pattern has no group 'most'"),
        ("[operations.x-a]\neach = '1'", "pattern"),
        ("[operations.x-a]\npattern = '1'\ncolour = 1", "colour"),
        ("[operations.x-a]\npattern = '1'\nlabel = 1", "label is no text"),
        ("[operations.tags]\npattern = '1'", "x-"),
        ("[operations]\nx-a = 1", "pattern"),
        ("[deprecated]\npattern = '('", "regular expression"),
        ("[deprecated]\ncolour = 1", "colour"),
        ("[deprecated]", "pattern"),
        ("[examples]\nstatus = 1", "regular expression"),
        ("[answers]\nmay_be_null = 1", "may_be_null"),
        ("[fields]\nno_description = 1", "no_description"),
        ("[fields]\nchoice_separator = ''", "choice_separator"),
    ],
)
def test_wrong_profile_is_refused(tmp_path: Path, text: str, said: str) -> None:
    """A rule that cannot be used is named in one line."""
    with pytest.raises(ProfileError, match=said) as caught:
        profile_of(tmp_path, text)

    assert "\n" not in str(caught.value)


def test_missing_profile_is_named(tmp_path: Path) -> None:
    """A file that is not there is named."""
    with pytest.raises(ProfileError, match=r"missing\.toml"):
        load_profile(tmp_path / "missing.toml")


@pytest.mark.parametrize(("text", "kinds"), [("", "string"), ("may_be_null = true", "null")])
def test_answers_may_be_null_as_a_whole(tmp_path: Path, text: str, kinds: str) -> None:
    """Fields of answers can be null where they were, and all of them where the profile says so."""
    profile = profile_of(tmp_path, f"[answers]\n{text}")
    request = item(
        f"{HOST}/a", name="Get a book", response=[example('{"title": "x", "sub": null}')]
    )

    document = converted(request, profile=profile).document

    properties = document["components"]["schemas"]["Book"]["properties"]
    assert kinds in properties["title"]["type"]
