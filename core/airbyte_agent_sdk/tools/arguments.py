"""A model's arguments as parameters: read leniently, and what was read differently is said.

Models send ``"10"`` for 10, JSON text for an object, null for what they leave out, ``issueNumber`` for
``issue_number``. None of that is ambiguous, so it is understood. What is unknown is refused, never dropped.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from ..definition import Operation, Parameter
from ..errors import InvalidParameterError, suggest
from ..names import identifier
from ..values import is_array, is_object, null
from ..wire.multipart import takes_file
from ..wire.validation import branches, is_nullable, kinds_of, problems
from .signature import members, paging_names
from .tool import json_value

__all__ = ["Understood", "is_true", "require_object", "texts_of", "understood"]

_INTEGER: Final = re.compile(r"[+-]?\d{1,18}(?:\.0+)?")
_WORDS: Final = re.compile(r"[^a-z0-9]")
_ID: Final = ("id", "number", "key")
_ANYTHING: Final[Mapping[str, Any]] = {}
_BOOLEANS: Final = {"true": True, "false": False}


@dataclass(slots=True)
class Understood:
    """Arguments as they were understood.

    Attributes:
        params: Values by the API's names.
        notes: What was understood otherwise than it was written.
        problems: What cannot be understood.
    """

    params: dict[str, Any] = field(default_factory=dict[str, Any])
    notes: list[str] = field(default_factory=list[str])
    problems: list[str] = field(default_factory=list[str])


def understood(operation: Operation, arguments: Mapping[str, Any], clear: Iterable[str] = ()) -> Understood:
    """A model's arguments as parameters of ``operation``.

    Args:
        operation: What is called.
        arguments: As the model gave them, without ``limit`` and ``cursor``.
        clear: Fields to set to null, which a null among the arguments does not do.
    """
    result = Understood()
    names = _Names(operation)
    for given, value in arguments.items():
        name = names.of(given, arguments)
        if name is None:
            result.problems.append(names.unknown(given))
            continue
        if name in result.params:
            result.problems.append(f'"{given}" and another argument are both the parameter "{name}"')
            continue
        if name != given:
            result.notes.append(f"{given} is {name}")
        parameter = operation.by_name.get(name)
        schema: Mapping[str, Any] = parameter.schema if parameter is not None else {}
        if value is None or (parameter is not None and _is_empty(value, parameter)):
            if parameter is not None and parameter.required:
                result.problems.append(
                    f'parameter "{name}" is required, and {json.dumps(value)} does not give it'
                )
            continue
        result.params[name] = read(value, schema, name, result.notes)
    for path in clear:
        _clear(operation, path, result)
    return result


def read(value: Any, schema: Mapping[str, Any], path: str, notes: list[str]) -> Any:
    """``value`` as what ``schema`` wants, where it can only be meant so; else as it is, for the check."""
    if takes_file(schema):
        return value
    kinds = [kind for kind in kinds_of(schema) if kind != "null"]
    if isinstance(value, str) and kinds and set(kinds) != {"string"}:
        # Where text is allowed too, such as an empty one, it is read only if it is not what is allowed.
        fits = "string" in kinds and not problems(value, schema, path)
        found = None if fits else _from_text(value, kinds)
        if found is not None:
            notes.append(f"{path}: {json.dumps(value)[:40]} is {json.dumps(found)[:40]}")
            value = found
    elif isinstance(value, float) and "number" not in kinds and "integer" in kinds and value.is_integer():
        value = int(value)
    elif isinstance(value, int | float) and not isinstance(value, bool) and kinds == ["string"]:
        notes.append(f"{path}: {value} is text")
        value = str(value)
    if is_object(value):
        return _object(value, schema, path, notes)
    if is_array(value):
        items = _items(schema)
        return [read(item, items, f"{path}[{index}]", notes) for index, item in enumerate(value)]
    if kinds and "array" in kinds and not {"string", "object", "integer", "number", "boolean"} & set(kinds):
        notes.append(f"{path}: one value is a list of one")
        return [read(value, _items(schema), path, notes)]
    return _spelt(value, schema, path, notes)


def _items(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema of a list's items."""
    return next((item for branch in branches(schema) if is_object(item := branch.get("items"))), _ANYTHING)


def _from_text(value: str, kinds: Sequence[str]) -> Any:
    text = value.strip()
    if "integer" in kinds and _INTEGER.fullmatch(text):
        return int(text.partition(".")[0])
    if "number" in kinds:
        try:
            number = float(text)
        except ValueError:
            return None
        return number if math.isfinite(number) else None
    if "boolean" in kinds and text.lower() in _BOOLEANS:
        return _BOOLEANS[text.lower()]
    if text[:1] in "[{" and {"object", "array"} & set(kinds):
        try:
            found = json_value(text)
        except ValueError:
            return None
        wanted = "object" if is_object(found) else "array"
        return found if wanted in kinds else None
    return None


def _object(
    value: Mapping[str, Any], schema: Mapping[str, Any], path: str, notes: list[str]
) -> dict[str, Any]:
    """Nested members under the API's names, without those that are null and need not be given."""
    properties, required = members(schema)
    others = next(
        (item for branch in branches(schema) if is_object(item := branch.get("additionalProperties"))),
        _ANYTHING,
    )
    folded: dict[str, str] = {}
    for name in properties:
        folded.setdefault(_fold(name), name)
    result: dict[str, Any] = {}
    for key, item in value.items():
        name = key if key in properties else folded.get(_fold(key), key)
        if name != key:
            notes.append(f"{path}.{key} is {path}.{name}")
        if item is not None:
            result[name] = read(item, properties.get(name, others), f"{path}.{name}", notes)
        elif name in required and is_nullable(properties[name]):
            result[name] = null
    return result


