"""A schema in canonical form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ..model.base import Schema

__all__ = ["ANY", "KEYWORDS", "Node", "ordered"]

#: Keywords about the value itself, in the order of the tables.
KEYWORDS: Final[tuple[str, ...]] = (
    "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "contentMediaType", "type", "format", "enum",
    "const", "default", "minimum", "maximum", "minLength", "maxLength", "pattern", "minItems", "maxItems",
    "uniqueItems",
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A schema with references resolved and members merged. Its parts are plain schemas.

    Attributes:
        name: The name of its component; empty for an inline schema.
        types: Its JSON types, declared or inferred; empty for any type. ``null`` is only included if it is
            the only type.
        nullable: Whether it may be null.
        facts: Keywords about the value: ``enum``, ``const``, ``format``, ``default``, ``pattern`` and bounds.
        properties: The properties of an object; empty where it states none.
        required: The names of required properties.
        additional: Schema of additional properties; ``None`` if not specified.
        items: Schema of an array's items; ``None`` if not specified.
        prefix: What each item of an array of fixed length is; ``items`` is then any of these.
        alternatives: Alternative schemas; then ``properties`` and ``items`` are empty.
        union: The keyword of the alternatives.
        description: Its description, from the reference or the component.
        title: Its title.
        example: An example value; ``None`` if there is none.
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
        """Whether it is an object with declared properties."""
        return bool(self.properties) and self.types == ("object",)

    @property
    def is_any(self) -> bool:
        """Whether any value is valid."""
        return not (
            self.types or self.alternatives or self.facts.keys() & {"enum", "const"} or self.properties
        )

    @property
    def keywords(self) -> dict[str, Any]:
        """The schema of the value itself, without nested schemas."""
        stated = () if self.alternatives else self.types  # alternatives have their own types
        types = (*stated, "null") if self.nullable and stated and stated != ("null",) else stated
        type_ = {"type": types[0] if len(types) == 1 else list(types)} if types else {}
        return ordered({**type_, **self.facts})


ANY: Final = Node()


def ordered(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Keywords in the order of the tables."""
    return {key: facts[key] for key in KEYWORDS if key in facts} if len(facts) > 1 else dict(facts)
