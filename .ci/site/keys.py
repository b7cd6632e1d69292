"""The keys of a connector.yaml, from the models that read it."""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal, Union, get_args, get_origin

import griffe
from airbyte_agent_format.model import document
from airbyte_agent_format.model.base import SpecModel
from pages import ROOT
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined
from roles import without_roles

_INTRODUCTION = """\
# Keys of a connector.yaml

Made from the models that read the file, from the top down. Keys that are not listed are reported, with their
position and the nearest known key. Everything inside a schema follows JSON Schema.
[How a connector.yaml is interpreted](format.md) settles what could be read in more than one way.
"""


@dataclass
class _Described:
    """What a model's docstring says of it, and of its keys by attribute."""

    text: str
    keys: dict[str, str] = field(default_factory=dict)


def keys() -> Iterator[str]:
    """The parts of the page."""
    yield _INTRODUCTION
    described = dict(_descriptions())
    seen: list[type[SpecModel]] = []
    waiting: list[type[SpecModel]] = [document.Document]
    while waiting:
        model = waiting.pop(0)
        if model in seen:
            continue
        seen.append(model)
        said = described[model.__name__]
        yield f"## {model.__name__}"
        yield said.text
        nested: list[type[SpecModel]] = []
        rows = ["| key | value | default | meaning |", "|---|---|---|---|"]
        for name, key in model.model_fields.items():
            value = _value(key.annotation, nested)
            rows.append(f"| `{key.alias or name}` | {value} | {_default(key)} | {said.keys.get(name, '')} |")
        yield "\n".join(rows)
        waiting = [*nested, *waiting]


def _descriptions() -> Iterator[tuple[str, _Described]]:
    package = griffe.load("airbyte_agent_format.model", search_paths=[ROOT / "format"])
    for module in package.modules.values():
        for model in module.classes.values():
            said = _Described("")
            for section in model.docstring.parse("google") if model.docstring else ():
                if isinstance(section, griffe.DocstringSectionText):
                    said.text += without_roles(section.value)
                elif isinstance(section, griffe.DocstringSectionAttributes):
                    texts = {item.name: " ".join(item.description.split()) for item in section.value}
                    said.keys = {
                        name: without_roles(text).replace("|", "\\|") for name, text in texts.items()
                    }
            yield model.name, said


def _value(annotation: Any, nested: list[type[SpecModel]]) -> str:
    """A key's type in words; the models in it are added to ``nested``."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if isinstance(annotation, type) and issubclass(annotation, SpecModel):
        nested.append(annotation)
        return f"[{annotation.__name__}](#{annotation.__name__.lower()})"
    if origin is Literal:
        return ", ".join(f"`{value}`" for value in arguments)
    if origin in {Union, types.UnionType}:
        return " or ".join(_value(item, nested) for item in arguments if item is not types.NoneType)
    if origin is list:
        return f"list of {_value(arguments[0], nested)}"
    if origin is dict:
        value = _value(arguments[1], nested)
        return "mapping" if value == "any" else f"mapping of names to {value}"
    if origin is not None:  # Annotated
        return _value(arguments[0], nested)
    names = {Any: "any", str: "text", int: "integer", float: "number", bool: "boolean"}
    return names[annotation]


def _default(key: FieldInfo) -> str:
    if key.default is PydanticUndefined:
        return "required"
    if key.default is None or key.default in ([], {}, "") or isinstance(key.default, SpecModel):
        return ""
    if isinstance(key.default, bool):
        return f"`{str(key.default).lower()}`"
    return f"`{', '.join(map(str, key.default)) if isinstance(key.default, list) else key.default}`"
