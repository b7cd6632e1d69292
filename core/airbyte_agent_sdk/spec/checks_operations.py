"""What each operation must agree with itself about."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any, Final

from ..jsonpath import parse
from .complaints import Path, nearest
from .document import Document, Operation
from .draft import Draft, Located
from .graphql import parse_query
from .info import Pagination
from .pagination import infer_paging
from .part import is_list, is_mapping
from .reading import Reading
from .templates import jinja_names

__all__ = ["check_operations", "check_pagination", "header_problem"]

_ACTIONS: Final = ("list", "get", "create", "update", "delete", "search", "download", "api_search")
_BODIES: Final = re.compile(
    r"application/(?:[\w.+-]+\+)?json|application/x-www-form-urlencoded|multipart/(?:form-data|related)"
)
_PLACE = re.compile(r"\{([^{}]*)\}")
_EXTRACTOR = re.compile(r"@link\.[\w-]+|@header\.[\w-]+")
_FILE_STEP = r"(?:[^.\[\]{}\s]|\{[^{}]+\})+(?:\[\d+\])*"
_FILE_URL = re.compile(rf"{_FILE_STEP}(?:\.{_FILE_STEP})*")
_VARIABLE = re.compile(r"\{\{\s*(.*?)\s*\}\}")
_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def header_problem(name: str) -> str | None:
    """What keeps ``name`` from being an HTTP header's; ``None`` if nothing does."""
    return None if _HEADER.fullmatch(name) else f"{name!r} is no header name"


def check_operations(reading: Reading, draft: Draft) -> None:
    """Check every operation by itself."""
    seen: dict[str, Located] = {}
    for located in draft.operations:
        operation = located.operation
        if operation.operation_id in seen:
            line, _ = reading.source.place(seen[operation.operation_id].at)
            message = f"{operation.operation_id} is on line {line} already; each id once"
            reading.lapse((*located.at, "operationId"), message)
        seen.setdefault(operation.operation_id, located)
        if operation.action not in _ACTIONS:
            hint = nearest(operation.action, _ACTIONS)
            message = f"must be one of {', '.join(_ACTIONS)}{hint}"
            reading.lapse((*located.at, "x-airbyte-action"), message)
        check = _OperationCheck(reading, draft, located)
        check.path()
        check.extractors()
        check.templates()
        check.names()
        check.body()
        if operation.body_type:
            check.graphql()


def check_pagination(reading: Reading, document: Document, draft: Draft) -> None:
    """Warn of lists of which nothing says how their next page is asked for."""
    for located in draft.operations:
        listing = located.operation.action in {"list", "search", "api_search"}
        if listing and infer_paging(document, located.operation) is None:
            message = (
                "how the next page is asked for cannot be told; write x-airbyte-pagination, "
                "or x-airbyte-no-pagination with the reason"
            )
            reading.warn(located.at, message)


