"""Where a spec's schemas differ from those of a vendor's document, which are in the same plain terms."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from airbyte_agent_format.model.base import is_list, mapping_of
from airbyte_agent_format.read.diagnostics import Path
from airbyte_agent_format.schema import may_be_null, types_of

from .schemas import REF, Schema

__all__ = ["Addition", "Comparison", "Difference", "Place"]

#: Whether the first of two values of a keyword allows less than the second.
_TIGHTER: Mapping[str, Callable[[Any, Any], bool]] = {
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems"), operator.gt),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems"), operator.lt),
    **dict.fromkeys(("pattern", "multipleOf", "uniqueItems"), operator.ne),
}
#: Levels of a new field that are written out; what is deeper is any object.
_DEPTH = 3


@dataclass(frozen=True, slots=True)
class Addition:
    """What makes a spec say what the document says: a member of one of its mappings, or of its lists.

    Attributes:
        pointer: Keys and indexes that lead to the mapping or list.
        key: The new key; None for a list.
        value: What comes under the key or onto the list.
    """

    pointer: Path
    key: str | None
    value: Any


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that the spec and the document do not agree on.

    Attributes:
        operation: ``entity.action``.
        path: Dotted, from the operation: ``ticket.tags[]``; what is answered begins with ``answer``.
        what: In words: ``enum value removed: urgent``.
        breaks: Whether calls fail by it.
        owner: Where it stands in the spec: a component schema, or the operation.
        entry: How source.yaml writes it down, below its owner.
        addition: What would settle it, where that is safe.
    """

    operation: str
    path: str
    what: str
    breaks: bool
    owner: str
    entry: str
    addition: Addition | None = None

    def __str__(self) -> str:
        place = f"{self.operation} {self.path}" if self.path else self.operation
        return f"{'breaking' if self.breaks else 'safe'}: {place}: {self.what}"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a schema stands.

    Attributes:
        operation: ``entity.action``.
        path: See :class:`Difference`.
        owner: See :class:`Difference`.
        within: Dotted, from the owner.
        pointer: Keys and indexes that lead to it in the spec.
        is_sent: Of a request, not of an answer.
        is_text: What stands in a URL or header, where a number is a text.
    """

    operation: str
    path: str
    owner: str
    within: str
    pointer: Path
    is_sent: bool
    is_text: bool = False

    def below(self, step: str, *keys: str | int) -> Place:
        """A place inside; ``step`` is as it is spelt in dotted paths."""
        return replace(
            self,
            path=_joined(self.path, step),
            within=_joined(self.within, step),
            pointer=(*self.pointer, *keys),
        )

    def difference(
        self, what: str, entry: str, *, breaks: bool, addition: Addition | None = None
    ) -> Difference:
        """A difference here; ``{}`` in ``entry`` is this place."""
        text = entry.format(self.within)
        return Difference(self.operation, self.path, what, breaks, self.owner, text, addition)


def _joined(path: str, step: str) -> str:
    return path + step if not path or not step or step.startswith("[") else f"{path}.{step}"


class Comparison:
    """Compares schemas of one spec with those of one document, each pair of named ones once.

    Args:
        ours: The component schemas of the spec.
        theirs: Those of the document; may grow while it is compared.
        is_graphql: The document says neither what is required of an answer nor bounds.
    """

    def __init__(
        self, ours: Mapping[str, Any], theirs: Mapping[str, Any], *, is_graphql: bool = False
    ) -> None:
        self._is_graphql = is_graphql
        self._ours = ours
        self._theirs = theirs
        self._seen: set[tuple[str, str, bool]] = set()

    def schema(self, ours: Any, theirs: Any, place: Place) -> Iterator[Difference]:
        """Where two schemas differ. What either leaves open is no difference."""
        ours, owned, name = _resolved(mapping_of(ours), self._ours, place)
        theirs, _, other = _resolved(mapping_of(theirs), self._theirs, place)
        before, after = _types(ours), _types(theirs)
        gap = before - after if place.is_sent else after - before
        wide = after if place.is_sent else before
        if "string" in wide and place.is_text:
            gap -= {"boolean", "integer", "number"}
        if "number" in wide:
            gap -= {"integer"}
        if before - {"null"} and after - {"null"} and gap:
            # Whether it may be null is said where it is referred to, not where it is described.
            what = f"type {_spelt(before)} is now {_spelt(after)}"
            yield place.difference(what, f"{{}}: {_spelt(after)}", breaks=True)
            if gap - {"null"}:
                return
        if name and other:
            if (name, other, place.is_sent) in self._seen:
                return
            self._seen.add((name, other, place.is_sent))
        place = owned
        was, now = ours.get("format"), theirs.get("format")
        # That a number is a moment few documents say: such a format is the spec's own.
        if was and now and was != now and not was.startswith("unix-time"):
            yield place.difference(f"format {was} is now {now}", f"{{}}: {now}", breaks=True)
        yield from _values(ours, theirs, place)
        if place.is_sent and not gap and (before & after or not before or not after):
            yield from _bounds(ours, theirs, place, () if self._is_graphql else _TIGHTER)
        if "properties" in ours and "properties" in theirs:
            yield from self._members(ours, theirs, place)
        for key, step in (("items", "[]"), ("additionalProperties", "*")):
            if mapping_of(ours.get(key)) and mapping_of(theirs.get(key)):
                yield from self.schema(ours[key], theirs[key], place.below(step, key))
        yield from self._kinds(_by_tag(ours, self._ours), _by_tag(theirs, self._theirs), place)

    def _kinds(
        self, ours: Mapping[str, tuple[int, Schema]], theirs: Mapping[str, tuple[int, Schema]], place: Place
    ) -> Iterator[Difference]:
        """Those of a union that a property tells apart, where it is one on both sides."""
        if not ours or not theirs:
            return
        for tag, (index, mine) in ours.items():
            if tag in theirs:
                yield from self.schema(mine, theirs[tag][1], place.below("", "oneOf", index))
            else:
                yield place.difference(f"kind removed: {tag}", f"-{{}}={_escaped(tag)}", breaks=True)
        for tag in theirs:
            if tag not in ours:
                yield place.difference(f"new kind: {tag}", f"{{}}={_escaped(tag)}", breaks=False)

    def _members(self, ours: Schema, theirs: Schema, place: Place) -> Iterator[Difference]:
        mine, other = mapping_of(ours["properties"]), mapping_of(theirs["properties"])
        needed, wanted = set(ours.get("required", ())), set(theirs.get("required", ()))
        word = "body field" if place.is_sent else "field"
        for name in mine:
            at = place.below(name, "properties", name)
            if name not in other:
                if "additionalProperties" not in theirs:
                    breaks = place.is_sent or name in needed
                    yield at.difference(f"{word} removed", "-{}", breaks=breaks)
                continue
            if place.is_sent and name in wanted - needed:
                yield at.difference("is now required", "{}!", breaks=True)
            if not self._is_graphql and name in needed - wanted:  # what is not there has no type
                yield at.difference("is no longer required", "{}?", breaks=not place.is_sent)
            yield from self.schema(mine[name], other[name], at)
        for name in other if "allOf" not in ours else ():
            if name in mine:
                continue
            at = place.below(name)
            if place.is_sent and name in wanted:
                yield at.difference(f"new required {word}", "{}!", breaks=True)
            elif place.is_sent:
                yield at.difference(f"new optional {word}", "{}", breaks=False)
            else:
                value = self._written_out(other[name], _DEPTH)
                addition = Addition((*place.pointer, "properties"), name, value)
                what = f"new field: {_spelt(_types(value)) or 'anything'}"
                yield at.difference(what, "{}", breaks=False, addition=addition)

    def _written_out(self, schema: Any, depth: int) -> Schema:
        """One of the document's schemas without references."""
        plain = mapping_of(schema)
        if "$ref" in plain:
            plain = mapping_of(self._theirs.get(plain["$ref"].removeprefix(REF)))
        if depth == 0 and (_types(plain) & {"object", "array"} or "oneOf" in plain):
            return {"type": plain["type"]} if "type" in plain else {}
        result: Schema = {key: plain[key] for key in ("type", "format", "enum") if key in plain}
        if "oneOf" in plain:
            result["oneOf"] = [self._written_out(member, depth) for member in plain["oneOf"]]
        if "items" in plain:
            result["items"] = self._written_out(plain["items"], depth - 1)
        if "properties" in plain:
            members = mapping_of(plain["properties"])
            result["properties"] = {
                name: self._written_out(inner, depth - 1) for name, inner in members.items()
            }
        if "additionalProperties" in plain:
            extra = plain["additionalProperties"]
            result["additionalProperties"] = extra if extra is True else self._written_out(extra, depth - 1)
        return result


