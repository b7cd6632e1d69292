"""A request back into the operation and the parameters that it was made from."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from functools import cached_property
from typing import Any, Final, cast
from urllib.parse import parse_qsl, unquote

from ..definition import Definition, Operation, Parameter
from ..errors import InvalidParameterError, MissingParameterError
from ..values import is_array, is_object
from ..wire.arguments import ITEMS
from ..wire.multipart import takes_file
from ..wire.request import check_params
from ..wire.validation import branches, kinds_of
from .exchange import FakeRequest
from .responses import items_of, members_of
from .restli import restli_parsed

__all__ = ["AFTER", "Asked", "Route", "Router"]

#: The parameter of a next page's URL that says where it begins.
AFTER: Final = "_after"

_PLACEHOLDER: Final = re.compile(r"\{([^}]+)\}")
_BRACKETS: Final = re.compile(r"\[([^\]]*)\]")
_TEMPLATE: Final = re.compile(r"\{\{\s*([^{}\s]+)\s*\}\}")
_ANYTHING: Final[Mapping[str, Any]] = {}
_SPACE: Final = re.compile(r"\s+")
#: A word of a statement, such as a name with its table.
_WORD: Final = re.compile(r"[\w.]+")
_SEPARATORS: Final[Mapping[str, str]] = {"spaceDelimited": " ", "pipeDelimited": "|"}


@dataclass(slots=True)
class Asked:
    """What a request asks for.

    Attributes:
        route: The operation.
        params: Its parameters, by the API's names.
        problems: Why the service refuses them; empty where it does not.
    """

    route: Route
    params: dict[str, Any]
    problems: list[str] = field(default_factory=list[str])


class Route:
    """An operation and how its requests look.

    Args:
        operation: The operation.
        prefixes: What may precede its path, as patterns.
    """

    def __init__(self, operation: Operation, prefixes: Sequence[str]) -> None:
        self.operation = operation
        self.name = f"{operation.entity}.{operation.action}"
        path, _, self.fixed_query = operation.path.partition("?")
        self.names = _PLACEHOLDER.findall(path)
        pattern = "".join(
            "([^/]+)" if index % 2 else re.escape(part) for index, part in enumerate(_PLACEHOLDER.split(path))
        )
        self.pattern = re.compile(f"(?:{'|'.join(prefixes)}){pattern}")
        #: Parameters without which the request would be another operation's.
        self.marks = {
            item.name
            for item in operation.parameters
            if item.schema.get("default") is not None
            and len(item.schema.get("enum", ())) == 1
            and item.location == "query"
        }

    @cached_property
    def requires(self) -> int:
        """How many names it requires: of operations that a request fits, the one with most is meant."""
        return sum(item.required + _required(item.schema) for item in self.operation.parameters)

    @cached_property
    def document(self) -> re.Pattern[str]:
        """What a GraphQL document that asks for it looks like, its spaces aside."""
        assert self.operation.graphql is not None  # noqa: S101  asked of GraphQL operations alone
        parts = re.split(r"\{\{\s*fields\s*\}\}", self.operation.graphql.query)
        return re.compile("(.*)".join(re.escape(_squeezed(part)) for part in parts), re.DOTALL)

    def read(self, request: FakeRequest, found: re.Match[str]) -> Asked:
        """The parameters of a request, and what the service would refuse in them."""
        operation, problems = self.operation, list[str]()
        params: dict[str, Any] = {
            name: unquote(text) for name, text in zip(self.names, found.groups(), strict=True)
        }
        if request.query or operation.method != "POST" or operation.body is None:
            queried = _from_query(operation, request.query, self.fixed_query)
            if operation.open_body:  # any name may stand in the body, but not in the query
                strange = queried.keys() - operation.by_name.keys()
                problems += [f'unknown parameter "{name}"' for name in sorted(strange)]
            params |= queried
        for item in operation.parameters:
            if item.location == "header" and item.name.lower() in request.headers:
                params[item.name] = request.headers[item.name.lower()]
        try:
            params |= self._body(request)
        except ValueError as error:
            problems.append(f"the body cannot be read: {error}")
        missing = [
            f'missing parameter "{item.name}"'
            for item in operation.parameters
            if item.required_by_api
            and not item.required
            and item.name not in params
            and "default" not in item.schema
        ]
        missing += [f'missing parameter "{name}"' for name in self.marks - params.keys()]
        visible = {
            name: value
            for name, value in params.items()
            if (parameter := operation.by_name.get(name)) is None or parameter.inject is None
        }
        if not problems:
            try:
                check_params(operation, visible, lacking=missing)
            except (MissingParameterError, InvalidParameterError) as error:
                problems.append(
                    error.message.replace("; with_options(check_values=False) sends it anyway", "")
                )
        return Asked(self, {name: _typed(operation, name, value) for name, value in params.items()}, problems)

    def _body(self, request: FakeRequest) -> dict[str, Any]:
        operation = self.operation
        if operation.graphql is not None:
            posted = json.loads(request.content or b"{}")
            return _variables(operation, posted, self.document)
        if operation.body is None or not request.content:
            return {}
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        wanted = {"form": "application/x-www-form-urlencoded", "multipart": "multipart/form-data"}.get(
            operation.body
        )
        if wanted is not None and kind != wanted:
            raise ValueError(f"its type must be {wanted}, not {kind or 'missing'}")
        match operation.body:
            case "form":
                return _from_form(operation, request.content.decode())
            case "multipart":
                return dict(_parts(request, operation))
            case "related":
                return _related(request, operation)
            case _:
                body = json.loads(request.content)
                if is_array(body) and operation.array_body:
                    return {ITEMS: body}
                if not is_object(body):
                    raise ValueError("it must be a JSON object")
                return dict(body)


class Router:
    """Finds the operation of a request.

    Args:
        definition: The connector.
    """

    def __init__(self, definition: Definition) -> None:
        prefixes = sorted(
            {_prefix(server.url) for server in definition.servers} | {""}, key=len, reverse=True
        )
        self.routes = {
            f"{entity}.{action}": Route(operation, prefixes)
            for entity in definition.entities
            for action, operation in definition.operations(entity).items()
        }
        paths: dict[str, set[str]] = {}
        for route in self.routes.values():
            paths.setdefault(route.pattern.pattern, set()).add(route.operation.path)
        #: Patterns of paths that differ in nothing but the names of placeholders: `/{ad_id}`, `/{pixel_id}`.
        self._alike = {pattern for pattern, found in paths.items() if len(found) > 1}

    def methods(self, path: str) -> list[str]:
        """The methods that a path has."""
        return sorted(
            {item.operation.method for item in self.routes.values() if item.pattern.fullmatch(path)}
        )

    def find(self, request: FakeRequest, expects: Callable[[Asked], bool]) -> Asked | None:
        """What a request asks for; ``None`` where nothing is at its path.

        Args:
            request: The request.
            expects: Whether there is an answer to what was read, of operations whose paths are alike.
        """
        path, document = request.path, None
        asked: list[tuple[int, bool, int, float, int, Asked]] = []
        for route in self.routes.values():
            if route.operation.method != request.method:
                continue
            found = route.pattern.fullmatch(path)
            if found is None:
                continue
            if route.operation.graphql is not None:
                document = _document(request) if document is None else document
                if not route.document.fullmatch(document):
                    continue
            read = route.read(request, found)
            other = route.pattern.pattern in self._alike and not expects(read)
            rank = len(route.names), other, len(read.problems), -_likeness(read), -route.requires
            asked.append((*rank, read))
            if not read.problems and not route.names and not _is_shared(route):
                break
        # The path with fewer placeholders is meant: `/customers/search` is no customer.
        return min(asked, key=lambda item: item[:5], default=(0, False, 0, 0, 0, None))[5]


def _likeness(asked: Asked) -> float:
    """How many of the operation's own defaults a request has, such as the statement that it stands for.

    Of another statement it counts which words they have in common: two queries of one table have more.
    """
    likeness = 0.0
    for item in asked.route.operation.parameters:
        if item.required_by_api and "default" in item.schema:
            default, value = item.schema["default"], asked.params.get(item.name)
            likeness += value == default
            if value != default and isinstance(default, str) and isinstance(value, str):
                own, words = set(_WORD.findall(default)), set(_WORD.findall(value))
                likeness += len(own & words) / (len(own | words) + 1)
    return likeness


def _required(schema: Mapping[str, Any]) -> int:
    return len(schema.get("required", ())) + sum(map(_required, members_of(schema).values()))


def _is_shared(route: Route) -> bool:
    """Whether other operations may have the same method and path."""
    return route.operation.method != "GET"


def _prefix(url: str) -> str:
    path = re.sub(r"^([a-z]+://[^/]*|\{[^}]*\})", "", url).rstrip("/")
    return "".join(
        "[^/]+" if index % 2 else re.escape(part) for index, part in enumerate(_PLACEHOLDER.split(path))
    )


def _squeezed(text: str) -> str:
    return _SPACE.sub(" ", text).strip()


def _document(request: FakeRequest) -> str:
    try:
        posted = json.loads(request.content or b"{}")
    except ValueError:
        return ""
    query = posted.get("query") if is_object(posted) else None
    return _squeezed(query) if isinstance(query, str) else ""


def _variables(operation: Operation, posted: Mapping[str, Any], document: re.Pattern[str]) -> dict[str, Any]:
    """Variables back into the parameters that filled their templates."""
    assert operation.graphql is not None  # noqa: S101  asked of GraphQL operations alone
    params: dict[str, Any] = {}
    given: Mapping[str, Any] = posted.get("variables") or {}
    for name, value in given.items():
        if name not in operation.graphql.variables:
            params[name] = value  # refused as unknown
        else:
            _unfill(operation.graphql.variables[name], value, params)
    match = document.fullmatch(_squeezed(posted["query"])) if "fields" in operation.by_name else None
    if (
        match is not None
        and match.groups()
        and match[1].strip() != _squeezed(operation.graphql.default_fields or "id")
    ):
        params["fields"] = _names(match[1])
    return params


def _names(selection: str) -> list[str]:
    """``id owner { login id }`` as ``["id", "owner.login", "owner.id"]``."""
    found: list[str] = []
    above: list[str] = []
    last = ""
    for word in re.findall(r"[\w.]+|[{}]", selection):
        if word == "{":
            above.append(last)
            found.remove(".".join(above))
        elif word == "}":
            above.pop()
        else:
            last = word
            found.append(".".join([*above, word]))
    return found


def _unfill(template: Any, value: Any, params: dict[str, Any]) -> None:
    if is_object(template) and is_object(value):
        for name, item in value.items():
            if name in template:
                _unfill(template[name], item, params)
            else:
                params[name] = item
    elif isinstance(template, str):
        names = _TEMPLATE.findall(template)
        parts = [re.escape(part) for part in _TEMPLATE.split(template)[::2]]
        if len(names) == 1 and parts == ["", ""]:
            params[names[0]] = value
        elif isinstance(value, str) and (match := re.fullmatch("(.*?)".join(parts), value, re.DOTALL)):
            params.update(zip(names, match.groups(), strict=True))


def _from_query(operation: Operation, query: str, fixed: str) -> dict[str, Any]:
    pairs = [pair for pair in parse_qsl(query, keep_blank_values=True) if pair[0] != AFTER]
    for pair in parse_qsl(fixed, keep_blank_values=True):
        if pair in pairs:
            pairs.remove(pair)
    known = {item.name: item for item in operation.parameters if item.location == "query"}
    params = _from_pairs(pairs, known)
    if operation.restli:
        for name, _, text in (pair.partition("=") for pair in query.split("&")):
            if name in known and known[name].style is None:
                params[name] = restli_parsed(text)
    return params


def _from_form(operation: Operation, form: str) -> dict[str, Any]:
    pairs = parse_qsl(form, keep_blank_values=True, strict_parsing=True)
    # Without a style, a list has its places in brackets.
    known = {item.name: item for item in operation.parameters if item.location == "body" and item.style}
    return _from_pairs(pairs, known)


def _from_pairs(pairs: Iterable[tuple[str, str]], known: Mapping[str, Parameter]) -> dict[str, Any]:
    params: dict[str, Any] = {}
    rest: list[tuple[str, str]] = []
    for name, text in pairs:
        parameter = known.get(name)
        if parameter is None:
            rest.append((name, text))
        elif parameter.style == "json":
            params[name] = json.loads(text)
        elif _is_list(parameter):
            separator = _SEPARATORS.get(parameter.style or "", ",")
            exploded = (
                parameter.explode if parameter.explode is not None else parameter.style in (None, "form")
            )
            params.setdefault(name, [])
            params[name] += [text] if exploded else text.split(separator)
        else:
            params[name] = text
    return params | _nested(rest)


def _is_list(parameter: Parameter) -> bool:
    return "array" in kinds_of(parameter.schema) and "string" not in kinds_of(parameter.schema)


def _nested(pairs: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """``a[b]=1`` and ``a[0][c]=1`` as what they stand for."""
    tree: dict[str, Any] = {}
    for name, text in pairs:
        place, key = tree, name.partition("[")[0]
        for step in _BRACKETS.findall(name):
            inner: Any = place.setdefault(key, {})
            if not isinstance(inner, dict):
                break
            place = cast("dict[str, Any]", inner)
            key = step or str(len(place))
        place[key] = text
    return {name: _listed(value) for name, value in tree.items()}


def _listed(value: Any) -> Any:
    if not is_object(value):
        return value
    members = {name: _listed(item) for name, item in value.items()}
    if members and all(name.isdecimal() for name in members):
        return list(members.values())
    return members


def _parts(request: FakeRequest, operation: Operation) -> Iterator[tuple[str, Any]]:
    for part in _message(request).iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if not isinstance(name, str) or not isinstance(content, bytes):
            raise ValueError("a part has no name")  # noqa: TRY004  the same
        parameter = operation.by_name.get(name)
        file = part.get_filename() is not None or (parameter is not None and takes_file(parameter.schema))
        yield name, content if file else content.decode()


def _related(request: FakeRequest, operation: Operation) -> dict[str, Any]:
    fields, file = [part.get_payload(decode=True) for part in _message(request).iter_parts()]
    if not isinstance(fields, bytes) or not isinstance(file, bytes):
        raise ValueError("it must have two parts")  # noqa: TRY004  the same
    return {**json.loads(fields or b"{}"), str(operation.upload): base64.b64encode(file).decode()}


def _message(request: FakeRequest) -> Any:
    kind = request.headers.get("content-type", "")
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + request.content)
    if not message.is_multipart():
        raise ValueError(f"it must be multipart, not {kind or 'without a type'}")
    return message


def _typed(operation: Operation, name: str, value: Any) -> Any:
    """Text of a query or a form as the number or the boolean that it stands for."""
    parameter = operation.by_name.get(name)
    if parameter is None or parameter.location in ("none", "variable"):
        return value
    if parameter.location == "body" and operation.body not in ("form", "multipart"):
        return value
    return _as_declared(parameter.schema, value)


def _as_declared(schema: Mapping[str, Any], value: Any) -> Any:
    if is_object(value):
        known = {name: item for branch in branches(schema) for name, item in members_of(branch).items()}
        return {name: _as_declared(known.get(name, _ANYTHING), item) for name, item in value.items()}
    if is_array(value):
        items = next((items_of(branch) for branch in branches(schema) if "items" in branch), _ANYTHING)
        return [_as_declared(items, item) for item in value]
    kinds = kinds_of(schema)
    if isinstance(value, str) and kinds and "string" not in kinds:
        if value in ("true", "false") and "boolean" in kinds:
            return value == "true"
        if re.fullmatch(r"-?\d{1,300}", value) and ("integer" in kinds or "number" in kinds):
            return int(value)
        if re.fullmatch(r"-?\d{1,300}\.\d{1,300}", value) and "number" in kinds:
            return float(value)
    return value
