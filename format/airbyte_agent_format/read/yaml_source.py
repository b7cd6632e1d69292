"""Parses YAML with the position of every key and value, and with limits against hostile input.

Events are read instead of nodes: nothing recurses, so depth and size are known before they cost anything.
Plain scalars follow YAML 1.2: ``on``, ``2024-01-01`` and ``012`` are strings. Keys are always strings:
``200:`` is ``"200"``.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field, replace
from typing import Any, NoReturn, Protocol, TypeAlias, cast

import yaml

from ..model.base import is_list, is_mapping
from .diagnostics import Diagnostic, Path, Severity, spell

__all__ = ["MAX_BYTES", "MAX_DEPTH", "MAX_NODES", "Source", "UnreadableError", "read_yaml"]

#: The largest public file has less than half a megabyte, 50,000 values and 40 levels.
MAX_BYTES = 10_000_000
MAX_NODES = 200_000
MAX_DEPTH = 100

# Ten times as fast; PyYAML built where libyaml is not has none.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NOT_TEXT = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]{0,99})")
_FLOAT = re.compile(r"[-+]?(?=.*[.eE])(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip


class Mark(Protocol):
    """A position in the text, starting at 0."""

    line: int
    column: int


Marks: TypeAlias = dict[str | int, tuple[Mark, Mark]]


class UnreadableError(Exception):
    """The text cannot be parsed. ``diagnostic`` says why."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(str(diagnostic))
        self.diagnostic = diagnostic


