"""Lenient conversion of JSON to typed records: an invalid field never causes the loss of a record."""

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
    """Base class of all response models.

    Fields that the spec does not know are available as attributes and in ``model_extra``. A value is only
    converted to its declared type if nothing is lost; otherwise it is kept unchanged.
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
        """The value of a returned field, by the API's name or the attribute's.

        Raises:
            KeyError: The API returned no such field.
        """
        field = _fields(type(self)).get(name, name)
        if field in self.model_fields_set:
            return getattr(self, field)
        raise KeyError(name)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and _fields(type(self)).get(name, name) in self.model_fields_set

    def get(self, name: str, default: Any = None) -> Any:
        """Same as ``record[name]``, or ``default`` if the API did not return the field."""
        try:
            return self[name]
        except KeyError:
            return default

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        return [(name, value) for name, value in super().__repr_args__() if value is not None]


@cache
def _fields(kind: type[Record]) -> dict[str, str]:
    """Attributes by the API's names, if these differ."""
    return {field.alias: name for name, field in kind.model_fields.items() if field.alias}


def warnings_of(record: Record) -> tuple[RecordWarning, ...]:
    """The warnings for a single record returned by a method."""
    found: tuple[RecordWarning, ...] = (record.__pydantic_private__ or {}).get("warnings", ())
    return found


def plain(records: Iterable[Any]) -> list[Any]:
    """Records as plain JSON values, with the fields that the API returned under their own names."""
    return [
        record.model_dump(mode="json", by_alias=True, exclude_unset=True)
        if isinstance(record, BaseModel)
        else record
        for record in records
    ]


def dumped(records: Iterable[Any], meta: Mapping[str, Any], options: Mapping[str, Any]) -> dict[str, Any]:
    """A page as a dict; ``options`` are passed to ``model_dump``."""
    data = [record.model_dump(**options) if isinstance(record, BaseModel) else record for record in records]
    return {"data": data, "meta": dict(meta)}


class Reader(Generic[T]):
    """Validates JSON values as ``T`` and as ``list[T]``; built on first use and shared by all connectors.

    Attributes:
        kind: The type.
        nullable: Whether ``None`` is also a ``T``.
        is_object: Whether a ``T`` is always an object, so that other values cannot be kept raw.
        empty: What stands for a ``T`` that a service did not send: a mapping or a list without anything in
            it, ``None`` for other types.
    """

    def __init__(self, kind: type[T]) -> None:
        self.kind = kind
        several = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
        kinds = [item for item in several if item is not type(None)]
        self.nullable = type(None) in get_args(kind)
        self.is_object = all(isinstance(item, type) and issubclass(item, BaseModel) for item in kinds)
        bare = {get_origin(item) or item for item in kinds}
        self.empty: Any = {} if self.is_object or bare == {dict} else [] if bare == {list} else None
        self._one: TypeAdapter[T] = TypeAdapter(kind)
        self._many: TypeAdapter[list[T]] = TypeAdapter(list[kind])  # type: ignore[valid-type]  # pyright: ignore[reportInvalidTypeForm]
        self._lenient_one: LenientValidator[T] | None = None
        self._lenient_many: LenientValidator[list[T]] | None = None

    def one(
        self, value: Any, *, strict: bool = False, partial: bool = False
    ) -> tuple[T, tuple[RecordWarning, ...]]:
        """Returns ``value`` as a record, with its warnings.

        Args:
            value: A JSON value.
            strict: Raise instead of keeping values raw.
            partial: Only some fields were requested: missing fields cause no warnings.

        Raises:
            RecordValidationError: ``strict`` is set and the value is not a ``T``.
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
                # Pydantic's storage for extra attributes; a declared private attribute would slow down every
                # record.
                object.__setattr__(record, "__pydantic_private__", {"warnings": found})
        return record, found

    @staticmethod
    def warning(place: str, message: str) -> RecordWarning:
        """Attributes of a page besides its records."""
        return RecordWarning(place, message, None)

    def many(
        self, values: list[Any], *, strict: bool = False, partial: bool = False
    ) -> tuple[list[T], tuple[RecordWarning, ...]]:
        """Returns ``values`` as records; see :meth:`one`. Paths start with ``data[index]``."""
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
    """The reader that returns plain JSON unchanged."""
    return reader(cast("type[Any]", Any))


def reader(kind: type[T]) -> Reader[T]:
    """The shared reader for a type."""
    found = _readers.get(kind)
    if found is None:
        found = _readers[kind] = Reader(kind)
    return found


def _failure(error: ValidationError, root: str = "record") -> RecordValidationError:
    first = error.errors(include_url=False, include_input=False)[0]
    path = root + "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in first["loc"])
    return RecordValidationError(f"{path}: {first['msg']} ({error.error_count()} errors in the response)")
