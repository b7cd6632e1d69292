"""Where in a GraphQL response the records are, and how the next ones are asked for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from graphql import FieldNode, VariableNode, get_named_type

from .selection import Found, Selection, Selector

__all__ = ["Records", "find_records"]


@dataclass(frozen=True, slots=True)
class Records:
    """Where the records are.

    Attributes:
        path: JSONPath in the whole response: ``$.data.issues.nodes``.
        end_cursor: JSONPath of the cursor behind the last record; empty where the document asks for none.
        has_next_page: JSONPath of whether there are more; empty where the document asks for none.
        after: The variable that takes the cursor; empty where there is none.
        first: The variable that takes the size of a page; empty where there is none.
    """

    path: str
    end_cursor: str = ""
    has_next_page: str = ""
    after: str = ""
    first: str = ""


@dataclass(frozen=True, slots=True)
class _Step:
    """A field on the way, by the name it answers to."""

    name: str
    found: Found


def find_records(selector: Selector, root: Selection, *, many: bool) -> tuple[Records, list[FieldNode]]:
    """Find the records of a document.

    Args:
        selector: Reads the document.
        root: Its outermost selection.
        many: Whether a list is looked for: the nearest connection or list. Else it is the object that the
            root field gives, or the one within it where nothing but that is selected; of a mutation the
            first object of its payload.

    Returns:
        Where they are, and the fields on the way, the one of the records last.
    """
    way = _list(selector, root) if many else []
    way = way or _object(selector, root)
    path = ".".join(("$", "data", *(_written(step, many) for step in way)))
    nodes = [step.found.node for step in way]
    connection = (
        next((step for step in reversed(way) if _page_info(selector, step)[0]), None) if many else None
    )
    if connection is None:
        return Records(path), nodes
    holder = ".".join(("$", "data", *(step.name for step in way[: way.index(connection) + 1])))
    page, fields = _page_info(selector, connection)
    arguments = {
        argument.name.value: argument.value.name.value
        for argument in connection.found.node.arguments or ()
        if isinstance(argument.value, VariableNode)
    }
    end_cursor, has_next_page = (
        f"{holder}.{page}.{fields[name]}" if name in fields else "" for name in ("endCursor", "hasNextPage")
    )
    after, first = (arguments.get(name, "") for name in ("after", "first"))
    return Records(path, end_cursor, has_next_page, after, first), nodes


def _written(step: _Step, many: bool) -> str:
    return f"{step.name}[*]" if many and step.name == "edges" else step.name


def _list(selector: Selector, root: Selection) -> list[_Step]:
    """The way to the nearest list of objects; what is nearer to the root counts first."""
    waiting: list[tuple[list[_Step], Iterable[Selection]]] = [([], [root])]
    while waiting:
        way, selections = waiting.pop(0)
        for name, found in selector.fields(selections).items():
            here = [*way, _Step(name, found)]
            if not found.below:
                continue
            if found.is_list:
                inner = selector.fields(found.below)
                node = inner.get("node") if name == "edges" else None
                return [*here, _Step("node", node)] if node is not None and node.below else here
            waiting.append((here, found.below))
    return []


def _object(selector: Selector, root: Selection) -> list[_Step]:
    """The way to the one object."""
    way: list[_Step] = []
    selections = [root]
    while True:
        fields = {
            name: found
            for name, found in selector.fields(selections).items()
            if found.node.name.value != "__typename"
        }
        objects = [_Step(name, found) for name, found in fields.items() if found.below and not found.is_list]
        chosen = any(found.free for found in fields.values())
        if chosen or not objects or (way and len(fields) > 1 and not _is_payload(way[-1])):
            break
        way.append(objects[0])
        selections = objects[0].found.below
    return way or [_Step(name, found) for name, found in selector.fields([root]).items()][:1]


def _is_payload(step: _Step) -> bool:
    return get_named_type(step.found.type).name.endswith("Payload")


def _page_info(selector: Selector, step: _Step) -> tuple[str, dict[str, str]]:
    """The name that a connection's page info answers to, and of its fields by their own names."""
    for name, found in selector.fields(step.found.below).items():
        if found.node.name.value == "pageInfo":
            inner = selector.fields(found.below)
            return name, {field.node.name.value: alias for alias, field in inner.items()}
    return "", {}
