"""A Postman collection as types: what was read, before anything is concluded from it."""

from enum import StrEnum
from typing import NamedTuple

from postman_openapi.diagnostics import Diagnostic

_LONGEST_NAME = 100


class BodyMode(StrEnum):
    """How Postman holds a request body."""

    RAW = "raw"
    URLENCODED = "urlencoded"
    FORMDATA = "formdata"
    FILE = "file"
    GRAPHQL = "graphql"


class Field(NamedTuple):
    """A named value: of a query, a form, a header, a path or a variable.

    Attributes:
        key: Its name, as it goes over the wire.
        value: Its text; None where the collection has none.
        description: Its prose, as written.
        is_disabled: Whether Postman would leave it out.
        is_file: Whether a form sends a file under this name.
        content_type: The media type of a form's part, where one is set.
    """

    key: str
    value: str | None = None
    description: str = ""
    is_disabled: bool = False
    is_file: bool = False
    content_type: str = ""


class Url(NamedTuple):
    """An address in parts, variables unresolved.

    Attributes:
        raw: The address as text.
        base: Scheme, host and port; empty if there is no host at all.
        segments: The path between its slashes.
        query: The query's fields.
        variables: What is known of `:name` segments.
    """

    raw: str = ""
    base: str = ""
    segments: tuple[str, ...] = ()
    query: tuple[Field, ...] = ()
    variables: tuple[Field, ...] = ()


class Body(NamedTuple):
    """A request body.

    Attributes:
        mode: How Postman holds it.
        text: The text of a raw body, or of a GraphQL query.
        language: What Postman's editor takes a raw body for: json, xml, ...
        fields: The fields of a form.
        variables: The JSON text of a GraphQL query's variables.
        operation: The name of the operation in a GraphQL query.
        file: The name of the file that is sent.
    """

    mode: BodyMode
    text: str = ""
    language: str = ""
    fields: tuple[Field, ...] = ()
    variables: str = ""
    operation: str = ""
    file: str = ""


class Auth(NamedTuple):
    """How a request authenticates.

    Attributes:
        type: Postman's name for it; "noauth" for none.
        settings: Its settings as texts, secrets included.
    """

    type: str
    settings: tuple[tuple[str, str], ...] = ()

    def setting(self, *names: str) -> str:
        """Return the first setting that has one of the names and a text, else an empty text."""
        known = dict(self.settings)
        return next((known[name] for name in names if known.get(name)), "")


class Message(NamedTuple):
    """A request as it is sent."""

    method: str
    url: Url
    headers: tuple[Field, ...] = ()
    body: Body | None = None


class Example(NamedTuple):
    """A recorded answer.

    Attributes:
        name: Its title, which often holds the answer's meaning.
        request: What was sent to get it; None where that is the request itself.
        code: Its status; None where the collection has none.
        status: The reason phrase.
        headers: Its headers.
        body: Its body as text; None or empty for none.
        language: What Postman shows the body as.
    """

    name: str
    request: Message | None = None
    code: int | None = None
    status: str = ""
    headers: tuple[Field, ...] = ()
    body: str | None = None
    language: str = ""


class Folder(NamedTuple):
    """A folder; what it sets holds for everything below it."""

    name: str
    description: str = ""
    auth: Auth | None = None
    variables: tuple[Field, ...] = ()


class Request(NamedTuple):
    """A request with its examples.

    Attributes:
        name: Its title.
        folders: The folders around it, outermost first.
        message: What is sent.
        description: Its prose, as written.
        auth: Its own authentication; None where it inherits.
        variables: Variables set on the item itself.
        examples: Its recorded answers.
    """

    name: str
    folders: tuple[Folder, ...]
    message: Message
    description: str = ""
    auth: Auth | None = None
    variables: tuple[Field, ...] = ()
    examples: tuple[Example, ...] = ()

    @property
    def where(self) -> str:
        """The folders' and the request's names, joined by " / "."""
        return place(self.folders, self.name)


class Collection(NamedTuple):
    """A whole collection, its folders flattened into what each request has around it.

    Attributes:
        name: Its title.
        description: Its prose, as written.
        version: Its version as text; empty for none.
        auth: The authentication that everything inherits.
        variables: Its variables.
        folders: Its top folders, empty ones included.
        requests: All requests in their order.
        diagnostics: What could not be read.
        file: What the file is called that it was read from; empty if it was none.
    """

    name: str
    description: str = ""
    version: str = ""
    auth: Auth | None = None
    variables: tuple[Field, ...] = ()
    folders: tuple[Folder, ...] = ()
    requests: tuple[Request, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    file: str = ""


class Environment(NamedTuple):
    """Values of variables.

    Attributes:
        name: What it is called.
        variables: Its variables with their values, secrets left out.
        secrets: The names of variables whose values nobody may see.
        is_global: Whether it holds for every environment.
    """

    name: str
    variables: tuple[Field, ...] = ()
    secrets: frozenset[str] = frozenset()
    is_global: bool = False


def place(folders: tuple[Folder, ...], name: str) -> str:
    """Return where something stands, as one line for people."""
    names = [*[folder.name for folder in folders], name]
    if len(max(names, key=len)) > _LONGEST_NAME:
        names = [
            each if len(each) <= _LONGEST_NAME else f"{each[:_LONGEST_NAME]}..." for each in names
        ]
    return " / ".join(names)