def _by_tag(schema: Schema, components: Mapping[str, Any]) -> dict[str, tuple[int, Schema]]:
    """The members of a union, with their places, by what its discriminator says; empty where it has none."""
    tag = mapping_of(schema.get("discriminator")).get("propertyName")
    found: dict[str, tuple[int, Schema]] = {}
    for index, member in enumerate(schema.get("oneOf", ()) if isinstance(tag, str) else ()):
        reference = str(mapping_of(member).get("$ref")).removeprefix(REF)
        plain = mapping_of(components.get(reference, member))
        told = mapping_of(mapping_of(plain.get("properties")).get(str(tag)))
        values: list[Any] = [told["const"]] if "const" in told else told.get("enum", [])
        found |= {str(value): (index, mapping_of(member)) for value in values}
    return found


def _resolved(schema: Schema, components: Mapping[str, Any], place: Place) -> tuple[Schema, Place, str]:
    """What a schema means, where that stands, and its name: references followed, ``null`` beside it kept."""
    may_be_null, name, seen = False, "", set[str]()
    while True:
        choices = schema.get("oneOf", schema.get("anyOf"))
        real = (
            [i for i, item in enumerate(choices) if mapping_of(item).get("type") != "null"] if choices else []
        )
        reference = schema.get("$ref")
        if isinstance(reference, str) and reference not in seen:
            seen.add(reference)
            name = reference.removeprefix(REF)
            place = replace(place, owner=name, within="", pointer=("components", "schemas", name))
            schema = mapping_of(components.get(name))
        elif is_list(choices) and len(real) == 1:
            may_be_null = may_be_null or len(choices) > 1
            place = replace(
                place, pointer=(*place.pointer, "oneOf" if "oneOf" in schema else "anyOf", real[0])
            )
            schema = mapping_of(choices[real[0]])
        else:
            break
    if may_be_null and (types := _types(schema)):
        schema = {**schema, "type": sorted(types | {"null"})}
    return schema, place, name


