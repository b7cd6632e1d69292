"""One schema in canonical form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ..model.base import Schema

__all__ = ["ANY", "KEYWORDS", "Node", "ordered"]

#: Keywords about the value itself, in the order in which tables hold them.
KEYWORDS: Final[tuple[str, ...]] = (
    "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "contentMediaType", "type", "format", "enum",
    "const", "default", "minimum", "maximum", "minLength", "maxLength", "pattern", "minItems", "maxItems",
    "uniqueItems",
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A schema with its references followed and its members merged. What lies below it are schemas again.

    Attributes:
        name: The component that it is; empty for an inline schema.
        types: The JSON types of its values, as stated or as its keywords tell; none is any type. ``null`` is
            among them only where it is all there is.
        nullable: Whether it may be null.
        facts: Keywords about the value: ``enum``, ``const``, ``format``, ``default``, ``pattern`` and bounds.
        properties: The properties of an object; empty where it states none.
        required: The names of those that have to be there.
        additional: What other properties may be; ``None`` where nothing is said.
        items: What an array holds; ``None`` where nothing is said.
        prefix: What each item of an array of fixed length is; ``items`` is then any of these.
        alternatives: Schemas of which one holds; then ``properties`` and ``items`` are empty.
        union: The keyword of the alternatives.
        description: What is said of it, at its place or by the component.
        title: The same, in short.
        example: A value, ``None`` where there is none.
    """

    name: str = ""
    types: tuple[str, ...] = ()
    nullable: bool = False
    facts: Mapping[str, Any] = field(default_factory=dict[str, Any])
    properties: Mapping[str, Schema] = field(default_factory=dict[str, Schema])
    required: tuple[str, ...] = ()
    additional: Schema | bool | None = None
    items: Schema | None = None
    prefix: tuple[Schema, ...] = ()
    alternatives: tuple[Schema, ...] = ()
    union: str = "anyOf"
    description: str = ""
    title: str = ""
    example: Any = None

    @property
    def is_object(self) -> bool:
        """Whether it is an object whose properties are known."""
        return bool(self.properties) and self.types == ("object",)

    @property
    def is_any(self) -> bool:
        """Whether every value will do."""
        return not (
            self.types or self.alternatives or self.facts.keys() & {"enum", "const"} or self.properties
        )

    @property
    def keywords(self) -> dict[str, Any]:
        """The schema of the value itself, without what lies below it."""
        stated = () if self.alternatives else self.types  # alternatives have types of their own
        types = (*stated, "null") if self.nullable and stated and stated != ("null",) else stated
        type_ = {"type": types[0] if len(types) == 1 else list(types)} if types else {}
        return ordered({**type_, **self.facts})


ANY: Final = Node()


def ordered(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Keywords in the order in which tables hold them."""
    return {key: facts[key] for key in KEYWORDS if key in facts} if len(facts) > 1 else dict(facts)
