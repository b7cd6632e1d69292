"""A file read part by part, so that a mistake in one part hides none in another."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, TypeVar

from .access import SecurityScheme, Server
from .complaints import Path
from .document import METHODS, Components, Document, Method, Operation, PathItem
from .info import Info
from .part import is_mapping
from .reading import Reading

__all__ = ["Draft", "Located", "read_draft"]

T = TypeVar("T")

#: Root keys that are taken over as they are.
_CARRIED = ("openapi", "tags", "externalDocs", "jsonSchemaDialect")


@dataclass(frozen=True, slots=True)
class Located:
    """An operation, where it stands in the file (``at``), and its real path."""

    at: Path
    path: str
    method: Method
    operation: Operation


@dataclass(slots=True)
class Draft:
    """The well-formed parts. A section that is not is ``None``; with ``whole`` no operation was left out."""

    root: dict[str, Any]
    info: Info | None
    servers: list[Server] | None
    security: list[dict[str, list[str]]] | None
    components: Components | None
    operations: list[Located] = field(default_factory=list[Located])
    whole: bool = True

    @property
    def schemes(self) -> dict[str, SecurityScheme]:
        """The ways to authenticate."""
        return self.components.security_schemes if self.components else {}

    def entities(self) -> set[str]:
        """Every entity the file has: of operations, of the context store, of schemas."""
        names = {located.operation.entity for located in self.operations}
        if self.info and self.info.context_store:
            names |= {entity.entity for entity in self.info.context_store.entities}
        schemas = self.components.schemas.values() if self.components else ()
        return names | {
            schema["x-airbyte-entity-name"]
            for schema in schemas
            if is_mapping(schema) and isinstance(schema.get("x-airbyte-entity-name"), str)
        }

    def document(self) -> Document | None:
        """The document, if every section is well-formed."""
        if self.info is None or self.servers is None or self.security is None or self.components is None:
            return None
        paths: dict[str, dict[str, Any]] = {}
        for located in self.operations:
            paths.setdefault(str(located.at[1]), {})[located.method] = located.operation
        for key, item in paths.items():
            given = self.root["paths"][key]
            item |= {text: given[text] for text in ("summary", "description") if text in given}
        sections = {"info": self.info, "servers": self.servers, "security": self.security}
        carried = {key: self.root[key] for key in _CARRIED if key in self.root}
        return Document.model_validate({**carried, **sections, "components": self.components, "paths": paths})


def read_draft(reading: Reading, root: dict[str, Any]) -> Draft:
    """Read every part of ``root``, complaining of those that are not well-formed."""
    for key in root:
        if key not in Document.known_keys():
            reading.stranger(Document, root, key)
    version = root.get("openapi")
    if not isinstance(version, str) or not re.fullmatch(r"3\.1\.\d+", version):
        reading.error(("openapi",), "must be 3.1.0" if "openapi" in root else "missing; write 3.1.0")
    for key in ("info", "servers", "paths"):
        if root.get(key) is None:
            reading.error((key,), "missing")
    result = Draft(
        root,
        info=_section(reading, root, "info", Info),
        servers=_section(reading, root, "servers", list[Server]),
        security=_section(reading, root, "security", list[dict[str, list[str]]], []),
        components=_section(reading, root, "components", Components, {}),
    )
    _read_operations(reading, result)
    return result


def _section(
    reading: Reading, root: dict[str, Any], key: str, shape: type[T], absent: Any = None
) -> T | None:
    value = root.get(key)
    value = absent if value is None else value
    return None if value is None else reading.part(shape, (key,), value)


def _read_operations(reading: Reading, result: Draft) -> None:
    paths = reading.part(dict[str, dict[str, Any]], ("paths",), result.root.get("paths") or {})
    result.whole = paths is not None
    first: dict[tuple[str, str], Located] = {}
    for key, item in (paths or {}).items():
        for name in item:
            if name not in PathItem.known_keys():
                reading.stranger(PathItem, result.root["paths"][key], name)
        for method in METHODS:
            if item.get(method) is None:
                continue
            at: Path = ("paths", key, method)
            operation = reading.part(Operation, at, item[method])
            if operation is None:
                result.whole = False
                continue
            path = operation.path_override.path if operation.path_override else key
            located = Located(at, path, method, operation)
            called = (operation.entity, operation.action)
            if called in first:
                line, _ = reading.source.place(first[called].at)
                stands = "; the last one stands" if reading.foreign else ""
                message = f"{'.'.join(called)} is on line {line} already{stands}"
                reading.lapse((*at, "x-airbyte-action"), message)
                result.operations.remove(first[called])
            first[called] = located
            result.operations.append(located)
