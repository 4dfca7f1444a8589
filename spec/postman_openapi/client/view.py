"""What a client consists of, as plain values: Python decides about them, templates print them.

Texts in here are as the document has them, hostile ones too. What is code (names, annotations,
readers, values of examples) is safe to print as it is.
"""

from collections.abc import Sequence

from attrs import frozen

from postman_openapi.client.method_view import Extension, Method
from postman_openapi.client.model_view import Alias, Input, Model


@frozen
class Resource:
    """A group of methods.

    Attributes:
        name: Its name behind those of the resources around it: `rooms.locations`.
        attribute: The attributes that lead from the client to it, likewise.
        class_name: The class.
        description: What it is for.
        methods: What it can do.
        inner: The resources inside it.
    """

    name: str
    attribute: str
    class_name: str
    description: str
    methods: Sequence[Method]
    inner: Sequence["Resource"] = ()

    @property
    def own_attribute(self) -> str:
        """The attribute of what holds it: the client, or another resource."""
        return self.attribute.rpartition(".")[2]

    @property
    def package(self) -> str:
        """The name of its package."""
        return self.name.replace(".", "_")


@frozen
class Credential:
    """An argument of a client that authenticates.

    Attributes:
        name: The argument.
        scheme: The security scheme that it is for.
        description: What it is.
    """

    name: str
    scheme: str
    description: str


@frozen
class ServerVariable:
    """A variable of the base URL.

    Attributes:
        name: The argument.
        variable: Its name in the URL.
        default: The value where none is given.
        choices: The values that it can have, as literals; none where it can have any.
        description: What it is.
    """

    name: str
    variable: str
    default: str
    choices: Sequence[str]
    description: str


@frozen
class Event:
    """What the API tells by itself.

    Attributes:
        name: What it is called.
        model: The class of its payload; empty where that has no fields.
        summary: What it is, in a few words.
        description: What it tells.
        scopes: What permits it.
        extensions: What else the document says of it.
    """

    name: str
    model: str
    summary: str = ""
    description: str = ""
    scopes: Sequence[str] = ()
    extensions: Sequence[Extension] = ()


@frozen
class ClientView:
    """A whole client.

    Attributes:
        title: The name of the API.
        description: What it is.
        package: The import name.
        variable: What examples call the client.
        server: The base URL, or nothing.
        server_variables: What of it can be chosen.
        credentials: The arguments that authenticate.
        resources: What it offers, all of it, outer resources before the inner ones.
        models: The classes of its answers.
        inputs: The objects inside its requests.
        aliases: The closed sets of values.
        events: What it tells by itself.
    """

    title: str
    description: str
    package: str
    variable: str
    server: str
    server_variables: Sequence[ServerVariable]
    credentials: Sequence[Credential]
    resources: Sequence[Resource]
    models: Sequence[Model]
    inputs: Sequence[Input]
    aliases: Sequence[Alias]
    events: Sequence[Event] = ()

    @property
    def outermost(self) -> list[Resource]:
        """The resources that are attributes of the client itself."""
        return [each for each in self.resources if each.own_attribute == each.attribute]

    @property
    def schemes(self) -> list[tuple[str, list[str]]]:
        """The security schemes that arguments are for, with their arguments."""
        found: dict[str, list[str]] = {}
        for each in self.credentials:
            found.setdefault(each.scheme, []).append(each.name)
        return list(found.items())
