"""Queries in the syntax of Rest.li 2.0."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import unquote

from ..definition import Parameter
from ..values import is_array, is_object
from .encoding import query_string, quoted
from .validation import kinds_of

__all__ = ["restli_query", "restli_texts"]

#: A value already in Rest.li syntax, and the parts of it that are kept: structure, escapes and empty
#: texts. A URN is one value: its colons, and the key in parentheses that it may end with, are no structure.
_RESTLI = re.compile(r"(List)?\(.*\)", re.DOTALL)
_RESTLI_PARTS = re.compile(
    r"(?P<urn>\burn:[\w-]+:\w+:(?:\((?:[^()]|\([^()]*\))*\)|[^(),:%]+))|%[0-9A-Fa-f]{2}|[():,]"
    r"|(?<=[(,:])''(?=[),:])"
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
    """The lists and objects of a query as texts, where the schema allows a text, and texts for a list.

    Such a text is written as the value itself is.
    """
    texts: dict[str, str] = {}
    for item in parameters:
        value, kinds = params.get(item.name), kinds_of(item.schema)
        if item.location != "query" or "string" not in kinds:
            continue
        structured = is_object(value) or is_array(value)
        if item.style is None and (structured or (isinstance(value, str) and "array" in kinds)):
            texts[item.name] = _written(item, value)
        elif structured and item.reserved and item.explode is False:  # otherwise a text's commas are encoded
            texts[item.name] = unquote(query_string([(item, value)]).partition("=")[2])
    return texts


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
