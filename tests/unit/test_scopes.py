"""Scopes: those that are needed, granted and missing."""

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from tests.unit.conftest import Run, Scripted
from zoomkit import AsyncZoom, BearerToken, Token, Zoom, catalogue, errors, scopes
from zoomkit.needed_scopes import scopes_in
from zoomkit.scopes import alternatives_of, granted, missing, needed, style_of
from zoomkit.testing import FakeZoom

ZOOM = Zoom(BearerToken("token"))
ASYNC_ZOOM = AsyncZoom(BearerToken("token"))
WITHOUT = "list_report_disclaimers"
CLASSIC_ONLY = "chatbot.unfurl_link"


@pytest.mark.parametrize(
    ("options", "wanted"),
    [
        ({}, ("meeting:write:meeting", "webinar:update:status")),
        ({"audience": "admin"}, ("meeting:write:meeting:admin", "webinar:update:status:admin")),
        ({"audience": "master"}, ("meeting:write:meeting:master", "webinar:update:status:master")),
        ({"style": "classic"}, ("meeting:write", "webinar:write")),
        ({"style": "classic", "audience": "admin"}, ("meeting:write:admin", "webinar:write:admin")),
        ({"style": "classic", "audience": "master"}, ("meeting:master", "webinar:master")),
    ],
)
def test_what_operations_need(options: Any, wanted: tuple[str, ...]) -> None:
    """For each operation there is a scope of the style and the reach that are asked for."""
    assert needed(ZOOM.webinars.end, "meetings.create", **options) == wanted


@pytest.mark.parametrize(
    "called",
    [
        ZOOM.webinars.end,
        ASYNC_ZOOM.webinars.end,
        type(ZOOM.webinars).end,
        ZOOM.webinars.update_status,
        "webinars.end",
        "webinars.update_status",
        "update_webinar_status",
        catalogue.load()["update_webinar_status"],
    ],
)
def test_an_operation_is_named_as_people_have_it(called: Any) -> None:
    """A method, sync or async, written by hand or not, its name, and an operation are all known."""
    assert needed(called) == ("webinar:update:status",)


def test_a_method_of_an_inner_resource_is_known() -> None:
    """A resource inside another is found by its method, too."""
    assert needed(ZOOM.rooms.locations.list) == needed("rooms.locations.list")


def test_every_method_is_known() -> None:
    """Each operation is found by the function that calls it."""
    for operation in catalogue.load().values():
        resource: Any = ZOOM
        for name in operation.resource.split("."):
            resource = getattr(resource, name)
        assert [each.id for each in scopes.operations_of(getattr(resource, operation.name))] == [
            operation.id
        ]


def test_one_scope_for_several_operations() -> None:
    """One that permits all is enough: one that reads, and of those the one that permits least."""
    assert needed("users.get", "users.delete", style="classic") == ("user:write",)
    assert needed("meetings.get", "meetings.list", style="classic") == ("meeting:read",)
    assert needed("users.get", "users.list_schedulers", style="classic") == ("user_profile",)
    assert needed() == ()


def test_the_nearest_reach_is_taken() -> None:
    """Where there is no scope for users themselves, the one of admins is needed."""
    assert needed("users.list") == ("user:read:list_users:admin",)
    assert needed(CLASSIC_ONLY, style="classic", audience="admin") == ("imchat:bot",)


@pytest.mark.parametrize(
    ("called", "options", "said"),
    [
        (WITHOUT, {}, r"no granular scopes for reports.list_disclaimers \(none of any style\)"),
        (WITHOUT, {"style": "classic"}, "no classic scopes"),
        (CLASSIC_ONLY, {}, r"of the other style: imchat:bot"),
        (WITHOUT, {"audience": "master"}, "cannot be called for a sub account"),
    ],
)
def test_unknown_scopes_are_told(called: str, options: Any, said: str) -> None:
    """What the specification does not say is an error that says so, and names the operation."""
    with pytest.raises(errors.UnknownScopesError, match=said):
        needed("webinars.end", called, **options)


