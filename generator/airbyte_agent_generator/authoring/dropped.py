"""Words of JSON Schema that no spec has: told for each schema of a vendor's document that a draft takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_format.model.base import is_list, is_mapping, mapping_of

from ..vendor.openapi import AT
from ..vendor.patterns import translated
from .matching import OpenApi, VendorOperation, pointer_step
from .omissions import Omissions
from .schemas import REF

__all__ = ["DroppedWords"]

_UNCHECKED = "the service checks it, the connector does not"
#: Each word, and why it is left out.
_WORDS = {
    "not": _UNCHECKED,
    "if": _UNCHECKED,
    "contains": _UNCHECKED,
    "dependentRequired": _UNCHECKED,
    "dependentSchemas": _UNCHECKED,
    "dependencies": _UNCHECKED,
    "propertyNames": _UNCHECKED,
    "minProperties": _UNCHECKED,
    "maxProperties": _UNCHECKED,
    "patternProperties": "all further properties are of the type of these, whatever their names",
}
_UNIONS = ("oneOf", "anyOf")
_DIALECT = "patterns with look-around or of an unknown dialect are not supported"
_NO_VALUE = "it is none of the values that are allowed"
_TOGETHER = "which properties go together is checked by the service, not by the connector"
#: Where other schemas stand: by names, in lists, or alone. What a dropped word holds is dropped with it.
_MAPS = ("properties", "patternProperties")
_LISTS = ("allOf", "oneOf", "anyOf", "prefixItems")
_SINGLES = ("items", "additionalProperties")


class DroppedWords:
    """Finds the words, each once however often its schema is used.

    Args:
        omissions: Takes them.
    """

    def __init__(self, omissions: Omissions) -> None:
        self._omissions = omissions
        self._walked: set[tuple[str, str, bool]] = set()

    def account_for(self, vendor: VendorOperation) -> None:
        """Look at the schemas of what an operation sends and of what it answers when it succeeds."""
        contents = vendor.contents
        for index, item in enumerate(contents.get("parameters", ())):
            if not item.get("content"):
                at = vendor.pointer("parameters", index, "schema")
                self._walk(vendor.document, item.get("schema"), at, is_sent=True)
            self._media(vendor, item.get("content"), "parameters", index)
        self._media(vendor, mapping_of(contents.get("requestBody")).get("content"), "requestBody")
        responses = mapping_of(contents.get("responses"))
        for status in [status for status in responses if status.startswith("2")] or ["default"]:
            self._media(vendor, mapping_of(responses.get(status)).get("content"), "responses", status)

    def _media(self, vendor: VendorOperation, content: Any, *above: str | int) -> None:
        for media, said in mapping_of(content).items():
            # In older formats a schema stands beside its media types, and not in each of them.
            steps = above if AT in said else (*above, "content", media)
            at = vendor.pointer(*steps, "schema")
            self._walk(vendor.document, said.get("schema"), at, is_sent=above[0] != "responses")

    def _walk(self, document: OpenApi, schema: Any, at: str, *, is_sent: bool) -> None:
        places = mapping_of(mapping_of(document.contents.get("components")).get(AT))
        pending = [(schema, at)]
        while pending:
            node, place = pending.pop()
            if not is_mapping(node):
                continue
            if isinstance(reference := node.get("$ref"), str):
                name = reference.removeprefix(REF)
                if (document.file, name, is_sent) not in self._walked:
                    self._walked.add((document.file, name, is_sent))
                    pending.append((document.schemas.get(name), places.get(name, reference)))
            self._tell(document.file, node, place)
            if is_sent:
                self._tell_unions(document, node, place)
            for key in _MAPS:
                named = mapping_of(node.get(key))
                pending += [(inner, f"{place}/{key}/{pointer_step(name)}") for name, inner in named.items()]
            for key in _LISTS:
                members: list[Any] = node[key] if is_list(node.get(key)) else []
                pending += [(inner, f"{place}/{key}/{index}") for index, inner in enumerate(members)]
            pending += [(node[key], f"{place}/{key}") for key in _SINGLES if key in node]

    def _tell(self, file: str, node: Mapping[str, Any], at: str) -> None:
        for word, reason in _WORDS.items():
            if word in node and node[word] not in ({}, [], 0):
                self._omissions.add(file, f"{at}/{word}", "schema", word, reason)
        values, default = node.get("enum"), node.get("default")
        if is_list(values) and default is not None and default not in values:
            self._omissions.add(file, f"{at}/default", "schema", "default", _NO_VALUE)
        pattern = node.get("pattern")
        if isinstance(pattern, str) and pattern and translated(pattern) is None:
            self._omissions.add(file, f"{at}/pattern", "schema", pattern, _DIALECT)
        for union in _UNIONS:
            if is_list(members := node.get(union)) and members and all(map(_only_requires, members)):
                self._omissions.add(file, f"{at}/{union}", "schema", union, _TOGETHER)

    def _tell_unions(self, document: OpenApi, node: Mapping[str, Any], at: str) -> None:
        """Tell of unions of objects, which are one object with the properties of all where they are sent."""
        for union in _UNIONS:
            members: list[Any] = node[union] if is_list(node.get(union)) else []
            found = [
                document.schemas.get(str(mapping_of(one).get("$ref")).removeprefix(REF), one)
                for one in members
            ]
            if sum(bool(mapping_of(one).keys() & {"properties", "allOf", *_UNIONS}) for one in found) > 1:
                self._omissions.add(document.file, f"{at}/{union}", "schema", union, _TOGETHER)


def _only_requires(schema: Any) -> bool:
    """Whether a member of a union says which properties there are, and no more."""
    return (
        is_mapping(schema)
        and bool(schema)
        and schema.keys() <= {"required", "not", "type", "title"}
        and ("required" in schema or "not" in schema)
    )
