"""Stripe's own OpenAPI document, made so that Prism can enforce it.

Prism 5 does not get through the whole of it in minutes, and misreads nested form fields: it looks only for
names in ``properties``, takes an absent ``a[b]`` for ``a = {}``, and wants lists of objects as JSON. So

- operations that the connector does not have are left out;
- nested names are spelled out as they stand on the wire: in the query ``created`` becomes ``created[gte]``
  and so on, in a form ``items`` becomes ``^items\\[\\d+\\]\\[price\\]$`` and so on; all else is refused;
- fields that Stripe expands only on demand are the ids that it sends by default, and an error inside a record
  does not repeat the objects it is about: with them Prism finds an invoice too complex to make a sample of.

The schemas themselves are the vendor's.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

__all__ = ["enforceable", "load", "template"]

FORM = "application/x-www-form-urlencoded"


def load(path: Path) -> dict[str, Any]:
    """The document as the vendor wrote it."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        document: dict[str, Any] = json.load(file)
    return document


def template(path: str) -> str:
    """The path without its parameters' names, which every document chooses for itself."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def enforceable(document: dict[str, Any], wanted: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """What ``document`` says of the ``wanted`` methods and paths, in terms that Prism understands."""
    keys = {(method.lower(), template(path)) for method, path in wanted}
    paths: dict[str, Any] = {}
    for path, item in document["paths"].items():
        operations = {method: _operation(item[method]) for method in item if (method, template(path)) in keys}
        if operations:
            paths[path] = operations
    schemas = _unexpanded(document["components"]["schemas"])
    error = schemas["api_errors"]["properties"]
    schemas["api_errors"]["properties"] = {name: error[name] for name in error if "type" in error[name]}
    return {
        "openapi": document["openapi"],
        "info": document["info"],
        "servers": document["servers"],
        "security": document["security"],
        "paths": paths,
        "components": {
            "securitySchemes": document["components"]["securitySchemes"],
            "schemas": {name: schemas[name] for name in _reachable(paths, schemas)},
        },
    }


def _operation(operation: dict[str, Any]) -> dict[str, Any]:
    result = {
        "operationId": operation["operationId"],
        "parameters": [
            spelt for parameter in operation.get("parameters", ()) for spelt in _parameter(parameter)
        ],
        "responses": {"200": _unexpanded(operation["responses"]["200"])},
    }
    body = operation.get("requestBody", {"content": {}})
    if FORM in body["content"]:
        schema = body["content"][FORM]["schema"]
        result["requestBody"] = {"required": body["required"], "content": {FORM: {"schema": _form(schema)}}}
    return result


def _parameter(parameter: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if parameter.get("style") != "deepObject":
        yield parameter
        return
    for pattern, schema in _leaves(parameter["schema"], re.escape(parameter["name"])):
        # A query has no patterns, so that a list is spelled out for its first two items.
        for index in "01" if r"\d+" in pattern else "0":
            name = re.sub(r"\\(.)", r"\1", pattern.replace(r"\d+", index))
            yield {"name": name, "in": "query", "required": False, "schema": schema}


def _form(schema: dict[str, Any]) -> dict[str, Any]:
    patterns: dict[str, list[Any]] = {}
    for name, part in schema["properties"].items():
        for pattern, leaf in _leaves(part, re.escape(name)):
            patterns.setdefault(f"^{pattern}$", []).append(leaf)
    return {
        "type": "object",
        "patternProperties": {
            pattern: leaves[0] if len(leaves) == 1 else {"anyOf": leaves}
            for pattern, leaves in patterns.items()
        },
        "additionalProperties": False,
        "required": schema.get("required", []),
    }


def _leaves(schema: dict[str, Any], name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each scalar inside ``schema`` with the pattern of its name on the wire."""
    if "anyOf" in schema:
        for branch in schema["anyOf"]:
            yield from _leaves(branch, name)
    elif schema.get("type") == "array":
        yield from _leaves(schema["items"], rf"{name}\[\d+\]")
    elif schema.get("type") == "object":
        for key, inner in schema.get("properties", {}).items():
            yield from _leaves(inner, rf"{name}\[{re.escape(key)}\]")
        if isinstance(schema.get("additionalProperties"), dict):
            yield from _leaves(schema["additionalProperties"], rf"{name}\[[^\[\]]+\]")
    else:
        yield name, schema


def _unexpanded(node: Any) -> Any:
    if isinstance(node, list):
        return [_unexpanded(item) for item in node]
    if not isinstance(node, dict):
        return node
    if "x-expansionResources" in node:
        return {"type": "string", "nullable": node.get("nullable", False)}
    return {key: _unexpanded(value) for key, value in node.items()}


def _reachable(node: Any, schemas: dict[str, Any]) -> list[str]:
    found: dict[str, None] = {}
    rest = [node]
    while rest:
        match rest.pop():
            case {"$ref": str(reference)}:
                name = reference.rpartition("/")[2]
                if name not in found:
                    found[name] = None
                    rest.append(schemas[name])
            case dict() as mapping:
                rest += mapping.values()
            case list() as items:
                rest += items
            case _:
                pass
    return sorted(found)
