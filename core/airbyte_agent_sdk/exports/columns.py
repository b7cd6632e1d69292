"""Columns of a table of records: their names and types come from the model, not from the values."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import UnionType
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from ..values import is_array, is_object

__all__ = ["Column", "Kind", "Layout", "columns_of", "text"]

#: ``json`` is text that holds a list, a map, or a value of several types.
Kind: TypeAlias = Literal["string", "integer", "number", "boolean", "datetime", "date", "json"]

_KINDS: dict[Any, Kind] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    dt.datetime: "datetime",
    dt.date: "date",
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column.

    Attributes:
        name: A field by the API's name; of a nested one the path, such as ``address.city``.
        kind: What its values are.
        mixed: Whether a column of JSON may hold a text or a number in the place of a list or an object.
    """

    name: str
    kind: Kind
    mixed: bool = False


def columns_of(model: Any, *, nested: bool) -> list[Column]:
    """The columns of a model's fields, in their order; none where the records are of no model.

    Args:
        model: A model class, or another type.
        nested: Whether fields of nested models are columns of their own, rather than one of JSON.
    """
    return list(_columns(model, nested=nested, before="", within=()))


def _columns(model: Any, *, nested: bool, before: str, within: tuple[Any, ...]) -> Iterable[Column]:
    if not hasattr(model, "model_fields"):
        return
    hints = get_type_hints(model)
    for name, field in model.model_fields.items():
        path = f"{before}{field.alias or name}"
        kinds = _alternatives(hints[name])
        inner = kinds[0] if len(kinds) == 1 else None
        if nested and hasattr(inner, "model_fields") and inner not in (model, *within):
            yield from _columns(inner, nested=True, before=f"{path}.", within=(*within, model))
        else:
            yield Column(path, kind := _kind(kinds), kind == "json" and any(item in _KINDS for item in kinds))


def _alternatives(hint: Any) -> list[Any]:
    """The types that a hint allows, without ``None``; a literal is the type of its values."""
    found: list[Any]
    if get_origin(hint) in (Union, UnionType):
        found = [kind for item in get_args(hint) for kind in _alternatives(item)]
    elif get_origin(hint) is Literal:
        values: tuple[object, ...] = get_args(hint)
        found = [type(value) for value in values]
    else:
        found = [hint]
    return list(dict.fromkeys(kind for kind in found if kind is not type(None)))


def _kind(kinds: list[Any]) -> Kind:
    if set(kinds) == {int, float}:
        return "number"
    return _KINDS.get(kinds[0], "json") if len(kinds) == 1 else "json"


class Layout:
    """How records become rows. Which objects are taken apart is up to the model, so it is the same for all.

    Args:
        model: The class of the records, or another type.
        nested: Whether fields of nested objects are columns of their own.

    Attributes:
        columns: The columns of the model.
    """

    def __init__(self, model: Any, *, nested: bool) -> None:
        self.columns = columns_of(model, nested=nested)
        self._nested = nested
        self._declared = frozenset(column.name for column in self.columns)
        self._parents = frozenset(
            name[:end] for name in self._declared for end, char in enumerate(name) if char == "."
        )

    def row(self, record: Any) -> dict[str, Any]:
        """A record's values by column; those of no column are under their own names or paths."""
        found: dict[str, Any] = {}
        self._add(record if is_object(record) else {"value": record}, "", found)
        return found

    def _add(self, value: Mapping[str, Any], before: str, found: dict[str, Any]) -> None:
        for key, item in value.items():
            path = f"{before}{key}"
            apart = self._nested and path not in self._declared
            if apart and is_object(item) and item:
                self._add(item, f"{path}.", found)
            elif not (apart and path in self._parents and not item):  # no object, whose columns stay empty
                found[path] = item


def text(value: Any) -> Any:
    """A value as a cell that holds text: lists and objects as JSON, a boolean as JSON writes it."""
    if value is None:
        return ""
    if isinstance(value, bool) or is_object(value) or is_array(value):
        return json.dumps(value, ensure_ascii=False)
    return value
