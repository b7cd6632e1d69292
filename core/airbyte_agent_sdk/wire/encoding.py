"""Encodes values as JSON, path segments, query strings and forms."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, time
from decimal import Decimal
from enum import Enum
from functools import partial
from typing import Any
from urllib.parse import quote, quote_plus
from uuid import UUID

from ..definition import Parameter
from ..errors import InvalidParameterError
from ..values import Null, is_array, is_object

__all__ = ["form_body", "json_body", "path_segment", "query_string", "quoted", "text"]

_SEPARATOR = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
#: Characters that ``allowReserved`` does not encode: reserved ones that do not end a name, value or query.
_RESERVED = ":/?@!$'()*,;"
#: Characters encoded at a time.
_PIECE = 64 * 1024


def text(value: Any) -> str:
    """A value as text: ``true``, ``2026-01-31T00:00:00+00:00``, ``null`` as nothing, lists as JSON.

    Raises:
        InvalidParameterError: It has no text form, such as a file or a custom object.
    """
    if isinstance(value, str) and not isinstance(value, Enum):
        return value
    if isinstance(value, Enum):
        return text(value.value)
    if value is None or isinstance(value, bool | Null):
        return "true" if value is True else "false" if value is False else ""
    if isinstance(value, int | float | UUID):
        return str(value)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, bytes | bytearray):
        return _decoded(value)
    if is_object(value) or is_array(value):
        return json_body(value).decode()
    raise InvalidParameterError(f"a {type(value).__name__} cannot be sent as text")


def json_body(value: Any) -> bytes:
    """Compact JSON.

    Raises:
        InvalidParameterError: JSON cannot represent the value.
    """
    return _to_json(value).encode()


def _jsonable(value: Any) -> Any:
    """Converts values that the encoder does not support."""
    if is_object(value):
        return dict(value)
    if is_array(value):
        return list(value)
    if isinstance(value, Null):
        return None
    if isinstance(value, Decimal):
        number = int(value) if value == value.to_integral_value() else float(value)
        if Decimal(repr(number)) != value:
            raise InvalidParameterError(
                f"{value} has too many digits for a JSON number; pass a string if the API accepts text"
            )
        return number
    return value.value if isinstance(value, Enum) else text(value)


_to_json = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_jsonable
).encode


def _decoded(value: bytes | bytearray) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        raise InvalidParameterError("bytes that are not UTF-8 text can be sent only as a file") from None


def path_segment(name: str, value: Any, *, explode: bool = False, style: str | None = None) -> str:
    """Encodes a value as exactly one path segment: a list as ``a,b``, an object as ``k,v`` or ``k=v``.

    Of the style ``label`` it begins with a dot, of ``matrix`` with ``;`` and the name.

    Raises:
        InvalidParameterError: The value is empty, ``.`` or ``..``, which would address another endpoint.
    """
    if style == "json":
        return quoted(json_body(value).decode())
    if is_object(value):
        between = "=" if explode else ","
        parts = [f"{quoted(key)}{between}{quoted(item)}" for key, item in value.items()]
    else:
        parts = [quoted(item) for item in value] if is_array(value) else [quoted(value)]
    segment = ",".join(parts)
    labelled = "." + (".".join(parts) if explode else segment) if style == "label" else segment
    for written in (segment, labelled):
        if written in ("", ".", ".."):
            raise InvalidParameterError(
                f'parameter "{name}" must not be {written!r}: it would address another endpoint'
            )
    if style == "label":
        return labelled
    if style == "matrix" and explode:
        named = parts if is_object(value) else [f"{quoted(name)}={part}" for part in parts]
        return "".join(f";{part}" for part in named)
    return f";{quoted(name)}={segment}" if style == "matrix" else segment


def query_string(pairs: Iterable[tuple[Parameter, Any]]) -> str:
    """The query string for parameters and their values, in the given order.

    An empty list or object in an exploded style is omitted.
    """
    written: list[str] = []
    for parameter, value in pairs:
        if isinstance(value, str | int | float) and parameter.style != "json":  # alike in every other style
            safe = _RESERVED if parameter.reserved else ""
            written.append(f"{quote(parameter.name, safe='')}={quoted(value, safe)}")
        else:
            written += [f"{quoted(key)}={text}" for key, text in _pairs(parameter, value)]
    return "&".join(written)


def quoted(value: Any, safe: str = "") -> str:
    """A value's text, percent-encoded except for ``safe``."""
    written = text(value)
    if len(written) > _PIECE:
        return _in_pieces(partial(quote, safe=safe), written)
    return quote(written, safe=safe)


def _in_pieces(encode: Callable[[str], str], value: str) -> str:
    """Percent-encodes a text in pieces, so that other threads can run in between."""
    return "".join(encode(value[at : at + _PIECE]) for at in range(0, len(value), _PIECE))


def _pairs(parameter: Parameter, value: Any) -> Iterator[tuple[str, str]]:
    """Names and percent-encoded values according to the parameter's style."""
    name, style = parameter.name, parameter.style or "form"
    safe = _RESERVED if parameter.reserved else ""
    explode = parameter.explode if parameter.explode is not None else style in ("form", "deepObject")
    if style == "json":
        yield name, quoted(json_body(value).decode(), safe)
    elif not is_object(value) and not is_array(value):
        yield name, quoted(value, safe)
    elif style == "deepObject":
        yield from ((key, quoted(item, safe)) for key, item in _nested(name, value))
    elif is_object(value) and explode:
        yield from ((key, quoted(item, safe)) for key, item in value.items())
    elif explode:
        yield from ((name, quoted(item, safe)) for item in value)
    else:
        members = [part for pair in value.items() for part in pair] if is_object(value) else value
        yield name, _SEPARATOR.get(style, ",").join(quoted(member, safe) for member in members)


def form_body(fields: Mapping[str, Any], parameters: Mapping[str, Parameter] | None = None) -> bytes:
    """``application/x-www-form-urlencoded``, nested values as ``a[b]`` and ``a[0][c]``.

    ``None`` and an empty list are sent as an empty text, which unsets a value in many APIs. An empty object
    is omitted. Fields with a style in ``parameters`` use that style; as JSON, an empty list is ``[]``.
    """
    pairs: list[str] = []
    for name, value in fields.items():
        parameter = parameters.get(name) if parameters else None
        style = parameter.style if parameter is not None else None
        if parameter is not None and style is not None and (value != [] or style == "json"):
            pairs += (f"{quote_plus(key)}={written}" for key, written in _pairs(parameter, value))
        else:
            nested = _nested(name, value, empty_lists=True)
            pairs += (f"{quote_plus(key)}={_in_pieces(quote_plus, text(item))}" for key, item in nested)
    return "&".join(pairs).encode()


def _nested(key: str, value: Any, *, empty_lists: bool = False) -> Iterator[tuple[str, Any]]:
    """The members of ``value`` under bracketed names; with ``empty_lists``, ``None`` for an empty list."""
    members: Iterable[tuple[Any, Any]]
    if is_object(value):
        members = value.items()
    elif not is_array(value):
        yield key, value
        return
    elif value or not empty_lists:
        members = enumerate(value)
    else:
        yield key, None
        return
    for name, item in members:
        yield from _nested(f"{key}[{name}]", item, empty_lists=empty_lists)
