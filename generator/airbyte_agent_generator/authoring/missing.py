"""What a valid spec still lacks before a stranger can use it: the words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path as FilePath
from typing import Any, NamedTuple

from airbyte_agent_format.model.base import is_list, is_mapping, mapping_of
from airbyte_agent_format.model.document import METHODS
from airbyte_agent_format.read.diagnostics import Diagnostic, Path
from airbyte_agent_format.read.yaml_source import read_yaml

from .schemas import REF, reachable

__all__ = ["Nameless", "find_missing", "nameless"]

_UNDESCRIBED = "has no description"
_SCOPE = "scope "
_INFO = {
    "x-airbyte-external-documentation-urls": "links to the vendor's documentation",
    "x-airbyte-example-questions": "example questions",
}


def find_missing(path: FilePath) -> list[Diagnostic]:
    """Everything without a description, in the file's order.

    Looked at are parameters, request bodies, records, OAuth scopes, credentials, the fields of the context
    store, and the connector's links and questions. Credentials also need a title, and where in the service's
    pages to find them. A name is told once, at its first place, since most mean the same everywhere. What
    stands around the records of a response is passed over: no method returns it.

    Args:
        path: A connector.yaml that has no errors.
    """
    source = read_yaml(path.read_bytes(), str(path))
    missing = _Missing(mapping_of(source.data))
    places: dict[tuple[str, Path | None], list[Path]] = {}
    for at, what in missing.everywhere():
        is_name = what.endswith(_UNDESCRIBED)
        places.setdefault((what, None if is_name else at), []).append(at)
    return sorted(
        source.diagnostic(
            several[0], f"{what} ({len(several)} places)" if len(several) > 1 else what, "warning"
        )
        for (what, _), several in places.items()
    )


class Nameless(NamedTuple):
    """A place of a name that has no description.

    Attributes:
        name: The name.
        place: What the description belongs to; the empty text itself where ``key`` is empty.
        key: Under which key it stands there.
        keys: What it may be called in a table of words, the most precise first.
    """

    name: str
    place: Path
    key: str
    keys: tuple[str, ...]


def nameless(path: FilePath) -> list[Nameless]:
    """Every place of a name without a description.

    Args:
        path: A connector.yaml that has no errors.
    """
    root = mapping_of(read_yaml(path.read_bytes(), str(path)).data)
    found: list[Nameless] = []
    for at, what in _Missing(root).everywhere():
        if not what.endswith(f" {_UNDESCRIBED}"):
            continue
        name = what.removesuffix(f" {_UNDESCRIBED}")
        is_scope = name.startswith(_SCOPE)
        name = name.removeprefix(_SCOPE)
        place = at[:-1] if at[-1] == "name" and isinstance(at[-2], int) else at
        holder = _holder(root, at)
        keys = (f"{holder}.{name}", name) if holder else (name,)
        found.append(Nameless(name, place, "" if is_scope else "description", keys))
    return found


def _holder(root: dict[str, Any], at: Path) -> str:
    """What a place is in: a component, or an operation as ``entity.action``; empty where it is neither."""
    match at:
        case ("components", "schemas", str(name), *_):
            return name
        case ("paths", path, method, *_):
            operation = mapping_of(mapping_of(mapping_of(root.get("paths")).get(str(path))).get(str(method)))
            return f"{operation.get('x-airbyte-entity')}.{operation.get('x-airbyte-action')}"
        case _:
            return ""


class _Missing:
    def __init__(self, root: dict[str, Any]) -> None:
        self._root = root
        self._schemas = mapping_of(mapping_of(root.get("components")).get("schemas"))

    def everywhere(self) -> Iterator[tuple[Path, str]]:
        info = mapping_of(self._root.get("info"))
        for key, what in _INFO.items():
            if not info.get(key):
                yield ("info", key), f"{what} are missing"
        store = mapping_of(info.get("x-airbyte-context-store")).get("entities")
        for index, entity in enumerate(store if is_list(store) else ()):
            at = ("info", "x-airbyte-context-store", "entities", index, "fields")
            yield from self._items(mapping_of(entity).get("fields"), at)
        seen = self._seen()
        for path, item in mapping_of(self._root.get("paths")).items():
            for method in METHODS:
                if is_mapping(operation := mapping_of(item).get(method)):
                    yield from self._operation(operation, ("paths", path, method))
        for name, schema in self._schemas.items():
            if name not in seen:
                continue
            yield from self._inside(schema, ("components", "schemas", name))
        schemes = mapping_of(mapping_of(self._root.get("components")).get("securitySchemes"))
        for name, scheme in schemes.items():
            yield from self._scheme(mapping_of(scheme), ("components", "securitySchemes", name))

    def _seen(self) -> set[str]:
        """The component schemas that a caller sees: of parameters, bodies and records."""
        pending: list[Any] = []
        for item in mapping_of(self._root.get("paths")).values():
            for method in METHODS:
                operation = mapping_of(mapping_of(item).get(method))
                pending += [operation.get("parameters"), operation.get("requestBody")]
                steps = str(operation.get("x-airbyte-record-extractor", "$")).split(".")[1:]
                for response in mapping_of(operation.get("responses")).values():
                    for media in mapping_of(mapping_of(response).get("content")).values():
                        pending.append(self._at(mapping_of(media).get("schema"), steps))
        return reachable(pending, self._schemas)

    def _at(self, schema: Any, steps: list[str]) -> Any:
        """What an extractor leads to; the whole where it cannot be followed."""
        node = schema
        for step in steps:
            given = mapping_of(node)
            while isinstance(given.get("$ref"), str):
                given = mapping_of(self._schemas.get(given["$ref"].removeprefix(REF)))
            node = mapping_of(given.get("properties")).get(step)
            if node is None:
                return schema
        return node

    def _operation(self, operation: dict[str, Any], at: Path) -> Iterator[tuple[Path, str]]:
        yield from self._items(operation.get("parameters"), (*at, "parameters"))
        content = mapping_of(mapping_of(operation.get("requestBody")).get("content"))
        for media, body in content.items():
            place = (*at, "requestBody", "content", media, "schema")
            yield from self._inside(mapping_of(body).get("schema"), place)

    def _scheme(self, scheme: dict[str, Any], at: Path) -> Iterator[tuple[Path, str]]:
        for name, flow in mapping_of(scheme.get("flows")).items():
            scopes = mapping_of(mapping_of(flow).get("scopes"))
            # Scopes that are listed there are those of the service, which a token request need not name.
            if not scopes and "x-airbyte-oauth-scopes" not in scheme:
                message = "no scopes; if the service has none, write x-airbyte-oauth-scopes: []"
                yield (*at, "flows", name), message
            for scope, text in scopes.items():
                if not text:
                    yield (*at, "flows", name, "scopes", scope), f"{_SCOPE}{scope} {_UNDESCRIBED}"
        config = mapping_of(scheme.get("x-airbyte-auth-config"))
        place: Path = (*at, "x-airbyte-auth-config")
        for key in ("title", "description"):
            if not config.get(key):
                yield place, f"has no {key}"
        for name, item in mapping_of(config.get("properties")).items():
            for key in ("title", "description", "x-airbyte-where-to-find"):
                if not mapping_of(item).get(key):
                    yield (*place, "properties", name), f"has no {key}"

    def _items(self, items: Any, at: Path) -> Iterator[tuple[Path, str]]:
        """Parameters, or fields of the context store: each with its name."""
        for index, item in enumerate(items if is_list(items) else ()):
            given = mapping_of(item)
            if not self._is_described(given) and not given.get("x-airbyte-param-config-inject"):
                yield (*at, index, "name"), f"{given.get('name')} {_UNDESCRIBED}"
            inside = ("schema",) if "schema" in given else ()
            yield from self._inside(given.get("schema", given), (*at, index, *inside))

    def _inside(self, schema: Any, at: Path) -> Iterator[tuple[Path, str]]:
        """The properties in a schema, at every depth."""
        given = mapping_of(schema)
        for name, inner in mapping_of(given.get("properties")).items():
            if not self._is_described(mapping_of(inner)):
                yield (*at, "properties", name), f"{name} {_UNDESCRIBED}"
            yield from self._inside(inner, (*at, "properties", name))
        for key in ("items", "additionalProperties"):
            if key in given:
                yield from self._inside(given[key], (*at, key))
        for key in ("oneOf", "anyOf", "allOf"):
            for index, member in enumerate(given[key] if is_list(given.get(key)) else ()):
                yield from self._inside(member, (*at, key, index))

    def _is_described(self, schema: dict[str, Any]) -> bool:
        """It has words of its own, those of what it refers to, or one value that says all."""
        if schema.get("description") or len(schema.get("enum") or ()) == 1 or "const" in schema:
            return True
        members = schema.get("oneOf")
        named = schema.get("schema") or (members[0] if is_list(members) and members else schema.get("items"))
        reference = schema.get("$ref") or mapping_of(named).get("$ref")
        return bool(mapping_of(self._schemas.get(str(reference).removeprefix(REF))).get("description"))
