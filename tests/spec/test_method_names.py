"""What methods are called, and what closed sets of values are called."""

import pytest

from postman_openapi.client.aliases import Use, alias_names, named_sets, place_words
from postman_openapi.client.method_names import method_names, short_name


@pytest.mark.parametrize(
    ("resource", "operation", "method"),
    [
        ("webinars", "create_webinar", "create"),
        ("webinars", "list_webinars", "list"),
        ("webinars", "list_webinar_registrants", "list_registrants"),
        ("webinars", "update_webinar_status", "update_status"),
        ("webinars", "batch_add_webinar_registrants", "batch_add_registrants"),
        ("webinars", "remove_all_webinar_panelists", "remove_all_panelists"),
        ("webinars", "list_past_webinar_participants", "list_past_participants"),
        ("meetings", "get_past_meeting", "get_past_meeting"),
        ("contacts", "list_my_contacts", "list_my_contacts"),
        ("chat_channels", "list_user_channels", "list_user_channels"),
        ("chat_channels", "get_channel", "get"),
        ("chat_messages", "send_chat_message", "send"),
        ("rooms", "get_rooms_account_profile", "get_account_profile"),
        ("reports", "get_daily_usage_report", "get_daily_usage_report"),
        ("users", "get_my_zak", "get_my_zak"),
        ("strs", "get_str", "get"),
        ("things", "get_thing_str", "get_str"),
        ("things", "int_thing", "int_"),
        ("things", "import_things", "import_"),
        ("things", "things", "things"),
    ],
)
def test_a_method_drops_the_noun_of_its_resource(
    resource: str, operation: str, method: str
) -> None:
    """The noun goes where it stands behind the verb and what is left still says something."""
    assert short_name(resource, operation) == method


def test_two_methods_of_one_name_keep_their_long_ones() -> None:
    """Where the rule gives a name twice, neither operation has it."""
    names = method_names("pets", ["get_pet", "get", "list_pets"], {})

    assert names == {"get_pet": "get_pet", "get": "get", "list_pets": "list"}


def test_the_document_names_what_no_rule_can_know() -> None:
    """A name that the document gives goes before the rule."""
    assert method_names("reports", ["get_host_report"], {"get_host_report": "list_hosts"}) == {
        "get_host_report": "list_hosts"
    }


@pytest.mark.parametrize(
    ("given", "name"),
    [("list", "list"), ("class", "class_"), ("_call", "call"), ("a(): x()\ndef b", "a_xdef_b")],
)
def test_a_name_that_the_document_gives_is_a_name(given: str, name: str) -> None:
    """Whatever a document calls a method, it is a name of Python, and no private one."""
    assert method_names("things", ["do_it"], {"do_it": given}) == {"do_it": name}


@pytest.mark.parametrize("given", ["X = print()", "class", "", "str", "é"])
def test_a_set_is_called_by_a_name(given: str) -> None:
    """Whatever a document calls a set, it is the name of a type."""
    for _, name in named_sets({"enum": ["x"], "x-enum-name": given}):
        assert name.isidentifier()
        assert name[0].isupper()


def use(values: str, *words: str) -> Use:
    """Return a place that takes some values."""
    return Use(frozenset(values.split()), words, ("list",))


@pytest.mark.parametrize(
    ("uses", "names"),
    [
        ([use("a b", "webinar", "status")], {"WebinarStatus"}),
        (
            [use("a b", "webinar", "registrant", "status"), use("a b", "registrant", "status")],
            {"RegistrantStatus"},
        ),
        (
            [use("a b", "meeting", "login", "type"), use("a b", "user", "login", "type")],
            {"LoginType"},
        ),
        ([use("a", "user", "type"), use("b", "user", "type")], {"UserType", "ListUserType"}),
        ([use("a", "x", "type"), use("a", "y", "type")], set()),
        ([use("a b c d e", "x", "type"), use("a b c d e", "y", "type")], {"XType"}),
    ],
)
def test_a_set_is_named_after_what_its_places_share(uses: list[Use], names: set[str]) -> None:
    """Each set has one name, without numbers: what its places end with, if that says enough."""
    assert set(alias_names(uses, {}).values()) == names


def test_the_document_names_a_set() -> None:
    """`x-enum-name` names a set wherever it stands, null or not."""
    document = {"a": [{"enum": ["x", None, "y"], "x-enum-name": "Letters"}, {"enum": ["z"]}]}
    given = dict(named_sets(document))

    assert given == {frozenset({"x", "y"}): "Letters"}
    assert alias_names([use("x y", "a", "b"), use("p", "letters")], given) == {
        frozenset({"x", "y"}): "Letters",
        frozenset({"p"}): "ListLetters",
    }


def test_words_of_a_place_are_singular_and_stand_once() -> None:
    """`webinar registrants` and `registrants status` make `webinar registrant status`."""
    assert place_words(["webinar", "registrants"], ["registrant", "status"]) == (
        "webinar",
        "registrant",
        "status",
    )