@dataclass
class Source:
    """A file as data. ``marks`` has the positions of keys and values, by the identity of their container."""

    name: str
    data: Any = None
    marks: dict[int, Marks] = field(default_factory=dict[int, Any])
    duplicates: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def place(self, path: Path) -> tuple[int, int]:
        """Line and column, starting at 1, of the scalar at ``path``, or of the container's key.

        If the path does not exist, the position of its last existing part.
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

    def key_place(self, container: Any, key: str | int) -> tuple[int, int]:
        """Line and column, starting at 1, of a key; 1:1 for one that is not in the file itself."""
        mark, _ = self.marks.get(id(container), {}).get(key, (None, None))
        return (mark.line + 1, mark.column + 1) if mark else (1, 1)

    def diagnostic(self, path: Path, message: str, severity: Severity = "error") -> Diagnostic:
        """A diagnostic about the value at ``path``."""
        return Diagnostic(self.name, *self.place(path), spell(path), message, severity)


def read_yaml(text: bytes, name: str) -> Source:
    """Parse one YAML document.

    Raises:
        UnreadableError: Not UTF-8, not YAML, a control character, several documents, an unknown tag or
            anchor, or beyond a limit: 10 MB, 200,000 values with aliases expanded, 100 levels.
    """
    decoded = _decode(text, name)
    builder = _Builder(Source(name))
    try:
        for event in yaml.parse(decoded, Loader=_LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = str(error.problem)
        if "tab" in problem or (mark and _is_tab(decoded, mark)):
            problem = "YAML does not allow a tab here; use spaces"
        elif problem.startswith("mapping values"):
            problem += "; quote text that contains a colon, and check the indentation"
        raise _unreadable(name, f"not YAML: {problem}", mark) from None
    return builder.source


def _decode(text: bytes, name: str) -> str:
    if len(text) > MAX_BYTES:
        raise _unreadable(
            name, f"larger than {MAX_BYTES // 1_000_000} MB; a connector's file must be smaller"
        )
    try:
        decoded = text.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = text[: error.start]
        line, column = before.count(b"\n") + 1, len(before) - before.rfind(b"\n")
        encoding = "UTF-16" if text[:2] in {b"\xff\xfe", b"\xfe\xff"} else f"byte 0x{text[error.start]:02x}"
        message = f"not UTF-8 ({encoding}); save the file as UTF-8"
        raise UnreadableError(Diagnostic(name, line, column, "", message)) from None
    if control := _NOT_TEXT.search(decoded):
        line = decoded.count("\n", 0, control.start()) + 1
        column = control.start() - decoded.rfind("\n", 0, control.start())
        message = f"contains the control character U+{ord(control[0]):04X}; the file must be plain text"
        raise UnreadableError(Diagnostic(name, line, column, "", message))
    return decoded


def _unreadable(name: str, message: str, mark: Mark | None = None) -> UnreadableError:
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return UnreadableError(Diagnostic(name, line, column, "", message))


def _is_tab(text: str, mark: Mark) -> bool:
    line = text.split("\n", mark.line + 1)[mark.line :][:1]
    return bool(line) and line[0][mark.column : mark.column + 1] == "\t"


@dataclass(slots=True)
class _Open:
    """An incomplete container; ``before`` is the number of values before it."""

    value: Any
    mark: Mark
    anchor: str | None
    before: int
    marks: Marks = field(default_factory=dict[str | int, tuple[Any, Any]])
    height: int = 1
    key: str | None = None
    key_mark: Mark | None = None
    merged: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])


class _Builder:
    """Builds data from the parser's events."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.open: list[_Open] = []
        #: Value, count of the values in it, levels.
        self.anchors: dict[str, tuple[Any, int, int]] = {}
        self.count = 0
        self.documents = 0

    def take(self, event: Any) -> None:
        """One event."""
        match event:
            case yaml.ScalarEvent():
                self.count += 1
                self._add(self._scalar(event), event.start_mark, 0, event.anchor)
            case yaml.CollectionStartEvent():
                self._check_tag(event, "map", "seq")
                self._check_depth(event.start_mark, 1)
                value: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
                top = _Open(value, cast("Mark", event.start_mark), event.anchor, self.count)
                self.source.marks[id(value)] = top.marks
                self.open.append(top)
                self.count += 1
            case yaml.CollectionEndEvent():
                done = self.open.pop()
                self._merge(done)
                self._add(done.value, done.mark, done.height, done.anchor, self.count - done.before)
            case yaml.AliasEvent():
                if event.anchor not in self.anchors:
                    self._fail(
                        event.start_mark, f"the alias *{event.anchor} has no matching anchor before it"
                    )
                value, size, height = self.anchors[event.anchor]
                self.count += size
                self._add(value, event.start_mark, height)
            case yaml.DocumentStartEvent():
                self.documents += 1
                if self.documents > 1:
                    self._fail(event.start_mark, "a second YAML document; a file must contain one connector")
            case _:
                pass

    def _fail(self, mark: Any, message: str) -> NoReturn:
        raise _unreadable(self.source.name, message, mark)

    def _check_depth(self, mark: Any, height: int) -> None:
        if len(self.open) + height > MAX_DEPTH:
            self._fail(mark, f"nested deeper than {MAX_DEPTH} levels")

    def _check_tag(self, event: Any, *known: str) -> str:
        tag = (event.tag or "").removeprefix("tag:yaml.org,2002:")
        if tag not in {"", "!", *known}:
            self._fail(event.start_mark, f"the tag {event.tag} is not supported")
        return tag

    def _scalar(self, event: Any) -> Any:
        tag = self._check_tag(event, "str", "int", "float", "bool", "null")
        top = self.open[-1] if self.open else None
        is_key = top is not None and is_mapping(top.value) and top.key is None
        plain = event.implicit[0] if not tag else tag not in {"!", "str"}
        return _plain(event.value) if plain and not is_key else event.value

    def _add(self, value: Any, mark: Any, height: int, anchor: str | None = None, size: int = 1) -> None:
        """Add a complete value to its container."""
        if self.count > MAX_NODES:
            self._fail(mark, f"more than {MAX_NODES:,} values, with aliases written out")
        self._check_depth(mark, height)
        if anchor:
            self.anchors[anchor] = (value, size, height)
        if not self.open:
            self.source.data = value
            return
        top = self.open[-1]
        top.height = max(top.height, height + 1)
        if is_list(top.value):
            top.marks[len(top.value)] = (mark, mark)
            top.value.append(value)
        elif top.key is None:
            if not isinstance(value, str):
                self._fail(mark, "a key must be a string")
            top.key, top.key_mark = value, mark
        else:
            self._member(top, top.key, value, mark)
            top.key = None

    def _member(self, top: _Open, key: str, value: Any, mark: Any) -> None:
        if key == "<<":
            sources: list[Any] = value if is_list(value) else [value]
            if not all(is_mapping(source) for source in sources):
                self._fail(mark, "<< can merge only mappings")
            top.merged += sources
        elif key in top.marks:
            first = top.marks[key][0].line + 1
            error = _unreadable(
                self.source.name, f"duplicate key; the first is on line {first}", top.key_mark
            )
            self.source.duplicates.append(replace(error.diagnostic, where=key))
        else:
            top.value[key] = value
            top.marks[key] = (cast("Mark", top.key_mark), mark)

    def _merge(self, done: _Open) -> None:
        """Merge mappings from ``<<``; the mapping's own keys have priority."""
        for source in done.merged:
            for key in source.keys() - done.value.keys():
                done.value[key] = source[key]
                done.marks[key] = self.source.marks[id(source)][key]


def _plain(text: str) -> Any:
    """The value of a plain scalar in YAML 1.2's core schema, as far as JSON supports it."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in "+-.0123456789":
        if _INTEGER.fullmatch(text):
            return int(text)
        if _FLOAT.fullmatch(text) and math.isfinite(float(text)):
            return float(text)
    return text
