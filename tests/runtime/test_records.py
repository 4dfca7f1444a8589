import copy
import json
import pickle
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postman_openapi.runtime.readers import read_value
from postman_openapi.runtime.received import record_of
from postman_openapi.runtime.records import Record, value_of
from tests.runtime.acme.models.address import Address
from tests.runtime.acme.models.person import Person
from tests.runtime.acme.models.person_list import PersonList
from tests.runtime.acme.models.visit import Visit

SENT: dict[str, Any] = {
    "id": 7,
    "name": "Amara",
    "type": "guest",
    "token": "secret-of-amara",
    "born": "1990-03-01",
    "created_at": "2026-03-01T09:30:00Z",
    "address": {"city": "Lagos", "zipCode": "100001", "floor": 2},
    "tags": ["a", "b"],
    "visits": [{"at": "2026-03-01T09:30:00+02:00", "place": "here"}, 5],
    "places": {"work": {"city": "Abuja"}},
    "event": {"place": "there"},
    "items": ["x"],
    "unknown": {"deep": [1]},
    "copy": None,
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def person(**changes: Any) -> Person:
    """Return a person."""
    return Person.from_dict({**SENT, **changes})


def test_fields_are_typed() -> None:
    """A field has the type that is documented: dates, records, arrays and maps of records."""
    amara = person()
    assert (amara.id, amara.name, amara.type_) == (7, "Amara", "guest")
    assert amara.born == date(1990, 3, 1)
    assert amara.created_at == datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
    assert isinstance(amara.address, Address)
    assert (amara.address.city, amara.address.zip_code) == ("Lagos", "100001")
    assert amara.tags == ("a", "b")
    assert amara.visits is not None
    assert isinstance(amara.visits[0], Visit)
    assert amara.places is not None
    assert amara.places["work"].city == "Abuja"
    assert isinstance(amara.event, Visit)


def test_names_that_a_mapping_has_are_fields() -> None:
    """JSON may call its fields items, keys, values, data or copy."""
    amara = person(keys=["k"], values=["v"], data="d")
    assert (amara.items, amara.keys, amara.values) == (("x",), ("k",), ("v",))
    assert (amara.data, amara.copy) == ("d", None)


def test_absent_and_null_are_none_and_told_apart() -> None:
    """None is both what was not sent and null; `in` tells them apart."""
    amara = Person.from_dict({"name": None})
    assert amara.name is None
    assert amara.tags is None
    assert amara.visits is None
    assert "name" in amara
    assert "tags" not in amara
    assert (amara.get("tags"), amara.get("tags", 5), amara.get("name", 5)) == (None, 5, None)


@pytest.mark.parametrize(
    "text",
    ["2026-03-01T09:30:00", "soon", "", "2026-02-30T09:30:00Z", "2026-W09-7T09:30:00Z", "2026"],
)
def test_what_is_no_moment_stays_as_it_came(text: str) -> None:
    """A text without an offset, or none that means a moment, stays what it is."""
    assert person(created_at=text).created_at == text


@pytest.mark.parametrize(
    ("text", "micro"),
    [
        ("2026-03-01T09:30:00.5Z", 500000),
        ("2026-03-01T11:30:00.123456789+02:00", 123456),
        ("2026-03-01t09:30:00z", 0),
        ("2026-03-01 11:30:00+0200", 0),
    ],
)
def test_forms_of_moments(text: str, micro: int) -> None:
    """Every form of RFC 3339 is understood, with any number of digits."""
    expected = datetime(2026, 3, 1, 9, 30, 0, micro, tzinfo=UTC)
    assert person(created_at=text).created_at == expected


@given(st.dictionaries(st.sampled_from([*SENT, "other"]), JSON))
def test_anything_can_be_read_and_nothing_can_be_changed(sent: dict[str, Any]) -> None:
    """Whatever is sent, reading never fails and what is handed out changes nothing underneath."""
    record = Person.from_dict(sent)
    before = json.dumps(record.to_dict())
    for name in dir(record):
        value = getattr(record, name)
        if isinstance(value, list):
            value.append(1)
        if isinstance(value, dict):
            value["new"] = 1
    for name in record:
        for value in (record[name], record.get(name)):
            if isinstance(value, list):
                value.append(1)
    repr(record)
    assert json.dumps(record.to_dict()) == before == json.dumps(sent)
    assert hash(record) == hash(Person.from_dict(sent))
    assert pickle.loads(pickle.dumps(record)) == record  # noqa: S301 - our own


def test_json_is_as_it_was_sent() -> None:
    """Keys, values and their order are those that were sent, for every field, modelled or not."""
    amara = person()
    assert list(amara) == list(SENT)
    assert len(amara) == len(SENT)
    assert amara.to_dict() == SENT
    assert amara["unknown"] == {"deep": [1]}
    assert amara["type"] == "guest"
    assert "type_" not in amara


def test_values_compare_and_hash() -> None:
    """Records are equal if what was sent is, also where it is nested; their hashes agree."""
    assert person() == person()
    assert hash(person()) == hash(person())
    assert person() != person(unknown={"deep": [2]})
    assert person() != SENT
    assert Person.from_dict({}) != Address.from_dict({})
    assert len({person(), person(), person(id=8)}) == 2


@pytest.mark.parametrize(
    "copied",
    [copy.copy, copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))],  # noqa: S301
)
def test_copies_are_equal(copied: Any) -> None:
    """Records can be copied and pickled, also after they were read."""
    amara = person()
    assert amara.address
    assert copied(amara) == amara
    assert copied(amara).address == amara.address


