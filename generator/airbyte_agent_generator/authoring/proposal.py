"""Entities and actions proposed from paths and verbs, for a vendor that no catalogue speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from airbyte_agent_format.model.base import mapping_of
from airbyte_agent_sdk.names import identifier

from ..plan.names import singular
from .answers import HOLDERS, is_a, media_type
from .matching import VendorOperation, path_parameters
from .picks import Pick
from .schemas import SchemaBook

__all__ = ["propose"]

_VERSION = re.compile(r"(?i)v\d+(\.\d+)*|api|rest")
_SEARCHES = {"search", "query"}
_ACTIONS = {"PUT": "update", "PATCH": "update", "DELETE": "delete", "POST": "create"}


def propose(operations: Sequence[VendorOperation]) -> list[Pick]:
    """Picks for the operations that look like an action of an entity; the first one of a name counts.

    ``GET /projects/{id}/tasks`` is ``tasks.list``, and ``project_tasks.list`` where ``/tasks`` has that name.
    """
    picks: dict[str, Pick] = {}
    # The shortest path to a thing is the one that deserves its name.
    for operation in sorted(operations, key=lambda item: (item.path.count("/"), item.path.count("{"))):
        for entity, action in _names(operation):
            if f"{entity}.{action}" not in picks:
                picks[f"{entity}.{action}"] = Pick(entity, action, operation.at)
                break
    order = {operation.at: index for index, operation in enumerate(operations)}
    return sorted(picks.values(), key=lambda pick: order[pick.vendor])


def _names(operation: VendorOperation) -> list[tuple[str, str]]:
    """The names that an operation may have, the best first."""
    parts = [part.partition(".json")[0] for part in operation.path.strip("/").split("/")]
    words = [part for part in parts if "{" not in part and not _VERSION.fullmatch(part)]
    if not words or operation.method not in {"GET", *_ACTIONS}:
        return []
    if words[-1].lower() in _SEARCHES and operation.method in {"GET", "POST"}:
        return [(identifier(words[-2] if len(words) > 1 else words[-1]), "search")]
    of_one = "{" in parts[-1]
    if operation.method == "GET":
        action = "get" if of_one or not _is_list(operation) else "list"
    else:
        action = _ACTIONS[operation.method]
    entity = identifier(words[-1])
    several = [entity]
    if len(words) > 1 and any(path_parameters("/".join(parts[:-1]))):
        several.append(f"{singular(identifier(words[-2]))}_{entity}")
    return [(name, action) for name in several]


def _is_list(operation: VendorOperation) -> bool:
    """Its answer is a list, or holds one where lists usually stand; or its path ends in a plural."""
    responses = mapping_of(operation.contents.get("responses"))
    _, schema = media_type(mapping_of(mapping_of(responses.get("200")).get("content")))
    taken = SchemaBook()
    answer = taken.resolve(taken.take(operation.document.schemas, schema, "response"))
    inside = mapping_of(answer.get("properties"))
    if is_a(answer, "array") or any(
        name in HOLDERS and is_a(inner, "array") for name, inner in inside.items()
    ):
        return True
    words = [part for part in operation.path.strip("/").split("/") if "{" not in part]
    last = identifier(words[-1].partition(".json")[0])
    return singular(last) != last
