"""Selection of record fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..values import is_array, is_object

__all__ = ["pick"]


def pick(value: Any, select: Sequence[str], exclude: Sequence[str] = ()) -> Any:
    """Returns ``value`` with the selected fields, without the excluded ones; for a list, in each item.

    Args:
        value: A record or a list of records. Other values are returned unchanged.
        select: Names of fields, or paths such as ``address.city``; empty for all.
        exclude: Names or paths of fields to remove.
    """
    if select:
        value = _only(value, _Names(select))
    return _without(value, _Names(exclude)) if exclude else value


class _Names:
    """Parsed field names, for many records.

    Attributes:
        every: The unique names, in order.
        paths: For names with a dot: the name, and its parts before and after the first dot.
    """

    __slots__ = ("every", "paths")

    def __init__(self, names: Iterable[str]) -> None:
        self.every = dict.fromkeys(names)
        parted = ((name, *name.partition(".")) for name in self.every)
        self.paths = [(name, head, rest) for name, head, dot, rest in parted if dot]

    def within(self, value: Mapping[str, Any], kept: Mapping[str, Any]) -> dict[str, _Names]:
        """The nested names for each field of a record, unless a field has the whole name."""
        rests: dict[str, list[str]] = {}
        for name, head, rest in self.paths:
            if name not in value and head in kept:
                rests.setdefault(head, []).append(rest)
        return {head: _Names(names) for head, names in rests.items()}


def _only(value: Any, names: _Names) -> Any:
    if is_array(value):
        return [_only(item, names) for item in value]
    if not is_object(value):
        return value
    kept = {name: value[name] for name in names.every if name in value}
    if not names.paths:
        return kept
    inner = names.within(value, value)
    return kept | {head: _only(value[head], rests) for head, rests in inner.items() if head not in kept}


def _without(value: Any, names: _Names) -> Any:
    if is_array(value):
        return [_without(item, names) for item in value]
    if not is_object(value):
        return value
    kept = {name: item for name, item in value.items() if name not in names.every}
    if names.paths:
        for head, rests in names.within(value, kept).items():
            kept[head] = _without(kept[head], rests)
    return kept
