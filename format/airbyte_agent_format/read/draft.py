"""Reads a file in parts, so that a mistake in one part does not hide mistakes in another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from ..model.access import SecurityScheme, Server
from ..model.base import is_mapping, mapping_of
from ..model.document import METHODS, Components, Document, Operation, PathItem
from ..model.info import Info
from .diagnostics import Path
from .reading import Reading, kind

__all__ = ["Draft", "Located", "read_draft"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Located:
    """An operation, its position in the file (``at``), and its real path."""

    at: Path
    path: str
    operation: Operation

    @property
    def name(self) -> tuple[str, str]:
        """Entity and action."""
        return self.operation.entity, self.operation.action


@dataclass(frozen=True)
class Draft:
    """The parts that could be read; for a ``broken`` section, only its well-formed parts."""

    document: Document
    operations: list[Located]
    broken: set[str]

    @cached_property
    def entities(self) -> set[str]:
        """All entities in the file: of operations, the context store and schemas."""
        store = self.document.info.context_store
        schemas = self.document.components.schemas.values()
        named = (schema.get("x-airbyte-entity-name") for schema in schemas if is_mapping(schema))
        return (
            {located.operation.entity for located in self.operations}
            | {entity.entity for entity in (store.entities if store else ())}
            | {name for name in named if isinstance(name, str)}
        )


def read_draft(reading: Reading, root: dict[str, Any]) -> Draft:
    """Read every part of ``root`` and report malformed ones."""
    for key in root.keys() - Document.known_keys():
        reading.unknown_key(Document, root, key)
    version = root.get("openapi")
    if not isinstance(version, str) or not re.fullmatch(r"3\.1\.\d+", version):
        reading.strict_error(("openapi",), "must be 3.1.0" if "openapi" in root else "missing; write 3.1.0")
    broken = {key for key in ("info", "servers", "paths") if root.get(key) is None}
    for key in broken:
        reading.error((key,), "missing")

    def section(key: str, shape: type[T]) -> T | None:
        if root.get(key) is None:
            return None
        value = reading.part(shape, (key,), root[key])
        if value is None:
            broken.add(key)
        return value

    operations = _read_operations(reading, section("paths", dict[str, Any]) or {}, broken)
    paths: dict[str, dict[str, Any]] = {}
    for located in operations:
        key = str(located.at[1])
        texts = {name: root["paths"][key].get(name) for name in ("summary", "description")}
        paths.setdefault(key, texts)[str(located.at[2])] = located.operation
    document = Document.model_construct(
        openapi=str(version),
        info=section("info", Info) or Info.model_construct(),
        servers=section("servers", list[Server]) or [],
        security=section("security", list[dict[str, list[str]]]) or [],
        components=section("components", Components) or _salvaged(reading, root.get("components")),
        paths={key: PathItem.model_construct(**item) for key, item in paths.items()},
        tags=root.get("tags"),
        external_docs=root.get("externalDocs"),
    )
    return Draft(document, operations, broken)


def _salvaged(reading: Reading, given: Any) -> Components:
    """The well-formed components, if some are malformed. Diagnostics are not repeated."""
    read = {
        name: reading.part(SecurityScheme, ("components", "securitySchemes", name), value)
        for name, value in mapping_of(mapping_of(given).get("securitySchemes")).items()
    }
    return Components.model_construct(
        schemas=mapping_of(mapping_of(given).get("schemas")),
        security_schemes={name: scheme for name, scheme in read.items() if scheme is not None},
    )


def _read_operations(reading: Reading, paths: dict[str, Any], broken: set[str]) -> list[Located]:
    operations: list[Located] = []
    named: dict[tuple[str, str], Located] = {}
    for key, item in paths.items():
        if not is_mapping(item):
            reading.error(("paths", key), f"must be a mapping, not {kind(item)}")
            broken.add("paths")
            continue
        for name in item.keys() - PathItem.known_keys():
            reading.unknown_key(PathItem, item, name)
        for method in METHODS:
            if item.get(method) is None:
                continue
            at = ("paths", key, method)
            operation = reading.part(Operation, at, item[method])
            if operation is None:
                broken.add("paths")
                continue
            path = operation.path_override.path if operation.path_override else key
            located = Located(at, path, operation)
            if earlier := named.get(located.name):
                line, _ = reading.source.place(earlier.at)
                stands = "; the last one is used" if reading.foreign else ""
                message = f"{'.'.join(located.name)} is already defined on line {line}{stands}"
                reading.strict_error((*at, "x-airbyte-action"), message)
                if reading.foreign:
                    operations.remove(earlier)
            named[located.name] = located
            operations.append(located)
    return operations
