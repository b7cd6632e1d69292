"""Large literals on few lines: as much on each as fits, where a formatter would give every item a line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

__all__ = ["WIDTH", "Group", "Item", "Node", "flat", "packed"]

WIDTH = 110


@dataclass(frozen=True, slots=True)
class Group:
    """Something in brackets.

    Attributes:
        start: The opening bracket, and what stands before it.
        items: What is between.
        end: The closing bracket.
        folds: Whether it may open on one line with an item of its own.
    """

    start: str
    items: tuple[Item, ...]
    end: str
    folds: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One item: ``label`` is ``"key": `` or ``name=`` or nothing."""

    label: str
    node: Node


Node: TypeAlias = str | Group


def flat(node: Node) -> str:
    """The literal on one line."""
    if isinstance(node, str):
        return node
    items = ", ".join(item.label + flat(item.node) for item in node.items)
    comma = "," * (node.start == "(" and len(node.items) == 1)  # or it is no tuple
    return f"{node.start}{items}{comma}{node.end}"


def packed(label: str, node: Node, indent: int = 0, after: str = "") -> list[str]:
    """The lines of ``label``, the literal and ``after``."""
    margin = " " * indent
    line = f"{margin}{label}{flat(node)}{after}"
    if len(line) <= WIDTH or isinstance(node, str):
        return [line]
    start, items, end = _folded(node, WIDTH - indent)
    if len(margin + label + start) > WIDTH or len(margin + end + after) > WIDTH:
        start, items, end = node.start, node.items, node.end
    return [margin + label + start, *_filled(items, indent + 4), margin + end + after]


def _folded(group: Group, room: int) -> tuple[str, tuple[Item, ...], str]:
    """Where one item alone is too long, the group's start and end together with those of that item.

    ``{"type": "object", "properties": {`` opens two brackets, and indents once.
    """
    long = [item for item in group.items if len(item.label) + len(flat(item.node)) > room - 8]
    if not group.folds or len(long) != 1 or isinstance(inner := long[0].node, str):
        return group.start, group.items, group.end
    place = group.items.index(long[0])
    start, items, end = _folded(inner, room)
    before = "".join(f"{item.label}{flat(item.node)}, " for item in group.items[:place])
    behind = "".join(f", {item.label}{flat(item.node)}" for item in group.items[place + 1 :])
    folded = f"{group.start}{before}{long[0].label}{start}", f"{end}{behind}{group.end}"
    if max(map(len, folded)) > room - 24:
        return group.start, group.items, group.end
    return folded[0], items, folded[1]


def _filled(items: tuple[Item, ...], indent: int) -> list[str]:
    lines: list[str] = []
    for item in items:
        new = packed(item.label, item.node, indent, ",")
        called = isinstance(item.node, Group) and item.node.start[0].isalpha()
        if len(new) == 1 and lines and not called and _takes_more(lines[-1], indent):
            joined = f"{lines[-1]} {new[0].lstrip()}"
            if len(joined) <= WIDTH:
                lines[-1] = joined
                continue
        lines += new
    return lines


def _takes_more(line: str, indent: int) -> bool:
    """Whether a line holds whole items only: not the end of one that began above."""
    return line[indent] not in "}])"
