"""What the README of a client shows besides its text: a first call, signatures, safe texts."""

from postman_openapi.client.example_calls import call_lines
from postman_openapi.client.method_view import Method
from postman_openapi.client.view import ClientView

_MARKS = "\\`*_<>[]#|"


def first_call(view: ClientView) -> list[str]:
    """Return the lines that make a client and call an operation, one that reads if there is any."""
    given = ", ".join(f'{each.name}="..."' for each in view.credentials)
    head = f"with Client({given}) as {view.variable}:"
    for resource in view.resources:
        for method in sorted(resource.methods, key=lambda each: each.http_method != "get"):
            call = call_lines(method, f"{view.variable}.{resource.attribute}", is_async=False)
            if call:
                return [head, *(f"    {line}" for line in call)]
    return [head, f'    {view.variable}.request("GET", "/")']


def signature(method: Method) -> str:
    """Return a method with the arguments that it needs: `create(user_id, topic=)`."""
    required = [f"{each.name}=" for each in method.keywords if each.is_required]
    return f"{method.name}({', '.join([*(each.name for each in method.positional), *required])})"


def markdown(text: str) -> str:
    """Return a text as one line in which nothing is a mark of Markdown or HTML."""
    flat = " ".join(text.split())
    return "".join(f"\\{each}" if each in _MARKS else each for each in flat)
