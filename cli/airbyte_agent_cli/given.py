"""What the command line gives an operation: texts by parameter, nested values from dotted options."""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click
from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.values import is_object

from .schemas import is_file, members, option_name

__all__ = ["arguments_of", "dotted", "parameters_for", "positional", "visible"]


def visible(operation: Operation) -> list[Parameter]:
    """The parameters that a caller gives, the required ones first; optional headers last."""
    shown = [item for item in operation.parameters if item.inject is None]
    return sorted(shown, key=lambda item: (not item.required, item.location == "header"))


def positional(operation: Operation) -> list[Parameter]:
    """The parameters that may be given without an option: required, and not of a body."""
    return [
        item for item in operation.parameters if item.required and item.location not in ("body", "header")
    ]


def dotted(operation: Operation, words: Sequence[str]) -> tuple[list[str], list[tuple[str, str]]]:
    """Take options such as ``--address.city`` out of a command line.

    Returns:
        The other words, and the dotted options with their values.

    Raises:
        click.UsageError: One has no value, or names no parameter.
    """
    options = {option_name(item.name): item for item in visible(operation)}
    left: list[str] = []
    found: list[tuple[str, str]] = []
    rest = iter(words)
    for word in rest:
        if word == "--":
            left += [word, *rest]
            break
        name, equals, value = word.partition("=")
        spelt = name[2:].replace("_", "-")
        if not name.startswith("--") or "." not in name or spelt in options:
            left.append(word)
            continue
        head = spelt.partition(".")[0]
        if head not in options:
            raise click.NoSuchOption(name, possibilities=_near(spelt, options))
        if not equals:
            value = next(rest, "")
            if not value:
                raise click.UsageError(f"Option {name} requires an argument.")
        found.append((f"{options[head].name}.{name[2:].partition('.')[2]}", value))
    return left, found


def _near(name: str, options: Mapping[str, Parameter]) -> list[str]:
    from difflib import get_close_matches

    nested = [f"{option}.{key}" for option, item in options.items() for key in members(item.schema)]
    return [f"--{item}" for item in get_close_matches(name[:200], [*options, *nested], n=3)]


def arguments_of(
    operation: Operation,
    *,
    options: Mapping[str, str | Sequence[str]],
    nested: Sequence[tuple[str, str]],
    words: Sequence[str],
    params: str | None,
) -> dict[str, Any]:
    """The arguments as given: texts by the API's names, and objects of dotted options.

    Args:
        operation: What is called.
        options: Texts by parameter; several for a list.
        nested: Dotted paths with their texts.
        words: Values without an option.
        params: A JSON object of parameters: itself, ``@FILE``, or ``-`` for standard input.

    Raises:
        click.UsageError: There are too many words, or ``params`` is not a JSON object.
    """
    given: dict[str, Any] = dict(_object(params)) if params is not None else {}
    for name, value in options.items():
        parameter = operation.by_name[name]
        given[name] = (
            _file(operation, name, value)
            if isinstance(value, str) and is_file(operation, parameter)
            else _single(value)
        )
    for path, value in nested:
        _place(given, path.split("."), value, path)
    places = [item for item in positional(operation) if item.name not in given]
    if len(words) > len(places):
        named = " ".join(f"[{option_name(item.name).upper()}]" for item in positional(operation))
        raise click.UsageError(
            f"Got unexpected argument {words[len(places)]!r}; arguments: {named or 'none, only options'}"
        )
    given.update({item.name: word for item, word in zip(places, words, strict=False)})
    return given


def _single(value: str | Sequence[str]) -> Any:
    """One text that is a JSON list is the list itself."""
    if not isinstance(value, str) and len(value) == 1 and value[0].lstrip().startswith("["):
        return value[0]
    return value if isinstance(value, str) else list(value)


def _place(given: dict[str, Any], steps: list[str], value: str, path: str) -> None:
    inner: Any = given
    for step in steps[:-1]:
        held = inner.get(step)
        if isinstance(held, str):  # JSON, which dotted options add to
            held = _json(held, f"--{step}")
        if held is not None and not is_object(held):
            raise click.UsageError(f"--{path}: --{step} is not an object")
        inner[step] = dict(held or {})
        inner = inner[step]
    if not steps[-1]:
        raise click.UsageError(f"--{path}: a name is missing after the dot")
    inner[steps[-1]] = value


def _object(text: str) -> Mapping[str, Any]:
    found = _json(_content(text), "--params")
    if not is_object(found):
        raise click.UsageError("--params must be a JSON object, such as '{\"limit\": 10}'")
    return found


def _content(text: str) -> str:
    if text == "-":
        return sys.stdin.read()
    if text.startswith("@"):
        try:
            return Path(text[1:]).read_text("utf-8")
        except (OSError, ValueError) as error:
            raise click.UsageError(f"--params: cannot read {text[1:]}: {error}") from None
    return text


def _json(text: str, where: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise click.UsageError(f"{where}: not JSON: {error}") from None


def _file(operation: Operation, name: str, path: str) -> tuple[str, bytes] | str:
    try:
        content = Path(path).read_bytes()
    except (OSError, ValueError) as error:
        raise click.UsageError(f"cannot read {path}: {error}") from None
    # An upload with metadata takes its file in base64.
    return base64.b64encode(content).decode() if name == operation.upload else (Path(path).name, content)


def parameters_for(
    operation: Operation, arguments: Mapping[str, Any], clear: Sequence[str] = ()
) -> dict[str, Any]:
    """The parameters of a call: texts read as what their schemas want.

    Raises:
        click.UsageError: Something cannot be understood; the message names the nearest.
    """
    from airbyte_agent_sdk.tools.arguments import understood

    result = understood(operation, arguments, clear)
    if result.problems:
        raise click.UsageError("\n".join(result.problems))
    return result.params
