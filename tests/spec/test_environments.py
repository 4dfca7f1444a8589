"""Environments: values of variables that a collection leaves to files of their own."""

import json
from pathlib import Path
from typing import Any

import pytest

from postman_openapi import (
    Conversion,
    Environment,
    NotAnEnvironmentError,
    convert,
    read_collection,
    read_environment,
)
from postman_openapi.cli import main
from tests.spec.samples import collection, folder, ids, item
from tests.spec.test_cli import write

LIVE = "https://api.example.com/v1"
SANDBOX = "https://sandbox.example.com/v1"
REQUESTS = (item("{{baseUrl}}/pets/{{petId}}", name="Get pet"), item("{{authUrl}}/log/in"))

SECRET_NAMES = (
    *("token", "access_token", "accessToken", "client_secret", "Password", "apiKey"),
    *("x-api-key", "private", "basicAuth_auth", "JWT", "userPwd_pwd", "bearer"),
)


def environment(name: str, *secrets: str, scope: str = "environment", **values: str) -> Any:
    """Return an environment as Postman writes it."""
    fields = [{"key": key, "value": value, "enabled": True} for key, value in values.items()]
    fields += [{"key": key, "value": "hush-hush", "type": "secret"} for key in secrets]
    return {"name": name, "values": fields, "_postman_variable_scope": scope}


def converted_in(
    *environments: Any, requests: tuple[Any, ...] = REQUESTS, **members: Any
) -> Conversion:
    """Convert a collection in environments."""
    read = [read_environment(each) for each in environments]
    return convert(read_collection(collection(*requests, **members)), environments=read)


def servers(conversion: Conversion) -> list[tuple[str, str]]:
    """Return the addresses of a document's servers with their descriptions."""
    found = conversion.document["servers"]
    return [(each["url"], each.get("description", "")) for each in found]


# --- reading --------------------------------------------------------------------------------------


def test_secrets_are_not_even_read() -> None:
    """The value of a secret is not kept, whether its owner marked it or its name says so."""
    named = dict.fromkeys(SECRET_NAMES, "hush-hush")
    plain = {"baseUrl": "a", "token_url": "b", "tokenType": "c", "key": "d", "author": "e"}

    found = read_environment(environment("Live", "petId", **named, **plain))

    assert {each.key: each.value for each in found.variables} == plain
    assert found.secrets == {"petId", *named}
    assert "hush" not in repr(found)


def test_what_an_environment_holds() -> None:
    """Disabled variables are none; Postman's API puts an object around it; the last key wins."""
    values = [
        {"key": "a", "value": "1"},
        {"key": "b", "value": "2", "enabled": False},
        {"key": "a", "value": 3},
        {"value": "nameless"},
        "odd",
    ]
    raw = {"environment": {"name": " The\nlive one ", "values": values}}

    found = read_environment(json.dumps(raw).encode())

    assert found.name == "The live one"
    assert [(each.key, each.value) for each in found.variables] == [("a", "3")]
    assert not found.is_global
    assert read_environment(environment("Globals", scope="globals")).is_global


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "the input is empty"),
        (b"{", "the input is not JSON"),
        (b"\xff\xff", "not JSON"),
        (b"[]", 'it has no list "values"'),
        (b'{"values": {}}', 'it has no list "values"'),
        (json.dumps(collection()), "this is a Postman collection"),
        (json.dumps({"collection": collection()}), "this is a Postman collection"),
    ],
)
def test_what_is_no_environment(data: bytes | str, reason: str) -> None:
    """Whatever is something else is refused in one line."""
    with pytest.raises(NotAnEnvironmentError, match=reason) as caught:
        read_environment(data)

    assert str(caught.value).startswith("not a Postman environment: ")
    assert "\n" not in str(caught.value)


# --- converting -----------------------------------------------------------------------------------


def test_one_server_for_each_environment() -> None:
    """The document lists each environment's server; the last one, which goes first, leads."""
    conversion = converted_in(
        environment("Sandbox", baseUrl=SANDBOX, authUrl=SANDBOX),
        environment("Live", baseUrl=LIVE, authUrl=LIVE),
        environment("Mirror", baseUrl=SANDBOX, authUrl=SANDBOX),
        environment("Production", baseUrl=LIVE, authUrl=LIVE),
        environment("Broken", other="x"),
    )

    assert servers(conversion) == [(LIVE, "Live, Production"), (SANDBOX, "Sandbox, Mirror")]
    assert list(conversion.document["paths"]) == ["/pets/{petId}", "/log/in"]
    assert ids(conversion) == []


