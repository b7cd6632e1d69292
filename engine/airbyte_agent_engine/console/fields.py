"""Form fields from JSON Schemas, and values from submitted forms."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.spi import Operation, Parameter, Scheme, is_array, is_object
from pydantic_core import from_json

from ..consent import granted
from ..documentation import in_words

__all__ = ["Field", "branches_of", "fields_of", "left_by_consent", "of_operation", "values_of", "with_values"]

#: ``mixed`` accepts text, or JSON if it starts like a list or an object.
Kind: TypeAlias = Literal["text", "area", "secret", "whole", "number", "truth", "choice", "json", "mixed"]

_TRUTH = {"true": True, "false": False}
#: Maximum length of a text in a one-line field.
_LINE = 255


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form.

    Attributes:
        name: Name of the form field.
        label: Displayed name.
        kind: Kind of value.
        required: Whether a value is required.
        description: Help text; may be empty.
        choices: The allowed values, by the submitted text.
        pattern: A regular expression for the whole text; may be empty.
        placeholder: Text shown while the field is empty.
        minimum: Of a number.
        maximum: Of a number.
        max_length: Maximum number of characters.
        value: The current text.
        error: The error of the current text.
    """

    name: str
    label: str
    kind: Kind
    required: bool = False
    description: str = ""
    choices: Mapping[str, Any] = field(default_factory=dict[str, Any])
    pattern: str = ""
    placeholder: str = ""
    minimum: float | None = None
    maximum: float | None = None
    max_length: int | None = None
    value: str = ""
    error: str = ""


