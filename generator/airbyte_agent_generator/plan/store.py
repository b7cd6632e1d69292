"""Records of the context store, and the columns that its queries name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from airbyte_agent_format.model.info import ContextStoreEntity, ContextStoreField

from .docs import clean
from .names import Names, class_name
from .params import AliasPlan
from .shapes import Schema, Shapes, classes_in
from .types import annotation

__all__ = ["StorePlan", "plan_store"]


@dataclass(frozen=True, slots=True)
class StorePlan:
    """An entity of the context store.

    Attributes:
        entity: Its name.
        schema: Flat schema of its records.
        columns: The names of its columns, as an alias.
    """

    entity: str
    schema: Schema
    columns: AliasPlan

    @property
    def record(self) -> str:
        """Annotation of a record."""
        return annotation(self.schema, "result")

    @property
    def record_class(self) -> str | None:
        """The class of its records; ``None`` where its columns are not known."""
        return next(iter(classes_in(self.schema)), None)


def plan_store(entity: ContextStoreEntity, names: Names, records: Shapes) -> StorePlan:
    """Plan the types of an entity of the context store."""
    prefix = class_name(entity.entity)
    record = _object(entity.fields, f"A record of {clean(entity.entity)} in the context store.")
    columns = [item.name for item in entity.fields]
    return StorePlan(
        entity=entity.entity,
        schema=records.flatten(record, f"{prefix}StoreRecord"),
        columns=AliasPlan(
            names.take(f"{prefix}StoreColumn"),
            annotation({"enum": columns}, "argument") if columns else "str",
        ),
    )


def _object(fields: Iterable[ContextStoreField], doc: str) -> Schema:
    return {"type": "object", "description": doc, "properties": {item.name: _column(item) for item in fields}}


def _column(item: ContextStoreField) -> Schema:
    if not item.properties:
        return {"type": item.type, "description": item.description}
    whole = _object(item.properties, item.description or "")
    return (
        {"type": "array", "items": whole, "description": item.description} if "array" in item.type else whole
    )
