"""YAML text of plain data, as PyYAML writes it, several times as fast.

PyYAML goes through an object and a dozen calls for each value, which takes longer than all else about a
large spec. Here only texts that it must quote, escape or wrap go through its emitter, each once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from io import StringIO
from typing import Any, NamedTuple, TypeAlias

import yaml
from airbyte_agent_format.model.base import is_list, is_mapping
from yaml.emitter import Emitter
from yaml.events import ScalarEvent

__all__ = ["UnusualError", "emitted"]

_INDENT = 2
_ENDS = frozenset("\x85\u2028\u2029")
#: PyYAML writes longer ones in another way.
_LONGEST_KEY = 120


class UnusualError(Exception):
    """A value, or a key, that only PyYAML itself can write."""


class _Scalar(NamedTuple):
    text: str
    style: str | None
    #: Whether PyYAML would read the text as what it is without quotes.
    is_plain: bool


class _Mapping(NamedTuple):
    members: list[tuple[_Scalar, _Node]]
    in_line: bool


class _Sequence(NamedTuple):
    items: list[_Node]
    in_line: bool


_Node: TypeAlias = _Scalar | _Mapping | _Sequence
#: Gives a text's style: ``|``, ``"``, or ``None`` where PyYAML chooses.
Style: TypeAlias = Callable[[str], str | None]


def emitted(data: Mapping[str, Any], style: Style, width: int, many: int) -> str:
    """The text of a mapping.

    Mappings and lists that fit on their line stand there.

    Args:
        data: Of mappings, lists, texts, numbers, truths and nulls.
        style: The style of each text.
        width: Of a line.
        many: As many values may stand on one line.

    Raises:
        UnusualError: PyYAML itself has to write this.
    """
    node, _, _ = _Layout(style, width, many).node(data, 0, 0)
    writer = _Writer(width)
    writer.block(node, 0)
    return writer.text()


class _Layout:
    """Decides what stands on one line."""

    def __init__(self, style: Style, width: int, many: int) -> None:
        self._style, self._width, self._many = style, width, many
        self._scalars: dict[tuple[type, Any], _Scalar] = {}
        self._resolver: Any = yaml.SafeDumper(StringIO())

    def node(self, value: Any, indent: int, used: int) -> tuple[_Node, int, int]:
        """A node, its width on one line, and how many values it holds.

        Args:
            value: The data.
            indent: Where a block of it would begin.
            used: What stands on the line before it.
        """
        if is_mapping(value):
            return self._mapping(value, indent, used)
        if is_list(value):
            return self._sequence(value, indent, used)
        scalar = self._scalar(value)
        width = self._width + 1 if scalar.style == "|" else len(scalar.text) + (2 if scalar.style else 0)
        return scalar, width, 1

    def _mapping(self, value: dict[str, Any], indent: int, used: int) -> tuple[_Node, int, int]:
        total, count = 2, 0
        members: list[tuple[_Scalar, _Node]] = []
        for name, inner in value.items():
            key = self._scalar(name)
            if not 0 < len(key.text) < _LONGEST_KEY or "\n" in key.text:
                raise UnusualError
            node, width, values = self.node(inner, indent + _INDENT, indent + len(key.text) + 2)
            total += len(key.text) + 4 + width
            count += values
            members.append((key, node))
        return _Mapping(members, self._fits(members, indent, used + total, count)), total, count

    def _sequence(self, value: list[Any], indent: int, used: int) -> tuple[_Node, int, int]:
        total, count = 2, 0
        items: list[_Node] = []
        for inner in value:
            node, width, values = self.node(inner, indent + 2 * _INDENT, indent + 2 * _INDENT)
            total += width + 2
            count += values
            items.append(node)
        return _Sequence(items, self._fits(items, indent, used + total, count)), total, count

    def _fits(self, inside: list[Any], indent: int, end: int, count: int) -> bool:
        return not inside or (end <= self._width and count <= self._many and indent > 0)

    def _scalar(self, value: Any) -> _Scalar:
        key = (value.__class__, value)
        found = self._scalars.get(key)
        if found is None:
            found = self._scalars[key] = self._new_scalar(value)
        return found

    def _new_scalar(self, value: Any) -> _Scalar:
        if isinstance(value, str):
            style = self._style(value)
            # Ends of lines besides the usual one, and several at the end of a document.
            if not _ENDS.isdisjoint(value) or (style == "|" and not value[-2:].strip()):
                raise UnusualError
            tag = self._resolver.resolve(yaml.ScalarNode, value, (True, False))
            return _Scalar(value, style, tag == "tag:yaml.org,2002:str")
        if value is not None and not isinstance(value, bool | int | float):
            raise UnusualError
        node: Any = self._resolver.represent_data(value)
        return _Scalar(node.value, None, True)


class _Writer:
    def __init__(self, width: int) -> None:
        self._width = width
        self._parts: list[str] = []
        self._column = 0
        self._pen = _Pen(width)
        #: By text and style, whether in line, whether a key.
        self._known: dict[tuple[_Scalar, bool, bool], str] = {}

    def text(self) -> str:
        return "".join(self._parts) + ("\n" if self._column else "")

    def block(self, node: _Node, indent: int) -> None:
        """A mapping or a list of several lines; the first is the one it is at, if that is empty so far."""
        if isinstance(node, _Mapping):
            for key, value in node.members:
                self._line(indent)
                self._put(self._short(key, in_line=False, is_key=True) + ":")
                self._value(value, indent)
        elif isinstance(node, _Sequence):
            for item in node.items:
                self._line(indent)
                self._put("-")
                self._value(item, indent, is_item=True)

    def _value(self, node: _Node, indent: int, *, is_item: bool = False) -> None:
        if isinstance(node, _Scalar):
            self._scalar(node, indent, " ", in_line=False)
        elif node.in_line:
            self._put(" ")
            self._in_line(node, indent + _INDENT)
        elif is_item:
            self._put(" ")
            self.block(node, indent + _INDENT)
        else:
            self._parts.append("\n")
            self._column = 0
            self.block(node, indent + _INDENT)

    def _in_line(self, node: _Mapping | _Sequence, indent: int) -> None:
        self._put("{" if isinstance(node, _Mapping) else "[")
        before = ""
        inside: list[tuple[_Scalar | None, _Node]] = (
            [*node.members] if isinstance(node, _Mapping) else [(None, item) for item in node.items]
        )
        for key, value in inside:
            if before:
                self._put(",")
            if self._column > self._width:
                self._line(indent)
                before = ""
            if key is not None:
                self._put(before + self._short(key, in_line=True, is_key=True) + ":")
                before = " "
            if isinstance(value, _Scalar):
                self._scalar(value, indent, before, in_line=True)
            else:
                self._put(before)
                self._in_line(value, indent + _INDENT)
            before = " "
        self._put("}" if isinstance(node, _Mapping) else "]")

    def _scalar(self, scalar: _Scalar, indent: int, before: str, *, in_line: bool) -> None:
        if scalar.style != "|":
            short = self._short(scalar, in_line=in_line, is_key=False)
            # Wrapped are texts at their spaces, and at what is escaped in them.
            fits = self._column + len(before) + len(short) <= self._width
            if fits or not (" " in short or "\\" in short):
                self._put(before + short)
                return
        text, self._column = self._pen.write(
            scalar, self._column, indent + _INDENT, before=before, in_line=in_line
        )
        self._parts.append(text)

    def _short(self, scalar: _Scalar, *, in_line: bool, is_key: bool) -> str:
        """A text on one line."""
        known = (scalar, in_line, is_key)
        found = self._known.get(known)
        if found is None:
            found = self._known[known] = self._pen.short(scalar, in_line=in_line, is_key=is_key)
        return found

    def _line(self, indent: int) -> None:
        """Begin a line, unless it has nothing but an indentation so far."""
        if self._column > indent or (self._column and self._parts[-1][-1:] != " "):
            self._parts.append("\n")
            self._column = 0
        if self._column < indent:
            self._parts.append(" " * (indent - self._column))
            self._column = indent

    def _put(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._column += len(text)


class _Pen:
    """PyYAML's emitter, for one text at a time."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._stream = StringIO()
        self._emitter: Any = Emitter(self._stream, allow_unicode=True)  # pyright: ignore[reportUnknownVariableType]

    def short(self, scalar: _Scalar, *, in_line: bool, is_key: bool) -> str:
        emitter = self._emitter
        emitter.best_width, emitter.column, emitter.indent, emitter.whitespace = 1 << 30, 0, 0, True
        return self._written(scalar, in_line=in_line, is_key=is_key)

    def write(
        self, scalar: _Scalar, column: int, indent: int, *, before: str, in_line: bool
    ) -> tuple[str, int]:
        """A text where it stands, and the column behind it."""
        emitter = self._emitter
        emitter.best_width, emitter.column, emitter.indent = self._width, column, indent
        emitter.whitespace = not before
        text = self._written(scalar, in_line=in_line, is_key=False)
        return text, emitter.column

    def _written(self, scalar: _Scalar, *, in_line: bool, is_key: bool) -> str:
        emitter = self._emitter
        emitter.root_context, emitter.simple_key_context, emitter.indention = False, is_key, False
        emitter.flow_level = 1 if in_line else 0
        emitter.event = ScalarEvent(None, None, (scalar.is_plain, True), scalar.text, style=scalar.style)  # pyright: ignore[reportArgumentType]
        emitter.process_scalar()
        text = self._stream.getvalue()
        self._stream.seek(0)
        self._stream.truncate()
        return text