def _spelt(value: Any, schema: Mapping[str, Any], path: str, notes: list[str]) -> Any:
    allowed = schema.get("enum", ())
    if not isinstance(value, str) or not allowed or value in allowed:
        return value
    found = [item for item in allowed if isinstance(item, str) and _fold(item) == _fold(value)]
    if len(found) != 1:
        return value
    notes.append(f"{path}: {value} is {found[0]}")
    return found[0]


def _is_empty(value: Any, parameter: Parameter) -> bool:
    """Whether ``value`` is an empty text where only a value can be meant: an id, a date, one of an enum.

    Free text stays: an empty one may be what a field is to hold.
    """
    if value != "":
        return False
    schema, place = parameter.schema, parameter.location
    if place in ("path", "query", "header", "cookie") or "string" not in kinds_of(schema):
        return True
    if "enum" in schema:
        return "" not in schema["enum"]
    named = identifier(parameter.name).rpartition("_")[2]
    return "format" in schema or named in ("id", "ids", "cursor", "date", "at")


def _clear(operation: Operation, path: str, result: Understood) -> None:
    name, _, inner = path.partition(".")
    parameter = operation.by_name.get(name)
    if parameter is None:  # "assignee_id" for "ticket.assignee_id"
        within = [(item, path) for item in operation.parameters if path in members(item.schema)[0]]
        parameter, inner = within[0] if len(within) == 1 else (None, "")
    if parameter is None:
        known = [item.name for item in operation.parameters]
        result.problems.append(f'clear: there is no field "{path}"{suggest(path, known)}')
        return
    schema = members(parameter.schema)[0].get(inner) if inner else parameter.schema
    if schema is None or not is_nullable(schema):
        result.problems.append(f'clear: "{path}" cannot be null')
    elif inner:
        result.params[parameter.name] = {**(result.params.get(parameter.name) or {}), inner: null}
    else:
        result.params[parameter.name] = null


class _Names:
    """The names by which a model may give the parameters of an operation."""

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self._visible = [item for item in operation.parameters if item.inject is None]
        self._folded: dict[str, list[str]] = {}
        for item in self._visible:
            for form in {_fold(item.name), _fold(identifier(item.name)), *map(_fold, item.aliases)}:
                self._folded.setdefault(form, []).append(item.name)

    def of(self, given: str, arguments: Mapping[str, Any]) -> str | None:
        """The parameter that is meant by ``given``, or ``None``."""
        operation = self._operation
        if given in operation.by_name and operation.by_name[given].inject is None:
            return given
        if given in operation.aliases:
            return operation.aliases[given][0]
        found = self._folded.get(_fold(given), [])
        if len(found) == 1:
            return found[0]
        if (name := self._identifier(given, arguments)) is not None:
            return name
        return given if operation.open_body else None

    def _identifier(self, given: str, arguments: Mapping[str, Any]) -> str | None:
        """The only id that is missing, where ``given`` is an id of the same entity under another name."""
        lacking = [
            item.name
            for item in self._visible
            if item.required
            and item.name not in arguments
            and not any(_fold(item.name) == _fold(name) for name in arguments)
        ]
        if len(lacking) != 1 or not _fold(lacking[0]).endswith(_ID) or not _fold(given).endswith(_ID):
            return None
        entity = _fold(self._operation.entity)
        stems = {_stem(_fold(given)), _stem(_fold(lacking[0]))}
        return (
            lacking[0]
            if all(entity.startswith(stem) or entity.endswith(f"{stem}s") for stem in stems)
            else None
        )

    def unknown(self, given: str) -> str:
        """What to say of a name that is no parameter's."""
        known = [item.name for item in self._visible if item.required or item.location != "header"]
        within = [f"{item.name}.{given}" for item in self._visible if given in members(item.schema)[0]]
        if within:
            return f'unknown parameter "{given}"; did you mean "{within[0]}"?'
        hidden = set(paging_names(self._operation.paging))
        shown = [name for name in known if name not in hidden] + (
            ["limit", "cursor"] if self._operation.is_list else []
        )
        hint = suggest(given, shown) or ";"
        return f'unknown parameter "{given}"{hint} parameters: {", ".join(shown[:20]) or "none"}'


def _fold(name: str) -> str:
    return _WORDS.sub("", name.lower())


def _stem(name: str) -> str:
    return next((name.removesuffix(end) for end in _ID if name.endswith(end)), name)


def require_object(value: Any, name: str) -> Mapping[str, Any]:
    """``value`` as an object, also where it is the JSON text of one.

    Raises:
        InvalidParameterError: It is none.
    """
    if isinstance(value, str):
        try:
            value = json_value(value) if value.strip() else {}
        except ValueError:
            raise InvalidParameterError(f'{name} must be an object, such as {{"limit": 10}}') from None
    if value is None:
        return {}
    if not is_object(value):
        raise InvalidParameterError(f"{name} must be an object, not {type(value).__name__}")
    return value


def texts_of(value: Any) -> list[str]:
    """A list of texts, also where a model wrote them as one."""
    if isinstance(value, str):
        value = value.strip("[]").replace('"', "").split(",")
    return [str(item).strip() for item in value if str(item).strip()] if is_array(value) else []


def is_true(value: Any) -> bool:
    """Whether ``value`` is true, also where a model wrote it as text."""
    return value is True or (isinstance(value, str) and value.lower() == "true")
