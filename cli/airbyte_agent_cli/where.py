"""Conditions such as ``amount > 100 and status == paid``: fields, comparisons, ``and``, ``or``, ``not``.

A condition is parsed into a function; nothing of it is evaluated as Python.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

import click
from airbyte_agent_sdk.values import is_array, is_object

__all__ = ["Condition", "condition", "field", "fields_of"]

Condition: TypeAlias = Callable[[Any], bool]

_TOKEN: Final = re.compile(
    r"""\s*(?:
        (?P<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
      | (?P<op>==|!=|>=|<=|=|>|<|~|\(|\))
      | (?P<word>[^\s()=!<>~"']+)
    )""",
    re.VERBOSE,
)
_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")
_WORDS: Final[Mapping[str, Any]] = {"true": True, "false": False, "null": None}
#: Levels of parentheses, and of `not`.
_DEEPEST: Final = 50
_LONGEST: Final = 10_000


def condition(text: str) -> Condition:
    """A condition as a function of a record.

    Comparisons are ``==``, ``!=``, ``>``, ``>=``, ``<``, ``<=``, and ``~`` for "contains". A field alone is
    true where it is present and neither null, false, 0 nor empty. Values that cannot be compared do not
    match.

    Raises:
        click.UsageError: The text is no condition; the message shows where it ends to be one.
    """
    parser = _Parser(text)
    found = parser.either(0)
    if parser.peek() is not None:
        raise parser.unexpected()
    return found


def fields_of(text: str) -> list[str]:
    """The names of the fields in a condition.

    Raises:
        click.UsageError: The text is no condition.
    """
    parser = _Parser(text)
    parser.either(0)
    return parser.fields


def field(record: Any, path: str) -> Any:
    """The value at a path such as ``address.city``; ``None`` where there is none."""
    if is_object(record) and path in record:
        return record[path]
    head, dot, rest = path.partition(".")
    if not dot:
        return None
    if is_object(record):
        return field(record.get(head), rest)
    if is_array(record) and head.isdigit() and len(head) < 7 and int(head) < len(record):
        return field(record[int(head)], rest)
    return None


class _Parser:
    def __init__(self, text: str) -> None:
        self._text, self._next = text, 0
        self.fields: list[str] = []
        self._tokens: list[tuple[str, str, int]] = []
        if len(text) > _LONGEST:
            raise click.UsageError(f"--where: longer than {_LONGEST:,} characters")
        place = 0
        while text[place:].strip():
            found = _TOKEN.match(text, place)
            if found is None:
                raise self._wrong(f"unexpected {text[place:].strip()[0]!r}", place)
            kind = found.lastgroup or ""
            self._tokens.append((kind, found[kind], found.start(kind)))
            place = found.end()

    def peek(self) -> str | None:
        """The next token; ``None`` at the end."""
        return self._tokens[self._next][1] if self._next < len(self._tokens) else None

    def either(self, depth: int) -> Condition:
        """Conditions joined by ``or``."""
        parts = [self._both(depth)]
        while self._took("or"):
            parts.append(self._both(depth))
        return parts[0] if len(parts) == 1 else lambda record: any(part(record) for part in parts)

    def _both(self, depth: int) -> Condition:
        parts = [self._single(depth)]
        while self._took("and"):
            parts.append(self._single(depth))
        return parts[0] if len(parts) == 1 else lambda record: all(part(record) for part in parts)

    def _single(self, depth: int) -> Condition:
        if depth > _DEEPEST:
            raise self._wrong("nested too deeply", len(self._text))
        if self._took("not"):
            inner = self._single(depth + 1)
            return lambda record: not inner(record)
        if self._took("("):
            inner = self.either(depth + 1)
            if not self._took(")"):
                raise self.unexpected("expected )")
            return inner
        return self._comparison()

    def _comparison(self) -> Condition:
        kind, name, _ = self._token()
        if kind == "op":
            self._next -= 1
            raise self.unexpected("expected a field")
        path = json.loads(name) if name.startswith('"') else name.strip("'")
        self.fields.append(path)
        if self.peek() not in _COMPARISONS:
            return lambda record: bool(field(record, path))
        compare = _COMPARISONS[self._token()[1]]
        value = self._value()
        return lambda record: compare(field(record, path), value)

    def _value(self) -> Any:
        kind, word, _ = self._token()
        if kind == "op":
            self._next -= 1
            raise self.unexpected("expected a value")
        if kind == "text":
            return re.sub(r"\\(.)", r"\1", word[1:-1])
        if _NUMBER.fullmatch(word) and len(word) < 400:
            return float(word) if set(word) & set(".eE") else int(word)
        return _WORDS.get(word, word)

    def _token(self) -> tuple[str, str, int]:
        if self._next >= len(self._tokens):
            raise self._wrong("it ends too early", len(self._text))
        self._next += 1
        return self._tokens[self._next - 1]

    def _took(self, word: str) -> bool:
        if self._next < len(self._tokens):
            kind, found, _ = self._tokens[self._next]
            if kind != "text" and found.lower() == word:
                self._next += 1
                return True
        return False

    def unexpected(self, expected: str = "expected and, or, or the end") -> click.UsageError:
        """What is wrong with the next token."""
        if self._next >= len(self._tokens):
            return self._wrong(f"{expected}, and it ends", len(self._text))
        return self._wrong(expected, self._tokens[self._next][2])

    def _wrong(self, what: str, place: int) -> click.UsageError:
        shown = self._text[max(0, place - 60) : place + 20]
        marked = f"  {shown}\n  {' ' * min(place, 60)}^"
        return click.UsageError(f"--where: {what}\n{marked}")


def _equal(value: Any, other: Any) -> bool:
    if isinstance(value, bool) or isinstance(other, bool):
        return value is other
    if isinstance(value, int | float) and isinstance(other, str):
        return str(value) == other
    if isinstance(value, str) and isinstance(other, int | float):
        return value == str(other)
    return bool(value == other)


def _ordered(compare: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    def compared(value: Any, other: Any) -> bool:
        numbers = all(isinstance(item, int | float) and not isinstance(item, bool) for item in (value, other))
        if numbers or (isinstance(value, str) and isinstance(other, str)):
            return compare(value, other)
        return False

    return compared


def _contains(value: Any, other: Any) -> bool:
    if isinstance(value, str):
        return str(other).casefold() in value.casefold()
    return is_array(value) and any(_equal(item, other) for item in value)


_COMPARISONS: Final[Mapping[str | None, Callable[[Any, Any], bool]]] = {
    "==": _equal,
    "=": _equal,
    "!=": lambda value, other: not _equal(value, other),
    ">": _ordered(lambda value, other: value > other),
    ">=": _ordered(lambda value, other: value >= other),
    "<": _ordered(lambda value, other: value < other),
    "<=": _ordered(lambda value, other: value <= other),
    "~": _contains,
}
