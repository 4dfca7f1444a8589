"""What a client consists of, as plain values: Python decides about them, templates print them.

Texts in here are as the document has them, hostile ones too. What is code (names, annotations,
readers, values of examples) is safe to print as it is.
"""

from collections.abc import Sequence

from attrs import field, frozen


@frozen
class Alias:
    """A name for a closed set of values.

    Attributes:
        name: The name of the type.
        values: The values, as literals of Python.
    """

    name: str
    values: Sequence[str]


@frozen
class Field:
    """A field of an answer.

    Attributes:
        name: The attribute.
        wire_name: Its key in the JSON.
        annotation: Its type.
        reader: How its JSON becomes a value, as a literal of Python; empty where it is one already.
        description: What it means, or nothing.
    """

    name: str
    wire_name: str
    annotation: str
    reader: str = ""
    description: str = ""

    @property
    def is_own_name(self) -> bool:
        """Whether the attribute is called like the key."""
        return self.name == self.wire_name


@frozen
class Model:
    """A class of answers.

    Attributes:
        name: The class.
        module: The module that holds it alone.
        description: What it is, or nothing.
        fields: What it holds.
    """

    name: str
    module: str
    description: str
    fields: Sequence[Field]


@frozen
class Key:
    """A key of an input.

    Attributes:
        name: The key as it is sent.
        annotation: Its type.
        is_required: Whether it must be given.
        description: What it means, or nothing.
    """

    name: str
    annotation: str
    is_required: bool
    description: str = ""


@frozen
class Input:
    """An object inside a request: a TypedDict.

    Attributes:
        name: Its name.
        description: What it is, or nothing.
        keys: What it holds.
        is_class: Whether it can be written as a class: every key is a name of Python.
    """

    name: str
    description: str
    keys: Sequence[Key]
    is_class: bool


@frozen
class Argument:
    """An argument of a method.

    Attributes:
        name: Its name.
        wire_name: What it is called in the request.
        place: `path`, `query`, `header`, `cookie`, `field` (of the body) or `body` (all of it).
        annotation: The type of its values.
        is_required: Whether it must be given.
        description: What it means, or nothing.
        converter: The function that makes of its value what is sent; empty where none is needed.
        example: A value, as JSON data; None where there is none.
        is_deprecated: Whether it should no longer be given.
        position: Where it stands among those of its place, in the document.
        within: Of a field, the key of the object in the body that has it; empty for the body.
    """

    name: str
    wire_name: str
    place: str
    annotation: str
    is_required: bool
    description: str = ""
    converter: str = ""
    example: object = None
    is_deprecated: bool = False
    position: int = 0
    within: str = ""


@frozen
class Fixed:
    """What every request of an operation is sent with, and what nobody has to give.

    Attributes:
        wire_name: What it is called in the request.
        place: `query`, `header`, `cookie` or `field` (of the body).
        value: Its value, as a literal of Python.
        within: Of a field, the key of the object in the body that has it; empty for the body.
    """

    wire_name: str
    place: str
    value: str
    within: str = ""


@frozen
class Paging:
    """How a list comes in pages; see `x-paging`.

    Attributes:
        items: The attributes that lead to the items in the answer; none where it is the list.
        item: The type of one item.
    """

    items: Sequence[str]
    item: str


@frozen
class Failure:
    """A documented failure.

    Attributes:
        status: The HTTP status, or a range such as "4XX".
        code: The API's own code, or None.
        meaning: What it means.
        error: The class that is raised.
    """

    status: int | str
    code: int | None
    meaning: str
    error: str


@frozen
class Reading:
    """How an answer is read.

    Attributes:
        status: The status that it is for; None for every other.
        reader: The function of the run-time package; empty where nothing is read.
        model: What it makes, as an expression; empty where it needs none.
    """

    status: int | None
    reader: str
    model: str = ""


@frozen
class Extension:
    """What a document says of an operation or an event beyond OpenAPI.

    Attributes:
        name: Its key in the document.
        value: What is said: a text, or several.
        label: What people call it; empty if docstrings do not say it.
    """

    name: str
    value: str | Sequence[str]
    label: str = ""


@frozen
class Method:
    """A method of a resource, and the module of its operation.

    Attributes:
        name: The method.
        operation_id: The operation, and its module.
        http_method: The verb, in lower case.
        path: The path as parts: text, and names of arguments.
        summary: What it does, in a few words.
        description: What it does.
        scopes: What permits it.
        rate_limit_label: The class that rate limits count it under, or nothing.
        arguments: What it takes, in the order of the signature.
        has_body: Whether it sends one.
        answer: The type of its answer; of one page of it where it comes in pages.
        paging: How its list comes in pages; None where it does not.
        readings: How its answers are read.
        returns: What it returns, in words.
        failures: What it documents.
        shown: The optional arguments that an example of a call gives; None where there is none.
        is_deprecated: Whether it should no longer be called.
        fixed: What it always sends.
        extensions: What else the document says of it.
    """

    name: str
    operation_id: str
    http_method: str
    path: Sequence[tuple[str, bool]]
    summary: str
    description: str
    scopes: Sequence[str]
    rate_limit_label: str
    arguments: Sequence[Argument]
    has_body: bool
    answer: str
    paging: Paging | None
    readings: Sequence[Reading]
    returns: str
    failures: Sequence[Failure] = field(repr=False)
    shown: Sequence[str] | None = None
    is_deprecated: bool = False
    fixed: Sequence[Fixed] = ()
    extensions: Sequence[Extension] = ()

    @property
    def positional(self) -> list[Argument]:
        """The arguments in the path."""
        return [each for each in self.arguments if each.place == "path"]

    @property
    def keywords(self) -> list[Argument]:
        """All other arguments, required ones first."""
        return [each for each in self.arguments if each.place != "path"]

    def at(self, place: str) -> list[Argument]:
        """Return the arguments that go to a place, in the document's order."""
        found = [each for each in self.arguments if each.place == place]
        return sorted(found, key=lambda each: each.position)

    def fixed_at(self, place: str) -> list[Fixed]:
        """Return what always goes to a place."""
        return [each for each in self.fixed if each.place == place]

    def within(self, place: str) -> list[str]:
        """Return the keys of the objects that hold what goes to a place, the place itself first."""
        found = [each.within for each in self.fixed_at(place)]
        found += [each.within for each in self.at(place)]
        return sorted(dict.fromkeys(found), key=bool)


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
