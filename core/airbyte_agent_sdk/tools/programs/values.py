"""Values on their way into a program, and out of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, cast, get_args, get_origin

from ...values import is_array, is_object
from .stubs import record_fields

__all__ = ["completed", "plain"]


def completed(value: Any, kind: Any) -> Any:
    """A JSON value of the type ``kind``, in which absent fields of records are ``None``.

    A program may then name every field that the declarations have.
    """
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "replace").decode()
    if is_array(value):
        items = _items(kind)
        return [completed(item, items) for item in value]
    if not is_object(value):
        return value
    fields = _fields(kind)
    found = {str(key): completed(item, fields.get(key)) for key, item in value.items()}
    return {**dict.fromkeys(fields), **found}


@cache
def _fields(kind: Any) -> Mapping[str, Any]:
    """The fields of the records that ``kind`` stands for; of several kinds of records, none."""
    models = [item for item in _kinds(kind) if hasattr(item, "model_fields")]
    return record_fields(models[0]) if len(models) == 1 else {}


@cache
def _items(kind: Any) -> Any:
    return next((get_args(item)[0] for item in _kinds(kind) if get_origin(item) is list), None)


def _kinds(kind: Any) -> tuple[Any, ...]:
    if get_origin(kind) in (Union, UnionType):
        return tuple(item for item in get_args(kind) if item is not NoneType)
    return (kind,)


def plain(value: Any) -> Any:
    """What a program returned as a JSON value."""
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, set | frozenset):
        return sorted(map(plain, cast("set[Any]", value)), key=str)
    if is_object(value):
        return {str(key): plain(item) for key, item in value.items()}
    if is_array(value):
        return [plain(item) for item in value]
    attributes = getattr(value, "attributes", None)  # an object of a class of the program
    return plain(attributes) if is_object(attributes) else str(value)
