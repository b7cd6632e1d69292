"""Plain JSON into typed records, leniently: no record is lost because one field is not as the spec says."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, PrivateAttr, TypeAdapter
from pydantic_core import SchemaValidator, ValidationError, core_schema

from .errors import RecordValidationError

__all__ = ["Reader", "Record", "RecordWarning", "reader", "warnings_of"]

T = TypeVar("T")
_log = logging.getLogger("airbyte_agent_sdk")


@dataclass(frozen=True, slots=True)
class RecordWarning:
    """A value that is not of its declared type, kept as it came.

    Attributes:
        path: Where it stands: ``data[37].address.line1``.
        problem: What is wrong with it.
        value: The value itself; ``None`` for a missing one.
    """

    path: str
    problem: str
    value: Any = field(repr=False)

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}"


class Record(BaseModel):
    """Base of all response models. Fields the spec does not know stay reachable as attributes and in ``model_extra``."""

    model_config = ConfigDict(extra="allow", populate_by_name=True, protected_namespaces=())

    _warnings: tuple[RecordWarning, ...] = PrivateAttr(default=())


def warnings_of(record: Record) -> tuple[RecordWarning, ...]:
    """What was not as declared in a single record that a method returned."""
    return record._warnings  # noqa: SLF001  its only reader outside the model


@dataclass(slots=True)
class _Trail:
    """Where the lenient validator stands, and what it has kept raw so far."""

    path: list[str | int]
    found: list[RecordWarning]

    def note(self, problem: str, value: Any) -> None:
        path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in self.path)
        self.found.append(RecordWarning(path.removeprefix("."), problem, value))


class Reader(Generic[T]):
    """Validates JSON values as ``T`` and as ``list[T]``; built at first use, shared by all connectors."""

    def __init__(self, kind: Any) -> None:
        self._one = TypeAdapter[T](kind)
        self._many = TypeAdapter[list[T]](list[kind])
        self._lenient_one: SchemaValidator | None = None
        self._lenient_many: SchemaValidator | None = None

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
            self._lenient_one = _lenient(self._one)
        record, found = _keep(self._lenient_one, value, [], partial=partial)
        if found and isinstance(record, Record):
            record._warnings = found  # noqa: SLF001
            _log.warning("a record is not as declared: %s", "; ".join(map(str, found[:3])))
        return record, found

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
            self._lenient_many = _lenient(self._many)
        return _keep(self._lenient_many, values, ["data"], partial=partial)


@lru_cache(maxsize=2048)
def reader(kind: Any) -> Reader[Any]:
    """The one reader for a type."""
    return Reader(kind)


def _failure(error: ValidationError, root: str = "record") -> RecordValidationError:
    first = error.errors(include_url=False, include_input=False)[0]
    path = root + "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in first["loc"])
    return RecordValidationError(f"{path}: {first['msg']} ({error.error_count()} such in the answer)")


def _keep(
    validator: SchemaValidator, value: Any, path: list[str | int], *, partial: bool
) -> tuple[Any, tuple[RecordWarning, ...]]:
    trail = _Trail(path, [])
    result = validator.validate_python(value, context=trail)
    found = (item for item in trail.found if not (partial and item.problem == _MISSING))
    return result, tuple(found)


_MISSING = "missing"
_ABSENT = object()


def _lenient(adapter: TypeAdapter[Any]) -> SchemaValidator:
    """A second validator of the same type that keeps each value it cannot validate, and notes where.

    It is built from the type's own core schema with a wrapper around every field and list item, so that the
    deepest value that is wrong is the only one kept raw.
    """
    return SchemaValidator(
        core_schema.with_info_wrap_validator_function(_keep_raw, _soften(adapter.core_schema))
    )


def _soften(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_soften(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    kind = schema.get("type")
    if kind in ("literal", "enum", "union", "tagged-union"):
        return schema  # a softened branch of a union would take every value
    soft = {key: value if key in _OPAQUE else _soften(value) for key, value in schema.items()}
    if kind == "model":
        # A model node would use the model's finished validator and never look at the softened fields.
        return core_schema.no_info_after_validator_function(
            _Builder(schema["cls"]), soft["schema"], ref=schema.get("ref")
        )
    if kind == "model-fields":
        soft["fields"] = {name: _soft_field(name, item) for name, item in soft["fields"].items()}
    elif kind == "list" and "items_schema" in soft:
        item = core_schema.with_info_wrap_validator_function(_keep_item, soft["items_schema"])
        return core_schema.with_info_wrap_validator_function(_count, {**soft, "items_schema": item})
    return soft


_OPAQUE = frozenset(
    {"cls", "config", "metadata", "serialization", "ref", "default", "schema_ref", "expected"}
)


class _Builder:
    """Makes a model of what a ``model-fields`` validator returns."""

    def __init__(self, cls: type[BaseModel]) -> None:
        self._cls = cls

    def __call__(self, parts: tuple[dict[str, Any], dict[str, Any] | None, set[str]]) -> BaseModel:
        fields, extra, given = parts
        record = self._cls.model_construct(given)
        record.__dict__.clear()
        record.__dict__.update(fields)
        object.__setattr__(record, "__pydantic_extra__", extra)
        return record


def _soft_field(name: str, item: Any) -> Any:
    label = item.get("validation_alias", name)
    label = label if isinstance(label, str) else name

    def keep(value: Any, handler: Any, info: Any) -> Any:
        trail: _Trail = info.context
        trail.path.append(label)
        try:
            if value is _ABSENT:
                trail.note(_MISSING, None)
                return None
            return handler(value)
        except ValidationError as error:
            trail.note(error.errors(include_url=False, include_input=False)[0]["msg"], value)
            return value
        finally:
            trail.path.pop()

    schema = item["schema"]
    if schema["type"] == "default":  # the field is optional, and must stay so outermost
        return {
            **item,
            "schema": {
                **schema,
                "schema": core_schema.with_info_wrap_validator_function(keep, schema["schema"]),
            },
        }
    kept = core_schema.with_info_wrap_validator_function(keep, schema)
    return {**item, "schema": core_schema.with_default_schema(kept, default=_ABSENT, validate_default=True)}


def _count(value: Any, handler: Any, info: Any) -> Any:
    trail: _Trail = info.context
    trail.path.append(-1)
    try:
        return handler(value)
    finally:
        trail.path.pop()


def _keep_item(value: Any, handler: Any, info: Any) -> Any:
    trail: _Trail = info.context
    index = trail.path[-1]
    trail.path[-1] = index + 1 if isinstance(index, int) else 0
    return _keep_raw(value, handler, info)


def _keep_raw(value: Any, handler: Any, info: Any) -> Any:
    try:
        return handler(value)
    except ValidationError as error:
        info.context.note(error.errors(include_url=False, include_input=False)[0]["msg"], value)
        return value


def pick(value: Any, names: tuple[str, ...]) -> Any:
    """``value`` with only the named fields; on a list, in each item."""
    if isinstance(value, list):
        return [pick(item, names) for item in value]
    return {key: value[key] for key in names if key in value} if isinstance(value, Mapping) else value