def test_without_environments_variables_stay_open() -> None:
    """The same collection alone has servers with variables, and says so."""
    conversion = converted_in()

    assert servers(conversion) == [("{baseUrl}", "")]
    assert set(ids(conversion)) == {"unresolved-variable"}


def test_own_servers_have_environments_too() -> None:
    """An operation with a server of its own has one for each environment as well."""
    conversion = converted_in(
        environment("Sandbox", baseUrl=SANDBOX, authUrl="https://auth.sandbox.example.com"),
        environment("Live", baseUrl=LIVE, authUrl="https://auth.example.com"),
        requests=(*REQUESTS, item("{{baseUrl}}/more", name="More")),
    )

    assert conversion.document["paths"]["/log/in"]["servers"] == [
        {"url": "https://auth.example.com", "description": "Live"},
        {"url": "https://auth.sandbox.example.com", "description": "Sandbox"},
    ]


@pytest.mark.parametrize(
    ("environments", "expected"),
    [
        ([], "https://collection.example"),
        (
            [environment("G", scope="globals", u="https://global.example")],
            "https://collection.example",
        ),
        ([environment("E", u="https://e.example")], "https://e.example"),
        (
            [environment("E", u="https://e.example"), environment("F", u="https://f.example")],
            "https://f.example",
        ),
        (
            [environment("F", u="{{g}}"), environment("G", scope="globals", g="https://g.example")],
            "https://g.example",
        ),
        ([environment("E", u="")], "https://collection.example"),
        ([environment("E", "u")], "{u}"),
    ],
)
def test_who_goes_first(environments: list[Any], expected: str) -> None:
    """An environment goes before the collection, the collection before globals, the last first."""
    conversion = converted_in(
        *environments,
        requests=(item("{{u}}/a"),),
        variable=[{"key": "u", "value": "https://collection.example"}],
    )

    assert conversion.document["servers"][0]["url"] == expected


def test_folders_go_before_environments() -> None:
    """What a folder sets for its requests is nearer to them than an environment."""
    inner = folder("F", item("{{u}}/a"), variable=[{"key": "u", "value": "https://f.example"}])

    assert servers(converted_in(environment("E", u="https://e.example"), requests=(inner,))) == [
        ("https://f.example", "E")
    ]


def test_secrets_never_enter_the_document() -> None:
    """A secret is put in nowhere, also not through other variables, and is no diagnostic."""
    request = item(
        "{{baseUrl}}/a/{{tenant}}?key={{apiKey}}",
        "POST",
        header=[{"key": "X-Token", "value": "{{token}}"}, {"key": "X-Via", "value": "{{via}}"}],
        body={"mode": "raw", "raw": '{"p": "{{password}}"}'},
    )
    conversion = converted_in(
        environment(
            "Live",
            "tenant",
            token="hush-hush",
            apiKey="hush-hush",
            password="hush-hush",
            via="{{token}}",
            baseUrl=LIVE,
        ),
        requests=(request,),
    )

    assert "hush" not in json.dumps(conversion.document)
    assert ids(conversion) == []


def test_values_of_environments_are_evidence() -> None:
    """What an environment says of a path parameter is an example of it."""
    conversion = converted_in(environment("Live", baseUrl=LIVE, authUrl=LIVE, petId="7"))

    (parameter,) = conversion.document["paths"]["/pets/{petId}"]["get"]["parameters"]
    assert parameter["example"] == 7


def test_unused_variables_do_not_matter() -> None:
    """Whatever else an environment sets changes nothing."""
    values = {"baseUrl": LIVE, "authUrl": LIVE}
    more = {f"unused{number}": f"https://{number}.example/v1/x" for number in range(9)}

    assert (
        converted_in(environment("Live", **values, **more)).document
        == converted_in(environment("Live", **values)).document
    )


# --- the command line -----------------------------------------------------------------------------


