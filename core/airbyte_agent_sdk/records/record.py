"""Plain JSON into typed records, leniently: no record is lost because one field is not as the spec says."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from functools import cache
from types import UnionType
from typing import Any, Generic, TypeVar, Union, cast, get_args, get_origin

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, TypeAdapter
from pydantic_core import CoreSchema, ValidationError

from ..errors import RecordValidationError
from .exact import make_exact
from .lenient import LenientValidator, RecordWarning

__all__ = ["Reader", "Record", "RecordWarning", "anything", "dumped", "plain", "reader", "warnings_of"]

T = TypeVar("T")
_log = logging.getLogger("airbyte_agent_sdk")


class Record(BaseModel):
    """Base of all response models.

    Fields that the spec does not know stay reachable, as attributes and in ``model_extra``. A value is
    converted to its declared type only where nothing of it is lost; any other is kept as it came.
    """

    model_config = ConfigDict(extra="allow", populate_by_name=True, protected_namespaces=(), defer_build=True)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler, /) -> CoreSchema:
        schema = handler(source)
        model: Any = handler.resolve_ref_schema(schema)
        if model["type"] == "model":
            make_exact(model["schema"])
        return schema

    def __getitem__(self, name: str) -> Any:
        """The value of a field that the API gave, by the API's name or the attribute's.

        Raises:
            KeyError: It gave no such field.
        """
        field = _fields(type(self)).get(name, name)
        if field in self.model_fields_set:
            return getattr(self, field)
        raise KeyError(name)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and _fields(type(self)).get(name, name) in self.model_fields_set

    def get(self, name: str, default: Any = None) -> Any:
        """The value of a field that the API gave, as by ``record[name]``; else ``default``."""
        try:
            return self[name]
        except KeyError:
            return default

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        return [(name, value) for name, value in super().__repr_args__() if value is not None]


@cache
def _fields(kind: type[Record]) -> dict[str, str]:
    """Attributes by the API's names, where these differ."""
    return {field.alias: name for name, field in kind.model_fields.items() if field.alias}


def warnings_of(record: Record) -> tuple[RecordWarning, ...]:
    """What was not as declared in a single record that a method returned."""
    found: tuple[RecordWarning, ...] = (record.__pydantic_private__ or {}).get("warnings", ())
    return found


def plain(records: Iterable[Any]) -> list[Any]:
    """Records as plain JSON values, by the API's own names and with the fields that the API gave."""
    return [
        record.model_dump(mode="json", by_alias=True, exclude_unset=True)
        if isinstance(record, BaseModel)
        else record
        for record in records
    ]


def dumped(records: Iterable[Any], meta: Mapping[str, Any], options: Mapping[str, Any]) -> dict[str, Any]:
    """A page as a dict; ``options`` are those of ``model_dump``."""
    data = [record.model_dump(**options) if isinstance(record, BaseModel) else record for record in records]
    return {"data": data, "meta": dict(meta)}


class Reader(Generic[T]):
    """Validates JSON values as ``T`` and as ``list[T]``; built at first use, shared by all connectors.

    Attributes:
        kind: The type.
        nullable: Whether nothing is a ``T`` too.
        is_object: Whether a ``T`` is always an object, so that no other value can be kept in its place.
    """

    def __init__(self, kind: type[T]) -> None:
        self.kind = kind
        several = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
        kinds = [item for item in several if item is not type(None)]
        self.nullable = type(None) in get_args(kind)
        self.is_object = all(isinstance(item, type) and issubclass(item, BaseModel) for item in kinds)
        self._one: TypeAdapter[T] = TypeAdapter(kind)
        self._many: TypeAdapter[list[T]] = TypeAdapter(list[kind])  # type: ignore[valid-type]  # pyright: ignore[reportInvalidTypeForm]
        self._lenient_one: LenientValidator[T] | None = None
        self._lenient_many: LenientValidator[list[T]] | None = None

    def one(
        self, value: Any, *, strict: bool = False, partial: bool = False
    ) -> tuple[T, tuple[RecordWarning, ...]]:
        """``value`` as one record, and what was not as declared in it.

        Args:
            value: A JSON value.
            strict: Raise instead of keeping values raw.
            partial: Fields were left out on purpose, so that a missing one is no warning.

        Raises:
            RecordValidationError: ``strict``, and the value is not a ``T``.
        """
        try:
            return self._one.validate_python(value), ()
        except ValidationError as error:
            if strict and not partial:
                raise _failure(error) from None
        if self._lenient_one is None:
            self._lenient_one = LenientValidator(self._one)
        record, found = self._lenient_one.validate(value, partial=partial)
        if found:
            _log.warning("a record does not match its type: %s", "; ".join(map(str, found[:3])))
            if isinstance(record, Record):
                # Where pydantic keeps what is no field; a declared private attribute would slow every record.
                object.__setattr__(record, "__pydantic_private__", {"warnings": found})
        return record, found

    @staticmethod
    def warning(place: str, message: str) -> RecordWarning:
        """What a page tells of itself beside its records."""
        return RecordWarning(place, message, None)

    def many(
        self, values: list[Any], *, strict: bool = False, partial: bool = False
    ) -> tuple[list[T], tuple[RecordWarning, ...]]:
        """``values`` as records; arguments and errors as :meth:`one`. Paths begin with ``data[index]``."""
        try:
            return self._many.validate_python(values), ()
        except ValidationError as error:
            if strict and not partial:
                raise _failure(error, "data") from None
        if self._lenient_many is None:
            self._lenient_many = LenientValidator(self._many, root="data")
        return self._lenient_many.validate(values, partial=partial)


_readers: dict[Any, Reader[Any]] = {}


def anything() -> Reader[Any]:
    """The reader that takes plain JSON as it is."""
    return reader(cast("type[Any]", Any))


def reader(kind: type[T]) -> Reader[T]:
    """The one reader for a type."""
    found = _readers.get(kind)
    if found is None:
        found = _readers[kind] = Reader(kind)
    return found


def _failure(error: ValidationError, root: str = "record") -> RecordValidationError:
    first = error.errors(include_url=False, include_input=False)[0]
    path = root + "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in first["loc"])
    return RecordValidationError(f"{path}: {first['msg']} ({error.error_count()} such in the answer)")
