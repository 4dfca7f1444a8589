"""Requests of a Postman collection, in the form that Zoom's own exports have."""

from __future__ import annotations

import json
import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from attrs import frozen

from carrying.bodies import BodyWriter
from carrying.facts import Node, Parameter
from carrying.marks import described
from carrying.texts import OperationTexts
from carrying.values import PAGE_TOKEN, Sampler

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from carrying.facts import Answer, Operation
    from carrying.texts import Texts

_BASE = "{{baseUrl}}"
_BASES = {
    "https://fileapi.zoom.us/v2": "{{fileApiUrl}}",
    "https://file.zoom.us/v2": "{{fileUrl}}",
}
_FILE = "binary"
_USUAL = ("from", "to", "date", "page_size", "type", "month", "year")
_TOKENS = ("pageToken0000000000002", "pageToken0000000000003")
_PAGE_SIZE = 2
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_RATE_LIMITED = "Too many requests: a rate limit of the account is reached. Try again later."


@frozen
class ItemWriter:
    """Writes the item of one operation.

    Attributes:
        operation: The facts.
        texts: All texts.
        numbers: The numbers of messages in the worksheets, by the source's message.
    """

    operation: Operation
    texts: Texts
    numbers: Mapping[str, str]

    def item(self) -> dict[str, Any]:
        """Return the item: the request and its saved answers."""
        return {
            "name": self._said.name or self.operation.summary,
            "request": self._request(),
            "response": list(self._answers()),
        }

    @property
    def _said(self) -> OperationTexts:
        return self.texts.operations.get(self.operation.key, OperationTexts())

    # --- the request

    def _request(self) -> dict[str, Any]:
        request: dict[str, Any] = {
            "auth": {"type": "oauth2"},
            "method": self.operation.method,
            "header": self._headers(),
        }
        if body := self._body(with_comments=True):
            request["body"] = body
        request["url"] = self._url({}, with_all=True)
        request["description"] = self._description()
        return request

    def _headers(self) -> list[dict[str, str]]:
        headers = [{"key": "Accept", "value": "application/json"}]
        if self._is_json:
            headers.insert(0, {"key": "Content-Type", "value": "application/json"})
        return headers

    @property
    def _is_json(self) -> bool:
        return self.operation.body is not None and "multipart" not in self.operation.body_type

    def _description(self) -> str:
        operation, twin = self.operation, self.operation.twin
        parts = [self._said.text]
        if operation.permissions:
            parts.append(f"**Role Permissions:** {_listed(operation.permissions)}")
        if operation.scopes:
            parts.append(f"**Scopes:** {_listed(operation.scopes)}")
        if operation.granular_scopes:
            parts.append(f"**Granular Scopes:** {_listed(operation.granular_scopes)}")
        if operation.label:
            parts.append(f"**Rate Limit Label:** `{operation.label}`")
        if twin:
            parts.append(f"**Master Account:** `{twin.path}`")
            if scopes := (*twin.scopes, *twin.granular_scopes):
                parts.append(f"**Master Account Scopes:** {_listed(scopes)}")
        return "<br>\n".join(part for part in parts if part)

    def _parameters(self, place: str) -> Iterator[Parameter]:
        known = [each for each in self.operation.parameters if each.place == place]
        yield from known
        if place == "path":
            names = {each.name for each in known}
            for name in _PLACEHOLDER.findall(self.operation.path):
                if name not in names:
                    yield Parameter(name, "path", is_required=True, value=Node(type="string"))

    def _value(self, each: Parameter, number: int = 0) -> Any:
        sampler = Sampler(self.operation.key, self.texts)
        place = f"{each.place}.{each.name}"
        return sampler.value(each.value, place, each.place, each.name, number)

    def _url(self, changes: Mapping[str, str], *, with_all: bool = False) -> dict[str, Any]:
        """Return the address; `changes` are other values for parameters of the query."""
        operation = self.operation
        base = _BASES.get(operation.base_url, _BASE)
        path = [
            f":{part[1:-1]}" if part.startswith("{") else part
            for part in operation.path.strip("/").split("/")
        ]
        query: list[dict[str, Any]] = []
        for each in self._parameters("query"):
            is_sent = self._is_usual(each) or each.name in changes
            if is_sent or with_all:
                entry = self._entry(each)
                entry["value"] = changes.get(each.name, entry["value"])
                query.append(entry if is_sent else {**entry, "disabled": True})
        sent = "&".join(f"{e['key']}={e['value']}" for e in query if not e.get("disabled"))
        url: dict[str, Any] = {"raw": "/".join([base, *path]) + (f"?{sent}" if sent else "")}
        url |= {"host": [base], "path": path}
        if query:
            url["query"] = query
        if variables := [self._entry(each) for each in self._parameters("path")]:
            url["variable"] = variables
        return url

    def _is_usual(self, each: Parameter) -> bool:
        if each.name == PAGE_TOKEN:
            return False
        return each.is_required or (each.name in _USUAL and not each.value.is_deprecated)

    def _entry(self, each: Parameter) -> dict[str, Any]:
        value = self._value(each)
        said = self.texts.of_field(
            f"{self.operation.key}>{each.place}.{each.name}", each.place, each.name
        )
        if each.name == PAGE_TOKEN:
            value = _TOKENS[0]
        description = described(
            said.text if said else "",
            each.value,
            value,
            is_required=each.is_required and each.name != PAGE_TOKEN,
            is_text=True,
        )
        return {"key": each.name, "value": _text(value), "description": description}

    def _body(self, *, with_comments: bool) -> dict[str, Any] | None:
        node = self.operation.body
        if node is None:
            return None
        writer = BodyWriter(
            self.operation.key,
            self.texts,
            Sampler(self.operation.key, self.texts),
            self._said.omitted,
        )
        if self._is_json:
            raw = (
                writer.commented(node)
                if with_comments
                else json.dumps(writer.strict(node), ensure_ascii=False, indent=2)
            )
            return {"mode": "raw", "raw": raw, "options": {"raw": {"language": "json"}}}
        return {"mode": "formdata", "formdata": [self._form_field(name) for name in node.fields]}

    def _form_field(self, name: str) -> dict[str, Any]:
        body = self.operation.body
        assert body is not None  # noqa: S101 - the caller has it
        each, place = body.fields[name], f"body.{name}"
        said = self.texts.of_field(f"{self.operation.key}>{place}", "body", name)
        text = said.text if said else ""
        is_required = name in body.required
        if each.format == _FILE or (each.items and each.items.format == _FILE):
            sources = [
                str(each).rsplit("/", 1)[-1]
                for each in self.texts.examples(f"{self.operation.key}>{place}", "body", name)
            ] or ["northwind-lantern.png"]
            return {
                "key": name,
                "type": "file",
                "src": sources[:2] if each.items else sources[0],
                "description": f"(Required) {text}" if is_required else text,
            }
        value = Sampler(self.operation.key, self.texts).value(each, place, "body", name)
        return {
            "key": name,
            "type": "text",
            "value": _text(value),
            "description": described(text, each, value, is_required=is_required, is_text=True),
            **({"disabled": True} if name in self._said.omitted else {}),
        }

    # --- the answers

    def _answers(self) -> Iterator[dict[str, Any]]:
        for answer in self.operation.answers:
            if answer.status.startswith("2"):
                yield from self._successes(answer)
            if answer.failures or not answer.status.startswith("2"):
                yield from self._failures(answer)

    def _successes(self, answer: Answer) -> Iterator[dict[str, Any]]:
        if answer.failures and answer.body is None:
            return
        said = self._said.answers.get(answer.status) or _phrase(answer.status)
        if answer.body is None:
            yield self._saved(said, answer.status, None, {})
            return
        forms = _forms(answer.body)
        for form in range(forms):
            body = self._answer_body(answer, form)
            yield from (
                self._pages(said, answer, body)
                if forms == 1
                else [self._saved(said, answer.status, body, {})]
            )

    def _answer_body(self, answer: Answer, form: int = 0, number: int = 0) -> Any:
        assert answer.body is not None  # noqa: S101 - the caller has it
        sampler = Sampler(self.operation.key, self.texts, self._repeated(), form=form)
        return sampler.value(answer.body, "", "answer", "", number)

    def _repeated(self) -> dict[str, Any]:
        """Return what an answer repeats of its request, by where it stands in the answer."""
        found: dict[str, Any] = {}
        paths = list(self._parameters("path"))
        for each in paths:
            found[_snake(each.name)] = self._value(each)
        if paths and self.operation.path.endswith(f"{{{paths[-1].name}}}"):
            found["id"] = self._value(paths[-1])
        for each in self._parameters("query"):
            if self._is_usual(each) and each.name != "type":
                found[each.name] = self._value(each)
        if self.operation.body is not None and self._is_json:
            writer = BodyWriter(
                self.operation.key,
                self.texts,
                Sampler(self.operation.key, self.texts),
                self._said.omitted,
            )
            found |= dict(_leaves(writer.strict(self.operation.body)))
        return found

    def _pages(self, said: str, answer: Answer, body: Any) -> Iterator[dict[str, Any]]:
        """Yield one page, or two where the query takes a token and the answer has one."""
        parameters = {each.name: each for each in self._parameters("query")}
        lists = (
            [name for name, value in body.items() if isinstance(value, list) and value]
            if isinstance(body, dict)
            else []
        )
        size = parameters.get("page_size")
        if not lists or not isinstance(body, dict):
            yield self._saved(said, answer.status, body, {})
            return
        count = max(len(body[name]) for name in lists)
        has_token = PAGE_TOKEN in parameters and PAGE_TOKEN in body
        is_small = size is None or size.value.bounds.get("minimum", 0) <= _PAGE_SIZE
        if not has_token or not is_small or size is None:
            asked = self._repeated().get("page_size")
            size_asked = int(str(asked)) if str(asked).isdigit() else count
            yield self._saved(said, answer.status, _counted(body, size_asked, count, 1), {})
            return
        changes = {"page_size": str(_PAGE_SIZE)}
        first = _counted({**body, PAGE_TOKEN: _TOKENS[0]}, _PAGE_SIZE, _PAGE_SIZE + 1, 2)
        yield self._saved(said, answer.status, first, changes)
        last = self._answer_body(answer, number=2)
        last |= {name: value for name, value in body.items() if not isinstance(value, list)}
        last |= {name: last[name][:1] for name in lists}
        last = _counted({**last, PAGE_TOKEN: ""}, _PAGE_SIZE, _PAGE_SIZE + 1, 2, page=2)
        yield self._saved(
            "The last page.", answer.status, last, {**changes, PAGE_TOKEN: _TOKENS[0]}
        )

    def _failures(self, answer: Answer) -> Iterator[dict[str, Any]]:
        mark = f"**HTTP Status Code:** `{answer.status}`<br>\n{_phrase(answer.status)}"
        if not answer.failures:
            body = None
            if answer.status == str(HTTPStatus.TOO_MANY_REQUESTS.value):
                body = {"code": 429, "message": _RATE_LIMITED}
            yield self._saved(mark, answer.status, body, {})
        for each in answer.failures:
            message = self.texts.messages.get(self.numbers.get(each.message, ""), "")
            name = f"{mark}<br>\n**Error Code:** `{each.code}`<br>\n{message}"
            body = {"code": each.code, "message": self._filled(message)}
            # A failure under the status of a success says in its name what it is.
            shown = None if answer.status.startswith("2") else body
            yield self._saved(name, answer.status, shown, {})

    def _filled(self, message: str) -> str:
        values = {each.name: _text(self._value(each)) for each in self._parameters("path")}
        values |= {_snake(name): value for name, value in values.items()}
        return _PLACEHOLDER.sub(lambda match: values.get(match[1], match[0]), message)

    def _saved(
        self, name: str, status: str, body: Any, changes: Mapping[str, str]
    ) -> dict[str, Any]:
        request: dict[str, Any] = {
            "method": self.operation.method,
            "header": [
                *self._headers(),
                {
                    "key": "Authorization",
                    "value": "<token>",
                    "description": "Added as a part of security scheme: oauth2",
                },
            ],
        }
        if sent := self._body(with_comments=False):
            request["body"] = sent
        request["url"] = self._url(changes)
        is_json = body is not None
        return {
            "name": name,
            "originalRequest": request,
            "status": _phrase(status),
            "code": int(status),
            "_postman_previewlanguage": "json" if is_json else "text",
            "header": [
                {"key": "Content-Type", "value": "application/json" if is_json else "text/plain"}
            ],
            "cookie": [],
            "body": json.dumps(body, ensure_ascii=False, indent=1) if is_json else "",
        }


def _counted(
    body: dict[str, Any], size: int, total: int, pages: int, *, page: int = 1
) -> dict[str, Any]:
    counts = {
        "page_size": size,
        "page_count": pages,
        "page_number": page,
        "total_records": total,
        "total": total,
    }
    changed = {
        name: type(value)(counts[name])
        for name, value in body.items()
        if name in counts and isinstance(value, int | str) and not isinstance(value, bool)
    }
    token = {PAGE_TOKEN: ""} if pages == 1 and PAGE_TOKEN in body else {}
    return {**body, **changed, **token}


def _forms(node: Node) -> int:
    """Return how many examples show all forms of an object and of those inside."""
    inner = [_forms(each) for each in node.fields.values() if each.fields]
    return max([1, len(node.alternatives), *inner])


def _leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _leaves(each, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        if value and isinstance(value[0], dict):
            yield from _leaves(value[0], f"{path}[]")
    else:
        yield path, value


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(map(_text, value))
    return json.dumps(value) if isinstance(value, bool | dict) else str(value)


def _listed(names: tuple[str, ...]) -> str:
    return " ".join(f"`{name}`" for name in names)


def _phrase(status: str) -> str:
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return "Failure"
