"""The filter language, checked: conditions as data, which each database compiles.

Every condition is true or false of a record, never unknown. A missing member equals null. Values of different
types are different, and neither is greater: ``true`` is not 1, and no string is greater than a number.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.errors import InvalidParameterError, suggest
from airbyte_agent_sdk.spi import is_array, is_object

from .tables import Path, Table

__all__ = [
    "All",
    "Compare",
    "Condition",
    "Contains",
    "Elements",
    "Equal",
    "Not",
    "Order",
    "Query",
    "Scalar",
    "Some",
    "Text",
    "folded",
    "read_query",
    "words",
]

Scalar: TypeAlias = str | int | float | bool | None

#: Maximum nesting and number of conditions, values in a list, characters and words of a text.
_DEPTH, _CONDITIONS, _VALUES, _CHARACTERS, _WORDS = 20, 200, 1000, 10_000, 100
#: Maximum bits of an integer.
_BITS = 1000
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Equal:
    """The value at ``path`` is one of ``values``."""

    path: Path
    values: tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class Compare:
    """The value at ``path`` is of the type of ``value``, and greater or less."""

    path: Path
    operator: Literal["gt", "gte", "lt", "lte"]
    value: str | int | float


@dataclass(frozen=True, slots=True)
class Text:
    """A text, without regard to case. ``parts`` is one text, or the words that all have to be there."""

    path: Path
    how: Literal["startswith", "endswith", "keyword", "fuzzy"]
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contains:
    """A text with ``value`` in it, without regard to case, or an array with that element."""

    path: Path
    value: Scalar


@dataclass(frozen=True, slots=True)
class Elements:
    """An array with every one, or with at least one, of ``values``."""

    path: Path
    values: tuple[Scalar, ...]
    every: bool


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite."""

    condition: Condition


@dataclass(frozen=True, slots=True)
class All:
    """Every one is true; also if there is none."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """At least one is true."""

    conditions: tuple[Condition, ...]


Condition: TypeAlias = "Equal | Compare | Text | Contains | Elements | Not | All | Some"


@dataclass(frozen=True, slots=True)
class Order:
    """A column to sort by. Null and missing values come last either way."""

    path: Path
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A filter and an order; equal records are in the order of their keys."""

    condition: Condition
    order: tuple[Order, ...] = ()

    @property
    def narrowing(self) -> list[Path]:
        """The columns by which an index would narrow or order the search, the most useful first."""
        condition = self.condition
        conditions = condition.conditions if isinstance(condition, All) else (condition,)
        equal = [item.path for item in conditions if isinstance(item, Equal)]
        compared = [item.path for item in conditions if isinstance(item, Compare)]
        return [*equal, *compared, *(item.path for item in self.order[:1])]


