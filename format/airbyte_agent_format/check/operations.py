"""Checks of single operations."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from airbyte_agent_sdk.definition import LIST_ACTIONS
from airbyte_agent_sdk.records.jsonpath import parse

from ..model.base import mapping_of
from ..model.document import Operation
from ..model.info import Pagination
from ..model.pagination import infer_paging
from ..read.diagnostics import Path
from ..read.draft import Draft, Located
from ..read.reading import Reading, header_problem
from .graphql import check_graphql
from .templates import jinja_names

__all__ = ["check_operations"]

_ACTIONS: Final = ("list", "get", "create", "update", "delete", "search", "download", "api_search")
_MEDIA_TYPE: Final = re.compile(r"(?:[\w!#$&^.+-]+|\*)/(?:[\w!#$&^.+-]+|\*)(?: *;.*)?")
_MULTIPART: Final = ("multipart/form-data", "multipart/related")
_PLACE = re.compile(r"\{([^{}]*)\}")
_FROM_HEADERS = re.compile(r"@link\.[\w-]+|@header\.[\w-]+")
_FILE_STEP = r"(?:[^.\[\]{}\s]|\{[^{}]+\})+(?:\[\d+\])*"
#: It begins with an index where the response is a list.
_FILE_URL = re.compile(rf"(?:(?:\[\d+\])+\.)?{_FILE_STEP}(?:\.{_FILE_STEP})*")
#: The keys that each pagination strategy requires.
_PAGING_NEEDS: Final = {
    "cursor": ("param", "next"),
    "page": ("param",),
    "offset": ("param",),
    "last_id": ("param",),
}


def check_operations(reading: Reading, draft: Draft) -> None:
    """Check every operation."""
    ids: dict[str, Located] = {}
    for located in draft.operations:
        operation, at = located.operation, located.at
        if first := ids.get(operation.operation_id):
            line, _ = reading.source.place(first.at)
            message = f"{operation.operation_id} is already used on line {line}; ids must be unique"
            reading.strict_error((*at, "operationId"), message)
        ids.setdefault(operation.operation_id, located)
        message = f"must be one of {', '.join(_ACTIONS)}"
        reading.expect((*at, "x-airbyte-action"), operation.action, _ACTIONS, message)
        _check_path(reading, located)
        _OperationCheck(reading, draft, located).all()
        if operation.action in LIST_ACTIONS and infer_paging(draft.document, operation) is None:
            message = (
                "the pagination cannot be inferred; add x-airbyte-pagination, "
                "or x-airbyte-no-pagination with the reason"
            )
            reading.warn(at, message)


def _check_path(reading: Reading, located: Located) -> None:
    """The path's ``{names}`` match the path parameters, and no parameter is declared twice."""
    at, path, operation = located.at, located.path, located.operation
    place: Path = (*at, "x-airbyte-path-override", "path") if operation.path_override else at[:2]
    if not path.startswith("/") or path.startswith("//"):
        reading.error(place, f"a path must start with a single /, not {path!r}")
    names: list[str] = _PLACE.findall(path)
    if re.search(r"[{}]", _PLACE.sub("", path)):
        reading.strict_error(place, f"{path} has an unbalanced brace")
        return
    declared = [item.name for item in operation.parameters if item.in_ == "path"]
    for name in dict.fromkeys(names):
        reading.expect(at, name, declared, f"{{{name}}} has no parameter of that name with in: path")
    told: set[str] = set()
    for index, parameter in enumerate(operation.parameters):
        item = (*at, "parameters", index)
        if parameter.name in told:
            message = f"{parameter.name} is declared twice"
            reading.strict_error((*item, "name"), message)
        told.add(parameter.name)
        if parameter.in_ in ("header", "cookie") and (problem := header_problem(parameter.name)):
            reading.strict_error((*item, "name"), problem)
        if parameter.in_ == "path":
            message = f"{parameter.name} is not in the path {path}"
            reading.expect((*item, "name"), parameter.name, names, message)
            if not parameter.required:
                reading.strict_error(item, "a path parameter must have required: true")


