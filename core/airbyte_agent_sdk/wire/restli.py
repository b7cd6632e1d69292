"""Queries in the syntax of Rest.li 2.0."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ..definition import Parameter
from ..values import is_array, is_object
from .encoding import query_string, quoted
from .validation import kinds_of

__all__ = ["restli_query", "restli_texts"]

#: A value already in Rest.li syntax, and the parts of it that are kept: structure and escapes. A URN is one
#: value: its colons, and the key in parentheses that it may end with, are no structure.
_RESTLI = re.compile(r"(List)?\(.*\)", re.DOTALL)
_RESTLI_PARTS = re.compile(
    r"(?P<urn>\burn:[\w-]+:\w+:(?:\((?:[^()]|\([^()]*\))*\)|[^(),:%]+))|%[0-9A-Fa-f]{2}|[():,]"
)


def restli_query(pairs: Iterable[tuple[Parameter, Any]]) -> str:
    """The query string in Rest.li syntax: lists as ``List(a,b)``, objects as ``(k:v)``, their values encoded.

    A parameter with a style of its own, as field projections have, is written in that style.
    """
    return "&".join(
        query_string([(parameter, value)])
        if parameter.style is not None
        else f"{quoted(parameter.name)}={_written(parameter, value)}"
        for parameter, value in pairs
    )


def _written(parameter: Parameter, value: Any) -> str:
    """A percent-encoded value in Rest.li syntax.

    A text that already uses the syntax keeps ``( ) : ,`` and ``%3A``, unless they are part of a URN; the
    rest is encoded. Another text for a list is a list of one.
    """
    if not isinstance(value, str):
        return _restli(value)
    if _RESTLI.fullmatch(value):
        return _restli_text(value)
    return f"List({_restli(value)})" if "array" in kinds_of(parameter.schema) else _restli(value)


def restli_texts(parameters: Iterable[Parameter], params: Mapping[str, Any]) -> dict[str, str]:
    """The parameters of a query that can be lists or objects, as texts."""
    return {
        item.name: restli_query([(item, params[item.name])]).partition("=")[2]
        for item in parameters
        if item.location == "query" and item.name in params and {"array", "object"} & {*kinds_of(item.schema)}
    }


def _restli(value: Any) -> str:
    if is_object(value):
        return f"({','.join(f'{_restli(key)}:{_restli(item)}' for key, item in value.items())})"
    if is_array(value):
        return f"List({','.join(map(_restli, value))})"
    return "''" if value == "" else quoted(value)


def _restli_text(value: str) -> str:
    written, end = "", 0
    for match in _RESTLI_PARTS.finditer(value):
        part = quoted(match[0]) if match["urn"] else match[0]
        written += quoted(value[end : match.start()]) + part
        end = match.end()
    return written + quoted(value[end:])
