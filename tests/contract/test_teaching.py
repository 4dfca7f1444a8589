"""Examples that teach: consistent, varied, and of a world in which nobody is met by accident."""

import json
from collections import Counter
from typing import Any

import pytest

from tests.contract.collection import events
from tests.contract.expectations import Expectation, expect, expectations
from tests.contract.samples import request, response
from tests.contract.teaching import RULES, Rule


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_examples_keep_the_rule(rule: Rule) -> None:
    """No request, answer or event breaks a rule."""
    of_events = [expect(each) for each in events()]
    assert [fault for each in (*expectations(), *of_events) for fault in rule(each)] == []


def test_each_product_has_a_page_with_a_token() -> None:
    """Of each product that has lists in pages, one at least shows how it goes on."""
    paged = [each for each in expectations() if any(answer.page for answer in each.answers)]
    going_on = Counter(
        each.request.product
        for each in paged
        for answer in each.answers
        if answer.page and answer.page.token
    )
    assert len(going_on) >= 5
    assert {each.request.product for each in paged} == set(going_on)


def test_few_operations_have_no_answer() -> None:
    """15 operations document no answer; all others have one saved."""
    assert sum(not each.answers for each in expectations()) == 15


# --- guards ---------------------------------------------------------------------------------------

PATH: dict[str, Any] = {"values": {"thingId": "thing7"}}
PAGED: dict[str, Any] = {"query": {"next_page_token": ""}}


def answered(data: Any, **parts: Any) -> Expectation:
    """Return what is expected of a request with an answer."""
    return expect(request(response("It.", 200, data, **parts), **parts))


BROKEN: dict[str, list[Expectation]] = {
    "hosts": [
        answered({"url": "https://zoom.us/j/1"}),
        answered({"to": "amara@zoom.us"}),
        answered({"to": "amara@example.com.mac"}),
    ],
    "phones": [answered({"phone": "+49 30 123456"})],
    "fillers": [answered({"bridge": "bridge1"}), answered({"name": "string"})],
    "ids": [answered({"user_id": "123"}), answered({"id": "1"}), answered({"meetingId": "7"})],
    "whole_numbers": [answered({"page_size": 30.5}), answered({"meeting_number": 1.5})],
    "either": [
        expect(request(raw='{"to_contact": "a", "to_channel": "b"}')),
        answered({"recurrence": {"end_times": 1, "end_date_time": "2026-03-16"}}),
    ],
    "items": [answered({"things": [{"id": 1}, {"id": 1}]}), answered(["a", "a"])],
    "times": [
        answered({"start_time": "2026-03-16T15:00:00Z", "end_time": "2026-03-16T14:00:00Z"}),
        answered({"start_time": "2026-03-16T15:00:00Z", "end_time": "17:00"}),
    ],
    "agreement": [
        answered({"thing_id": "thing8"}, **PATH),
        answered({"size": 2}, query={"size": ""}, values={"size": "3"}),
    ],
    "first_calls": [
        expect(request(raw='{"next_page_token": "t"}')),
        expect(request(**PAGED, values={"next_page_token": "t"})),
    ],
    "tokens": [answered({"next_page_token": "t", "things": [{"id": 1}, {"id": 2}]}, **PAGED)],
}
FINE = [
    answered(
        {
            "url": "wss://rt.zoom.example.com/1",
            "to": "amara@example.com",
            "id": 7,
            "phone": "+1 555 0101",
            "thing_id": "thing7",
            "page_size": 30,
            "amount": 1.5,
            "start_time": "2026-03-16T15:00:00Z",
            "end_time": "2026-03-16T15:45:00Z",
            "things": [{"id": "thing1", "email": "a@example.com"}, {"id": "thing2"}],
        },
        **PATH,
    )
]


@pytest.mark.parametrize("rule", RULES, ids=lambda each: each.__name__)
def test_guard_notices_a_fault(rule: Rule) -> None:
    """Each rule finds what breaks it, and nothing in what is as it should be."""
    assert [list(rule(each)) for each in FINE] == [[]]
    assert [
        json.dumps(each.request.name) for each in BROKEN[rule.__name__] if not list(rule(each))
    ] == []