def folded(text: str) -> str:
    """A text as comparisons without regard to case see it."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


def words(text: str) -> list[str]:
    """The words of a text without regard to case: runs of letters and digits."""
    return _WORD.findall(folded(text))


def read_query(table: Table, query: object) -> Query:
    """A query as callers pass it: ``{"filter": condition, "sort": [{column: "asc"}]}``.

    Raises:
        InvalidParameterError: It is not one. The message says where, and what to write instead.
    """
    if not is_object(query):
        raise InvalidParameterError(f'query must be an object such as {{"filter": ...}}, not {_kind(query)}')
    for name in query:
        if name not in ("filter", "sort"):
            hint = (
                f'; write {{"filter": {{{name!r}: ...}}}}' if name in {*_LEAVES, "not", "and", "or"} else ""
            )
            raise InvalidParameterError(f"query has no {name!r}; it may have filter and sort{hint}")
    reader = _Reader(table)
    given = query.get("filter")
    condition = All(()) if given is None else reader.condition(given, "query.filter", 1)
    return Query(condition, tuple(reader.order(query.get("sort"))))


class _Reader:
    def __init__(self, table: Table) -> None:
        self._table = table
        self._count = 0

    def order(self, given: object) -> Sequence[Order]:
        if given is None:
            return []
        if not is_array(given):
            raise InvalidParameterError(
                f'query.sort must be a list such as [{{"id": "asc"}}], not {_kind(given)}'
            )
        found: dict[Path, Order] = {}
        for number, item in enumerate(given):
            where = f"query.sort[{number}]"
            if not is_object(item) or not item:
                raise InvalidParameterError(f'{where} must be an object such as {{"id": "asc"}}')
            for name, direction in item.items():
                if direction not in ("asc", "desc"):
                    raise InvalidParameterError(f"{where}.{name} must be 'asc' or 'desc', not {direction!r}")
                path = self._table.path(name, where)
                found.setdefault(path, Order(path, direction == "desc"))
        return list(found.values())

    def condition(self, given: object, where: str, depth: int) -> Condition:
        self._count += 1
        if depth > _DEPTH or self._count > _CONDITIONS:
            raise InvalidParameterError(
                f"{where}: a filter has at most {_CONDITIONS} conditions, {_DEPTH} inside each other"
            )
        if not is_object(given) or len(given) != 1:
            held = f"an object with {len(given)} keys" if is_object(given) else _kind(given)
            raise InvalidParameterError(
                f'{where} must be an object with one operator, such as {{"eq": {{...}}}}, not {held}; '
                'combine conditions with {"and": [...]}'
            )
        ((operator, operand),) = given.items()
        where = f"{where}.{operator}"
        match operator:
            case "not":
                return Not(self.condition(operand, where, depth + 1))
            case "and" | "or":
                if not is_array(operand):
                    raise InvalidParameterError(f"{where} must be a list of conditions, not {_kind(operand)}")
                inner = tuple(
                    self.condition(item, f"{where}[{number}]", depth + 1)
                    for number, item in enumerate(operand)
                )
                return All(inner) if operator == "and" else Some(inner)
            case _ if operator in _LEAVES:
                return self._leaf(operator, operand, where)
            case _:
                known = [*_LEAVES, "not", "and", "or"]
                hint = suggest(operator, known) or f"; operators: {', '.join(known)}"
                raise InvalidParameterError(f"{where}: there is no operator {operator!r}{hint}")

    def _leaf(self, operator: str, operand: object, where: str) -> Condition:
        if not is_object(operand) or not operand:
            raise InvalidParameterError(
                f'{where} must be an object such as {{"id": ...}}, not {_kind(operand)}'
            )
        self._count += len(operand) - 1
        if self._count > _CONDITIONS:
            raise InvalidParameterError(f"{where}: a filter has at most {_CONDITIONS} conditions")
        found = [
            _LEAVES[operator](self._table.path(name, where), value, f"{where}.{name}")
            for name, value in operand.items()
        ]
        return found[0] if len(found) == 1 else All(tuple(found))


def _equal(path: Path, value: object, where: str) -> Condition:
    return Equal(path, (_scalar(value, where),))


def _different(path: Path, value: object, where: str) -> Condition:
    return Not(_equal(path, value, where))


def _within(path: Path, value: object, where: str) -> Condition:
    return Equal(path, _scalars(value, where))


def _contains(path: Path, value: object, where: str) -> Condition:
    return Contains(path, _scalar(value, where))


def _array_contains(path: Path, value: object, where: str) -> Condition:
    values = _scalars(value, where) if is_array(value) else (_scalar(value, where),)
    return Elements(path, values, every=True)


def _any(path: Path, value: object, where: str) -> Condition:
    values = _scalars(value, where) if is_array(value) else (_scalar(value, where),)
    return Elements(path, values, every=False)


def _compared(operator: Literal["gt", "gte", "lt", "lte"]) -> Any:
    def read(path: Path, value: object, where: str) -> Condition:
        found = _scalar(value, where)
        if found is None or isinstance(found, bool):
            raise InvalidParameterError(f"{where} must be a number or a string, not {_kind(value)}")
        return Compare(path, operator, found)

    return read


def _text(how: Literal["startswith", "endswith", "keyword", "fuzzy"]) -> Any:
    def read(path: Path, value: object, where: str) -> Condition:
        if not isinstance(value, str):
            raise InvalidParameterError(f"{where} must be a string, not {_kind(value)}")
        text = str(_scalar(value, where))
        if how in ("startswith", "endswith"):
            return Text(path, how, (folded(text),))
        parts = tuple(dict.fromkeys(words(text)))
        if len(parts) > _WORDS:
            raise InvalidParameterError(f"{where} has {len(parts)} words; at most {_WORDS} are possible")
        if not parts:
            raise InvalidParameterError(f"{where} must have a word, that is a letter or a digit, in it")
        return Text(path, how, parts)

    return read


_LEAVES: Mapping[str, Any] = {
    "eq": _equal,
    "neq": _different,
    "gt": _compared("gt"),
    "gte": _compared("gte"),
    "lt": _compared("lt"),
    "lte": _compared("lte"),
    "in": _within,
    "contains": _contains,
    "array_contains": _array_contains,
    "any": _any,
    "startswith": _text("startswith"),
    "endswith": _text("endswith"),
    "keyword": _text("keyword"),
    "fuzzy": _text("fuzzy"),
}


def _scalar(value: object, where: str) -> Scalar:
    if isinstance(value, str):
        if len(value) > _CHARACTERS:
            raise InvalidParameterError(
                f"{where} has {len(value)} characters; at most {_CHARACTERS} are possible"
            )
        try:
            value.encode()
        except UnicodeEncodeError:
            raise InvalidParameterError(f"{where} is not valid Unicode") from None
        return value
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        if value.bit_length() > _BITS:
            raise InvalidParameterError(f"{where} has more digits than a number may have")
        return value
    if isinstance(value, float) and abs(value) < float("inf"):
        return value
    raise InvalidParameterError(
        f"{where} must be a string, a number, true, false or null, not {_kind(value)}"
    )


def _scalars(value: object, where: str) -> tuple[Scalar, ...]:
    if not is_array(value):
        raise InvalidParameterError(f"{where} must be a list of values, not {_kind(value)}")
    if len(value) > _VALUES:
        raise InvalidParameterError(f"{where} has {len(value)} values; at most {_VALUES} are possible")
    return tuple(_scalar(item, f"{where}[{number}]") for number, item in enumerate(value))


def _kind(value: object) -> str:
    """What a value is, in the words of JSON."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return "a string"
        case int() | float():
            return f"the number {value}"
        case _ if is_object(value):
            return "an object"
        case _ if is_array(value):
            return "a list"
        case _:
            return f"a {type(value).__name__}"
