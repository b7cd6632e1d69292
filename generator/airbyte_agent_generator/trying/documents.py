"""A vendor's document as Prism is given it."""

from __future__ import annotations

import copy
import re
from collections.abc import Collection, Mapping
from typing import Any

from airbyte_agent_format.model.base import is_list, is_mapping, mapping_of

from ..authoring.media import MULTIPART, bare
from ..vendor.openapi import METHODS
from ..vendor.references import References
from ..vendor.shape import upgraded

__all__ = ["for_prism", "server_path"]


def for_prism(contents: Mapping[str, Any], operations: Collection[str]) -> dict[str, Any]:
    """The document with these operations alone, and paths from the host on: Prism ignores servers' paths.

    Args:
        contents: As :func:`..vendor.files.read` gives it, with the overrides of source.yaml.
        operations: As source.yaml names them: ``GET /users``.
    """
    whole: dict[str, Any] = copy.deepcopy(dict(contents))
    if "discoveryVersion" in whole:
        whole = upgraded(whole)
    if str(whole.get("openapi")).startswith("3.2"):  # Prism reads 3.1; what else 3.2 has is not drafted
        whole["openapi"] = "3.1.0"
    references = References(whole)
    paths: dict[str, dict[str, Any]] = {}
    for path, said in mapping_of(whole.get("paths")).items():
        item, _ = references.followed(said, ("paths", path))
        for method in METHODS:
            operation = item.get(method)
            if not is_mapping(operation) or f"{method.upper()} {path}" not in operations:
                continue
            own = {key: value for key, value in operation.items() if key != "servers"}
            parameters = [*_list(item.get("parameters")), *_list(operation.get("parameters"))]
            own["parameters"] = [_without_null(references.followed(one, ())[0]) for one in parameters]
            if "requestBody" in own:
                own["requestBody"] = _with_open_parts(own["requestBody"], references)
            full = _base(whole, item, operation) + path
            paths.setdefault(full, {})[method] = own
    kept = {key: whole[key] for key in whole if key not in {"paths", "servers", "basePath", "webhooks"}}
    return kept | {"paths": paths}


def _base(whole: Mapping[str, Any], item: Mapping[str, Any], operation: Mapping[str, Any]) -> str:
    if "swagger" in whole:
        return str(whole.get("basePath", "")).rstrip("/")
    servers = _list(operation.get("servers")) or _list(item.get("servers")) or _list(whole.get("servers"))
    first = mapping_of(servers[0]) if servers else {}
    url = str(first.get("url", "/"))
    for name, variable in mapping_of(first.get("variables")).items():
        url = url.replace(f"{{{name}}}", str(mapping_of(variable).get("default", "")))
    return server_path(url)


def _with_open_parts(said: Any, references: References) -> dict[str, Any]:
    """A body whose parts may be any texts: Prism reads each part as one, and never as a list or an object."""
    body, _ = references.followed(said, ())
    content = dict(mapping_of(body.get("content")))
    for media, about in content.items():
        if bare(media) == "multipart/related":
            content[media] = {}
        elif bare(media) == MULTIPART:
            schema, _ = references.followed(mapping_of(about).get("schema"), ())
            parts: dict[str, Any] = {
                name: {} if _is_composite(references.followed(part, ())[0]) else part
                for name, part in mapping_of(schema.get("properties")).items()
            }
            content[media] = mapping_of(about) | {"schema": schema | {"properties": parts}}
    return body | {"content": content}


def _is_composite(schema: Mapping[str, Any]) -> bool:
    kinds = schema.get("type", ())
    kinds = {*kinds} if is_list(kinds) else {kinds}
    return not kinds.isdisjoint({"array", "object"}) or not schema.keys().isdisjoint(
        {"items", "properties", "allOf", "anyOf", "oneOf"}
    )


def _without_null(parameter: dict[str, Any]) -> dict[str, Any]:
    """A parameter that is never null: Prism reads no list where one may be, and nothing sends one there."""
    schema = mapping_of(parameter.get("schema"))
    members = [one for one in _list(schema.get("anyOf")) if mapping_of(one).get("type") != "null"]
    kinds = [kind for kind in _list(schema.get("type")) if kind != "null"]
    if len(members) == 1:
        return parameter | {"schema": members[0]}
    return parameter | {"schema": schema | {"type": kinds[0]}} if len(kinds) == 1 else parameter


def server_path(url: str) -> str:
    """The path of a server's URL, without a slash at its end."""
    return re.sub(r"^([a-z]+://[^/]*|\{[^}]*\}(://[^/]*)?)", "", url).rstrip("/")


def _list(value: Any) -> list[Any]:
    return value if is_list(value) else []
