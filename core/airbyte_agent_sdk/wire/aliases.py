"""Replaces aliases and other spellings of parameters by the names that the operation declares."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..definition import Operation, Parameter
from ..errors import InvalidParameterError
from ..names import identifier, identifiers
from ..values import Omit, is_array, is_object

__all__ = ["canonical", "canonical_arguments"]


def canonical(operation: Operation, params: Mapping[str, Any], *, values: bool = True) -> Mapping[str, Any]:
    """Returns ``params`` under the names that ``operation`` declares.

    A value passed under an alias is mapped by the alias, and converted to a list or number if the parameter
    requires one. With ``values``, a value that differs from an enum value only in case becomes that value,
    also without an alias.

    Args:
        operation: The operation.
        params: Values by the API's names or by aliases.
        values: Whether values are validated, and their case corrected.

    Raises:
        InvalidParameterError: A parameter is passed under two of its names.
    """
    aliases = operation.aliases
    found: dict[str, Any] = {}
    names: dict[str, str] = {}
    for given, value in params.items():
        if isinstance(value, Omit):
            continue
        name, mapped = given, value
        if given in aliases and given not in operation.by_name:
            name, meanings = aliases[given]
            mapped = _declared(operation.by_name[name], _meaning(value, meanings))
        if name in found:
            raise _twice(name, names[name], given)
        found[name], names[name] = mapped, given
    if values:
        for name in operation.spelt.keys() & found.keys():
            found[name] = _spelt(found[name], operation.spelt[name])
    return found


def canonical_arguments(operation: Operation, arguments: Mapping[str, Any]) -> dict[str, Any] | None:
    """Replaces aliases in a typed method's keyword arguments by the names in its signature.

    Returns:
        ``None`` if there are no aliases.

    Raises:
        InvalidParameterError: See :func:`canonical`.
    """
    spoken = {identifier(alias): alias for alias in operation.aliases}
    python = identifiers(operation.by_name, reserved={"self"})
    aliased = {
        spoken[name]: value
        for name, value in arguments.items()
        if name in spoken and name not in python.values()
    }
    if not aliased:
        return None
    others = {name: value for name, value in arguments.items() if spoken.get(name) not in aliased}
    for name, value in canonical(operation, aliased).items():
        if others.setdefault(python[name], value) is not value:
            given = next(alias for alias in aliased if operation.aliases[alias][0] == name)
            raise _twice(name, python[name], given)
    return others


def _twice(name: str, first: str, second: str) -> InvalidParameterError:
    return InvalidParameterError(
        f'parameter "{name}" is given twice: "{first}" and "{second}" are aliases of it'
    )


def _meaning(value: Any, meanings: Mapping[str, Any]) -> Any:
    """The value that an alias maps a text to, case-insensitive."""
    if not isinstance(value, str):
        return value
    return next((item for text, item in meanings.items() if text.casefold() == value.casefold()), value)


def _declared(parameter: Parameter, value: Any) -> Any:
    kinds = parameter.schema.get("type", ())
    kinds = (kinds,) if isinstance(kinds, str) else kinds
    if "array" in kinds and "string" not in kinds and not is_array(value) and not is_object(value):
        return [value]
    whole = "integer" in kinds and "string" not in kinds
    return int(value) if whole and isinstance(value, str) and value.isdecimal() and value.isascii() else value


def _spelt(value: Any, allowed: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return value if value in allowed.values() else allowed.get(value.casefold(), value)
    return [_spelt(item, allowed) for item in value] if is_array(value) else value
