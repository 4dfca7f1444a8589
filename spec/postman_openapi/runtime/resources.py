"""What the resources of a client are made of."""

from typing import TYPE_CHECKING, Any, TypeVar

from .callers import AsyncCaller, SyncCaller

if TYPE_CHECKING:
    from .pages import AsyncPages, Pages

# What a method promises: it is the method's own annotation that a type checker holds it to.
_Value = TypeVar("_Value")


class Resource:
    """Some operations of an API that belong together.

    Args:
        caller: Carries out the calls.
    """

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    def _call(self, operation_id: str, arguments: dict[str, Any]) -> _Value:  # type: ignore[type-var]
        """Call an operation; `arguments` are the `locals()` of its method."""
        value: _Value = self._caller.call(operation_id, arguments)
        return value

    def _pages(self, operation_id: str, arguments: dict[str, Any]) -> "Pages[Any, Any]":
        """Return a list in pages; `arguments` are the `locals()` of its method."""
        return self._caller.pages(operation_id, arguments)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class AsyncResource:
    """Some operations of an API that belong together, awaited.

    Args:
        caller: Carries out the calls.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def _call(self, operation_id: str, arguments: dict[str, Any]) -> _Value:  # pyright: ignore[reportInvalidTypeVarUse]
        """Call an operation; `arguments` are the `locals()` of its method."""
        value: _Value = await self._caller.call(operation_id, arguments)
        return value

    def _pages(self, operation_id: str, arguments: dict[str, Any]) -> "AsyncPages[Any, Any]":
        """Return a list in pages; `arguments` are the `locals()` of its method."""
        return self._caller.pages(operation_id, arguments)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"
