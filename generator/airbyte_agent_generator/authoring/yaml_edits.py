"""Small edits of a YAML file that leave every other character as it is."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Sequence
from typing import Any

from airbyte_agent_format.model.base import is_list, is_mapping
from airbyte_agent_format.read.diagnostics import Path, spell
from airbyte_agent_format.read.yaml_source import Source, UnreadableError, read_yaml

from ..errors import DriftError
from .writing import WIDTH, dump

__all__ = ["YamlText"]

_SCALAR = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|.*?(?=\s+#|\s*$)")


class YamlText:
    """A YAML file being edited. Each edit is read back: it has changed what it should, and nothing else.

    Args:
        text: Of the file.
        name: Its path, for messages.

    Attributes:
        text: As edited so far.
    """

    def __init__(self, text: str, name: str) -> None:
        self.text = text
        self._name = name
        self._source = read_yaml(text.encode(), name)

    @property
    def data(self) -> Any:
        """The file as data."""
        return self._source.data

    def add(self, pointer: Path, key: str | None, value: Any) -> None:
        """Put a member at the end of a mapping, or of a list where ``key`` is None.

        Raises:
            DriftError: The value is written in a style that cannot be edited automatically.
        """
        self.add_all([(pointer, key, value)])

    def add_all(self, members: Sequence[tuple[Path, str | None, Any]]) -> None:
        """Add several members, each as :meth:`add` does: where, the key, and the value.

        Raises:
            DriftError: See :meth:`add`.
        """
        wanted = copy.deepcopy(self.data)
        insertions: list[tuple[int, int, str]] = []
        for pointer, key, value in members:
            node = _at(wanted, pointer)
            if key is None:
                node.append(value)
            else:
                node[key] = value
            index, text = self._insertion(pointer, key, value)
            insertions.append((-index, len(pointer), text))
        edited = self.text
        # From the end on, so that earlier places stay where they are; what is within another comes before it.
        for index, _, text in sorted(insertions, key=lambda one: one[:2]):
            edited = edited[:-index] + text + edited[-index:]
        self._take(edited, wanted, members[0][0] if members else ())

    def put(self, pointer: Path, value: str) -> None:
        """Replace a text.

        Raises:
            DriftError: See :meth:`add`.
        """
        wanted = copy.deepcopy(self.data)
        _at(wanted, pointer[:-1])[pointer[-1]] = value
        lines = self.text.split("\n")
        line, column = self._start(pointer)
        found = _SCALAR.match(lines[line], column)
        end = found.end() if found else len(lines[line])
        lines[line] = lines[line][:column] + _scalar(value) + lines[line][end:]
        self._take("\n".join(lines), wanted, pointer)

    def remove(self, pointer: Path) -> None:
        """Remove a member of a mapping, with the lines it takes.

        Raises:
            DriftError: See :meth:`add`.
        """
        wanted = copy.deepcopy(self.data)
        del _at(wanted, pointer[:-1])[pointer[-1]]
        lines = self.text.split("\n")
        line, last, _ = self._extent(pointer, lines)
        self._take("\n".join(lines[:line] + lines[last + 1 :]), wanted, pointer)

    def _take(self, edited: str, wanted: Any, pointer: Path) -> None:
        try:
            source: Source | None = read_yaml(edited.encode(), self._name)
        except UnreadableError:
            source = None
        if source is None or source.data != wanted or source.duplicates:
            line, column = self._source.place(pointer)
            raise DriftError(
                f"{self._name}:{line}:{column}: {spell(pointer)} cannot be edited automatically; "
                "make this change by hand, then run the command again"
            )
        self.text, self._source = edited, source

    def _start(self, pointer: Path) -> tuple[int, int]:
        """Line and column, from 0, at which a value begins."""
        _, mark = self._source.marks[id(_at(self.data, pointer[:-1]))][pointer[-1]]
        return mark.line, mark.column

    def _extent(self, pointer: Path, lines: list[str]) -> tuple[int, int, int]:
        """First and last line of a member of a block, and the column of its key."""
        mark, _ = self._source.marks[id(_at(self.data, pointer[:-1]))][pointer[-1]]
        last = mark.line
        for index in range(mark.line + 1, len(lines)):
            bare = lines[index].lstrip()
            if bare and len(lines[index]) - len(bare) <= mark.column:
                if not bare.startswith("#"):
                    break
            elif bare:
                last = index
        return mark.line, last, mark.column

    def _insertion(self, pointer: Path, key: str | None, value: Any) -> tuple[int, str]:
        """Where a member goes, as a position in the text, and what goes there."""
        line, column = self._start(pointer)
        if self.text.split("\n")[line][column : column + 1] in {"{", "["}:
            return self._flow_member(pointer, key, value)
        return self._block_member(pointer, key, value)

    def _block_member(self, pointer: Path, key: str | None, value: Any) -> tuple[int, str]:
        lines = self.text.split("\n")
        node = _at(self.data, pointer)
        if key is None:
            line, _ = self._start((*pointer, len(node) - 1))
            indent = re.match(r" *", lines[line])
            new = [f"{indent[0] if indent else ''}- {_scalar(value)}"]
        else:
            _, line, column = self._extent((*pointer, next(reversed(node))), lines)
            new = [" " * column + text for text in dump({key: value}).splitlines()]
        return len("\n".join(lines[: line + 1])), "".join(f"\n{text}" for text in new)

    def _flow_member(self, pointer: Path, key: str | None, value: Any) -> tuple[int, str]:
        line, column = self._start(pointer)
        opening = sum(len(text) + 1 for text in self.text.split("\n")[:line]) + column
        head, tail = self._split(opening + 1)
        said = _inline(value) if key is None else f"{_scalar(key)}: {_inline(value)}"
        if head.endswith((",", "{", "[")):
            return len(head), " " * head.endswith(",") + said
        row = head.rpartition("\n")[2]
        if len(f"{row}, {said}{tail.partition(chr(10))[0]}") <= WIDTH:
            return len(head), f", {said}"
        bare = row.lstrip(" -")
        indent = len(row) - len(bare) + (2 if len(head) - len(row) <= opening else 0)
        return len(head), f",\n{' ' * indent}{said}"

    def _split(self, start: int) -> tuple[str, str]:
        """The text before and after the end of the last member of what opens just before ``start``."""
        text, depth, index, before = self.text, 0, start, ","
        while index < len(text):
            letter = text[index]
            if letter in "\"'" and before in "{[,:":
                found = _SCALAR.match(text, index)
                index = found.end() - 1 if found else index
            elif letter == "#" and text[index - 1].isspace():
                index = text.find("\n", index)
            elif letter in "{[":
                depth += 1
            elif letter in "}]":
                if depth == 0:
                    head = text[:index].rstrip()
                    return head, text[len(head) :]
                depth -= 1
            if not text[index].isspace():
                before = text[index]
            index += 1
        return text, ""


def _at(data: Any, pointer: Path) -> Any:
    for step in pointer:
        data = data[step]
    return data


def _scalar(value: Any) -> str:
    return (
        dump({"a": value}).removeprefix("a:").strip() if not isinstance(value, bool) else str(value).lower()
    )


def _inline(value: Any) -> str:
    """A value on one line."""
    if not (is_list(value) or is_mapping(value)):
        return _scalar(value)
    said = dump({"a": value}).removeprefix("a:").strip()
    return said if said.startswith(("{", "[")) and "\n" not in said else json.dumps(value)
