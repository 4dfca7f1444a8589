"""What a client consists of, as plain values: Python decides about them, templates print them.

Texts in here are as the document has them, hostile ones too. What is code (names, annotations,
readers, values of examples) is safe to print as it is.
"""

from collections.abc import Mapping, Sequence

from attrs import field, frozen

from postman_openapi.client.method_view import Method
from postman_openapi.client.model_view import Alias, Input, Model


@frozen
class Resource:
    """A group of methods.

    Attributes:
        name: Its name, which is that of its package.
        attribute: The attribute of the client.
        class_name: The class.
        description: What it is for.
        methods: What it can do.
    """

    name: str
    attribute: str
    class_name: str
    description: str
    methods: Sequence[Method]


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
        resources: What it offers.
        models: The classes of its answers.
        inputs: The objects inside its requests.
        aliases: The closed sets of values.
        events: The classes of what events tell, by the events' names.
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
    events: Mapping[str, str] = field(factory=dict)

    @property
    def schemes(self) -> list[tuple[str, list[str]]]:
        """The security schemes that arguments are for, with their arguments."""
        found: dict[str, list[str]] = {}
        for each in self.credentials:
            found.setdefault(each.scheme, []).append(each.name)
        return list(found.items())