def branches_of(credentials: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The authentication methods in a template's credentials schema, each the schema of an object."""
    return [credentials] if "properties" in credentials else credentials["anyOf"]


def left_by_consent(credentials: Mapping[str, Any], scheme: Scheme) -> dict[str, Any]:
    """Schemas of the credentials of an OAuth scheme that a consent does not provide, by name.

    Args:
        credentials: The template's credentials schema.
        scheme: The scheme.
    """
    known = {
        name: about for branch in branches_of(credentials) for name, about in branch["properties"].items()
    }
    given = granted(scheme)
    return {name: known[name] for name in scheme.properties if name in known and name not in given}


def fields_of(schema: Mapping[str, Any], prefix: str) -> list[Field]:
    """The fields of an object's properties, required ones first.

    Args:
        schema: The object's schema.
        prefix: Prefix of each field's name.
    """
    required = schema.get("required", ())
    found = [
        _field(f"{prefix}{name}", name, about, required=name in required)
        for name, about in schema.get("properties", {}).items()
    ]
    return sorted(found, key=lambda item: not item.required)


def of_operation(operation: Operation, prefix: str) -> list[Field]:
    """The fields of an operation's parameters, required ones first."""
    shown = (item for item in operation.parameters if item.inject is None)
    found = [_parameter(operation, item, prefix) for item in shown]
    return sorted(found, key=lambda item: not item.required)


def with_values(fields: Iterable[Field], texts: Mapping[str, str], errors: Mapping[str, str]) -> list[Field]:
    """The fields with their submitted texts, except secrets, and their errors."""
    return [
        replace(
            item,
            value="" if item.kind == "secret" else texts.get(item.name, item.value),
            error=errors.get(item.name, ""),
        )
        for item in fields
    ]


def values_of(fields: Iterable[Field], texts: Mapping[str, str]) -> tuple[dict[str, Any], dict[str, str]]:
    """The values of filled-in fields and the errors of others, both by field name."""
    values: dict[str, Any] = {}
    errors: dict[str, str] = {}
    for item in fields:
        text = texts.get(item.name, "")
        if item.kind not in ("text", "area"):
            text = text.strip()
        if not text:
            if item.required:
                errors[item.name] = "This field is required."
            continue
        try:
            values[item.name] = _value(item, text)
        except ValueError as error:
            errors[item.name] = str(error)
    return values, errors


def _value(item: Field, text: str) -> Any:
    match item.kind:
        case "whole" | "number":
            try:
                return int(text) if item.kind == "whole" else float(text)
            except ValueError:
                kind = "a whole number" if item.kind == "whole" else "a number"
                raise ValueError(f"This is not {kind}.") from None
        case "truth" | "choice":
            choices = _TRUTH if item.kind == "truth" else item.choices
            if text not in choices:
                raise ValueError("Choose a value from the list.")
            return choices[text]
        case "json":
            return _json(text)
        case "mixed":
            return _json(text) if text[0] in "[{" else text
        case _:
            return text.replace("\r\n", "\n")


def _json(text: str) -> Any:
    try:
        return from_json(text, allow_inf_nan=False)
    except ValueError as error:  # it gives the position and repeats no value
        raise ValueError(f"This is not JSON: {error}.") from None


def _parameter(operation: Operation, parameter: Parameter, prefix: str) -> Field:
    made = _field(f"{prefix}{parameter.name}", parameter.name, parameter.schema, required=parameter.required)
    if not made.description and made.kind not in ("choice", "truth"):
        words = in_words(parameter.schema)
        made = replace(made, description=f"{words[:1].upper()}{words[1:200]}.")
    source = operation.param_sources.get(parameter.name)
    if source is not None:
        about = f"The {source[1]} of one of the {source[0]}."
        made = replace(made, description=f"{made.description} {about}".strip())
    long = made.max_length is None or made.max_length > _LINE
    if made.kind == "text" and not operation.reads and long and "format" not in parameter.schema:
        sent = parameter.location in ("body", "variable") and not parameter.name.lower().endswith("id")
        made = replace(made, kind="area") if sent else made
    return replace(made, label=parameter.name)


def _field(name: str, own_name: str, schema: Mapping[str, Any], *, required: bool) -> Field:
    kind = _kind(schema)
    default, example = schema.get("default"), _example(schema)
    hint = default if default is not None else example
    choices: dict[str, Any] = {}
    if kind == "choice":
        choices = {_text(value): value for value in schema["enum"] if value is not None}
    said = " ".join(str(schema.get("description") or "").split())
    length = schema.get("maxLength")
    return Field(
        name=name,
        label=str(schema.get("title") or own_name),
        kind=kind,
        required=required,
        description=said if len(said) <= 600 else f"{said[:599]}…",
        choices=choices,
        pattern=_pattern(schema.get("pattern")) if kind in ("text", "secret") else "",
        placeholder="" if hint is None or kind == "secret" else _text(hint),
        minimum=_number(schema.get("minimum")),
        maximum=_number(schema.get("maximum")),
        max_length=length if isinstance(length, int) and kind in ("text", "area", "secret") else None,
        value=_text(default) if kind == "choice" and default is not None else "",
    )


def _kind(schema: Mapping[str, Any]) -> Kind:
    if schema.get("enum"):
        return "choice"
    branches = schema.get("anyOf") or schema.get("oneOf")
    kinds: set[Kind] = (
        {_kind(branch) for branch in branches if branch != {"type": "null"}} if branches else _plain(schema)
    )
    if len(kinds) == 1:
        (kind,) = kinds
        # A choice that has only the values of one branch is not reported here: the branch allows these
        # values.
        return "text" if branches and kind == "choice" else kind
    return "mixed" if kinds & {"json", "mixed"} or not kinds else "text"


def _plain(schema: Mapping[str, Any]) -> set[Kind]:
    given = schema.get("type", ())
    names = [given] if isinstance(given, str) else [name for name in given if name != "null"]
    kinds: set[Kind] = {_KINDS.get(name, "mixed") for name in names}
    return (
        {"secret"}
        if kinds == {"text"} and (schema.get("writeOnly") or schema.get("format") == "password")
        else kinds
    )


_KINDS: Mapping[str, Kind] = {
    "string": "text",
    "integer": "whole",
    "number": "number",
    "boolean": "truth",
    "array": "json",
    "object": "json",
}


def _example(schema: Mapping[str, Any]) -> Any:
    examples = schema.get("examples")
    return examples[0] if is_array(examples) and examples else schema.get("example")


def _number(value: Any) -> float | None:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False) if not is_object(value) else json.dumps(dict(value))


def _pattern(pattern: Any) -> str:
    """Convert a schema's pattern, which matches anywhere, to a form's, which matches the whole text."""
    if not isinstance(pattern, str) or not pattern:
        return ""
    whole = re.fullmatch(r"\^(.*)\$", pattern)
    return whole[1] if whole and "|" not in whole[1] else f".*(?:{pattern}).*"
