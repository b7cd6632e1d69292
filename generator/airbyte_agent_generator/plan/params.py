"""TypedDicts of nested arguments, and of queries to the context store."""

from __future__ import annotations

import keyword
from collections.abc import Container, Iterable
from dataclasses import dataclass

from airbyte_agent_format.model.info import ContextStoreEntity, ContextStoreField

from ..literals import source
from .docs import clean
from .names import TYPE_NAMES, Names, class_name
from .shapes import ClassPlan, FieldPlan, Schema, Shapes, classes_in
from .types import annotation, or_none

__all__ = ["AliasPlan", "KeyPlan", "StorePlan", "TypedDictPlan", "plan_store", "typed_dict"]

_COMPARISONS = ("eq", "neq", "gt", "gte", "lt", "lte", "contains", "array_contains", "any")
_TEXTS = ("startswith", "endswith", "fuzzy", "keyword")


@dataclass(frozen=True, slots=True)
class AliasPlan:
    """A name for a long ``Literal``."""

    name: str
    annotation: str


@dataclass(frozen=True, slots=True)
class KeyPlan:
    """One key of a TypedDict; ``value`` is its annotation where keys need not be there."""

    name: str
    value: str
    doc: str = ""


@dataclass(frozen=True, slots=True)
class TypedDictPlan:
    """A TypedDict. A class where its keys allow that."""

    name: str
    doc: str
    keys: tuple[KeyPlan, ...]

    @property
    def is_class(self) -> bool:
        """Whether each key can be an attribute of a class body and leaves the types in it readable."""
        return all(
            key.name.isidentifier() and not keyword.iskeyword(key.name) and key.name not in TYPE_NAMES
            for key in self.keys
        )


@dataclass(frozen=True, slots=True)
class StorePlan:
    """An entity of the context store.

    Attributes:
        entity: Its name.
        row: Flat schema of its rows.
        query: TypedDict of what is searched for.
        columns: The names of its columns.
        classes: What the query is made of, and itself.
    """

    entity: str
    row: Schema
    query: str
    columns: AliasPlan
    classes: tuple[TypedDictPlan, ...]

    @property
    def record(self) -> str:
        """Annotation of a row."""
        return annotation(self.row, "result")


def typed_dict(plan: ClassPlan, known: Container[str]) -> TypedDictPlan:
    """The TypedDict of an argument's object.

    Args:
        plan: The object.
        known: Classes defined before it. Annotations with others are quoted: they are read at run time.
    """
    return TypedDictPlan(plan.name, plan.doc, tuple(_key(field, known) for field in plan.fields))


def _key(field: FieldPlan, known: Container[str]) -> KeyPlan:
    hint = annotation(field.schema, "argument")
    if not field.required:
        hint = or_none(hint)
    if any(name not in known for name in classes_in(field.schema)):
        hint = source(hint)
    return KeyPlan(field.name, f"Required[{hint}]" if field.required else hint, field.doc)


def plan_store(entity: ContextStoreEntity, names: Names, models: Shapes) -> StorePlan:
    """What searching an entity of the context store takes and gives."""
    prefix = class_name(entity.entity)
    columns = {item.name: item for item in entity.fields}
    row = models.flatten(
        _object(entity.fields, f"A row of {clean(entity.entity)} in the context store."), f"{prefix}Row"
    )
    column, values, condition, query = (
        names.take(f"{prefix}{word}") for word in ("Column", "Values", "Condition", "SearchQuery")
    )
    compared = tuple(
        KeyPlan(name, annotation(_kinds(item), "argument"))
        for name, item in columns.items()
        if name  # type checkers know no key without a name
    )
    conditions = {
        **dict.fromkeys(_COMPARISONS, values if columns else "Mapping[str, Any]"),
        "in": f"Mapping[{column}, Sequence[Any]]",
        **dict.fromkeys(_TEXTS, f"Mapping[{column}, str]"),
        "not": f'"{condition}"',
        "and": f'Sequence["{condition}"]',
        "or": f'Sequence["{condition}"]',
    }
    searched = {"filter": condition, "sort": f'Sequence[Mapping[{column}, Literal["asc", "desc"]]]'}
    classes = (
        TypedDictPlan(values, "A value for each column that is compared.", compared),
        TypedDictPlan(condition, "Exactly one key: a comparison, or other conditions.", _keys(conditions)),
        TypedDictPlan(query, "Which rows, and in what order.", _keys(searched)),
    )
    return StorePlan(
        entity=entity.entity,
        row=row,
        query=query,
        columns=AliasPlan(column, annotation({"enum": list(columns)}, "argument") if columns else "str"),
        classes=classes if columns else classes[1:],
    )


def _keys(hints: dict[str, str]) -> tuple[KeyPlan, ...]:
    return tuple(KeyPlan(name, hint) for name, hint in hints.items())


def _object(fields: Iterable[ContextStoreField], doc: str) -> Schema:
    return {"type": "object", "description": doc, "properties": {item.name: _column(item) for item in fields}}


def _column(item: ContextStoreField) -> Schema:
    if not item.properties:
        return {"type": item.type, "description": item.description}
    whole = _object(item.properties, item.description or "")
    return (
        {"type": "array", "items": whole, "description": item.description} if "array" in item.type else whole
    )


def _kinds(item: ContextStoreField) -> Schema:
    """A column's types without what is inside: that is not compared."""
    flat: dict[str, Schema] = {
        "array": {"type": "array", "items": {}},
        "object": {"type": "object", "additionalProperties": {}},
        **{kind: {"type": kind} for kind in ("string", "integer", "number", "boolean", "null")},
    }
    branches = [
        flat[kind] for kind in ([item.type] if isinstance(item.type, str) else item.type) if kind in flat
    ]
    return {"anyOf": branches} if branches else {}
