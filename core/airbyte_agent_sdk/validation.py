"""Values checked against a parameter's JSON Schema before anything is sent.

The subset that connector specs use: types, bounds, lengths, patterns, items, properties, required names and
alternatives. Enums are not closed: a vendor adds values before a spec does, and the types say ``| str``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from .errors import InvalidParameterError, suggest
from .jsonvalue import is_array, is_object
from .names import identifiers
from .types import Omit

__all__ = ["api_names", "check"]


def check(value: Any, schema: Mapping[str, Any], path: str) -> None:
    """Raise where ``value`` is not what ``schema`` asks for.

    Args:
        value: What the caller gave.
        schema: JSON Schema without references.
        path: The parameter's name, extended below it: ``items[0].price``.

    Raises:
        InvalidParameterError: Names the path, what was given and what is allowed.
    """
    if not schema:
        return
    alternatives = schema.get("oneOf") or schema.get("anyOf")
    if alternatives:
        _check_alternatives(value, alternatives, path)
    kinds = _kinds(schema)
    if value is None:
        if kinds and not _nullable(schema, kinds):
            raise InvalidParameterError(
                f'parameter "{path}" may not be null: leave it out or give {_wanted(kinds)}'
            )
        return
    if kinds and not any(_IS[kind](value) for kind in kinds if kind in _IS):
        raise InvalidParameterError(f'parameter "{path}" must be {_wanted(kinds)}, not {_given(value)}')
    if isinstance(value, str):
        _check_text(value, schema, path)
    elif isinstance(value, int | float):
        _check_number(value, schema, path)
    elif is_object(value):
        _check_object(value, schema, path)
    elif is_array(value):
        _check_array(value, schema, path)


def api_names(value: Any, schema: Mapping[str, Any]) -> Any:
    """``value`` with the Python names of nested keys replaced by the API's, at every depth.

    Keys that are API names already, or unknown, stay as they are; :func:`check` speaks of the unknown ones.
    """
    if is_object(value):
        properties = schema.get("properties")
        if not properties:
            for branch in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
                if branch.get("properties"):
                    return api_names(value, branch)
            extra = schema.get("additionalProperties")
            below: Mapping[str, Any] = extra if is_object(extra) else {}
            return {key: api_names(item, below) for key, item in value.items() if not isinstance(item, Omit)}
        names = _python_to_api(tuple(properties))
        result: dict[str, Any] = {}
        for key, item in value.items():
            if isinstance(item, Omit):
                continue
            name = key if key in properties else names.get(key, key)
            result[name] = api_names(item, properties.get(name) or {})
        return result
    if is_array(value):
        items = schema.get("items")
        return [api_names(item, items) for item in value] if is_object(items) else value
    return value


@lru_cache(maxsize=1024)
def _python_to_api(names: tuple[str, ...]) -> dict[str, str]:
    return {python: name for name, python in identifiers(names).items()}


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_IS: dict[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str | bytes | date),
    "integer": _is_integer,
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "boolean": lambda value: isinstance(value, bool),
    "array": is_array,
    "object": is_object,
}
_NOUNS = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "a boolean",
    "array": "a list",
    "object": "an object",
}


def _kinds(schema: Mapping[str, Any]) -> Sequence[str]:
    kind = schema.get("type", ())
    return (kind,) if isinstance(kind, str) else kind


def _nullable(schema: Mapping[str, Any], kinds: Sequence[str]) -> bool:
    return "null" in kinds or schema.get("nullable") is True or None in schema.get("enum", ())


def _wanted(kinds: Sequence[str]) -> str:
    return " or ".join(_NOUNS.get(kind, kind) for kind in kinds if kind != "null")


def _given(value: Any) -> str:
    text = repr(value)
    return f"{type(value).__name__} {text if len(text) <= 60 else text[:57] + '...'}"


def _check_alternatives(value: Any, alternatives: Sequence[Mapping[str, Any]], path: str) -> None:
    failures: list[InvalidParameterError] = []
    for branch in alternatives:
        try:
            check(value, branch, path)
        except InvalidParameterError as error:
            failures.append(error)
        else:
            return
    # The complaint that went deepest is about the branch the caller meant.
    raise max(failures, key=lambda error: error.message.partition('"')[2].count("."))


def _check_text(value: str, schema: Mapping[str, Any], path: str) -> None:
    shortest, longest, pattern = schema.get("minLength"), schema.get("maxLength"), schema.get("pattern")
    if shortest is not None and len(value) < shortest:
        raise InvalidParameterError(
            f'parameter "{path}" must have at least {shortest} characters, not {len(value)}'
        )
    if longest is not None and len(value) > longest:
        raise InvalidParameterError(
            f'parameter "{path}" may have at most {longest} characters, not {len(value)}'
        )
    if pattern is not None:
        try:
            matches = re.search(pattern, value)
        except re.error:  # ECMA syntax that Python lacks; the server will judge
            return
        if matches is None:
            raise InvalidParameterError(f'parameter "{path}" must match {pattern}, not {_given(value)}')


def _check_number(value: float, schema: Mapping[str, Any], path: str) -> None:
    lowest, highest = schema.get("minimum"), schema.get("maximum")
    if lowest is not None and value < lowest:
        raise InvalidParameterError(f'parameter "{path}" must be at least {lowest}, not {value}')
    if highest is not None and value > highest:
        raise InvalidParameterError(f'parameter "{path}" must be at most {highest}, not {value}')


def _check_array(value: Sequence[Any], schema: Mapping[str, Any], path: str) -> None:
    fewest, most, items = schema.get("minItems"), schema.get("maxItems"), schema.get("items")
    if fewest is not None and len(value) < fewest:
        raise InvalidParameterError(f'parameter "{path}" must have at least {fewest} items, not {len(value)}')
    if most is not None and len(value) > most:
        raise InvalidParameterError(f'parameter "{path}" may have at most {most} items, not {len(value)}')
    if is_object(items):
        for index, item in enumerate(value):
            check(item, items, f"{path}[{index}]")


def _check_object(value: Mapping[str, Any], schema: Mapping[str, Any], path: str) -> None:
    properties: Mapping[str, Any] = schema.get("properties") or {}
    extra = schema.get("additionalProperties", not properties)
    for key, item in value.items():
        inner = properties.get(key)
        if inner is not None:
            check(item, inner, f"{path}.{key}")
        elif extra is False:
            known = ", ".join(properties)
            raise InvalidParameterError(
                f'unknown parameter "{path}.{key}"{suggest(key, properties) or ";"} known: {known}'
            )
        elif is_object(extra):
            check(item, extra, f"{path}.{key}")
    required = schema.get("required", ())
    # Draft-3 files hold `required: true` on a property; only a list names properties.
    missing = [name for name in required if name not in value] if is_array(required) else []
    if missing:
        raise InvalidParameterError(f'parameter "{path}" lacks {", ".join(missing)}')
