"""What a fake Zoom received, and what tests say of it."""

from collections.abc import Mapping, Sequence
from typing import Any, overload

from zoomkit.catalogue import Operation, implied, load
from zoomkit.testing import routing
from zoomkit.testing.arguments import Arguments
from zoomkit.testing.keeping import KEPT, Latest
from zoomkit.testing.messages import ReceivedRequest


class Journal:
    """Every request, in order, with its answer.

    Args:
        keep: How many are kept: the latest.

    Attributes:
        requests: The requests.
        received: How many there were.
    """

    def __init__(self, keep: int = KEPT) -> None:
        self.requests: list[ReceivedRequest] = Latest(keep)
        self.received = 0

    def note(self, request: ReceivedRequest) -> None:
        """Note a request."""
        self.received += 1
        self.requests.append(request)

    def clear(self) -> None:
        """Forget all requests, and count from the beginning."""
        self.requests.clear()
        self.received = 0

    def __str__(self) -> str:
        return "\n".join(str(each) for each in self.requests) or "Nothing was received."


class Calls(Sequence[ReceivedRequest]):
    """The calls of one operation, in order.

    Args:
        name: What the operation was called when it was asked for.
        operation: The operation.
        requests: The calls.
        implied: Fields that each of them has, and that need not be told.
    """

    def __init__(
        self,
        name: str,
        operation: Operation,
        requests: Sequence[ReceivedRequest],
        implied: Mapping[str, Any],
    ) -> None:
        self._name = name
        self._operation = operation
        self._requests = tuple(requests)
        self._implied = implied

    @overload
    def __getitem__(self, index: int) -> ReceivedRequest: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[ReceivedRequest]: ...
    def __getitem__(self, index: int | slice) -> ReceivedRequest | Sequence[ReceivedRequest]:
        return self._requests[index]

    def __len__(self) -> int:
        return len(self._requests)

    def __repr__(self) -> str:
        return f"<{len(self)} calls of {self._name}>"

    def assert_called_once(self) -> None:
        """Assert that there was one call.

        Raises:
            AssertionError: There was none, or were several; they are shown.
        """
        __tracebackhide__ = True
        if len(self) != 1:
            raise AssertionError(f"{self._name} was called {len(self)} times.{self._shown()}")

    def assert_not_called(self) -> None:
        """Assert that there was no call.

        Raises:
            AssertionError: There was one; it is shown.
        """
        __tracebackhide__ = True
        if self._requests:
            raise AssertionError(f"{self._name} was called {len(self)} times.{self._shown()}")

    def assert_called_with(self, *path: object, **arguments: object) -> None:
        """Assert that the last call was this one; arguments as in `assert_called_once_with`.

        Raises:
            AssertionError: It was another, or there was none.
        """
        __tracebackhide__ = True
        wanted = Arguments.of(self._operation, path, arguments)
        if not self._requests or not wanted.are_of(*self._made(self._requests[-1])):
            raise AssertionError(f"{self._name} was not called with {wanted}.{self._shown()}")

    def assert_called_once_with(self, *path: object, **arguments: object) -> None:
        """Assert that there was one call, and that it was this one.

        Args:
            *path: The values in its path, in order; they can be named, too.
            **arguments: Its query and the fields of its body, as the method takes them. All of
                them: what is not named must not have been sent.

        Raises:
            AssertionError: There was another call, or none, or several; they are shown.
        """
        __tracebackhide__ = True
        self.assert_called_once()
        self.assert_called_with(*path, **arguments)

    def _made(self, request: ReceivedRequest) -> tuple[list[str], dict[str, Any]]:
        call = routing.load().call(request)
        if call is None:
            return [], {}
        sent = {**call.query, **request.fields()}
        return list(call.path.values()), {
            name: value for name, value in sent.items() if name not in self._implied
        }

    def _shown(self) -> str:
        return "".join(f"\n  {Arguments(*self._made(each))}" for each in self._requests)


def calls_of(name: str, requests: Sequence[ReceivedRequest]) -> Calls:
    """Return the calls of an operation.

    Args:
        name: The operation, as "webinars.end" or "update_webinar_status".
        requests: What was received.

    Raises:
        UnknownOperationError: There is no such operation; the nearest name is told.
    """
    operation = load()[name]
    given = implied(name)
    found = [
        each
        for each in requests
        if each.operation is not None
        and each.operation.id == operation.id
        and given.items() <= each.fields().items()
    ]
    return Calls(name, operation, found, given)