def test_convert_takes_environments(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Files stand behind the option, once or more often."""
    source = str(write(tmp_path / "c.json", collection(*REQUESTS)))
    sandbox = environment("Sandbox", baseUrl=SANDBOX, authUrl=SANDBOX)
    first = str(write(tmp_path / "s.json", sandbox))
    second = str(write(tmp_path / "l.json", environment("Live", baseUrl=LIVE, authUrl=LIVE)))

    assert main(["convert", "-q", source, "--environment", first, second]) == 0
    together = capsys.readouterr().out
    assert main(["convert", source, "-q", "--environment", first, "--environment", second]) == 0

    assert capsys.readouterr().out == together
    assert [each["url"] for each in json.loads(together)["servers"]] == [LIVE, SANDBOX]


@pytest.mark.parametrize(
    "order",
    [
        ["--environment", "live", "a", "-o", "out"],
        ["--environment", "live", "globals", "a", "b", "-o", "out"],
        ["-o", "out", "--environment", "live", "a", "b"],
        ["-o", "out", "--environment", "live", "folder"],
    ],
)
def test_collections_may_follow_environments(order: list[str], tmp_path: Path) -> None:
    """What is no environment is a collection, on either side of the option."""
    (tmp_path / "folder").mkdir()
    places = {
        "a": write(tmp_path / "a.json", collection(item("{{baseUrl}}/a", name="A"))),
        "b": write(tmp_path / "b.json", collection(item("{{baseUrl}}/b", name="B"))),
        "live": write(tmp_path / "live.json", environment("Live", baseUrl=LIVE)),
        "globals": write(tmp_path / "g.json", environment("G", scope="globals", other="x")),
        "folder": tmp_path / "folder",
        "out": tmp_path / "out.json",
    }
    write(tmp_path / "folder/c.postman_collection.json", collection(item("{{baseUrl}}/c")))

    assert main(["convert", *(str(places.get(each, each)) for each in order)]) == 0

    document = json.loads(places["out"].read_text())
    wanted = {f"/{each}" for each in order if each in ("a", "b")} or {"/c"}
    assert set(document["paths"]) == wanted
    assert document["servers"][0]["url"] == LIVE


def test_diff_takes_environments_and_folders(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Collections are compared as they are converted: in environments, and whole folders."""
    files = {
        "old/a": collection(item("{{baseUrl}}/a", name="A")),
        "old/b": collection(item("{{baseUrl}}/b", name="B")),
        "new/a": collection(item("{{baseUrl}}/a", name="A")),
    }
    for name, content in files.items():
        path = tmp_path / f"{name}.postman_collection.json"
        path.parent.mkdir(exist_ok=True)
        write(path, content)
    live = write(tmp_path / "live.json", environment("Live", baseUrl=LIVE))
    paths = [str(tmp_path / "old"), str(tmp_path / "new")]

    assert main(["diff", "--environment", str(live), *paths, "--format", "json"]) == 0

    told = capsys.readouterr()
    assert "unresolved" not in told.err
    assert "diagnostics" not in told.err
    changes = json.loads(told.out)["changes"]
    assert [each["id"] for each in changes if "/b" in json.dumps(each)] != []
    assert not any("server" in each["id"] for each in changes)


def test_wrong_environments_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is none is named, in one line; an environment is never written onto."""
    source = str(write(tmp_path / "c.json", collection(*REQUESTS)))
    live = write(tmp_path / "l.json", environment("Live", baseUrl=LIVE))

    assert main(["convert", "-q", source, "--environment", source]) == 2
    assert main(["convert", "-q", source, "--environment", str(tmp_path / "none")]) == 2
    assert main(["convert", "-q", source, "--environment", str(live), "-o", str(live)]) == 2

    lines = capsys.readouterr().err.splitlines()
    assert "c.json: not a Postman environment: this is a Postman collection" in lines[0]
    assert "none" in lines[1]
    assert "would be overwritten" in lines[2]


def test_an_environment_can_be_made_by_hand() -> None:
    """Whoever has values elsewhere needs no file."""
    own = Environment("Mine", secrets=frozenset({"authUrl"}))
    conversion = convert(read_collection(collection(*REQUESTS)), environments=[own])

    assert "authUrl" not in "".join(each.message for each in conversion.diagnostics)
