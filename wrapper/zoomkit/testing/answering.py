"""From what a behaviour returns to the answer that is documented."""

from collections.abc import Mapping
from functools import cache, cached_property
from typing import Any

from attrs import field, frozen

from zoomkit import catalogue
from zoomkit.catalogue import Catalogue, Operation
from zoomkit.testing.clock import Clock
from zoomkit.testing.examples import Examples
from zoomkit.testing.messages import Answer
from zoomkit.testing.paging import page_of
from zoomkit.testing.records import Record
from zoomkit.testing.registry import Listing, Resource, Shown, registry
from zoomkit.testing.routing import Call
from zoomkit.testing.shapes import Shape, View

_NO_BODY = 204


class Answering:
    """Shapes answers: what is shown, the specification says.

    Args:
        operations: The operations, their schemas and examples.
        resources: What is kept, by table.
    """

    def __init__(self, operations: Catalogue, resources: Mapping[str, Resource]) -> None:
        self.examples = Examples(operations)
        self._catalogue = operations
        self._resources = resources
        self._forms: dict[str, _Form] = {}
        self._settable: dict[str, Mapping[str, Any]] = {}

    def answer(self, call: Call, shown: Shown, clock: Clock) -> Answer:
        """Return the answer that shows what a behaviour returned.

        Args:
            call: The call.
            shown: What is to be shown.
            clock: Tells the age of page tokens.
        """
        if isinstance(shown, Answer):
            return shown
        form = self._form(call.operation)
        if not form.has_body or shown is None:
            return Answer(form.status)
        if isinstance(shown, Record | Mapping):
            return Answer(form.status, self._view(call, form.body, shown).show(_fields(shown)))
        listing = shown if isinstance(shown, Listing) else Listing(shown)
        return Answer(form.status, self._list(call, form, listing, clock))

    def _list(self, call: Call, form: "_Form", listing: Listing, clock: Clock) -> Any:
        page = page_of(call, listing.items, clock, form.page_size)
        items: Any = [self._view(call, form.item, each).show(_fields(each)) for each in page.items]
        for name in reversed(form.path):
            items = {name: items}
        if not form.path:
            return items
        said = {**call.query, **page.beside, **listing.beside}
        members = form.body.shape.members
        beside = {
            name: each.view().show(said[name]) for name, each in members.items() if name in said
        }
        return {**beside, **items}

    def _view(self, call: Call, part: "_Part", shown: Record | Mapping[str, Any]) -> View:
        """Return what shows a record of its table, or the fields that a behaviour made."""
        table = shown.table if isinstance(shown, Record) else ""
        view = part.views.get(table)
        if view is None:
            settable = self._settable_of(table) if table else self._body_names(call.operation.id)
            view = part.views[table] = part.shape.view(part.example, settable)
        return view

    def _settable_of(self, table: str) -> Mapping[str, Any]:
        """Return the names of what people can set of a record, with those of nested objects."""
        found = self._settable.get(table)
        if found is None:
            resource = self._resources[table]
            names: dict[str, Any] = {}
            for operation_id in (resource.create, resource.update):
                _join(names, self._body_names(operation_id))
            found = self._settable[table] = names
        return found

    def _body_names(self, operation_id: str) -> dict[str, Any]:
        schemas = self._catalogue.schemas
        names: dict[str, Any] = {}
        for each in schemas.bodies(operation_id).values():
            _join(names, Shape(each, schemas).names())
        return names

    def _form(self, operation: Operation) -> "_Form":
        form = self._forms.get(operation.id)
        if form is None:
            form = self._forms[operation.id] = _Form(operation, self._catalogue, self.examples)
        return form


@cache
def load() -> Answering:
    """Return what shapes the answers of Zoom's operations; the forms of these are read once."""
    return Answering(catalogue.load(), registry().resources)


class _Form:
    """How an operation's success looks.

    Attributes:
        status: Its status.
        has_body: Whether a body is documented.
    """

    def __init__(self, operation: Operation, operations: Catalogue, examples: Examples) -> None:
        self._operation = operation
        self._schemas = operations.schemas
        self._examples = examples
        said = {
            status: self._schemas.answer(operation.id, status) for status in operation.successes
        }
        with_body = [status for status, schema in said.items() if schema is not None]
        self.status = min(with_body or operation.successes, default=_NO_BODY)
        self.has_body = bool(with_body)
        self._shape = Shape(said.get(self.status) or {}, self._schemas)

    @cached_property
    def body(self) -> "_Part":
        """The whole body."""
        return _Part(self._shape, self._examples.body(self._operation))

    @cached_property
    def item(self) -> "_Part":
        """One item of the list that the body has, or is."""
        shape, example = self.body.shape, self.body.example
        for name in self.path:
            shape = shape.members.get(name, shape)
            example = example.get(name) if isinstance(example, Mapping) else None
        first = example[0] if isinstance(example, list) and example else None
        return _Part(shape.item or shape, first)

    @cached_property
    def path(self) -> tuple[str, ...]:
        """The names above the list in the body; none where the body itself is the list."""
        paging = self._operation.paging
        name = paging.items if paging else self._shape.list_name()
        return tuple(name.split(".")) if name else ()

    @cached_property
    def page_size(self) -> int | None:
        """How many items a page has where the request does not say."""
        size = self._operation.paging.size if self._operation.paging else None
        for each in self._schemas.parameters(self._operation.id):
            if each.name == size and isinstance(each.schema.get("default"), int):
                return int(each.schema["default"])
        return None


@frozen
class _Part:
    """A part of an answer that shows something.

    Attributes:
        shape: Its form.
        example: What the documented example has there.
        views: What shows it, by the table of what is shown; under "" for fields of no record.
    """

    shape: Shape
    example: Any
    views: dict[str, View] = field(factory=dict)


def _fields(shown: Record | Mapping[str, Any]) -> Mapping[str, Any]:
    return shown.fields if isinstance(shown, Record) else shown


def _join(names: dict[str, Any], more: Mapping[str, Any]) -> None:
    for name, nested in more.items():
        _join(names.setdefault(name, {}), nested)
