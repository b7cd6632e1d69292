"""Documentation of a connector type in blocks, for people and for models."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

from airbyte_agent_sdk.spi import Definition, Operation, Parameter
from pydantic import BaseModel, Field

__all__ = ["Block", "Documentation", "Section", "as_text", "in_words"]

#: Longer lists of allowed values are truncated.
_SHOWN = 30


class BlockMetadata(BaseModel):
    """Metadata of a block. Its fields depend on the block's ``type``."""

    level: int | None = Field(default=None, description="Level of a heading: 1 or 2.")
    language: str | None = Field(default=None, description="Language of code.")
    columns: list[str] | None = Field(default=None, description="Header row of a table.")
    rows: list[list[str]] | None = Field(default=None, description="Cells of a table, row by row.")


class Block(BaseModel):
    """A block of text."""

    type: Literal["heading", "paragraph", "table", "code"]
    section_id: str = Field(description="The section of the block, as in the outline.")
    content: str = Field(description="Text of the block. Tables are Markdown; code has no fence.")
    metadata: BlockMetadata = Field(default_factory=BlockMetadata)


class Section(BaseModel):
    """A section of the docs and its title."""

    id: str
    title: str
    level: int


class Documentation:
    """The docs of one type.

    Args:
        definition: Its definition.
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
        """A section by its id in the outline; ``None`` if there is no such section."""
        if section == "overview":
            return [*self._overview(_Writer(section))]
        for entity, actions in self._definition.entities.items():
            if section == entity:
                parts = [self._action(entity, action) for action in actions]
                return [_Writer(entity).heading(1, entity), *(block for part in parts for block in part)]
            if section.startswith(f"{entity}.") and section.removeprefix(f"{entity}.") in actions:
                return self._action(entity, section.removeprefix(f"{entity}."))
        return None

    def _overview(self, write: _Writer) -> Iterator[Block]:
        definition = self._definition
        rows = [
            [entity, ", ".join(_signature(action, required) for action, required in actions.items())]
            for entity, actions in definition.entities.items()
        ]
        yield write.heading(1, definition.name)
        yield write.paragraph(
            f"{definition.name} ({definition.slug} {definition.version}) has {len(rows)} entities. "
            "A call specifies an entity, one of its actions, and params; required params are in "
            "parentheses."
        )
        yield write.table(["entity", "actions"], rows)

    def _action(self, entity: str, action: str) -> list[Block]:
        operation = self._definition.operation(entity, action)
        write = _Writer(f"{entity}.{action}")
        blocks = [write.heading(2, f"{entity} {action}")]
        if operation.summary:
            blocks.append(write.paragraph(operation.summary))
        if not operation.reads:
            blocks.append(write.paragraph("This action may change data at the service."))
        shown = [item for item in operation.parameters if item.inject is None]
        if shown:
            rows = [[item.name, in_words(item.schema), "yes" if item.required else "no"] for item in shown]
            blocks.append(write.table(["param", "type", "required"], rows))
        if operation.open_body:
            blocks.append(write.paragraph("Additional fields are accepted and sent unchanged."))
        blocks += [write.paragraph(sentence) for sentence in _result(operation)]
        call = {
            "entity": entity,
            "action": action,
            "params": {item.name: _sample(item) for item in _asked(shown)},
        }
        return [*blocks, write.code("json", json.dumps(call, indent=2))]


class _Writer:
    """Builds the blocks of a section."""

    def __init__(self, section_id: str) -> None:
        self._section_id = section_id

    def heading(self, level: int, text: str) -> Block:
        metadata = BlockMetadata(level=level)
        return Block(type="heading", section_id=self._section_id, content=text, metadata=metadata)

    def paragraph(self, text: str) -> Block:
        return Block(type="paragraph", section_id=self._section_id, content=text)

    def table(self, columns: list[str], rows: list[list[str]]) -> Block:
        lines = [" | ".join(cell.replace("|", "\\|") for cell in row) for row in (columns, *rows)]
        lines.insert(1, " | ".join("---" for _ in columns))
        metadata = BlockMetadata(columns=columns, rows=rows)
        content = "\n".join(f"| {line} |" for line in lines)
        return Block(type="table", section_id=self._section_id, content=content, metadata=metadata)

    def code(self, language: str, text: str) -> Block:
        metadata = BlockMetadata(language=language)
        return Block(type="code", section_id=self._section_id, content=text, metadata=metadata)


def as_text(blocks: Iterable[Block]) -> str:
    """Blocks as plain Markdown, for models."""
    return "\n\n".join(_written(block) for block in blocks)


def _written(block: Block) -> str:
    if block.type == "heading":
        return f"{'#' * (block.metadata.level or 1)} {block.content}"
    if block.type == "code":
        return f"```{block.metadata.language or ''}\n{block.content}\n```"
    return block.content


def _signature(action: str, required: tuple[str, ...]) -> str:
    return f"{action}({', '.join(required)})" if required else action


def _result(operation: Operation) -> Iterator[str]:
    """Description of the result."""
    paging = operation.paging
    if operation.download is not None:
        yield "The response is the file's bytes, without an envelope."
    elif not operation.is_list:
        yield "The result is an object."
    elif paging is None or paging.strategy == "none":
        yield "The result is the complete list."
    else:
        size = f" `{paging.page_size}` sets the page size." if paging.page_size else ""
        yield (
            "The result is a page of a list: while `connector_metadata.has_next_page` is true, call "
            f"again with `params.cursor` set to `connector_metadata.end_cursor`.{size}"
        )
    for name, (entity, key) in operation.param_sources.items():
        yield f"`{name}` is the `{key}` of one of the {entity}."


def _asked(parameters: Iterable[Parameter]) -> Iterator[Parameter]:
    return (item for item in parameters if item.required)


def in_words(schema: Mapping[str, Any]) -> str:
    """A short description of a schema."""
    if schema.get("enum"):
        values = [json.dumps(value, ensure_ascii=False) for value in schema["enum"]]
        more = f" or {len(values) - _SHOWN} others" if len(values) > _SHOWN else ""
        return f"one of {', '.join(values[:_SHOWN])}{more}"
    for key in ("anyOf", "oneOf"):
        if schema.get(key):
            return " or ".join(dict.fromkeys(in_words(branch) for branch in schema[key]))
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
        return f"list of {in_words(schema.get('items') or {})}"
    if name == "object" and schema.get("properties"):
        return f"object with {', '.join(schema['properties'])}"
    return name


def _sample(parameter: Parameter) -> Any:
    """An example value."""
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
