"""Where a schema stands, and the two schemas that stand there."""

from typing import Literal

from attrs import evolve, field, frozen

from postman_openapi.diff.changes import Change, change
from postman_openapi.diff.views import View

Part = Literal["parameter", "parameter-property", "property", "body"]


@frozen
class Site:
    """Where a schema stands.

    Attributes:
        direction: Whether clients send or receive what it describes.
        part: What of the message it describes.
        subject: The operation.
        whole: The parameter, body or answer as a person would call it.
        path: The way down from there to the schema, as `registrants[].email`.
        seen: The pairs of references that were compared on behalf of this parameter or body.
    """

    direction: Literal["request", "response"]
    part: Part
    subject: str
    whole: str
    path: str = ""
    seen: set[tuple[str, str]] = field(factory=set, eq=False)

    @property
    def prefix(self) -> str:
        """How the ids of this place's rules begin."""
        return f"{self.direction}-{self.part}"

    @property
    def place(self) -> str:
        """The place as it stands in a sentence."""
        return f"`{self.path}` of {self.whole}" if self.path else self.whole

    def below(self, step: str) -> "Site":
        """Return the place of a property or of the items."""
        part: Part = "parameter-property" if self.part.startswith("parameter") else "property"
        joint = "." if self.path and not step.startswith("[") else ""
        return evolve(self, part=part, path=f"{self.path}{joint}{step}")

    def change(self, suffix: str, **facts: object) -> Change:
        """Return a change of a rule that exists for every place."""
        return change(f"{self.prefix}-{suffix}", self.subject, place=self.place, **facts)


@frozen
class Pair:
    """An older and a newer schema at one place.

    Attributes:
        site: The place.
        old: The older schema.
        new: The newer schema.
        is_old_gone: Whether the newer document has no component of the older one's name.
    """

    site: Site
    old: View
    new: View
    is_old_gone: bool = False
