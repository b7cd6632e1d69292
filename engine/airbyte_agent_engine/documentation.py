"""What a type of connector can do, in blocks: for people who read, and for models that call."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

from airbyte_agent_sdk.definition import Definition, Operation, Parameter
from pydantic import BaseModel

__all__ = ["Block", "Documentation", "Section", "as_text"]

#: Longer lists of allowed values are cut.
_SHOWN = 30


class Block(BaseModel):
    """One piece of text. Which fields it has depends on its ``type``."""

    type: Literal["heading", "paragraph", "table", "code"]
    text: str | None = None
    level: int | None = None
    language: str | None = None
    columns: list[str] | None = None
    rows: list[list[str]] | None = None


class Section(BaseModel):
    """A part of the docs, and what it is called."""

    id: str
    title: str
    level: int


class Documentation:
    """The docs of one type.

    Args:
        definition: Its tables.
    """

    def __init__(self, definition: Definition) -> None:
        self._definition = definition

    def outline(self) -> list[Section]:
        """The overview, then each entity and its actions: ``customers``, ``customers.list``..."""
        found = [Section(id="overview", title="Overview", level=1)]
        for entity, actions in self._definition.entities.items():
            found.append(Section(id=entity, title=entity, level=1))
            found += [
                Section(id=f"{entity}.{action}", title=f"{entity} {action}", level=2) for action in actions
            ]
        return found

    def section(self, section: str) -> list[Block] | None:
        """One part, by its id in the outline; ``None`` where there is no such part."""
        if section == "overview":
            return self._overview()
        for entity, actions in self._definition.entities.items():
            if section == entity:
                parts = [self._action(entity, action) for action in actions]
                return [_heading(1, entity), *(block for part in parts for block in part)]
            if section.startswith(f"{entity}.") and section.removeprefix(f"{entity}.") in actions:
                return self._action(entity, section.removeprefix(f"{entity}."))
        return None

    def _overview(self) -> list[Block]:
        definition = self._definition
        rows = [
            [entity, ", ".join(_signature(action, required) for action, required in actions.items())]
            for entity, actions in definition.entities.items()
        ]
        return [
            _heading(1, definition.name),
            _text(
                f"{definition.name} ({definition.slug} {definition.version}) has {len(rows)} entities. "
                "A call names an entity, one of its actions, and params; in parentheses stand those that the "
                "action must have."
            ),
            Block(type="table", columns=["entity", "actions"], rows=rows),
        ]

    def _action(self, entity: str, action: str) -> list[Block]:
        operation = self._definition.operation(entity, action)
        blocks = [_heading(2, f"{entity} {action}")]
        if operation.summary:
            blocks.append(_text(operation.summary))
        if not operation.reads:
            blocks.append(_text("It may change something at the service."))
        shown = [item for item in operation.parameters if item.inject is None]
        if shown:
            rows = [[item.name, _kind(item.schema), "yes" if item.required else "no"] for item in shown]
            blocks.append(Block(type="table", columns=["param", "type", "required"], rows=rows))
        if operation.open_body:
            blocks.append(_text("It takes other fields too, which are sent as they are."))
        blocks += [_text(sentence) for sentence in _result(operation)]
        call = {
            "entity": entity,
            "action": action,
            "params": {item.name: _sample(item) for item in _asked(shown)},
        }
        return [*blocks, Block(type="code", language="json", text=json.dumps(call, indent=2))]


def as_text(blocks: Iterable[Block]) -> str:
    """Blocks as plain Markdown, which models read."""
    return "\n\n".join(_written(block) for block in blocks)


def _written(block: Block) -> str:
    if block.type == "heading":
        return f"{'#' * (block.level or 1)} {block.text}"
    if block.type == "table":
        return "\n".join(" | ".join(row) for row in (block.columns or [], *(block.rows or [])))
    return f"```{block.language or ''}\n{block.text}\n```" if block.type == "code" else block.text or ""


def _heading(level: int, text: str) -> Block:
    return Block(type="heading", level=level, text=text)


def _text(text: str) -> Block:
    return Block(type="paragraph", text=text)


def _signature(action: str, required: tuple[str, ...]) -> str:
    return f"{action}({', '.join(required)})" if required else action


def _result(operation: Operation) -> Iterator[str]:
    """What comes back."""
    paging = operation.paging
    if operation.download is not None:
        yield "The result is the file's bytes; its answer has no envelope."
    elif not operation.is_list:
        yield "The result is one object."
    elif paging is None or paging.strategy == "none":
        yield "The result is a list, which comes whole."
    else:
        size = f" `{paging.page_size}` is the size of a page." if paging.page_size else ""
        yield (
            "The result is a list, a page at a time: while `connector_metadata.has_next_page` is true, call "
            f"again with `params.cursor` as `connector_metadata.end_cursor` has it.{size}"
        )
    for name, (entity, key) in operation.param_sources.items():
        yield f"`{name}` is the `{key}` of one of the {entity}."


def _asked(parameters: Iterable[Parameter]) -> Iterator[Parameter]:
    return (item for item in parameters if item.required)


def _kind(schema: Mapping[str, Any]) -> str:
    """A schema in a few words."""
    if schema.get("enum"):
        values = [json.dumps(value, ensure_ascii=False) for value in schema["enum"]]
        more = f" or {len(values) - _SHOWN} others" if len(values) > _SHOWN else ""
        return f"one of {', '.join(values[:_SHOWN])}{more}"
    for key in ("anyOf", "oneOf"):
        if schema.get(key):
            return " or ".join(dict.fromkeys(_kind(branch) for branch in schema[key]))
    given = schema.get("type", "any")
    names = [given] if isinstance(given, str) else [str(name) for name in given]
    said = " or ".join(_named(name, schema) for name in names)
    limits = [f"{words} {schema[key]}" for key, words in _LIMITS if key in schema]
    return f"{said} ({', '.join(limits)})" if limits else said


_LIMITS = (
    ("format", "format"),
    ("minimum", "at least"),
    ("maximum", "at most"),
    ("maxLength", "at most this long:"),
    ("maxItems", "at most this many:"),
    ("default", "by default"),
)


def _named(name: str, schema: Mapping[str, Any]) -> str:
    if name == "array":
        return f"list of {_kind(schema.get('items') or {})}"
    if name == "object" and schema.get("properties"):
        return f"object with {', '.join(schema['properties'])}"
    return name


def _sample(parameter: Parameter) -> Any:
    """A value that could be sent."""
    schema = parameter.schema
    for key in ("example", "default"):
        if key in schema:
            return schema[key]
    if schema.get("enum"):
        return schema["enum"][0]
    given = schema.get("type", "string")
    name = given if isinstance(given, str) else next(iter(given), "string")
    values: dict[str, Any] = {
        "integer": 1,
        "number": 1.0,
        "boolean": True,
        "array": [],
        "object": {},
        "null": None,
    }
    return values.get(name, f"<{parameter.name}>")