def test_few_operations_have_no_scopes() -> None:
    """Of all operations but twelve the specification knows a scope."""
    unknown = [each.id for each in catalogue.load().values() if not alternatives_of(each)]
    assert len(unknown) == 12


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: needed(print), "a method such as"),
        (lambda: needed(5), "a method such as"),  # type: ignore[arg-type]
        (lambda: needed("webinars.endd"), "webinars.end"),
        (lambda: needed("webinars.end", style="old"), "style"),  # type: ignore[arg-type]
        (lambda: needed("webinars.end", audience="all"), "audience"),  # type: ignore[arg-type]
        (lambda: granted({"access_token": "secret"}), "token answer without a scope"),
        (lambda: granted([1]), "no scopes"),  # type: ignore[list-item]
    ],
)
def test_wrong_arguments_are_refused(call: Any, said: str) -> None:
    """What is no operation, no option and no token is an error that shows no secret."""
    with pytest.raises(errors.InvalidArgumentError, match=said) as caught:
        call()
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "token",
    ["a:b c:d", "a:b, c:d", {"scope": "a:b c:d"}, ["a:b", "c:d"], frozenset({"a:b", "c:d"})],
)
def test_what_a_token_has(token: Any) -> None:
    """A token's scopes are read from whatever tells them."""
    assert granted(token) == {"a:b", "c:d"}
    assert granted(Token("t", datetime.now(UTC), frozenset({"a:b"}))) == {"a:b"}


@pytest.mark.parametrize(
    ("held", "wanted"),
    [
        ("webinar:update:status meeting:write:meeting", ()),
        ("webinar:update:status:admin meeting:write:admin", ()),
        ("webinar:update:status", ("meeting:write:meeting",)),
        ("webinar:update:status:admin", ("meeting:write:meeting:admin",)),
        ("webinar:write:admin", ("meeting:write:admin",)),
        ("", ("meeting:write:meeting", "webinar:update:status")),
    ],
)
def test_what_a_token_lacks(held: str, wanted: tuple[str, ...]) -> None:
    """Any scope of an operation is enough; what is missing is of the token's style and reach."""
    assert missing(held, "webinars.end", "meetings.create") == wanted


def test_a_token_for_the_account_lacks_those_for_sub_accounts() -> None:
    """What a token has for the account itself does not count for sub accounts."""
    held = "webinar:update:status:admin"
    assert missing(held, "webinars.end", audience="master") == ("webinar:update:status:master",)


@pytest.mark.parametrize(
    ("held", "style"),
    [
        ([], "granular"),
        (["webinar:write:admin"], "classic"),
        (["webinar:update:status"], "granular"),
        (["no:such"], "granular"),
    ],
)
def test_style_of_a_token(held: list[str], style: str) -> None:
    """A token is of the style of most of its scopes."""
    assert style_of(held) == style


# --- of a client ----------------------------------------------------------------------------------


def test_a_client_gets_a_token_to_look_at(fake: FakeZoom, run: Run) -> None:
    """The scopes are those of the token; one is got if need be, and used for the next call."""
    options = {"auth": fake.auth(), "transport": fake.transport()}
    held = run(lambda zoom: zoom.check_scopes("webinars.end", "meetings.create"), **options)
    assert held == ("meeting:write:admin",)
    assert run(lambda zoom: zoom.check_scopes(zoom.webinars.end), **options) == ()
    assert [each.path for each in fake.requests] == ["/oauth/token"]


def test_a_client_for_a_sub_account_needs_other_scopes(fake: FakeZoom, run: Run) -> None:
    """The same operation needs a scope of the reach "master" there."""
    lacking = run(
        lambda zoom: zoom.for_account("s").check_scopes("webinars.end"),
        auth=fake.auth(),
        transport=fake.transport(),
    )
    assert lacking == ("webinar:master",)


