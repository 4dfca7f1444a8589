"""Calls for sub accounts of a master account."""

from typing import Any

import httpx
import pytest

from tests.unit.conftest import Run, Scripted
from zoomkit import BearerToken, Zoom, catalogue, errors
from zoomkit.sub_accounts import SubAccountDialect, master_path
from zoomkit.testing import FakeZoom

SUB = "sub/1"
TWINS = [each for each in catalogue.load().values() if master_path(each)]


@pytest.mark.parametrize(
    ("call", "path"),
    [
        (lambda zoom: zoom.webinars.get("684 230 85"), "/webinars/68423085"),
        (lambda zoom: zoom.users.get("a@example.com"), "/users/a%40example.com"),
        (lambda zoom: zoom.users.list(), "/users"),
        (lambda zoom: zoom.raw(zoom.users.get, "u1"), "/users/u1"),
        (lambda zoom: zoom.with_options(max_retries=0).users.get("u1"), "/users/u1"),
        (lambda zoom: zoom.request("GET", "/users/u1?a=b%2Fc"), "/users/u1?a=b%2Fc"),
        (lambda zoom: zoom.request("GET", "/users/"), "/users"),
        (lambda zoom: zoom.accounts.get_settings(SUB), "/settings"),
        (lambda zoom: zoom.request("GET", "/accounts/sub%2F1/new?a=b"), "/new?a=b"),
    ],
)
def test_a_call_goes_to_the_twin(run: Run, scripted: Scripted, call: Any, path: str) -> None:
    """What is called goes to the sub account's path, whichever way it is called."""
    scripted.gives(httpx.Response(200, json={"users": []}))
    run(lambda zoom: call(zoom.for_account(SUB)))
    assert scripted.last.url.raw_path.decode() == f"/v2/accounts/sub%2F1{path}"


def test_the_first_client_stays_as_it_is(run: Run, scripted: Scripted) -> None:
    """Making a client for a sub account changes nothing of the one that it comes from."""
    scripted.gives({})

    def called(zoom: Any) -> Any:
        zoom.for_account(SUB)
        return zoom.users.get("u1")

    run(called)
    assert scripted.last.url.path == "/v2/users/u1"


def test_later_pages_go_to_the_twin(run: Run, scripted: Scripted) -> None:
    """Each page of a list is fetched from the sub account."""
    scripted.gives({"users": [{"id": "a"}], "next_page_token": "t"}, {"users": [{"id": "b"}]})
    users = run(lambda zoom: zoom.for_account(SUB).users.list())
    assert [each.id for each in users] == ["a", "b"]
    paths = [each.url.raw_path.decode().partition("?")[0] for each in scripted.requests]
    assert paths == ["/v2/accounts/sub%2F1/users"] * 2


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (
            lambda zoom: zoom.reports.list_disclaimers(from_="2026-01-01", to="2026-01-31"),
            r"reports.list_disclaimers \(GET /report/disclaimer\) cannot be called",
        ),
        (lambda zoom: zoom.accounts.get_settings("other"), r"names the account 'other'"),
        (lambda zoom: zoom.request("GET", "/accounts/other/users"), r"for_account\('other'\)"),
        (lambda zoom: zoom.request("GET", "/report/disclaimer"), "cannot be called"),
        (lambda zoom: zoom.request("GET", "/nobody/knows"), "Pass the whole path"),
        (lambda zoom: zoom.request("GET", "/%61ccounts/other"), "Pass the whole path"),
        (lambda zoom: zoom.request("GET", "/accounts"), "Pass the whole path"),
        (lambda zoom: zoom.request("GET", "/accounts/sub%2F1/%2e%2e/x"), "lead out"),
    ],
)
def test_what_has_no_twin_is_not_sent(run: Run, scripted: Scripted, call: Any, said: str) -> None:
    """Nothing is ever sent to the master account, or another one, in place of the sub account."""
    with pytest.raises(errors.SubAccountError, match=said):
        run(lambda zoom: call(zoom.for_account(SUB)))
    assert scripted.requests == []


def test_errors_name_the_path_that_was_called(run: Run, scripted: Scripted) -> None:
    """A failure of a twin names the twin, and its operation."""
    scripted.gives(httpx.Response(404, json={"code": 1001, "message": "No such user."}))
    with pytest.raises(errors.UserNotFoundError) as caught:
        run(lambda zoom: zoom.for_account(SUB).users.get("u1"))
    assert caught.value.path == "/accounts/sub%2F1/users/u1"
    assert caught.value.operation == "get_user"
    assert "GET /accounts/sub%2F1/users/u1 answered 404" in str(caught.value)


@pytest.mark.parametrize("account_id", ["", " ", "..", None, "a\nb"])
def test_what_is_no_account_is_refused(account_id: Any) -> None:
    """An account is an id that cannot change the path."""
    with (
        Zoom(BearerToken("t")) as zoom,
        pytest.raises(errors.InvalidArgumentError, match="account_id"),
    ):
        zoom.for_account(account_id)


def test_closing_a_derived_client_closes_no_connections(fake: FakeZoom) -> None:
    """The connections belong to the client that made them."""
    fake.add_user("amara@example.com", id="u1")
    with fake.zoom() as zoom:
        with zoom.for_account(SUB) as client:
            client.users.get("u1")
        zoom.users.get("u1")
    assert len(fake.requests) == 3


def test_every_twin_can_be_called() -> None:
    """Each of the twins is filled with the values of the operation's path."""
    dialect = SubAccountDialect("s")
    assert len(TWINS) > 250
    for operation in TWINS:
        path = operation.path.replace("{", "x").replace("}", "")
        twin = dialect.path_of(operation, path)
        assert twin == f"/accounts/s{path}"