class _OperationCheck:
    def __init__(self, reading: Reading, draft: Draft, located: Located) -> None:
        self.reading = reading
        self.draft = draft
        self.at = located.at
        self.located = located
        self.operation: Operation = located.operation
        self.parameters = {item.name for item in self.operation.parameters}
        body = self._resolved(self.operation.body_schema)
        items = self._resolved(body.get("items"))
        parts = [self._resolved(part) for part in (*body.get("allOf", ()), body, items)]
        self.fields = {name for part in parts for name in part.get("properties", ())}

    def _resolved(self, schema: Any) -> dict[str, Any]:
        components = self.draft.components
        return components.resolve(schema) if components and is_mapping(schema) else {}

    def _lapse(self, key: str, message: str, *more: str | int) -> None:
        self.reading.lapse((*self.at, f"x-airbyte-{key}", *more), message)

    def path(self) -> None:
        """The path's ``{names}`` and the path parameters are the same."""
        overridden = self.operation.path_override is not None
        place: Path = (*self.at, "x-airbyte-path-override", "path") if overridden else self.at[:2]
        path = self.located.path
        if not path.startswith("/") or path.startswith("//"):
            self.reading.error(place, f"a path starts with one /; this is {path!r}")
        if re.search(r"[{}]", _PLACE.sub("", path)):
            self.reading.lapse(place, f"a brace of {path} has no partner")
            return
        names: list[str] = _PLACE.findall(path)
        declared = {
            item.name: index for index, item in enumerate(self.operation.parameters) if item.in_ == "path"
        }
        for name in dict.fromkeys(names):
            if name not in declared:
                hint = nearest(name, declared)
                message = f"{{{name}}} has no parameter of that name with in: path{hint}"
                self.reading.lapse(self.at, message)
        for name, index in declared.items():
            item = (*self.at, "parameters", index)
            if name not in names:
                self.reading.lapse((*item, "name"), f"{name} is not in the path {path}{nearest(name, names)}")
            elif not self.operation.parameters[index].required:
                self.reading.lapse(item, "a path parameter is always required; write required: true")
        told: set[tuple[str, str]] = set()
        for index, parameter in enumerate(self.operation.parameters):
            if any(name == parameter.name for name, _ in told):
                message = f"{parameter.name} is declared twice; a caller could not tell them apart"
                self.reading.lapse((*self.at, "parameters", index, "name"), message)
            told.add((parameter.name, parameter.in_))

    def extractors(self) -> None:
        """Extractors can be read."""
        if self.operation.record_extractor is not None:
            self._path("record-extractor", self.operation.record_extractor)
        for name, extractor in self.operation.meta_extractor.items():
            if not extractor.startswith("@"):
                self._path("meta-extractor", extractor, name)
            elif not _EXTRACTOR.fullmatch(extractor):
                self._lapse(
                    "meta-extractor", f"{extractor!r} is neither @link.<rel> nor @header.<name>", name
                )
        url = self.operation.file_url
        if url is not None:
            if not _FILE_URL.fullmatch(url):
                self._lapse("file-url", f"{url!r} is no dotted path, as in files[0].{{format}}.url")
            for name in _PLACE.findall(url):
                self._known("file-url", name, self.parameters)
            if self.operation.action != "download":
                self._lapse("file-url", "only a download has one")

    def _path(self, key: str, text: str, *more: str) -> None:
        try:
            parse(text)
        except ValueError as error:
            self._lapse(key, str(error), *more)

    def _known(self, key: str, name: str, known: Collection[str], *more: str | int) -> None:
        if name not in known:
            self._lapse(key, f"{name} is no parameter of this operation{nearest(name, known)}", *more)

    def templates(self) -> None:
        """Jinja templates can be read, and read what there is."""
        for name, template in self.operation.record_transform.items():
            self._template(("x-airbyte-record-transform", name), template)
        if self.operation.record_filter is not None:
            self._template(("x-airbyte-record-filter",), self.operation.record_filter)
        for index, parameter in enumerate(self.operation.parameters):
            if isinstance(parameter.probe_default, str) and "{{" in parameter.probe_default:
                self._template(
                    ("parameters", index, "x-airbyte-probe-default"), parameter.probe_default, None
                )

    def _template(
        self, place: Path, template: str, known: tuple[str, ...] | None = ("record", "config")
    ) -> None:
        try:
            names = jinja_names(template)
        except ValueError as error:
            self.reading.lapse((*self.at, *place), str(error))
            return
        for name in sorted(names.difference(known or names)):
            self.reading.lapse((*self.at, *place), f"{name} is not there; a template reads record and config")

    def names(self) -> None:
        """Parameters, entities and headers that are named are there."""
        operation = self.operation
        known = self.parameters | self.fields
        for name, origin in operation.param_sources.items():
            self._known("param-sources", name, known, name)
            entities = self.draft.entities()
            if self.draft.whole and origin.parent_entity not in entities:
                hint = nearest(origin.parent_entity, entities)
                self._lapse("param-sources", f"there is no entity {origin.parent_entity}{hint}", name)
        if operation.upload_file_param is not None:
            self._known("upload-file-param", operation.upload_file_param, known)
        if operation.idempotency_header and (problem := header_problem(operation.idempotency_header)):
            self._lapse("idempotency-header", problem)
        if operation.pagination:
            self._pagination(operation.pagination, known)

    def _pagination(self, pagination: Pagination, known: Collection[str]) -> None:
        for key in ("param", "page_size"):
            name = getattr(pagination, key)
            if name is not None:
                self._known("pagination", name, known, key)
        for key in ("next", "has_more"):
            name = getattr(pagination, key)
            if isinstance(name, str) and name.startswith("$"):
                self._path("pagination", name, key)
            elif pagination.strategy != "last_id" and name not in (None, *self.operation.meta_extractor):
                hint = nearest(name, self.operation.meta_extractor)
                self._lapse("pagination", f"{name} is neither a meta name nor a JSONPath{hint}", key)
        needed = {
            "cursor": ("param", "next"),
            "page": ("param",),
            "offset": ("param",),
            "last_id": ("param",),
        }
        for key in needed.get(pagination.strategy, ()):
            if getattr(pagination, key) is None:
                self._lapse("pagination", f"strategy {pagination.strategy} needs {key}")

    def body(self) -> None:
        """The body's format is one that can be sent."""
        body = self.operation.request_body
        for media_type in body.content if body else ():
            if not _BODIES.fullmatch(media_type):
                message = "cannot be sent; JSON, form and multipart bodies can"
                self.reading.lapse((*self.at, "requestBody", "content", media_type), message)

    def graphql(self) -> None:
        """The query can be read, and its variables are parameters."""
        body = self.operation.body_type
        if body is None:
            return
        try:
            query = parse_query(body.query)
        except ValueError as error:
            self._lapse("body-type", f"not GraphQL: {error}", "query")
            return
        for name in sorted(query.used - query.declared):
            self._lapse("body-type", f"${name} is not declared by the operation", "query")
        for name in sorted(query.placeholders - {"fields"}):
            self._lapse(
                "body-type", f"{{{{ {name} }}}} is not replaced here, only {{{{ fields }}}} is", "query"
            )
        if "fields" in query.placeholders and not body.default_fields:
            self._lapse("body-type", "{{ fields }} needs default_fields beside the query", "query")
        if body.operation_name is not None and body.operation_name not in query.operations:
            hint = nearest(body.operation_name, query.operations)
            self._lapse(
                "body-type", f"the query has no operation {body.operation_name}{hint}", "operationName"
            )
        known = self.parameters | self.fields
        for variable, template in body.variables.items():
            if variable not in query.declared:
                hint = nearest(variable, query.declared)
                self._lapse("body-type", f"the query declares no ${variable}{hint}", "variables", variable)
            for name in _parameters_in(template):
                self._known("body-type", name, known, "variables", variable)
        for index, name in enumerate(body.nullable_variables):
            if name not in known and name not in body.variables:
                hint = nearest(name, known)
                message = f"{name} is neither a variable nor a parameter{hint}"
                self._lapse("body-type", message, "x-airbyte-nullable-variables", index)


def _parameters_in(template: Any) -> list[str]:
    """The names in the ``{{ name }}`` of a variable's template, at any depth."""
    if isinstance(template, str):
        return _VARIABLE.findall(template)
    members = template.values() if is_mapping(template) else template if is_list(template) else ()
    return [name for member in members for name in _parameters_in(member)]
