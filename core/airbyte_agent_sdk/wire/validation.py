"""Validates values against a parameter's JSON Schema before anything is sent.

The subset that connector specs use: types, enums, bounds, lengths, patterns, items, properties and
alternatives. Names, required names and whether a value can be encoded are always checked. With
``check_values=False``, the rest is left to the server.
"""

from __future__ import annotations

import json
import math
import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any, cast
from uuid import UUID

from ..errors import suggest
from ..values import Null, is_array, is_object
from .encoding import text
from .multipart import is_file, takes_file
from .patterns import matches

__all__ = ["DEEP", "MOST", "branches", "is_nullable", "kinds_of", "listed", "problems"]

#: Maximum number of errors; further ones are not reported.
MOST = 20
#: Nesting depth if the whole value is sent as text.
DEEP = 1_000
#: Maximum number of names or values in a message.
_LISTED = 12
_ANYTHING: Mapping[str, Any] = {}
_UNCHECKED = "with_options(check_values=False) sends it anyway"
#: Text that looks like a number.
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?")
#: Maximum characters of a text parsed as a number; Python parses no integer of more than 4,300.
_DIGITS = 400
_BOOLEANS = {"true": True, "false": False}


def problems(
    value: Any, schema: Mapping[str, Any], path: str, *, values: bool = True, texts: int = 0
) -> list[str]:
    """Returns all errors of ``value`` against ``schema``.

    Each error contains the path, the value, what is allowed and the nearest match. A null is never an error:
    whether to send it was decided before.

    Args:
        value: The caller's value.
        schema: A JSON Schema without references.
        path: The parameter's name, extended below it: ``items[0].price``.
        values: Whether more is checked than names and that the value can be sent.
        texts: Number of levels of the value that are sent as text, where "12" equals 12; 0 for JSON.
    """
    check = _Check(values)
    check.run(value, schema, path, texts)
    return check.found


def listed(names: Iterable[str]) -> str:
    """Names for a message; if there are many, the first few and the total."""
    every = list(names)
    if len(every) <= _LISTED:
        return ", ".join(every)
    return f"{', '.join(every[:_LISTED])}, ... ({len(every)} in all)"


def branches(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """A schema and all its alternatives."""
    yield schema
    for branch in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
        yield from branches(branch)


def kinds_of(schema: Mapping[str, Any]) -> Sequence[str]:
    """The allowed types; empty for any. If the schema itself has none, the types of all alternatives."""
    kind = schema.get("type", ())
    if kind:
        return (kind,) if isinstance(kind, str) else kind
    kinds: list[str] = []
    for branch in schema.get("oneOf") or schema.get("anyOf") or ():
        below = kinds_of(branch)
        if not below:
            return ()
        kinds += below
    return list(dict.fromkeys(kinds))


def is_nullable(schema: Mapping[str, Any]) -> bool:
    """Whether the schema allows null."""
    kinds = kinds_of(schema)
    if "null" in kinds or schema.get("nullable") is True or None in schema.get("enum", ()):
        return True
    return not kinds and "enum" not in schema and schema.get("const") is None


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool)


_IS: dict[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str | bytes | bytearray | date | time | UUID),
    "integer": _is_integer,
    "number": _is_number,
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


def _is_multiple(value: float | Decimal, step: float) -> bool:
    from fractions import Fraction  # rarely used; Decimal, so that 0.3 is a multiple of 0.1

    return Fraction(str(value)) % Fraction(str(step)) == 0


#: Limits of a number: the schema's key, its text in messages, and the test.
_BOUNDS: tuple[tuple[str, str, Callable[[Any, Any], bool]], ...] = (
    ("minimum", "at least", operator.ge),
    ("exclusiveMinimum", "more than", operator.gt),
    ("maximum", "at most", operator.le),
    ("exclusiveMaximum", "less than", operator.lt),
    ("multipleOf", "a multiple of", _is_multiple),
)


def _is_any(value: Any, kinds: Sequence[str]) -> bool:
    for kind in kinds:
        test = _IS.get(kind)
        if test is not None and test(value):
            return True
    return False


def _as_text(value: Any, kinds: Sequence[str]) -> Any:
    """The value of one of ``kinds`` with the same text as ``value``; ``None`` if there is none."""
    if isinstance(value, str):
        number = _NUMBER.fullmatch(value) if len(value) <= _DIGITS else None
        if number is not None and "integer" in kinds and number[1] is None:
            return int(value)
        if number is not None and "number" in kinds:
            return Decimal(value)
        return _BOOLEANS.get(value) if "boolean" in kinds else None
    return text(value) if _is_number(value) and "string" in kinds else None


