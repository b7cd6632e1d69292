"""Which members of a document's unions a request is made for.

A spec has one object where the document has a union of several. A request for such an object has to be one
that a member allows: with the member's fields and not with those of others, and with its values.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from airbyte_agent_format.model.base import is_list, is_mapping, mapping_of
from airbyte_agent_format.schema import REF, distinct, is_null

from ..authoring.matching import VendorOperation
from ..authoring.media import bare, media_type

__all__ = ["Choice", "Choices"]

Schema = Mapping[str, Any]
_UNIONS = ("oneOf", "anyOf")


class Choice(NamedTuple):
    """What a document's schema is, for one member of each of its unions.

    Attributes:
        schema: Without references and unions at its top.
        needed: Properties that the chosen members require.
        hidden: Properties that other members alone have or require.
    """

    schema: dict[str, Any]
    needed: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()


class Choices:
    """The unions of what one operation is sent.

    Args:
        operation: Of the vendor's document; ``None`` where it is not known.

    Attributes:
        most: The number of members of the largest union that was met.
    """

    def __init__(self, operation: VendorOperation | None = None) -> None:
        self._schemas: Mapping[str, Any] = operation.document.schemas if operation else {}
        contents: Mapping[str, Any] = operation.contents if operation else {}
        self._content = mapping_of(mapping_of(contents.get("requestBody")).get("content"))
        self._parameters = {
            (one.get("in"), one.get("name")): mapping_of(one.get("schema"))
            for one in contents.get("parameters", ())
        }
        self.most = 0

    def body(self, media: str | None) -> Schema:
        """The schema of the body.

        Args:
            media: Its media type; by default the one that a draft sends.
        """
        found = {bare(name): mapping_of(said) for name, said in self._content.items()}
        said = found.get(bare(media)) if media else None
        return mapping_of((media_type(self._content)[1] if said is None else said).get("schema"))

    def parameter(self, place: str, name: str) -> Schema:
        """The schema of a parameter; empty where the document has none."""
        return self._parameters.get((place, name), {})

    def of(self, schema: Schema, turn: int) -> Choice:
        """A schema for the members whose turn it is."""
        needed, hidden = set[str](), set[str]()
        merged: dict[str, Any] = {}
        for part, is_chosen in self._parts(schema, turn, hidden, ()):
            required = part.get("required")
            names = [name for name in required if isinstance(name, str)] if is_list(required) else []
            needed.update(names if is_chosen else ())
            properties = {**mapping_of(merged.get("properties"))}
            for name, inner in mapping_of(part.get("properties")).items():
                known = properties.setdefault(name, inner)
                properties[name] = known if known == inner else {"allOf": [known, inner]}
            kept = {key: value for key, value in part.items() if key not in ("$ref", "allOf", *_UNIONS)}
            merged = merged | kept | {"required": distinct([*merged.get("required", ()), *names])}
            if properties:
                merged["properties"] = properties
        always = {*merged.get("required", ())} - needed
        return Choice(merged, frozenset(needed), frozenset(hidden - needed - always))

    def _parts(
        self, given: Any, turn: int, hidden: set[str], above: tuple[str, ...], *, is_chosen: bool = False
    ) -> Iterator[tuple[Schema, bool]]:
        """A schema, what it extends, and one member of each union; each with whether it is of a union."""
        schema = mapping_of(given)
        name = str(schema.get("$ref", "")).removeprefix(REF)
        if name in above:
            return
        if name:
            yield from self._parts(self._schemas.get(name), turn, hidden, (*above, name), is_chosen=is_chosen)
        yield schema, is_chosen
        for member in schema["allOf"] if is_list(schema.get("allOf")) else ():
            yield from self._parts(member, turn, hidden, above, is_chosen=is_chosen)
        refused = mapping_of(schema.get("not")).get("required")
        if is_list(refused) and len(refused) == 1:
            hidden.update(refused)
        hidden.update(
            name for name, inner in mapping_of(schema.get("properties")).items() if inner == {"not": {}}
        )
        for key in _UNIONS:
            members = [one for one in schema[key] if not is_null(one)] if is_list(schema.get(key)) else []
            if not members:
                continue
            self.most = max(self.most, len(members))
            chosen = members[turn % len(members)]
            mine = [*self._parts(chosen, turn, hidden, above, is_chosen=True)]
            names = _names(part for part, _ in mine)
            for other in members:
                if other is not chosen:
                    hidden |= _names(part for part, _ in self._parts(other, turn, set(), above)) - names
            yield from mine
            if tag := self._tag(schema, chosen):
                yield tag, True

    def _tag(self, schema: Schema, chosen: Any) -> Schema:
        """The value of a discriminator for a member, where the member itself does not say it."""
        said = mapping_of(schema.get("discriminator"))
        reference, name = mapping_of(chosen).get("$ref"), said.get("propertyName")
        if not isinstance(reference, str) or not isinstance(name, str):
            return {}
        own = mapping_of(self.of(mapping_of(chosen), 0).schema.get("properties")).get(name)
        if not is_mapping(own) or own.keys() & {"const", "enum", "$ref", "allOf"}:
            return {}
        values = [value for value, target in mapping_of(said.get("mapping")).items() if target == reference]
        return {"properties": {name: {**own, "enum": values or [reference.removeprefix(REF)]}}}


def _names(parts: Iterator[Schema]) -> set[str]:
    """The properties that schemas have or require."""
    return {
        name
        for part in parts
        for key in ("properties", "required")
        for name in part.get(key, ())
        if isinstance(name, str)
    }
