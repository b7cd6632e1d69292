"""Values as text on the wire: path segments, query strings, forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any
from urllib.parse import quote, quote_plus

from .definition import Parameter
from .errors import InvalidParameterError
from .jsonvalue import is_array, is_object

__all__ = ["form_body", "path_segment", "query_string", "text"]

_SEPARATOR = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


def text(value: Any) -> str:
    """A scalar as APIs spell it: ``true``, ``2026-01-31T00:00:00+00:00``, ``null`` as nothing."""
    if isinstance(value, str):
        return value.value if isinstance(value, Enum) else value
    if value is True:
        return "true"
    if value is False:
        return "false"
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.decode()
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value)


def path_segment(name: str, value: Any) -> str:
    """A value as exactly one path segment, percent-encoded whole.

    Raises:
        InvalidParameterError: The value is empty, ``.`` or ``..``, which would name another endpoint.
    """
    segment = text(value)
    if segment in ("", ".", ".."):
        raise InvalidParameterError(
            f'parameter "{name}" may not be {segment!r}: it would name another endpoint'
        )
    return quote(segment, safe="")


def query_string(pairs: Sequence[tuple[Parameter, Any]]) -> str:
    """The query string for parameters and their values, in the given order."""
    return "&".join(part for parameter, value in pairs for part in _query_parts(parameter, value))


def _query_parts(parameter: Parameter, value: Any) -> Iterator[str]:
    name, style = quote(parameter.name, safe=""), parameter.style or "form"
    explode = parameter.explode if parameter.explode is not None else style in ("form", "deepObject")
    if is_object(value):
        if style == "deepObject":
            yield from (
                f"{quote(key, safe='')}={quote(item, safe='')}"
                for key, item in _nested(parameter.name, value)
            )
        elif explode:
            yield from (f"{quote(key, safe='')}={quote(text(item), safe='')}" for key, item in value.items())
        else:
            yield f"{name}=" + ",".join(
                f"{quote(key, safe='')},{quote(text(item), safe='')}" for key, item in value.items()
            )
    elif is_array(value):
        if style == "deepObject":
            yield from (
                f"{quote(key, safe='')}={quote(item, safe='')}"
                for key, item in _nested(parameter.name, value)
            )
        elif explode:
            yield from (f"{name}={quote(text(item), safe='')}" for item in value)
        else:
            separator = _SEPARATOR.get(style, ",")
            yield f"{name}=" + separator.join(quote(text(item), safe="") for item in value)
    else:
        yield f"{name}={quote(text(value), safe='')}"


def form_body(fields: Mapping[str, Any]) -> bytes:
    """``application/x-www-form-urlencoded``, nested values as ``a[b]`` and ``a[0][c]``."""
    pairs = (pair for name, value in fields.items() for pair in _nested(name, value))
    return "&".join(f"{quote_plus(key)}={quote_plus(value)}" for key, value in pairs).encode()


def _nested(key: str, value: Any) -> Iterator[tuple[str, str]]:
    if is_object(value):
        for name, item in value.items():
            yield from _nested(f"{key}[{name}]", item)
    elif is_array(value):
        for index, item in enumerate(value):
            yield from _nested(f"{key}[{index}]", item)
    else:
        yield key, text(value)