def _wanted(kinds: Sequence[str]) -> str:
    return " or ".join(_NOUNS.get(kind, kind) for kind in kinds if kind != "null") or "a value"


def _given(value: Any) -> str:
    shown = repr(value)
    return f"{type(value).__name__} {shown if len(shown) <= 60 else shown[:57] + '...'}"


def _depth(problem: str) -> int:
    """Depth of the path in an error."""
    path = problem.partition('"')[2].partition('"')[0]
    return path.count(".") + path.count("[")


@dataclass(slots=True)
class _Check:
    """The validation of one value.

    Attributes:
        values: Whether more is checked than names and that the value can be sent.
        found: The errors.
    """

    values: bool
    found: list[str] = field(default_factory=list[str])

    @property
    def full(self) -> bool:
        """Whether the maximum number of errors is reached."""
        return len(self.found) >= MOST

    def run(self, value: Any, schema: Mapping[str, Any], path: str, texts: int) -> None:
        if isinstance(value, Enum):
            value = value.value
        if value is None or isinstance(value, Null):
            return
        if takes_file(schema) and not is_object(value):
            if not is_file(value):
                self.found.append(
                    f'parameter "{path}" must be bytes, an open binary file, or a tuple of a file name and '
                    f"one of these, not {_given(value)}"
                )
                return
            if not isinstance(value, str):
                return
        kinds = kinds_of(schema)
        if self.values and kinds and not _is_any(value, kinds):
            read = _as_text(value, kinds) if texts > 0 else None
            if read is None:
                self.found.append(_of_another_type(value, schema, path, kinds))
                return
            value = read
        alternatives = schema.get("oneOf") or schema.get("anyOf")
        if alternatives:
            self._alternatives(value, alternatives, path, texts)
        elif isinstance(value, str | int | float):  # the common case; the checks below are slower
            self._scalar(value, schema, path)
        elif is_object(value):
            self._object(value, schema, path, texts)
        elif is_array(value):
            self._array(value, schema, path, texts)
        else:
            self._scalar(value, schema, path)
        if self.values and ("enum" in schema or "const" in schema):
            self._enum(value, schema, path, texts)

    def _alternatives(
        self, value: Any, alternatives: Sequence[Mapping[str, Any]], path: str, texts: int
    ) -> None:
        failures: list[tuple[int, int, list[str]]] = []
        for branch in alternatives:
            kinds = kinds_of(branch)
            if kinds and not _is_any(value, kinds) and (texts < 1 or _as_text(value, kinds) is None):
                continue
            found = problems(value, branch, path, values=self.values, texts=texts)
            if not found:
                return
            # The intended branch declares most of the names; among several, the deepest error counts.
            known: Mapping[str, Any] = branch.get("properties") or _ANYTHING
            overlap = sum(name in known for name in value) if is_object(value) else 0
            failures.append((overlap, _depth(found[0]), found))
        if failures:
            self.found += max(failures, key=lambda failure: failure[:2])[2]
        else:
            self.run(
                value, _ANYTHING, path, texts
            )  # no branch has this type: only reached without value checks

    def _scalar(self, value: Any, schema: Mapping[str, Any], path: str) -> None:
        if isinstance(value, str):
            if not value.isascii() and any("\ud800" <= char <= "\udfff" for char in value):
                self.found.append(f'parameter "{path}" contains a lone surrogate')
            elif self.values:
                self._text(value, schema, path)
        elif isinstance(value, int | float | Decimal):
            if not isinstance(value, int) and not math.isfinite(value):
                self.found.append(f'parameter "{path}" must be a finite number, not {value}')
            elif self.values:
                self._number(value, schema, path)
        elif isinstance(value, bytes | bytearray):
            try:
                value.decode()
            except UnicodeDecodeError:
                self.found.append(
                    f'parameter "{path}" contains bytes that are not UTF-8 text; most APIs accept them '
                    "as base64"
                )
        elif not isinstance(value, date | time | UUID):
            self.found.append(
                f'parameter "{path}" cannot be sent: {_given(value)} is not a string, number, boolean, '
                "date, list or object"
            )

    def _enum(self, value: Any, schema: Mapping[str, Any], path: str, texts: int) -> None:
        allowed: Sequence[Any] = schema["enum"] if "enum" in schema else [schema["const"]]
        # Besides `type: array`, some specs list the allowed items.
        within = is_array(value) and not any(is_array(item) for item in allowed)
        for index, item in enumerate(value if within else [value]):
            if self.full:
                return
            if any(_is_same(item, other, texts - within) for other in allowed):
                continue
            place = f"{path}[{index}]" if within else path
            spelt = {text(other).casefold(): text(other) for other in allowed if other is not None}
            given = text(item) if not is_object(item) and not is_array(item) else ""
            nearest = suggest(spelt.get(given.casefold(), given), spelt.values()) or ";"
            one_of = "one of " if len(allowed) > 1 else ""
            known = listed(json.dumps(other, ensure_ascii=False, default=text) for other in allowed)
            self.found.append(
                f'parameter "{place}" must be {one_of}{known}, not {_given(item)}{nearest} {_UNCHECKED}'
            )

    def _text(self, value: str, schema: Mapping[str, Any], path: str) -> None:
        shortest, longest, pattern = schema.get("minLength"), schema.get("maxLength"), schema.get("pattern")
        if shortest is not None and len(value) < shortest:
            self.found.append(
                f'parameter "{path}" must have at least {shortest} characters, not {len(value)}'
            )
        if longest is not None and len(value) > longest:
            self.found.append(f'parameter "{path}" must have at most {longest} characters, not {len(value)}')
        # The server checks patterns that cannot be matched in linear time.
        if pattern is not None and matches(pattern, value) is False:
            self.found.append(f'parameter "{path}" must match {pattern}, not {_given(value)}')

    def _number(self, value: float | Decimal, schema: Mapping[str, Any], path: str) -> None:
        for key, words, holds in _BOUNDS:
            bound = schema.get(key)
            if bound is not None and not holds(value, bound):
                self.found.append(f'parameter "{path}" must be {words} {bound}, not {value}')

    def _array(self, value: Sequence[Any], schema: Mapping[str, Any], path: str, texts: int) -> None:
        fewest, most, items = schema.get("minItems"), schema.get("maxItems"), schema.get("items")
        if self.values and fewest is not None and len(value) < fewest:
            self.found.append(f'parameter "{path}" must have at least {fewest} items, not {len(value)}')
        if self.values and most is not None and len(value) > most:
            self.found.append(f'parameter "{path}" must have at most {most} items, not {len(value)}')
        seen: set[str] = set()
        prefix: Sequence[Mapping[str, Any]] = schema.get("prefixItems", ())
        for index, item in enumerate(value):
            if self.full:
                return
            of_item = prefix[index] if index < len(prefix) else items or _ANYTHING
            self.run(item, of_item, f"{path}[{index}]", texts - 1)
            if self.values and schema.get("uniqueItems") is True:
                if repr(item) in seen:
                    self.found.append(f'parameter "{path}" must not contain {_given(item)} twice')
                seen.add(repr(item))

    def _object(self, value: Mapping[str, Any], schema: Mapping[str, Any], path: str, texts: int) -> None:
        properties: Mapping[str, Any] = schema.get("properties") or _ANYTHING
        extra = schema.get("additionalProperties", not properties)
        for key, item in value.items():
            if self.full:
                return
            if not isinstance(cast("object", key), str):  # callers may not use a type checker
                self.found.append(f'parameter "{path}" has a key that is not a string: {_given(key)}')
            elif key not in properties and extra is False:
                nearest = suggest(key, properties) or ";"
                self.found.append(f'unknown parameter "{path}.{key}"{nearest} known: {listed(properties)}')
            else:
                inner = properties.get(key, extra)
                self.run(item, inner if is_object(inner) else _ANYTHING, f"{path}.{key}", texts - 1)
        required = schema.get("required", ())
        # Draft-3 schemas have `required: true` on a property; only a list contains names.
        missing = [name for name in required if name not in value] if is_array(required) else []
        if missing:
            plural, names = "s"[: len(missing) > 1], ", ".join(f'"{name}"' for name in missing)
            self.found.append(f'parameter "{path}": missing required field{plural} {names}')


def _of_another_type(value: Any, schema: Mapping[str, Any], path: str, kinds: Sequence[str]) -> str:
    if isinstance(value, datetime) and any(
        str(branch.get("format")).startswith("unix-time") for branch in branches(schema)
    ):
        return (
            f'parameter "{path}" must have a time zone to be sent as a number: '
            "datetime(..., tzinfo=timezone.utc), or .astimezone() for local time"
        )
    return f'parameter "{path}" must be {_wanted(kinds)}, not {_given(value)}'


def _is_same(value: Any, other: Any, texts: int) -> bool:
    if value == other and isinstance(value, bool) == isinstance(other, bool):
        return True
    if texts < 1 or is_object(value) or is_array(value) or isinstance(value, Null):
        return False
    return other is not None and not isinstance(value, bool) and text(value) == text(other)