def _types(schema: Schema) -> set[str]:
    """The types that a schema allows; none where it leaves them open."""
    if schema.get("type"):
        return {*types_of(schema), *(["null"] if may_be_null(schema) else [])}
    members = [_types(mapping_of(item)) for key in ("oneOf", "anyOf") for item in schema.get(key, ())]
    return set[str]().union(*members) if all(members) else set()


def _spelt(types: set[str]) -> str:
    return " or ".join(sorted(types, key=lambda name: (name == "null", name)))


def _values(ours: Schema, theirs: Schema, place: Place) -> Iterator[Difference]:
    before, after = ours.get("enum"), theirs.get("enum")
    if not is_list(before) or not is_list(after):
        return
    for value in before:
        if value not in after and value is not None:
            what = f"enum value removed: {value}"
            yield place.difference(what, f"-{{}}={_escaped(value)}", breaks=True)
    for value in after:
        if value not in before and value is not None:
            addition = Addition((*place.pointer, "enum"), None, value)
            what = f"new enum value: {value}"
            yield place.difference(what, f"{{}}={_escaped(value)}", breaks=False, addition=addition)


def _bounds(ours: Schema, theirs: Schema, place: Place, keys: Iterable[str]) -> Iterator[Difference]:
    """Bounds of what is sent, and what the service takes where nothing is."""
    for key in keys:
        before, after = ours.get(key), theirs.get(key)
        if before == after:
            continue
        said = f"{key} {before}" if before is not None else f"no {key}"
        breaks = after is not None and (before is None or _TIGHTER[key](after, before))
        now = "none" if after is None else after
        yield place.difference(f"{said} is now {now}", f"{{}}: {key} {_escaped(now)}", breaks=breaks)
    if "default" in ours and "default" in theirs and ours["default"] != theirs["default"]:
        what = f"default {ours['default']} is now {theirs['default']}"
        yield place.difference(what, f"{{}}: default {_escaped(theirs['default'])}", breaks=True)


def _escaped(value: Any) -> str:
    return str(value).replace("{", "{{").replace("}", "}}")
