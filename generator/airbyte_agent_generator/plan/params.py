"""TypedDicts of nested arguments."""

from __future__ import annotations

import keyword
from collections.abc import Container
from dataclasses import dataclass

from ..literals import source
from .names import TYPE_NAMES
from .shapes import ClassPlan, FieldPlan, classes_in
from .types import annotation, or_none

__all__ = ["AliasPlan", "KeyPlan", "TypedDictPlan", "typed_dict"]


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
