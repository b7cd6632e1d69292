"""What may be written in several places, brought to one before the models are built.

Shared parameters, bodies and responses go where they are referred to; a path's parameters into its
operations; a GraphQL body's description to its operation; an OAuth flow's token settings to its scheme.
"""

from __future__ import annotations

from typing import Any

from .complaints import Path, nearest
from .document import METHODS
from .part import is_list, is_mapping
from .reading import Reading

__all__ = ["settle"]

Mapping = dict[str, Any]

_BODY_TYPE = "x-airbyte-body-type"
_TOKEN_KEYS = ("x-airbyte-token-refresh", "x-airbyte-token-extract")


def settle(reading: Reading, root: Mapping) -> None:
    """Rearrange ``root`` in place."""
    for key, item in _mapping(root.get("paths")).items():
        shared = _mapping(item).pop("parameters", None)
        for method in METHODS:
            operation = _mapping(item).get(method)
            if is_mapping(operation):
                _settle_operation(reading, root, ("paths", key, method), operation, shared)
    for scheme in _mapping(_mapping(root.get("components")).get("securitySchemes")).values():
        flows = _mapping(_mapping(scheme).get("flows"))
        for name in flows:
            for token_key in _TOKEN_KEYS:
                flows[name] = _raise(reading, flows[name], token_key, scheme)


def _settle_operation(reading: Reading, root: Mapping, path: Path, operation: Mapping, shared: Any) -> None:
    own = operation.get("parameters")
    if is_list(own):
        for index, parameter in enumerate(own):
            own[index] = _resolved(reading, root, (*path, "parameters", index), parameter, "parameters")
    mine: Any = own or []
    if is_list(shared) and is_list(mine):
        base = ("paths", path[1], "parameters")
        inherited = [
            _resolved(reading, root, (*base, index), parameter, "parameters")
            for index, parameter in enumerate(shared)
        ]
        named = {_identity(parameter) for parameter in mine}
        operation["parameters"] = [item for item in inherited if _identity(item) not in named] + mine
    if "requestBody" in operation:
        place = (*path, "requestBody")
        body = _resolved(reading, root, place, operation["requestBody"], "requestBodies")
        content = _mapping(_mapping(body).get("content"))
        for media_type, media in content.items():
            content[media_type] = _raise(reading, media, _BODY_TYPE, operation)
        operation["requestBody"] = _raise(reading, body, _BODY_TYPE, operation)
    responses = _mapping(operation.get("responses"))
    for status, response in responses.items():
        place = (*path, "responses", status)
        responses[status] = _resolved(reading, root, place, response, "responses")


def _mapping(value: Any) -> Mapping:
    """``value`` if it is a mapping; anything else has nothing to rearrange and is complained of later."""
    return value if is_mapping(value) else {}


def _identity(parameter: Any) -> tuple[Any, Any]:
    return str(_mapping(parameter).get("name")), str(_mapping(parameter).get("in"))


def _raise(reading: Reading, holder: Any, key: str, target: Mapping) -> Any:
    """Move ``key`` up to ``target``. The holder is copied, because aliases may share it."""
    if key not in _mapping(holder):
        return holder
    marks = reading.source.marks
    target.setdefault(key, holder[key])
    marks.setdefault(id(target), {}).setdefault(key, marks[id(holder)][key])
    rest = {name: value for name, value in holder.items() if name != key}
    marks[id(rest)] = marks[id(holder)]
    return rest


def _resolved(reading: Reading, root: Mapping, path: Path, value: Any, section: str) -> Any:
    """What ``value`` refers to in ``components.<section>``; ``value`` itself where it refers to nothing."""
    reference = _mapping(value).get("$ref")
    if not isinstance(reference, str):
        return value
    prefix = f"#/components/{section}/"
    shared = _mapping(_mapping(root.get("components")).get(section))
    name = reference.removeprefix(prefix)
    if reference.startswith(prefix) and name in shared and "$ref" not in _mapping(shared[name]):
        return shared[name]
    reading.error((*path, "$ref"), f"{reference} is not there{nearest(name, shared)}")
    # Something of the right shape, so that this one complaint is not followed by others of its making.
    return {"name": name, "in": "query"} if section == "parameters" else {}
