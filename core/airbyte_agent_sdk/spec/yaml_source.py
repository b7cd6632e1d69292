"""YAML text to data, with the place of every key and value, and with bounds that hostile input cannot pass.

Events are read instead of nodes: nothing recurses, so depth and size are known before they cost anything.
Plain words mean what YAML 1.2 says: ``on``, ``2024-01-01`` and ``012`` are texts. Keys are always texts:
``200:`` is ``"200"``.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeAlias, cast

import yaml

from .complaints import Complaint, Path, Severity, spell
from .part import is_list, is_mapping

__all__ = ["MAX_BYTES", "MAX_DEPTH", "MAX_NODES", "Source", "UnreadableError", "read_yaml"]

#: The largest public file is below half a megabyte and 50,000 nodes, and nests less than 40 deep.
MAX_BYTES = 10_000_000
MAX_NODES = 500_000
MAX_DEPTH = 100

Container: TypeAlias = dict[str, Any] | list[Any]

_NOT_TEXT = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]{0,99})")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_TAG = "tag:yaml.org,2002:"


class Mark(Protocol):
    """A place in the text, counted from 0."""

    line: int
    column: int


class UnreadableError(Exception):
    """The text cannot be read to its end. ``complaint`` says why."""

    def __init__(self, complaint: Complaint) -> None:
        super().__init__(str(complaint))
        self.complaint = complaint


@dataclass
class Source:
    """A file as data. ``marks`` has, by the identity of each container, the places of its keys and values."""

    name: str
    data: Any = None
    marks: dict[int, dict[str | int, tuple[Mark, Mark]]] = field(default_factory=dict[int, Any])
    duplicates: list[Complaint] = field(default_factory=list[Complaint])

    def place(self, path: Path) -> tuple[int, int]:
        """Line and column, from 1, of what stands at ``path``: a scalar's own, a container's key's.

        Where the path leads on into what the file does not hold, the place of the last thing it does hold.
        """
        node: Any = self.data
        place = (1, 1)
        for step in path:
            key, value = self.marks.get(id(node), {}).get(step, (None, None))
            try:
                node = node[step]
            except (KeyError, IndexError, TypeError):
                break
            mark = key if type(node) in {dict, list} else value
            if mark is not None:
                place = (mark.line + 1, mark.column + 1)
        return place

    def key_place(self, container: Container, key: str | int) -> tuple[int, int]:
        """Line and column, from 1, of a key; 1:1 for one that the file does not hold itself."""
        mark, _ = self.marks.get(id(container), {}).get(key, (None, None))
        return (mark.line + 1, mark.column + 1) if mark else (1, 1)

    def complaint(self, path: Path, message: str, severity: Severity = "error") -> Complaint:
        """A complaint about what stands at ``path``."""
        return Complaint(self.name, *self.place(path), spell(path), message, severity)


def read_yaml(text: bytes, name: str) -> Source:
    """Read one YAML document.

    Raises:
        UnreadableError: Not UTF-8, not YAML, a control character, several documents, an unknown tag or
            anchor, or past a bound: 10 MB, 500,000 values with aliases written out, 100 levels.
    """
    decoded = _decode(text, name)
    builder = _Builder(Source(name))
    try:
        for event in yaml.parse(decoded, Loader=yaml.CSafeLoader):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = str(error.problem)
        if "tab" in problem or (mark and _is_tab(decoded, mark)):
            problem = "a tab stands where YAML wants spaces"
        elif problem.startswith("mapping values"):
            problem += "; quote a text that holds a colon, and check the indentation"
        raise _unreadable(name, mark, f"not YAML: {problem}") from None
    return builder.source


def _decode(text: bytes, name: str) -> str:
    if len(text) > MAX_BYTES:
        message = f"larger than {MAX_BYTES // 1_000_000} MB; a connector's file is far smaller"
        raise _unreadable(name, None, message)
    try:
        decoded = text.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = text[: error.start]
        line, column = before.count(b"\n") + 1, len(before) - before.rfind(b"\n")
        kind = "UTF-16" if text[:2] in {b"\xff\xfe", b"\xfe\xff"} else f"byte 0x{text[error.start]:02x}"
        message = f"not UTF-8 ({kind}); save the file as UTF-8"
        raise UnreadableError(Complaint(name, line, column, "", message)) from None
    if control := _NOT_TEXT.search(decoded):
        line = decoded.count("\n", 0, control.start()) + 1
        column = control.start() - decoded.rfind("\n", 0, control.start())
        message = f"holds the control character U+{ord(control[0]):04X}; the file must be plain text"
        raise UnreadableError(Complaint(name, line, column, "", message))
    return decoded


def _unreadable(name: str, mark: Mark | None, message: str) -> UnreadableError:
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return UnreadableError(Complaint(name, line, column, "", message))


def _is_tab(text: str, mark: Mark) -> bool:
    lines = text.split("\n", mark.line + 1)
    return mark.line < len(lines) and lines[mark.line][mark.column : mark.column + 1] == "\t"


@dataclass(slots=True)
class _Open:
    """A container whose end was not read yet. ``before`` is the count of values up to its own start."""

    value: Container
    mark: Mark
    anchor: str | None
    before: int
    height: int = 1
    key: str | None = None
    key_mark: Mark | None = None
    merged: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])


@dataclass(slots=True)
class _Anchored:
    """What an alias stands for; ``size`` counts the values in it, ``height`` the levels."""

    value: Any
    size: int
    height: int


class _Builder:
    """Puts the parser's events together."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.open: list[_Open] = []
        self.anchors: dict[str, _Anchored] = {}
        self.documents = 0
        self.count = 0

    def take(self, event: Any) -> None:
        """One event."""
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._start(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._end()
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                raise self._error(event, "a second YAML document; write one connector a file")

    def _alias(self, event: Any) -> None:
        alias = self.anchors.get(event.anchor)
        if alias is None:
            raise self._error(event, f"the alias *{event.anchor} names nothing that is complete before it")
        self.count += alias.size
        self._add(alias.value, event.start_mark, alias.height)

    def _error(self, event: Any, message: str) -> UnreadableError:
        return _unreadable(self.source.name, event.start_mark, message)

    def _wants_key(self) -> bool:
        return bool(self.open) and isinstance(self.open[-1].value, dict) and self.open[-1].key is None

    def _start(self, event: Any) -> None:
        if event.tag not in {None, "!", f"{_TAG}map", f"{_TAG}seq"}:
            raise self._error(event, f"the tag {event.tag} is not supported")
        if self._wants_key():
            raise self._error(event, "a key must be a text")
        mark: Mark = event.start_mark
        value: Container = {} if isinstance(event, yaml.MappingStartEvent) else []
        self.source.marks[id(value)] = {}
        self.open.append(_Open(value, mark, event.anchor, self.count))
        self.count += 1

    def _end(self) -> None:
        done = self.open.pop()
        marks = self.source.marks[id(done.value)]
        for merged in done.merged:
            for key in merged.keys() - marks.keys():
                cast("dict[str, Any]", done.value)[key] = merged[key]
                marks[key] = self.source.marks[id(merged)][key]
        if done.anchor:
            self.anchors[done.anchor] = _Anchored(done.value, self.count - done.before, done.height)
        self._add(done.value, done.mark, done.height)

    def _scalar(self, event: Any) -> None:
        text: str = event.value
        tag = (event.tag or "").removeprefix(_TAG)
        if tag not in {"", "!", "str", "int", "float", "bool", "null"}:
            raise self._error(event, f"the tag {event.tag} is not supported")
        plain = tag in {"int", "float", "bool", "null"} or (not tag and event.implicit[0])
        value = _plain(text) if plain and not self._wants_key() else text
        self.count += 1
        if event.anchor:
            self.anchors[event.anchor] = _Anchored(value, 1, 0)
        self._add(value, event.start_mark, 0)

    def _add(self, value: Any, mark: Mark, height: int) -> None:
        """Put a complete value where it belongs."""
        if self.count > MAX_NODES:
            message = f"more than {MAX_NODES:,} values, with aliases written out"
            raise _unreadable(self.source.name, mark, message)
        if len(self.open) + height > MAX_DEPTH:
            raise _unreadable(self.source.name, mark, f"nested deeper than {MAX_DEPTH} levels")
        if not self.open:
            self.source.data = value
            return
        top = self.open[-1]
        top.height = max(top.height, height + 1)
        marks = self.source.marks[id(top.value)]
        if isinstance(top.value, list):
            marks[len(top.value)] = (mark, mark)
            top.value.append(value)
        elif top.key is None:
            if not isinstance(value, str):
                raise _unreadable(self.source.name, mark, "a key must be a text")
            top.key, top.key_mark = value, mark
        else:
            self._member(top, marks, cast("Mark", top.key_mark), mark, value)
            top.key = None

    def _member(
        self, top: _Open, marks: dict[str | int, tuple[Mark, Mark]], key_mark: Mark, mark: Mark, value: Any
    ) -> None:
        mapping, key = cast("dict[str, Any]", top.value), cast("str", top.key)
        if key == "<<":
            sources: list[Any] = value if is_list(value) else [value]
            if not all(is_mapping(source) for source in sources):
                raise _unreadable(self.source.name, mark, "<< merges mappings only")
            top.merged += sources
        elif key in marks:
            first = marks[key][0]
            message = f"written twice; the first is on line {first.line + 1}"
            self.source.duplicates.append(
                Complaint(self.source.name, key_mark.line + 1, key_mark.column + 1, key, message)
            )
        else:
            mapping[key] = value
            marks[key] = (key_mark, mark)


def _plain(text: str) -> Any:
    """What an unquoted word means in YAML 1.2's core schema, as far as JSON can say it."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in "+-.0123456789":
        if _INTEGER.fullmatch(text):
            return int(text)
        if _FLOAT.fullmatch(text) and not text.lstrip("+-").isdigit() and math.isfinite(float(text)):
            return float(text)
    return text
