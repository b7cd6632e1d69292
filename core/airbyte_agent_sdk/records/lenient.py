"""A lenient validator for a type, which keeps and reports each value that it cannot validate.

It is built from the type's core schema, with a wrapper around every field, list item and mapping value, so
that only the innermost invalid value of a record is kept raw. It only runs if regular validation failed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, cast

from pydantic import BaseModel, TypeAdapter
from pydantic_core import CoreConfig, SchemaValidator, ValidationError, core_schema

__all__ = ["LenientValidator", "RecordWarning"]

T = TypeVar("T")

_MISSING = "missing"
_ABSENT = object()
#: Keys of a core schema that contain values, not schemas.
_OPAQUE = frozenset(
    {"cls", "config", "metadata", "serialization", "ref", "default", "schema_ref", "expected"}
)
#: The record's own, which are removed with the replaced model nodes.
_CONFIG = CoreConfig(extra_fields_behavior="allow", validate_by_name=True, validate_by_alias=True)
_wrap: Callable[..., Any] = core_schema.with_info_wrap_validator_function


@dataclass(frozen=True, slots=True)
class RecordWarning:
    """A value that does not match its declared type and was kept unchanged.

    Attributes:
        path: Its location: ``data[37].address.line1``.
        problem: The validation error.
        value: The value; ``None`` if it is missing.
    """

    path: str
    problem: str
    value: Any = field(repr=False)

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}"


@dataclass(slots=True)
class _Trail:
    """The validator's current location, and the values kept raw so far."""

    path: list[str | int]
    found: list[RecordWarning]

    def note(self, problem: str, value: Any) -> None:
        path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in self.path)
        self.found.append(RecordWarning(path.removeprefix("."), problem, value))


class LenientValidator(Generic[T]):
    """Validates like ``adapter``, but keeps invalid values raw. ``root`` starts each warning's path."""

    def __init__(self, adapter: TypeAdapter[T], *, root: str | None = None) -> None:
        self._validator = SchemaValidator(_wrap(_keep_raw, _soften(adapter.core_schema)), _CONFIG)
        self._root: list[str | int] = [root] if root else []

    def validate(self, value: Any, *, partial: bool) -> tuple[T, tuple[RecordWarning, ...]]:
        """The value and its warnings. With ``partial``, missing fields cause no warnings."""
        trail = _Trail(list(self._root), [])
        result: T = self._validator.validate_python(value, context=trail)
        return result, tuple(item for item in trail.found if not (partial and item.problem == _MISSING))


def _soften(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_soften(part) for part in schema]  # pyright: ignore[reportUnknownVariableType]
    if not isinstance(schema, dict):
        return schema
    node = cast("dict[str, Any]", schema)
    kind = node.get("type")
    if kind in ("literal", "enum", "union", "tagged-union"):
        return node  # a lenient branch of a union would accept every value
    soft = {key: value if key in _OPAQUE else _soften(value) for key, value in node.items()}
    if kind == "model":
        # A model node would use the model's compiled validator and ignore the lenient fields.
        return core_schema.no_info_after_validator_function(
            _builder(node["cls"]), soft["schema"], ref=node.get("ref")
        )
    if kind == "model-fields":
        soft["fields"] = {name: _soft_field(name, item) for name, item in soft["fields"].items()}
    elif kind == "list" and "items_schema" in soft:
        return _wrap(_within, {**soft, "items_schema": _wrap(_keep_item, soft["items_schema"])})
    elif kind == "dict":
        keys = _wrap(_note_key, soft.get("keys_schema", core_schema.any_schema()))
        values = _wrap(_keep_raw, soft.get("values_schema", core_schema.any_schema()))
        return _wrap(_within, {**soft, "keys_schema": keys, "values_schema": values})
    return soft


def _builder(cls: type[BaseModel]) -> Callable[[Any], BaseModel]:
    def build(parts: tuple[dict[str, Any], dict[str, Any] | None, set[str]]) -> BaseModel:
        fields, extra, given = parts
        record = cls.model_construct(given)
        object.__setattr__(record, "__dict__", fields)
        object.__setattr__(record, "__pydantic_extra__", extra)
        return record

    return build


def _soft_field(name: str, item: dict[str, Any]) -> Any:
    alias = item.get("validation_alias")
    label = alias if isinstance(alias, str) else name

    def keep(value: Any, handler: Any, info: Any) -> Any:
        trail: _Trail = info.context
        trail.path.append(label)
        try:
            if value is _ABSENT:
                trail.note(_MISSING, None)
                return None
            return _keep_raw(value, handler, info)
        finally:
            trail.path.pop()

    schema = item["schema"]
    if schema["type"] == "default":  # the field is optional, and the outermost schema must stay so
        return {**item, "schema": {**schema, "schema": _wrap(keep, schema["schema"])}}
    kept = _wrap(keep, schema)
    return {**item, "schema": core_schema.with_default_schema(kept, default=_ABSENT, validate_default=True)}


def _within(value: Any, handler: Any, info: Any) -> Any:
    trail: _Trail = info.context
    trail.path.append(-1)
    try:
        return handler(value)
    finally:
        trail.path.pop()


def _note_key(value: Any, handler: Any, info: Any) -> Any:
    info.context.path[-1] = value  # keys are validated before their values
    return handler(value)


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
