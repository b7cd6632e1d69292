"""Requests that are not in the spec, made with the connector's credentials."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, get_args
from urllib.parse import unquote

from ..definition import Definition, Operation, Paging, Parameter, Strategy
from ..errors import InvalidParameterError
from ..records.jsonpath import parse
from ..transport.options import Options, check_headers
from ..values import is_array, is_object
from .arguments import ITEMS
from .call import Call
from .extras import checked, merged
from .next_page import position_names

__all__ = ["RawRequest"]

_METHODS = ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT")
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_SERVER = re.compile(r"https?://[^/?@]+(?:[/?]|$)", re.IGNORECASE)
_SENDABLE = re.compile(r"[!-~]+")
#: Pagination sources outside the body.
_HEADER_PLACE = re.compile(r"@link\.[^\s]+|@header\.[^\s]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class RawRequest:
    """A request by method and path.

    Attributes:
        method: Such as ``GET``.
        path: A path relative to the connector's base URL, such as ``/v1/customers``, with an optional query;
            or an absolute URL on the connector's origin.
        query: Query parameters; objects become ``name[key]``, lists repeat the name.
        json: A JSON body: an object or a list.
        form: The fields of a form body, instead of JSON.
        headers: Additional headers.
        records: JSONPath of the records in a list response.
        paging: Pagination of a list; ``None`` if the request is not a list.
    """

    method: str
    path: str
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    json: Mapping[str, Any] | Sequence[Any] | None = None
    form: Mapping[str, Any] | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    records: str | None = None
    paging: Paging | None = None

    def call(self, definition: Definition, options: Options) -> Call:
        """Returns the request as a call. Its origin is checked when it is sent.

        Args:
            definition: The connector, whose version and idempotency headers are sent.
            options: Options of the call.

        Raises:
            InvalidParameterError: The method or path is invalid, or leaves the base URL.
            ConfigurationError: A value cannot be sent.
        """
        method = self.method.upper() if isinstance(self.method, str) else ""  # pyright: ignore[reportUnnecessaryIsInstance]
        if method not in _METHODS:
            raise InvalidParameterError(f"method must be one of {', '.join(_METHODS)}, not {self.method!r}")
        path = _checked_path(self.path)
        self._check_places()
        check_headers("headers", self.headers)
        if self.json is not None and self.form is not None:
            raise InvalidParameterError("pass json= or form=, not both")
        query, fields = checked("query", self.query), self._fields()
        whole = self.json if is_array(self.json) else None
        params: dict[str, Any] = {} if whole is None else {ITEMS: whole}
        parameters = [
            Parameter(name, "header", {"default": value}) for name, value in definition.headers.items()
        ]
        if whole is not None:
            parameters.append(Parameter(ITEMS, "none"))
        if self.paging is not None:
            # Values that pagination changes must be parameters; everything else is sent unchanged.
            source = fields or query
            for name in filter(None, (*position_names(self.paging), self.paging.page_size)):
                parameters.append(Parameter(name, "body" if fields else "query"))
                if name in source:
                    params[name] = source.pop(name)
        operation = Operation(
            entity="request",
            action="list" if self.paging is not None else method.lower(),
            method=method,
            path="" if _ABSOLUTE.match(path) else path,
            parameters=tuple(parameters),
            body="form" if self.form is not None else "json" if self.json is not None else None,
            array_body=whole is not None,
            records=self.records,
            paging=self.paging,
            idempotency_header=definition.idempotency_header if method in ("PATCH", "POST") else None,
        )
        options = replace(
            options,
            extra_query=merged(options.extra_query, query),
            extra_body=merged(options.extra_body, fields),
            extra_headers={**options.extra_headers, **self.headers},
        )
        return Call(operation, params, options, url=path if _ABSOLUTE.match(path) else None)

    def _check_places(self) -> None:
        """Reject invalid paths before anything is sent."""
        paging, strategies = self.paging, get_args(Strategy)
        places = {"records": self.records}
        if paging is not None:
            if not isinstance(paging, Paging) or paging.strategy not in strategies:  # pyright: ignore[reportUnnecessaryIsInstance]
                raise InvalidParameterError(
                    'paging must be a Paging, such as Paging("cursor", "after", next="$.next"), whose '
                    f"strategy is one of {', '.join(strategies)}"
                )
            if paging.strategy == "cursor" and not paging.next:
                raise InvalidParameterError(
                    'paging.next must be the JSONPath of the cursor, such as "$.next"'
                )
            places |= {"paging.next": paging.next, "paging.has_more": paging.has_more}
            if paging.strategy == "last_id":  # a field of the record, which may be a plain name
                places["paging.next"] = f"$.{(paging.next or 'id').removeprefix('$.')}"
                for name, field_path in paging.also:
                    places[f"paging.also {name}"] = f"$.{field_path.removeprefix('$.')}"
        for name, place in places.items():
            try:
                if place is not None and (name == "records" or not _HEADER_PLACE.fullmatch(place)):
                    parse(str(place))
            except ValueError as error:
                raise InvalidParameterError(f"{name}: {error}") from None

    def _fields(self) -> dict[str, Any]:
        if self.form is not None:
            return checked("form", self.form)
        if self.json is None or is_array(self.json):
            return {}
        if not is_object(self.json):
            raise InvalidParameterError(f"json must be an object or a list, not {type(self.json).__name__}")
        return checked("json", self.json)


def _checked_path(path: str) -> str:
    """Validates ``path``, which must stay on the connector's server. Braces are plain text.

    Raises:
        InvalidParameterError: It leads to another server, or is invalid.
    """
    if not isinstance(path, str) or not _SENDABLE.fullmatch(path) or "#" in path or "\\" in path:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidParameterError(
            "path must be a path such as /v1/things, percent-encoded, without a fragment"
        )
    shown = path.partition("?")[0]  # a query may contain secrets
    absolute = _ABSOLUTE.match(path)
    if absolute and not _SERVER.match(path):  # not shown: it may contain a password
        raise InvalidParameterError("path must be a path, or an http(s) URL without credentials in it")
    if not absolute and (not path.startswith("/") or path.startswith("//")):
        raise InvalidParameterError(f'path must begin with one "/", not {shown!r}')
    decoded = shown
    while decoded != (once := unquote(decoded)):
        decoded = once
    # Some servers ignore everything after a semicolon in a segment.
    if not {".", ".."}.isdisjoint(part.partition(";")[0] for part in re.split(r"[/\\]", decoded)):
        raise InvalidParameterError(f'path must not contain "." or ".." as a segment, not {shown!r}')
    return path.replace("{", "%7B").replace("}", "%7D")
