"""Connectors as Python declarations: short lines that a model reads, and the whole for a type checker."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from types import NoneType, UnionType
from typing import Any, Final, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from ...definition import Parameter
from ...names import identifier
from ...values import is_array, is_object
from ...wire.multipart import takes_file
from ...wire.validation import kinds_of
from ..catalog import Entry
from ..schemas import clearable
from ..signature import shown_name

__all__ = ["HEAD", "Stubs", "argument_name", "argument_names", "record_fields", "record_types", "signature"]

#: Names an object's class: of its schema, and the names on the way to it.
Define: TypeAlias = Callable[[Mapping[str, Any], str], str]

_SCALARS: Final = {"integer": "int", "number": "float", "boolean": "bool", "string": "str"}
_MOMENTS: Final = {
    "date": "str | date",
    "date-time": "str | datetime",
    "unix-time": "int | datetime",
    "unix-time-ms": "int | datetime",
}
#: Values of an enum that a line shows.
_VALUES: Final = 6
#: Levels of a parameter's objects that have classes; those below are dicts, which the call checks.
_DEPTH: Final = 4
HEAD: Final = """\
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal, Required, TypedDict
_List = list
class upload(TypedDict, total=False):
    path: str
    name: str
    text: str
class download(TypedDict, total=False):
    filename: str
    content_type: str
    bytes: int
    saved: str
    text: str
"""


def argument_name(parameter: Parameter) -> str:
    """The name of a parameter in Python."""
    name = shown_name(parameter)
    return f"{name}_" if keyword.iskeyword(name) else name


def argument_names(entry: Entry) -> list[str]:
    """The names of an operation's arguments in Python, in their order."""
    own = ("limit",) if entry.pages else ("clear", "again") if entry.effect != "read" else ()
    names = [argument_name(item) for item in entry.parameters]
    return [*names, *(name for name in own if name not in names)]


def signature(entry: Entry, name: str, *, longest: int | None = None) -> str:
    """``stripe.customers.get(id: str) -> Customer``.

    Args:
        entry: The operation.
        name: What it is called.
        longest: Characters of the line; optional parameters beyond are counted.
    """
    shown: list[str] = []
    arguments = _arguments(entry, _untold, values=_VALUES)
    result = _result(entry, _name)
    room = None if longest is None else longest - len(name) - len(result) - 30
    for number, (text, required) in enumerate(arguments):
        if room is not None:
            room -= len(text) + 2
            if room < 0 and not required:
                shown.append(f"... {len(arguments) - number} more")
                break
        shown.append(text)
    return f"{name}({', '.join(shown)}) -> {result}"


def _name(model: Any) -> str:
    return str(model.__name__)


def _untold(schema: Mapping[str, Any], path: str) -> str:  # noqa: ARG001  as Define
    return "dict"


def _arguments(entry: Entry, define: Define, *, values: int | None = None) -> list[tuple[str, bool]]:
    """The declarations of the arguments, and whether each is required; required ones come first."""
    found: list[tuple[str, bool]] = []
    for item in entry.parameters:
        kind = _type(item.schema, argument_name(item), define, values=values)
        found.append((f"{argument_name(item)}: {kind}{'' if item.required else ' = ...'}", item.required))
    taken = {argument_name(item) for item in entry.parameters}
    extra: dict[str, str] = {}
    if entry.pages:
        extra["limit"] = "int"
    elif entry.effect != "read":
        fields = clearable(entry.operation)
        if fields:
            extra["clear"] = f"Sequence[{_literal(fields, values)}]"
        extra["again"] = "bool"
    if entry.operation.open_body:
        extra["**others"] = "Any"
    found += [
        (f"{name}: {kind}{'' if name.startswith('*') else ' = ...'}", False)
        for name, kind in extra.items()
        if name not in taken
    ]
    required = sum(is_required for _, is_required in found)
    if required < len(found) and not found[required][0].startswith("*"):
        found.insert(required, ("*", True))
    return found


def _result(entry: Entry, define: Callable[[Any], str]) -> str:
    if entry.operation.action == "download":
        return "download"
    name = define(entry.record) if entry.record is not None else "dict[str, Any]"
    return f"list[{name}]" if entry.pages else name


def _type(
    schema: Mapping[str, Any], path: str, define: Define, *, values: int | None = None, depth: int = _DEPTH
) -> str:
    """The type of what a caller gives for ``schema``."""
    if takes_file(schema):
        return "upload | str"
    if "enum" in schema or "const" in schema:
        return _literal(schema.get("enum", [schema.get("const")]), values)
    alternatives = schema.get("oneOf") or schema.get("anyOf")
    if alternatives and "type" not in schema:
        kinds = [_type(item, path, define, values=values, depth=depth) for item in alternatives]
    else:
        kinds = [
            _kind(kind, schema, path, define, values, depth) for kind in kinds_of(schema) if kind != "null"
        ]
    parts = dict.fromkeys(part for kind in kinds for part in ([kind] if "[" in kind else kind.split(" | ")))
    return "Any" if "Any" in parts else " | ".join(parts) or "Any"


