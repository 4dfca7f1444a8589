"""Events on their way: to whom, when they were sent, and what was answered."""

from typing import Any

from attrs import define, field, frozen


@frozen
class Attempt:
    """One time that something was sent.

    Attributes:
        at: When, by the fake's clock, as Zoom writes times.
        status: The HTTP status of the answer; None where none came.
        error: What prevented an answer.
    """

    at: str
    status: int | None = None
    error: str = ""


@define(eq=False)
class Delivery:
    """An event on its way to one receiver.

    Attributes:
        event: Its name.
        body: The JSON data that is sent.
        url: Where to.
        attempts: When it was sent, and what was answered.
        is_delivered: Whether it was taken: answered with a success.
        due: When it is sent again, in seconds of the fake's clock; None if never.
    """

    event: str
    body: Any
    url: str
    attempts: list[Attempt] = field(factory=list)
    is_delivered: bool = False
    due: float | None = None