def test_a_bearer_token_does_not_know(run: Run) -> None:
    """A token that was handed in has no scopes that anybody knows."""
    with pytest.raises(errors.ConfigurationError, match="BearerToken does not know"):
        run(lambda zoom: zoom.check_scopes("webinars.end"))


@pytest.mark.parametrize(
    ("failure", "cls"),
    [
        (httpx.ConnectError("refused"), errors.APIConnectionError),
        (httpx.ReadTimeout("slow"), errors.TokenRequestError),
        (httpx.Response(400, json={"error": "invalid_client"}), errors.OAuthError),
    ],
)
def test_no_token_can_be_got(
    run: Run, scripted: Scripted, fake: FakeZoom, failure: Any, cls: type[Exception]
) -> None:
    """What prevents a token is an error of the library's own."""
    scripted.gives(failure)
    with pytest.raises(cls):
        run(lambda zoom: zoom.check_scopes("webinars.end"), auth=fake.auth())


def test_a_closed_client_gets_no_token(fake: FakeZoom) -> None:
    """A client that has been closed says so, as it does of a call."""
    zoom = fake.zoom()
    zoom.close()
    with pytest.raises(errors.ConfigurationError, match="closed"):
        zoom.check_scopes("webinars.end")


# --- of a refusal ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("message", "named"),
    [
        ("does not contain scopes:[a:b:admin, a:b].", ("a:b:admin", "a:b")),
        ('lacks scopes:["a:b","a:b"].', ("a:b",)),
        ("does not contain role:read:admin scope.", ("role:read:admin",)),
        ("A scope is missing.", ()),
    ],
)
def test_scopes_that_a_refusal_names(message: str, named: tuple[str, ...]) -> None:
    """Zoom's words name the scopes, in one of its forms."""
    assert scopes_in(message) == named


def refusal(run: Run, call: Any, **options: Any) -> errors.MissingScopeError:
    """Return the error of a call that lacks a scope."""
    with pytest.raises(errors.MissingScopeError) as caught:
        run(call, **options)
    return caught.value


def refused(message: str) -> httpx.Response:
    """Return an answer that says that a scope is missing."""
    return httpx.Response(400, json={"code": 4711, "message": message})


def test_a_refusal_tells_what_zoom_names(run: Run, scripted: Scripted) -> None:
    """What Zoom names goes before what the specification says."""
    scripted.gives(refused("does not contain scopes:[x:y, x:y:admin]."))
    error = refusal(run, lambda zoom: zoom.webinars.end(68423085))
    assert error.scopes == ("x:y", "x:y:admin")
    assert "Add one of x:y, x:y:admin to the app" in str(error)


@pytest.mark.parametrize(
    ("held", "wanted"),
    [
        ("webinar:write", ("webinar:write:admin",)),
        ("webinar:update:status", ("webinar:update:status:admin",)),
        ("", ("webinar:update:status", "webinar:update:status:admin")),
    ],
)
def test_a_silent_refusal_tells_what_the_token_lacks(
    run: Run, scripted: Scripted, fake: FakeZoom, held: str, wanted: tuple[str, ...]
) -> None:
    """Where Zoom names none, it is those of the operation, of the token's style, minus its own."""
    scripted.gives(
        {"access_token": "t", "expires_in": 3600, "scope": held}, refused("Scope missing.")
    )
    error = refusal(run, lambda zoom: zoom.webinars.end(68423085), auth=fake.auth())
    assert error.scopes == wanted
    assert error.token_scopes == (frozenset(held.split()) or None)


def test_a_refusal_for_a_sub_account_tells_its_scopes(run: Run, scripted: Scripted) -> None:
    """A twin needs the scopes of its own."""
    scripted.gives(refused("Scope missing."))
    error = refusal(run, lambda zoom: zoom.for_account("s").webinars.end(68423085))
    assert error.scopes == ("webinar:update:status:master",)
