"""From what a behaviour returns to the answer that is documented."""

from collections.abc import Mapping
from functools import cache, cached_property
from typing import Any

from zoomkit import catalogue
from zoomkit.catalogue import Catalogue, Operation
from zoomkit.testing.clock import Clock
from zoomkit.testing.examples import Examples
from zoomkit.testing.messages import Answer
from zoomkit.testing.paging import page_of
from zoomkit.testing.records import Record
from zoomkit.testing.registry import Listing, Resource, Shown, registry
from zoomkit.testing.routing import Call
from zoomkit.testing.shapes import Shape

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
        if form.shape is None or shown is None:
            return Answer(form.status)
        if isinstance(shown, Listing):
            return Answer(form.status, self._list(call, form, shown, clock))
        if isinstance(shown, Record | Mapping):
            return Answer(form.status, self._shown(form.shape, shown, form.example, call))
        return Answer(form.status, self._list(call, form, Listing(shown), clock))

    def _list(self, call: Call, form: "_Form", listing: Listing, clock: Clock) -> Any:
        shape = form.shape or Shape({}, self._catalogue.schemas)
        page = page_of(call, listing.items, clock, form.page_size)
        path = form.items.split(".") if form.items else []
        inner, example = shape, form.example
        for name in path:
            inner = inner.members.get(name, inner)
            example = example.get(name) if isinstance(example, Mapping) else None
        first = example[0] if isinstance(example, list) and example else None
        item = inner.item or inner
        items: Any = [self._shown(item, each, first, call) for each in page.items]
        beside = {**page.beside, **listing.beside}
        for name in reversed(path):
            items = {name: items}
        return {**self._beside(shape, call, beside), **items} if path else items

    @staticmethod
    def _beside(shape: Shape, call: Call, beside: Mapping[str, Any]) -> dict[str, Any]:
        said = {**call.query, **beside}
        return {name: each.show(said[name]) for name, each in shape.members.items() if name in said}

    def _shown(
        self, shape: Shape, shown: Record | Mapping[str, Any], example: Any, call: Call
    ) -> Any:
        if isinstance(shown, Record):
            return shape.show(shown.fields, example, self._settable_of(shown.table))
        return shape.show(shown, example, self._body_names(call.operation.id))

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
        shape: The form of its body; None if it has none.
    """

    def __init__(self, operation: Operation, operations: Catalogue, examples: Examples) -> None:
        self._operation = operation
        self._catalogue = operations
        self._examples = examples
        schemas = operations.schemas
        said = {each: schemas.answer(operation.id, each) for each in operation.successes}
        with_body = [status for status, schema in said.items() if schema is not None]
        self.status = min(with_body or operation.successes, default=_NO_BODY)
        schema = said.get(self.status)
        self.shape = None if schema is None else Shape(schema, schemas)

    @cached_property
    def example(self) -> Any:
        """The documented example of the body."""
        return self._examples.body(self._operation)

    @cached_property
    def items(self) -> str:
        """The dotted path of the list in the body; empty where the body itself is the list."""
        if self._operation.paging is not None:
            return self._operation.paging.items
        return (self.shape and self.shape.list_name()) or ""

    @cached_property
    def page_size(self) -> int | None:
        """How many items a page has where the request does not say."""
        size = self._operation.paging.size if self._operation.paging else None
        for each in self._catalogue.schemas.parameters(self._operation.id):
            if each.name == size and isinstance(each.schema.get("default"), int):
                return int(each.schema["default"])
        return None


def _join(names: dict[str, Any], more: Mapping[str, Any]) -> None:
    for name, nested in more.items():
        _join(names.setdefault(name, {}), nested)
