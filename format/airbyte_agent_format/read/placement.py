"""Normalizes data that may be written in several places, before the models are built.

Shared parameters, bodies and responses are inlined; a path's parameters are moved into its operations, a
GraphQL body's description to its operation, and an OAuth flow's token settings to its scheme.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..model.base import is_list, is_mapping, mapping_of
from ..model.document import METHODS
from .diagnostics import Path, nearest
from .reading import Reading

__all__ = ["raw_operations", "resolve_placement"]

_BODY_TYPE = "x-airbyte-body-type"
_TOKEN_KEYS = ("x-airbyte-token-refresh", "x-airbyte-token-extract")


def raw_operations(root: dict[str, Any]) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Every operation that is a mapping, with its position."""
    for key, item in mapping_of(root.get("paths")).items():
        for method in METHODS:
            operation = mapping_of(item).get(method)
            if is_mapping(operation):
                yield ("paths", key, method), operation


def resolve_placement(reading: Reading, root: dict[str, Any]) -> None:
    """Normalize ``root`` in place."""
    placement = _Placement(reading, mapping_of(root.get("components")))
    paths = mapping_of(root.get("paths"))
    for at, operation in raw_operations(root):
        placement.parameters(at, operation, paths[str(at[1])].get("parameters"))
        placement.body(at, operation)
        responses = mapping_of(operation.get("responses"))
        for status in responses:
            place = (*at, "responses", status)
            responses[status] = placement.resolved(place, responses[status], "responses")
        shared = mapping_of(paths[str(at[1])])
        if is_list(shared.get("servers")):
            operation.setdefault("servers", shared["servers"])
    for key, item in paths.items():
        if not is_list(mapping_of(item).get("parameters", [])):
            reading.error(("paths", key, "parameters"), "must be a list")
        for inherited in ("parameters", "servers"):
            mapping_of(item).pop(inherited, None)
    for scheme in mapping_of(mapping_of(root.get("components")).get("securitySchemes")).values():
        flows = mapping_of(mapping_of(scheme).get("flows"))
        for name in flows:
            for key in _TOKEN_KEYS:
                flows[name] = placement.lifted(flows[name], key, scheme)


class _Placement:
    def __init__(self, reading: Reading, components: dict[str, Any]) -> None:
        self.reading = reading
        self.components = components

    def parameters(self, at: Path, operation: dict[str, Any], shared: Any) -> None:
        """The operation's own parameters and, before them, those of its path that it does not replace."""
        own: Any = operation.get("parameters") or []
        if not is_list(own):
            return
        for index, item in enumerate(own):
            own[index] = self.resolved((*at, "parameters", index), item, "parameters")
        if is_list(shared):
            place = (*at[:2], "parameters")
            inherited = [
                self.resolved((*place, index), item, "parameters") for index, item in enumerate(shared)
            ]
            mine = [_identity(item) for item in own]
            operation["parameters"] = [item for item in inherited if _identity(item) not in mine] + own
        for item in operation["parameters"] if own or is_list(shared) else ():
            for media in mapping_of(mapping_of(item).get("content")).values():
                if "schema" in mapping_of(media):
                    item.setdefault("schema", media["schema"])

    def body(self, at: Path, operation: dict[str, Any]) -> None:
        """The request body, its ``x-airbyte-body-type`` lifted to the operation."""
        if "requestBody" not in operation:
            return
        body = self.resolved((*at, "requestBody"), operation["requestBody"], "requestBodies")
        content = mapping_of(mapping_of(body).get("content"))
        for media_type in content:
            content[media_type] = self.lifted(content[media_type], _BODY_TYPE, operation)
        operation["requestBody"] = self.lifted(body, _BODY_TYPE, operation)

    def lifted(self, holder: Any, key: str, target: dict[str, Any]) -> Any:
        """A copy of ``holder``, which YAML aliases may share, without ``key``, which moves to ``target``."""
        if key not in mapping_of(holder):
            return holder
        marks = self.reading.source.marks
        target.setdefault(key, holder[key])
        marks[id(target)].setdefault(key, marks[id(holder)][key])
        rest = {name: value for name, value in holder.items() if name != key}
        marks[id(rest)] = marks[id(holder)]
        return rest

    def resolved(self, path: Path, value: Any, section: str) -> Any:
        """The target of a reference to ``components.<section>``, or else ``value`` itself."""
        reference = mapping_of(value).get("$ref")
        if not isinstance(reference, str):
            return value
        shared = mapping_of(self.components.get(section))
        name = reference.removeprefix(f"#/components/{section}/")
        if name != reference and name in shared and "$ref" not in mapping_of(shared[name]):
            return shared[name]
        self.reading.error((*path, "$ref"), f"{reference} does not exist{nearest(name, shared)}")
        # A value of the right kind, so that this diagnostic causes no others.
        return {"name": name, "in": "query"} if section == "parameters" else {}


def _identity(parameter: Any) -> tuple[str, str]:
    return str(mapping_of(parameter).get("name")), str(mapping_of(parameter).get("in"))
