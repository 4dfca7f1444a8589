"""What a client has of one operation: its arguments, its answers, its pages."""

from collections.abc import Sequence

from attrs import field, frozen


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