def test_records_are_frozen() -> None:
    """Nothing can be set or deleted."""
    amara = person()
    with pytest.raises(AttributeError, match="frozen"):
        amara.name = "Eve"
    with pytest.raises(AttributeError, match="frozen"):
        del amara.name
    with pytest.raises(AttributeError, match="frozen"):
        amara.other = "Eve"  # type: ignore[attr-defined]
    with pytest.raises(TypeError, match="does not support item assignment"):
        amara["name"] = "Eve"  # type: ignore[index]
    assert amara.name == "Amara"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("unknown", "record['unknown']"),
        ("type", "'type_'"),
        ("adress", "'address'"),
        ("zzz", "no field 'zzz'"),
    ],
)
def test_unknown_attribute_says_what_to_use(name: str, said: str) -> None:
    """An unknown attribute is an AttributeError that names the field or the key."""
    with pytest.raises(AttributeError) as caught:
        getattr(person(), name)
    assert said in str(caught.value)


def test_completion_shows_fields_and_little_else() -> None:
    """What is not a field does not show, but for get, to_dict and from_dict."""
    expected = {*Person.__annotations__, "get", "to_dict", "from_dict"} - {
        "_WIRE_NAMES",
        "_READERS",
    }
    assert set(dir(person())) == expected


def test_repr_is_one_line_of_what_was_sent() -> None:
    """It shows what was sent and nothing else, nested records by name, long values shortened."""
    text = repr(Person.from_dict({"id": 1, "name": "x" * 500, "address": {"city": "Lagos"}}))
    assert text == f"Person(id=1, name='{'x' * 59}..., address=Address(city='Lagos'))"
    many = repr(PersonList.from_dict({"people": [{"id": n} for n in range(9)]}))
    assert many == "PersonList(people=[Person(id=0), Person(id=1), Person(id=2), ... 6 more])"
    assert "created_at=2026-03-01T09:30:00+00:00" in repr(person())
    assert repr(Person.from_dict({})) == "Person()"
    assert "\n" not in repr(person(name="a\nb"))


@pytest.mark.parametrize(
    ("name", "is_secret"),
    [
        ("token", True),
        ("access_token", True),
        ("password", True),
        ("h323_passcode", True),
        ("start_url", True),
        ("client_secret", True),
        ("zak", True),
        ("next_page_token", False),
        ("name", False),
    ],
)
def test_secrets_are_not_shown(name: str, is_secret: bool) -> None:
    """A value whose key looks secret is struck out, on every level; a page token is none."""
    shown = repr(Person.from_dict({name: "hidden", "unknown": {name: "hidden"}}))
    assert ("hidden" not in shown) == is_secret


def test_a_record_is_not_made_by_calling_it() -> None:
    """Its constructor says how one is made."""
    with pytest.raises(TypeError, match="from_dict"):
        Person()


def test_from_dict_copies() -> None:
    """What a record is made of can change afterwards."""
    data = {"unknown": {"deep": [1]}}
    record = Person.from_dict(data)
    data["unknown"]["deep"].append(2)
    assert record["unknown"] == {"deep": [1]}


@pytest.mark.parametrize(
    ("value", "model"),
    [({"city": "x"}, Address), ({"place": "x"}, Visit), ({"place": 1, "x": 2}, Visit)],
)
def test_the_model_that_fits_is_taken(value: object, model: type[Record]) -> None:
    """Of several models the first that declares all keys is taken, else the nearest."""
    assert type(read_value((Address, Visit), value)) is model


def test_a_value_is_found_by_its_wire_name() -> None:
    """A wire name finds the typed value where there is a field, else what was sent."""
    assert value_of(person(), "type") == "guest"
    assert isinstance(value_of(person(), "address"), Address)
    assert value_of(person(), "unknown") == {"deep": [1]}
    assert value_of({"a": 1}, "a") == 1
    assert value_of([], "a") is None


def test_deep_data_is_read() -> None:
    """Data that is nested deeper than Python recurses is copied all the same."""
    deep: Any = []
    for _ in range(5000):
        deep = [deep]
    record = record_of(Person, {"unknown": deep})
    assert record["unknown"] is not deep
    assert record.to_dict() is not None