def _kind(
    kind: str, schema: Mapping[str, Any], path: str, define: Define, values: int | None, depth: int
) -> str:
    if kind == "array":
        items = schema.get("items")
        return (
            f"Sequence[{_type(items if is_object(items) else {}, path, define, values=values, depth=depth)}]"
        )
    if kind != "object":
        return _MOMENTS.get(str(schema.get("format")), _SCALARS.get(kind, "Any"))
    if schema.get("properties") and depth and not schema.get("additionalProperties"):
        return define(schema, path)
    extra = schema.get("additionalProperties")
    inner = _type(extra, path, define, values=values, depth=0) if is_object(extra) and extra else "Any"
    return f"Mapping[str, {'Any' if schema.get('properties') else inner}]"


def _literal(values: Sequence[Any], most: int | None) -> str:
    shown = [repr(item) for item in values if item is not None][:most]
    more = ["..."] if most is not None and len(values) > most else []
    return f"Literal[{', '.join([*shown, *more])}]".replace("'", '"') if shown else "None"


class Stubs:
    """The declarations of one connector, for a type checker.

    Args:
        name: What the connector is called.
        entries: Its operations, by the attributes of their entities.
    """

    def __init__(self, name: str, entries: Mapping[str, Sequence[Entry]]) -> None:
        self._name = name
        self._classes: dict[str, str] = {}
        entities = [self._entity(attribute, listed) for attribute, listed in entries.items()]
        fields = [f"    {attribute}: {name}__{attribute}" for attribute in entries]
        own = "\n".join([f"class {name}__:", *fields, f"{name}: {name}__"])
        #: Python source.
        self.text = "\n".join([*self._classes.values(), *entities, own, ""])

    def _entity(self, attribute: str, entries: Sequence[Entry]) -> str:
        lines = [f"class {self._name}__{attribute}:"]
        for entry in entries:
            operation = entry.operation
            prefix = f"{self._name}_{operation.entity}_{operation.action}"

            def define(
                schema: Mapping[str, Any], path: str, *, prefix: str = prefix, depth: int = _DEPTH
            ) -> str:
                return self._argument(f"{prefix}_{path}", schema, depth)

            arguments = ", ".join(["self", *(text for text, _ in _arguments(entry, define))])
            result = _result(entry, self._record).replace("list[", "_List[", 1)
            lines.append(f"    def {identifier(operation.action)}({arguments}) -> {result}: ...")
        return "\n".join(lines)

    def _argument(self, name: str, schema: Mapping[str, Any], depth: int) -> str:
        """The class of an argument's object."""
        name, number = identifier(name), 1
        while f"{name}_{number}" in self._classes:
            number += 1
        name = f"{name}_{number}"
        self._classes[name] = ""  # its place, and that of those below it
        required = schema.get("required", ())

        def define(inner: Mapping[str, Any], path: str) -> str:
            return self._argument(f"{name}_{path}", inner, depth - 1)

        fields: dict[str, str] = {}
        for key, item in schema["properties"].items():
            kind = _type(item, key, define, depth=depth - 1)
            fields[key] = f"Required[{kind}]" if is_array(required) and key in required else kind
        self._classes[name] = _typed_dict(name, fields)
        return name

    def _record(self, model: Any) -> str:
        name = f"{self._name}__{model.__name__}"
        if name not in self._classes:
            self._classes[name] = ""
            self._classes[name] = _typed_dict(
                name, {key: _record_type(hint, self._record) for key, hint in record_fields(model).items()}
            )
        return name


def _typed_dict(name: str, fields: Mapping[str, str]) -> str:
    if all(key.isidentifier() and not keyword.iskeyword(key) for key in fields):
        return "\n".join(
            [
                f"class {name}(TypedDict, total=False):",
                *(f"    {key}: {kind}" for key, kind in fields.items() or (("pass", "Any"),)),
            ]
        )
    inner = ", ".join(f"{key!r}: {kind}" for key, kind in fields.items())
    return f"{name} = TypedDict({name!r}, {{{inner}}}, total=False)"


def record_fields(model: Any) -> dict[str, Any]:
    """The fields of a model by the API's names, and their types."""
    hints = get_type_hints(model)
    return {field.alias or name: hints[name] for name, field in model.model_fields.items()}


def record_types(model: Any) -> dict[str, str]:
    """The fields of a model and their types, for a line."""
    return {
        name: _record_type(hint, _name).replace("_List", "list")
        for name, hint in record_fields(model).items()
    }


def _record_type(hint: Any, define: Callable[[Any], str]) -> str:
    """The type of a value as the API sends it: dates are text, and a null is not expected."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        kinds = {_record_type(item, define) for item in arguments if item is not NoneType}
        if kinds == {"int", "float"}:
            return "float"
        return kinds.pop() if len(kinds) == 1 else "Any"
    if hasattr(hint, "model_fields"):
        return define(hint)
    if origin is list:
        return f"_List[{_record_type(arguments[0], define)}]"
    if origin is dict:
        return f"dict[str, {_record_type(arguments[1], define)}]"
    if origin is Literal:
        return type(arguments[0]).__name__
    if hint in (datetime, date):
        return "str"
    return hint.__name__ if hint in (str, int, float, bool) else "Any"
