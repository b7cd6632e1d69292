"""Values checked against a parameter's JSON Schema before anything is sent.

The subset that connector specs use: types, enums, bounds, lengths, patterns, items, properties and
alternatives. Names, required names and whether a value can be written at all are checked always; the rest is
left to the server where a caller says so (``check_values=False``).
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any
from uuid import UUID

from .encoding import text
from .errors import InvalidParameterError, suggest
from .jsonvalue import is_array, is_object
from .multipart import is_file, takes_file
from .names import identifiers
from .types import Omit

__all__ = ["api_names", "check", "listed"]

#: As many names or values as a message lists.
_LISTED = 12
_ANYTHING: Mapping[str, Any] = {}
_UNCHECKED = "with_options(check_values=False) sends it anyway"


def check(value: Any, schema: Mapping[str, Any], path: str, *, values: bool = True) -> None:
    """Raise where ``value`` is not what ``schema`` asks for.

    Args:
        value: What the caller gave.
        schema: JSON Schema without references.
        path: The parameter's name, extended below it: ``items[0].price``.
        values: Whether more is checked than names and that the value can be sent.

    Raises:
        InvalidParameterError: Names the path, what was given, what is allowed and what is nearest.
    """
    if isinstance(value, Enum):
        value = value.value
    if takes_file(schema) and value is not None and not is_object(value):
        if not is_file(value):
            raise InvalidParameterError(
                f'parameter "{path}" must be bytes, an open binary file, or a tuple of a file name and one '
                f"of these, not {_given(value)}"
            )
        if not isinstance(value, str):
            return
    kinds = _kinds(schema)
    if value is None:
        if values and not _nullable(schema, kinds):
            raise InvalidParameterError(
                f'parameter "{path}" may not be null: leave it out or give {_wanted(kinds)}'
            )
        return
    if values and kinds and not _is_any(value, kinds):
        raise InvalidParameterError(f'parameter "{path}" must be {_wanted(kinds)}, not {_given(value)}')
    alternatives = schema.get("oneOf") or schema.get("anyOf")
    if alternatives:
        _check_alternatives(value, alternatives, path, values=values)
    elif is_object(value):
        _check_object(value, schema, path, values=values)
    elif is_array(value):
        _check_array(value, schema, path, values=values)
    else:
        _check_scalar(value, schema, path, values=values)
    if values and ("enum" in schema or "const" in schema):
        _check_enum(value, schema, path)


def listed(names: Iterable[str]) -> str:
    """Names for a message; of many the first few, and how many there are."""
    every = list(names)
    if len(every) <= _LISTED:
        return ", ".join(every)
    return f"{', '.join(every[:_LISTED])}, ... ({len(every)} in all)"


def api_names(value: Any, schema: Mapping[str, Any]) -> Any:
    """``value`` with the Python names of nested keys replaced by the API's, at every depth.

    Keys that are API names already, or unknown, stay as they are; :func:`check` speaks of the unknown ones.
    """
    if takes_file(schema):
        return value
    if is_object(value):
        properties: dict[str, Any] = {}
        extra: Mapping[str, Any] = {}
        for branch in _branches(schema):
            properties = {**(branch.get("properties") or {}), **properties}
            if is_object(branch.get("additionalProperties")):
                extra = branch["additionalProperties"]
        names = _python_to_api(tuple(properties)) if properties else {}
        result: dict[str, Any] = {}
        for key, item in value.items():
            if not isinstance(item, Omit):
                name = key if key in properties else names.get(key, key)
                result[name] = api_names(item, properties.get(name, extra))
        return result
    if is_array(value):
        lists = (branch["items"] for branch in _branches(schema) if is_object(branch.get("items")))
        items: Mapping[str, Any] = next(lists, _ANYTHING)
        return [api_names(item, items) for item in value if not isinstance(item, Omit)]
    return value


def _branches(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """A schema and all its alternatives."""
    yield schema
    for branch in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
        yield from _branches(branch)


@lru_cache(maxsize=1024)
def _python_to_api(names: tuple[str, ...]) -> dict[str, str]:
    return {python: name for name, python in identifiers(names).items()}


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_IS: dict[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str | bytes | bytearray | date | time | UUID),
    "integer": _is_integer,
    "number": lambda value: isinstance(value, int | float | Decimal) and not isinstance(value, bool),
    "boolean": lambda value: isinstance(value, bool),
    "array": is_array,
    "object": is_object,
}
_NOUNS = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "a boolean",
    "array": "a list",
    "object": "an object",
}


def _is_any(value: Any, kinds: Sequence[str]) -> bool:
    return any(_IS[kind](value) for kind in kinds if kind in _IS)


def _kinds(schema: Mapping[str, Any]) -> Sequence[str]:
    """The types a value may have; none is any. Those of all alternatives where the schema itself has none."""
    kind = schema.get("type", ())
    if kind:
        return (kind,) if isinstance(kind, str) else kind
    kinds: list[str] = []
    for branch in schema.get("oneOf") or schema.get("anyOf") or ():
        below = _kinds(branch)
        if not below:
            return ()
        kinds += below
    return list(dict.fromkeys(kinds))


def _nullable(schema: Mapping[str, Any], kinds: Sequence[str]) -> bool:
    if "null" in kinds or schema.get("nullable") is True or None in schema.get("enum", ()):
        return True
    return not kinds and "enum" not in schema and schema.get("const") is None


def _wanted(kinds: Sequence[str]) -> str:
    return " or ".join(_NOUNS.get(kind, kind) for kind in kinds if kind != "null") or "a value"


def _given(value: Any) -> str:
    shown = repr(value)
    return f"{type(value).__name__} {shown if len(shown) <= 60 else shown[:57] + '...'}"


def _check_alternatives(
    value: Any, alternatives: Sequence[Mapping[str, Any]], path: str, *, values: bool
) -> None:
    failures: list[tuple[int, int, InvalidParameterError]] = []
    for branch in alternatives:
        kinds = _kinds(branch)
        if kinds and not _is_any(value, kinds):
            continue
        try:
            check(value, branch, path, values=values)
        except InvalidParameterError as error:
            # The branch the caller meant knows most of the names; then the deepest complaint is its.
            known: Mapping[str, Any] = branch.get("properties") or _ANYTHING
            overlap = sum(name in known for name in value) if is_object(value) else 0
            depth = error.message.partition('"')[2].partition('"')[0]
            failures.append((overlap, depth.count(".") + depth.count("["), error))
        else:
            return
    if failures:
        raise max(failures, key=lambda failure: failure[:2])[2]
    check(value, {}, path, values=values)  # of no branch's type: only unchecked values come here


def _check_scalar(value: Any, schema: Mapping[str, Any], path: str, *, values: bool) -> None:
    if isinstance(value, str):
        if not value.isascii() and any("\ud800" <= char <= "\udfff" for char in value):
            raise InvalidParameterError(f'parameter "{path}" holds half a character (a lone surrogate)')
        if values:
            _check_text(value, schema, path)
    elif isinstance(value, int | float | Decimal):
        if not isinstance(value, int) and not math.isfinite(value):
            raise InvalidParameterError(f'parameter "{path}" must be a finite number, not {value}')
        if values:
            _check_number(value, schema, path)
    elif isinstance(value, bytes | bytearray):
        try:
            value.decode()
        except UnicodeDecodeError:
            raise InvalidParameterError(
                f'parameter "{path}" holds bytes that are no UTF-8 text; most APIs take them as base64'
            ) from None
    elif not isinstance(value, date | time | UUID):
        raise InvalidParameterError(
            f'parameter "{path}" cannot be sent: {_given(value)} is no text, number, boolean, date, list or '
            "object"
        )


def _check_enum(value: Any, schema: Mapping[str, Any], path: str) -> None:
    allowed: Sequence[Any] = schema["enum"] if "enum" in schema else [schema["const"]]
    # Beside `type: array` some specs list what its items may be.
    within = is_array(value) and not any(is_array(item) for item in allowed)
    for index, item in enumerate(value if within else [value]):
        if any(item == other and isinstance(item, bool) == isinstance(other, bool) for other in allowed):
            continue
        place = f"{path}[{index}]" if within else path
        spelt = {text(other).casefold(): text(other) for other in allowed if other is not None}
        given = text(item) if not is_object(item) and not is_array(item) else ""
        nearest = suggest(spelt.get(given.casefold(), given), spelt.values()) or ";"
        one_of = "one of " if len(allowed) > 1 else ""
        known = listed(json.dumps(other, ensure_ascii=False, default=text) for other in allowed)
        raise InvalidParameterError(
            f'parameter "{place}" must be {one_of}{known}, not {_given(item)}{nearest} {_UNCHECKED}'
        )


def _check_text(value: str, schema: Mapping[str, Any], path: str) -> None:
    shortest, longest, pattern = schema.get("minLength"), schema.get("maxLength"), schema.get("pattern")
    if shortest is not None and len(value) < shortest:
        raise InvalidParameterError(
            f'parameter "{path}" must have at least {shortest} characters, not {len(value)}'
        )
    if longest is not None and len(value) > longest:
        raise InvalidParameterError(
            f'parameter "{path}" may have at most {longest} characters, not {len(value)}'
        )
    if pattern is not None:
        try:
            matches = re.search(pattern, value)
        except re.error:  # ECMA syntax that Python lacks; the server will judge
            return
        if matches is None:
            raise InvalidParameterError(f'parameter "{path}" must match {pattern}, not {_given(value)}')


def _check_number(value: float | Decimal, schema: Mapping[str, Any], path: str) -> None:
    bounds: tuple[tuple[str, str, Callable[[Any], bool]], ...] = (
        ("minimum", "at least", lambda bound: value >= bound),
        ("exclusiveMinimum", "more than", lambda bound: value > bound),
        ("maximum", "at most", lambda bound: value <= bound),
        ("exclusiveMaximum", "less than", lambda bound: value < bound),
        ("multipleOf", "a multiple of", lambda step: _is_multiple(value, step)),
    )
    for key, words, holds in bounds:
        bound = schema.get(key)
        if bound is not None and not holds(bound):
            raise InvalidParameterError(f'parameter "{path}" must be {words} {bound}, not {value}')


def _is_multiple(value: float | Decimal, step: float) -> bool:
    from fractions import Fraction  # few schemas ask; and 0.3 is a multiple of 0.1

    return Fraction(str(value)) % Fraction(str(step)) == 0


def _check_array(value: Sequence[Any], schema: Mapping[str, Any], path: str, *, values: bool) -> None:
    fewest, most, items = schema.get("minItems"), schema.get("maxItems"), schema.get("items")
    if values and fewest is not None and len(value) < fewest:
        raise InvalidParameterError(f'parameter "{path}" must have at least {fewest} items, not {len(value)}')
    if values and most is not None and len(value) > most:
        raise InvalidParameterError(f'parameter "{path}" may have at most {most} items, not {len(value)}')
    seen: set[str] = set()
    for index, item in enumerate(value):
        check(item, items or {}, f"{path}[{index}]", values=values)
        if values and schema.get("uniqueItems") is True:
            if repr(item) in seen:
                raise InvalidParameterError(f'parameter "{path}" may not hold {_given(item)} twice')
            seen.add(repr(item))


def _check_object(value: Mapping[str, Any], schema: Mapping[str, Any], path: str, *, values: bool) -> None:
    properties: Mapping[str, Any] = schema.get("properties") or {}
    extra = schema.get("additionalProperties", not properties)
    for key, item in value.items():
        if not isinstance(key, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers may not check types
            raise InvalidParameterError(f'parameter "{path}" has a name that is no string: {_given(key)}')
        if key not in properties and extra is False:
            nearest = suggest(key, properties) or ";"
            raise InvalidParameterError(
                f'unknown parameter "{path}.{key}"{nearest} known: {listed(properties)}'
            )
        inner = properties.get(key, extra)
        check(item, inner if is_object(inner) else {}, f"{path}.{key}", values=values)
    required = schema.get("required", ())
    # Draft-3 files hold `required: true` on a property; only a list names properties.
    missing = [name for name in required if name not in value] if is_array(required) else []
    if missing:
        raise InvalidParameterError(f'parameter "{path}" lacks {", ".join(missing)}')
