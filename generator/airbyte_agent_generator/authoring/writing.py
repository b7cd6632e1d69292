"""Data as YAML, the way specs here are written.

A mapping or list that fits on its line stands there, ``{type: string, format: uri}``; keys have one order;
texts of several lines are literal blocks; paths and schemas are set apart by empty lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

import yaml
from airbyte_agent_format.model.base import is_list, is_mapping

__all__ = ["dump", "replace_files"]

WIDTH = 110
# PyYAML breaks a text after the word that passes this.
_WRAP = 98
_MANY = 12
_SCHEMA_KEYS = (
    "$ref",
    "name",
    "title",
    "type",
    "format",
    "enum",
    "const",
    "default",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
    "description",
    "required",
    "properties",
    "additionalProperties",
    "items",
    "prefixItems",
    "oneOf",
)
_PARAMETER_KEYS = ("name", "in", "required", "style", "explode", "description")
_OPERATION_KEYS = (
    "operationId",
    "summary",
    "description",
    "x-airbyte-entity",
    "x-airbyte-action",
    "x-airbyte-preferred-for-check",
    "x-airbyte-record-extractor",
    "x-airbyte-meta-extractor",
    "x-airbyte-pagination",
    "x-airbyte-no-pagination",
)
_OPERATION_ENDS = ("parameters", "requestBody", "responses")


def dump(spec: Mapping[str, Any]) -> str:
    """A spec, or any other data, as YAML text.

    Args:
        spec: A whole connector.yaml or source.yaml.
    """
    return "\n".join(
        _spaced(
            key, yaml.dump({key: value}, Dumper=_Dumper, width=_WRAP, sort_keys=False, allow_unicode=True)
        )
        for key, value in _ordered(spec).items()
    )


def replace_files(texts: Iterable[tuple[Path, str]]) -> None:
    """Write files beside the old ones, then put them in their places."""
    with ExitStack() as stack:
        ready: list[tuple[Path, Path]] = []
        for path, text in texts:
            file = stack.enter_context(
                NamedTemporaryFile("w", dir=path.parent, encoding="utf-8", newline="", delete=False)
            )
            stack.callback(Path(file.name).unlink, missing_ok=True)
            file.write(text)
            file.flush()
            Path(file.name).chmod(path.stat().st_mode)
            ready.append((Path(file.name), path))
        for written, path in ready:
            written.replace(path)


def _spaced(section: str, text: str) -> str:
    """The text of a section with an empty line between its paths, or its schemas."""
    if section == "paths":
        return re.sub(r"(?<!^paths:)\n(?=  \S)", "\n\n", text)
    if section == "components":
        return re.sub(r"(?<!  schemas:)(?<!  securitySchemes:)\n(?=    \S)", "\n\n", text)
    return text


def _ordered(node: Any) -> Any:
    """The keys of parameters, operations and schemas in their order; names chosen by vendors as they are."""
    if is_list(node):
        return [_ordered(item) for item in node]
    if not is_mapping(node):
        return node
    keys: Iterable[str] = node
    if "operationId" in node:
        first = [key for key in _OPERATION_KEYS if key in node]
        last = [key for key in _OPERATION_ENDS if key in node]
        keys = [*first, *(key for key in node if key not in {*first, *last}), *last]
    elif isinstance(node.get("name"), str) and isinstance(node.get("in"), str):
        keys = _ranked(node, _PARAMETER_KEYS)
    elif _is_schema(node):
        keys = _ranked(node, _SCHEMA_KEYS)
    return {
        key: {name: _ordered(schema) for name, schema in node[key].items()}
        if key in {"properties", "schemas"} and is_mapping(node[key])
        else _ordered(node[key])
        for key in keys
    }


def _is_schema(node: dict[str, Any]) -> bool:
    """A schema, and not a mapping of names that happen to be a schema's words."""
    return (isinstance(node.get("type"), str | list) or is_list(node.get("oneOf"))) or set(node) <= {
        "$ref",
        "description",
    }


def _ranked(node: dict[str, Any], order: tuple[str, ...]) -> list[str]:
    first = [key for key in order if key in node]
    return [*first, *(key for key in node if key not in first)]


class _Dumper(yaml.SafeDumper):
    """PyYAML's, with lists indented below their key and no aliases."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002  its signature
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002  its signature
        return True

    def represent(self, data: Any) -> None:
        node: yaml.Node = self.represent_data(data)  # pyright: ignore[reportUnknownMemberType]  untyped there
        _settle(node, 0, 0)
        self.serialize(node)


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    style = "|" if "\n" in value else '"' if _wants_quotes(value) else None
    scalar: yaml.ScalarNode = dumper.represent_scalar(  # pyright: ignore[reportUnknownMemberType]  untyped there
        "tag:yaml.org,2002:str", value, style=style
    )
    return scalar


def _wants_quotes(value: str) -> bool:
    """Whether PyYAML would quote it; double quotes are this house's."""
    resolved = yaml.SafeDumper.yaml_implicit_resolvers
    if not value or value.strip() != value or value[0] in "!&*?|>%@`'\"#,[]{}-=~" or value[:1].isdigit():
        return not re.fullmatch(r"\d+([A-Za-df-z ][\w ]*|\.\d+\.\d+)", value)
    if ": " in value or " #" in value or value.endswith(":"):
        return True
    return any(pattern.match(value) for _, pattern in (*resolved.get(value[0], ()), *resolved.get(None, ())))


_Dumper.add_representer(str, _text)


def _settle(node: Any, indent: int, used: int) -> tuple[int, int]:
    """Choose a node's style; gives its width on one line and how many values it holds.

    Args:
        node: What is written.
        indent: Where a block of it would begin.
        used: What stands on the line before it.
    """
    if isinstance(node, yaml.ScalarNode):
        width = len(node.value) + (2 if node.style else 0)
        return (_WRAP + 1 if node.style == "|" else width), 1
    total, count = 2, 0
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            width, values = _settle(value, indent + 2, indent + len(key.value) + 2)
            total += len(key.value) + 4 + width
            count += values
    else:
        for value in node.value:
            width, values = _settle(value, indent + 4, indent + 4)
            total += width + 2
            count += values
    node.flow_style = not node.value or (used + total <= _WRAP and count <= _MANY and indent > 0)
    return total, count