class _OperationCheck:
    """Names in an operation's extensions exist and are valid."""

    def __init__(self, reading: Reading, draft: Draft, located: Located) -> None:
        self.reading = reading
        self.draft = draft
        self.at = located.at
        self.operation: Operation = located.operation
        self.parameters = {item.name for item in self.operation.parameters}
        schemas = draft.document.schemas
        self.fields = {
            **schemas.body(self.operation.body_schema).properties,
            **schemas.body(self.operation.file_body.schema_).properties,
        }
        self.known = self.parameters | self.fields.keys()

    def all(self) -> None:
        """Run every check."""
        self._extractors()
        self._templates()
        self._names()
        self._pagination()
        self._aliases()
        body = self.operation.request_body
        for media_type in body.content if body else ():
            kind = media_type.partition(";")[0].strip()
            message = ""
            if not _MEDIA_TYPE.fullmatch(media_type):
                message = "must be a media type, such as application/json"
            elif kind.startswith("multipart/") and kind not in _MULTIPART:
                message = f"is not supported; multipart bodies are {' and '.join(_MULTIPART)}"
            elif kind == _MULTIPART[1] and self.operation.upload_file_param is None:
                message = "requires x-airbyte-upload-file-param, the name of the file"
            if message:
                self.reading.strict_error((*self.at, "requestBody", "content", media_type), message)
        if self.operation.body_type:
            at = (*self.at, "x-airbyte-body-type")
            check_graphql(self.reading, at, self.operation.body_type, self.known)

    def _place(self, key: str, *more: str | int) -> Path:
        return (*self.at, f"x-airbyte-{key}", *more)

    def _parameter(self, place: Path, name: str, known: Iterable[str]) -> None:
        self.reading.expect(place, name, known, f"{name} is not a parameter of this operation")

    def _path(self, place: Path, text: str) -> None:
        try:
            parse(text)
        except ValueError as error:
            self.reading.strict_error(place, str(error))

    def _extractors(self) -> None:
        if self.operation.record_extractor is not None:
            self._path(self._place("record-extractor"), self.operation.record_extractor)
        for name, extractor in self.operation.meta_extractor.items():
            place = self._place("meta-extractor", name)
            if not extractor.startswith("@"):
                self._path(place, extractor)
            elif not _FROM_HEADERS.fullmatch(extractor):
                self.reading.strict_error(place, f"{extractor!r} must be @link.<rel> or @header.<name>")
        url = self.operation.file_url
        if url is not None:
            if not _FILE_URL.fullmatch(url):
                message = f"{url!r} must be a dotted path, as in files[0].{{format}}.url"
                self.reading.strict_error(self._place("file-url"), message)
            for name in _PLACE.findall(url):
                self._parameter(self._place("file-url"), name, self.parameters)
            if self.operation.action != "download":
                self.reading.strict_error(self._place("file-url"), "only allowed for a download")

    def _templates(self) -> None:
        operation = self.operation
        templates = {
            self._place("record-transform", name): text for name, text in operation.record_transform.items()
        }
        if operation.record_filter is not None:
            templates[self._place("record-filter")] = operation.record_filter
        for place, template in templates.items():
            for name in sorted(self._read(place, template) - {"record", "config"}):
                self.reading.strict_error(
                    place, f"{name} does not exist; a template can use record and config"
                )
        for index, parameter in enumerate(operation.parameters):
            if isinstance(parameter.probe_default, str):
                self._read(
                    (*self.at, "parameters", index, "x-airbyte-probe-default"), parameter.probe_default
                )

    def _read(self, place: Path, template: str) -> set[str]:
        if "{" not in template:
            return set()
        try:
            return jinja_names(template)
        except ValueError as error:
            self.reading.strict_error(place, str(error))
            return set()

    def _names(self) -> None:
        operation = self.operation
        for name, origin in operation.param_sources.items():
            place = self._place("param-sources", name)
            self._parameter(place, name, self.known)
            if not self.draft.broken:
                message = f"there is no entity {origin.parent_entity}"
                self.reading.expect(place, origin.parent_entity, self.draft.entities, message)
        if operation.upload_file_param is not None:
            self._parameter(self._place("upload-file-param"), operation.upload_file_param, self.known)
        if problem := header_problem(operation.idempotency_header):
            self.reading.strict_error(self._place("idempotency-header"), problem)

    def _aliases(self) -> None:
        told: dict[str, str] = {}
        for index, parameter in enumerate(self.operation.parameters):
            at: Path = (*self.at, "parameters", index)
            aliases = [item if isinstance(item, str) else item.name for item in parameter.aliases]
            names: list[tuple[Path, str]] = [
                ((*at, "x-airbyte-aliases", number), name) for number, name in enumerate(aliases)
            ]
            if parameter.hosted_name is not None and parameter.hosted_name not in aliases:
                names.append(((*at, "x-airbyte-hosted-name"), parameter.hosted_name))
            for place, name in names:
                if name in self.known:
                    self.reading.strict_error(place, f"{name} is already a parameter of this operation")
                elif name in told:
                    self.reading.strict_error(place, f"{name} is already an alias of {told[name]}")
                told.setdefault(name, parameter.name)
        for name, schema in self.fields.items():
            hosted = mapping_of(schema).get("x-airbyte-hosted-name")
            what = f"x-airbyte-hosted-name of {name}"
            if hosted is None:
                continue
            if not isinstance(hosted, str):
                self.reading.strict_error(self.at, f"{what}: must be a text, not {hosted!r}")
            elif hosted in self.known:
                message = f"{what}: {hosted} is already a parameter of this operation"
                self.reading.strict_error(self.at, message)
            elif hosted in told:
                message = f"{what}: {hosted} is already an alias of {told[hosted]}"
                self.reading.strict_error(self.at, message)
            else:
                told[hosted] = name

    def _pagination(self) -> None:
        pagination = self.operation.pagination
        if pagination is None:
            return
        place = self._place("pagination")
        self._way(place, pagination)
        sizes = [item.schema_ for item in self.operation.parameters if item.name == pagination.page_size]
        if pagination.others and not any("maximum" in size for size in sizes):
            message = "others requires page_size with a maximum in its schema, since it is always sent"
            self.reading.strict_error((*place, "others"), message)
        for index, way in enumerate(pagination.others):
            self._way((*place, "others", index), way)
            if not way.when:
                message = "requires when, the parameters for which it applies"
                self.reading.strict_error((*place, "others", index), message)

    def _way(self, at: Path, way: Pagination) -> None:
        """One pagination style, of which there may be several."""
        for key in ("param", "page_size", "fields"):
            name: str | None = getattr(way, key)
            if name is not None:
                self._parameter((*at, key), name, self.known)
        for index, name in enumerate(way.when):
            self._parameter((*at, "when", index), name, self.known)
        for name in way.also:
            self._parameter((*at, "also", name), name, self.known)
        if way.also and way.strategy != "last_id":
            self.reading.strict_error((*at, "also"), "also is for the strategy last_id only")
        if way.alone and way.strategy not in ("cursor", "next_url"):
            self.reading.strict_error((*at, "alone"), "alone is for the strategies cursor and next_url only")
        if way.inclusive and way.strategy not in ("last_id", "next_url"):
            self.reading.strict_error((*at, "inclusive"), "inclusive is for last_id and next_url only")
        metas = self.operation.meta_extractor
        for key in ("next", "has_more", "total"):
            place, name = (*at, key), getattr(way, key)
            if name is not None and name.startswith("$"):
                self._path(place, name)
            elif name is not None and name[:1] != "@" and (key, way.strategy) != ("next", "last_id"):
                self.reading.expect(place, name, metas, f"{name} must be a meta name or a JSONPath")
        for key in _PAGING_NEEDS.get(way.strategy, ()):
            if getattr(way, key) is None:
                self.reading.strict_error(at, f"strategy {way.strategy} requires {key}")
        if (way.max_records is None) != (not way.beyond):
            self.reading.strict_error(
                at, "max_records and beyond must be given together: the limit, and what to do about it"
            )
