"""What ``describe`` says of one operation, and of what is nested in its arguments and its result."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, get_args, get_type_hints

from ..definition import Parameter
from ..errors import InvalidParameterError, suggest
from ..names import identifier
from ..values import is_object
from .catalog import Entry
from .signature import example_arguments, members, shown_name, type_text
from .tool import json_text

__all__ = ["described"]

#: Characters of the signature and of the result's fields; about four make a token.
_SIGNATURE, _FIELDS, _OPENED = 1_200, 550, 3_000


def described(entry: Entry, path: str = "") -> str:
    """An operation as text for a model: signature, summary, result fields and an example call.

    Args:
        entry: The operation.
        path: An argument (``address``, ``items.price``) or a field of the result (``result.owner``) to open.

    Raises:
        InvalidParameterError: There is no such argument or field.
    """
    if path:
        return _opened(entry, path.replace("[]", "").strip("."))
    fields = _fields(entry.record) if entry.record is not None else {}
    lines = [entry.signature(depth=1, longest=_SIGNATURE), entry.summary or entry.operation.action]
    if fields:
        lines.append(f"result fields: {_listed(fields, _FIELDS)}")
    if entry.pages:
        lines.append("limit: records wanted; cursor: from an earlier result.")
    nested = next((shown_name(item) for item in entry.parameters if "{...}" in type_text(item.schema)), None)
    if nested:
        lines.append(f"{{...}} opens with path, such as {nested}")
    call = {"operation": entry.name, "arguments": example_arguments(entry.operation)}
    lines.append(f"example: {json_text(call)}")
    return "\n".join(lines)


def _listed(fields: Mapping[str, str], room: int) -> str:
    shown: list[str] = []
    for number, (name, kind) in enumerate(fields.items()):
        text = f"{name}: {kind}"
        room -= len(text) + 2
        if room < 0:
            return f"{', '.join(shown)}, ... {len(fields) - number} more (path: result)"
        shown.append(text)
    return ", ".join(shown)


def _opened(entry: Entry, path: str) -> str:
    steps = path.split(".")
    if steps[0] == "result":
        return _opened_result(entry, steps[1:])
    parameter = _parameter(entry, path)
    name = next(form for form in _forms(parameter) if path == form or path.startswith(f"{form}."))
    steps = path[len(name) + 1 :].split(".") if len(path) > len(name) else []
    schema: Mapping[str, Any] = parameter.schema
    for step in steps:
        inner = members(_below(schema))[0]
        if step not in inner:
            raise _unknown(f'{path}: there is no "{step}"', step, inner)
        schema = inner[step]
    text = entry.texts.get(identifier(parameter.name), "") if not steps else ""
    lines = [f"{path}: {type_text(schema, depth=0)}"] + ([text] if text else [])
    values = _below(schema).get("enum")
    if values:
        lines.append(f"one of: {', '.join(map(str, values))}")
    inner, required = members(_below(schema))
    lines += [f"  {name}{'' if name in required else '?'}: {type_text(item)}" for name, item in inner.items()]
    return _cut(lines)


def _parameter(entry: Entry, path: str) -> Parameter:
    """The parameter that ``path`` begins with; names of some have dots themselves."""
    found = [
        (len(form), item)
        for item in entry.operation.parameters
        for form in _forms(item)
        if path == form or path.startswith(f"{form}.")
    ]
    if not found:
        name = path.partition(".")[0]
        raise _unknown(f'{entry.name} has no argument "{name}"', name, map(shown_name, entry.parameters))
    return max(found, key=lambda item: item[0])[1]


def _forms(parameter: Parameter) -> tuple[str, ...]:
    return parameter.name, shown_name(parameter), identifier(parameter.name)


def _below(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema of a list's items, where ``schema`` is one of a list."""
    items = schema.get("items")
    return _below(items) if is_object(items) else schema


def _opened_result(entry: Entry, steps: list[str]) -> str:
    record, walked, kind = entry.record, ["result"], entry.returns
    for step in steps:
        if record is None or step not in record.model_fields:
            known = list(getattr(record, "model_fields", {}))
            raise _unknown(f'{".".join(walked)} has no "{step}"', step, known)
        hint = get_type_hints(record)[step]
        record, kind = _model(hint), _short(hint)
        walked.append(step)
    if record is None:
        return f"{'.'.join(walked)}: {kind}"
    return _cut([f"{'.'.join(walked)}:", *(f"  {name}: {kind}" for name, kind in _fields(record).items())])


def _unknown(what: str, name: str, known: Iterable[str]) -> InvalidParameterError:
    names = list(known)
    return InvalidParameterError(f"{what}{suggest(name, names)}; there are: {', '.join(names) or 'none'}")


def _cut(lines: list[str]) -> str:
    text = "\n".join(lines)
    return text if len(text) <= _OPENED else f"{text[:_OPENED].rpartition(chr(10))[0]}\n  ... more"


def _fields(record: Any) -> dict[str, str]:
    """The fields of a model and their types, in short: ``{...}`` is another model."""
    hints = get_type_hints(record)
    return {field.alias or name: _short(hints[name]) for name, field in record.model_fields.items()}


def _model(hint: Any) -> Any:
    if hasattr(hint, "model_fields"):
        return hint
    return next((found for item in get_args(hint) if (found := _model(item)) is not None), None)


_NAMES: Final = {"NoneType": "", "datetime": "datetime", "dict": "map", "Any": "any"}


def _short(hint: Any) -> str:
    origin = getattr(hint, "__origin__", None)
    arguments = [item for item in get_args(hint) if item is not type(None)]
    if origin is list:
        return f"{_short(arguments[0])}[]" if arguments else "any[]"
    if origin is dict:
        return "map"
    if hasattr(hint, "model_fields"):
        return "{...}"
    if getattr(origin, "_name", "") == "Literal" or str(origin) == "typing.Literal":
        return "|".join(map(str, arguments)) if len(arguments) <= 6 else "str"
    if arguments:
        texts = dict.fromkeys(_short(item) for item in arguments)
        listed = any("|" in text for text in texts)  # known values, beside which any text may come
        return "|".join(text for text in texts if not (text == "str" and listed))
    name = getattr(hint, "__name__", str(hint))
    return _NAMES.get(name, name)
