"""Entities and actions proposed from paths and verbs, for a vendor that no catalogue speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any

from airbyte_agent_format.model.base import mapping_of
from airbyte_agent_sdk.names import identifier

from ..plan.names import singular
from .answers import HOLDERS, is_a, of_success
from .matching import ACTIONS_BY_METHOD, VendorOperation, path_parameters
from .media import is_json, is_text, media_type
from .picks import Pick
from .schemas import Schema, SchemaBook

__all__ = ["propose"]

_VERSION = re.compile(r"(?i)v\d+(\.\d+)*|api|rest")
_SEARCHES = {"search", "query"}


def propose(operations: Sequence[VendorOperation]) -> list[Pick]:
    """A pick for each operation whose method an action has.

    ``GET /projects/{id}/tasks`` is ``tasks.list``, and ``project_tasks.list`` where ``/tasks`` has that name.
    Where all names of an operation are taken, a number follows: ``tasks_2.list``.
    """
    picks: dict[str, Pick] = {}
    taken = SchemaBook()
    # The shortest path to a thing is the one that deserves its name.
    for operation in sorted(operations, key=lambda item: (item.path.count("/"), item.path.count("{"))):
        for entity, action in _names(operation, taken):
            if f"{entity}.{action}" not in picks:
                picks[f"{entity}.{action}"] = Pick(entity, action, operation.at)
                break
    order = {operation.at: index for index, operation in enumerate(operations)}
    return sorted(picks.values(), key=lambda pick: order[pick.vendor])


def _names(operation: VendorOperation, taken: SchemaBook) -> Iterator[tuple[str, str]]:
    """The names that an operation may have, the best first; they do not end."""
    names = _likely(operation, taken)
    yield from names
    for number in count(2) if names else ():
        entity, action = names[-1]
        yield f"{entity}_{number}", action


def _likely(operation: VendorOperation, taken: SchemaBook) -> list[tuple[str, str]]:
    parts = [part.partition(".json")[0] for part in operation.path.strip("/").split("/")]
    words = [part for part in parts if "{" not in part and not _VERSION.fullmatch(part)]
    if operation.method not in ACTIONS_BY_METHOD:
        return []
    if not words:  # `GET /`, or a path of parameters alone
        words = [next(iter(path_parameters(operation.path[operation.path.rfind("{") :])), "root")]
    media, schema = _answer(operation)
    is_data = not media or is_json(media)
    if words[-1].lower() in _SEARCHES and operation.method in {"GET", "POST"} and is_data:
        return [(identifier(words[-2] if len(words) > 1 else words[-1]), "search")]
    of_one = "{" in parts[-1]
    if operation.method == "GET" and not is_data:
        action = "get" if is_text(media) else "download"
    elif operation.method == "GET":
        action = "get" if of_one or not _is_list(operation, schema, taken) else "list"
    else:
        action = ACTIONS_BY_METHOD[operation.method]
    entity = identifier(words[-1])
    several = [entity]
    if len(words) > 1 and any(path_parameters("/".join(parts[:-1]))):
        above = [singular(identifier(word)) for word in words[:-1]]
        several += [f"{above[-1]}_{entity}", f"{'_'.join(above)}_{entity}"]
    return [(name, action) for name in several]


def _answer(operation: VendorOperation) -> tuple[str, dict[str, Any]]:
    """The media type and the schema of what an operation answers; nothing where it answers nothing."""
    contents = of_success(operation.contents.get("responses")).values()
    media, said = media_type(next((content for content in contents if content), None))
    return media, mapping_of(said.get("schema"))


def _is_list(operation: VendorOperation, schema: Schema, taken: SchemaBook) -> bool:
    """Its answer is a list, or holds one where lists usually stand; or its path ends in a plural.

    A map of records, or an object without any list, is none.
    """
    answer = taken.resolve(taken.take(operation.document.schemas, schema, "response"))
    inside = mapping_of(answer.get("properties"))
    if is_a(answer, "array") or any(
        name in HOLDERS and is_a(inner, "array") for name, inner in inside.items()
    ):
        return True
    holds = [taken.resolve(inner) for inner in inside.values()]
    if inside and not any(is_a(inner, "array") or "properties" in inner or not inner for inner in holds):
        return False
    if not inside and "additionalProperties" in answer:
        return False
    words = [part for part in operation.path.strip("/").split("/") if part and "{" not in part]
    last = identifier(words[-1].partition(".json")[0]) if words else ""
    return singular(last) != last
