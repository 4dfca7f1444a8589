"""What a client has of data: classes of answers, inputs, sets of values."""

from collections.abc import Sequence

from attrs import frozen


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
