"""Descriptions of tool functions, which tell a model what a connector can do.

Agent frameworks send a model the text before the first section of a docstring (``Args:`` and the like), and
services accept at most 1,024 characters of it.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import Any, Final

from ..definition import Definition

__all__ = ["LONGEST", "described"]

#: Maximum characters of a description, including the function's own.
LONGEST: Final = 1023
_MORE: Final = (
    "For an unknown entity or action, the error lists those that exist; for an invalid call, its parameters."
)
_TITLES = (
    "Args|Arguments|Attributes|Example|Examples|Keyword Args|Keyword Arguments|Methods|Note|Notes|"
    "Other Parameters|Parameters|Params|Raises|References|Return|Returns|See Also|Todo|Usage|"
    "Warning|Warnings|Warns|Yield|Yields"
)
#: The start of a section in Google's and in numpy's style, and a field of reStructuredText or Epytext.
_SECTION = re.compile(
    rf"^(?:(?:{_TITLES}):[ \t]*$|(?:{_TITLES})[ \t]*\n-{{3,}}[ \t]*$|:\w+[^:\n]*:|@\w+[^:\n]*:)",
    re.MULTILINE | re.IGNORECASE,
)


def described(definition: Definition, function: Callable[..., Any]) -> str:
    """The docstring of a function, with the connector's operations inserted before its first section.

    The text lists as many entities, actions and required parameters as fit. If there is no room, the
    docstring stays unchanged.

    Args:
        definition: The connector.
        function: The function.
    """
    own = inspect.getdoc(function) or ""
    section = _SECTION.search(own)
    start = section.start() if section else len(own)
    before, after = own[:start].rstrip(), own[start:].rstrip()
    room = LONGEST - len("\n\n".join(part for part in (before, after) if part)) - 2 * bool(own)
    return "\n\n".join(part for part in (before, _text(definition, room), after) if part)


def _text(definition: Definition, room: int) -> str:
    """A connector's operations in at most ``room`` characters: all entities, then details of each in turn."""
    forms = [_forms(entity, actions) for entity, actions in definition.entities.items()]
    shown = [0] * len(forms)
    for size in range(len(forms), 0, -1):
        text = _written(definition.name, forms, shown[:size])
        if len(text) <= room:
            break
    else:
        return ""
    shown = shown[:size]
    for level in (1, 2):
        for index in range(size):
            fuller = [*shown[:index], level, *shown[index + 1 :]]
            more = _written(definition.name, forms, fuller)
            if len(more) <= room:
                shown, text = fuller, more
    return text


def _forms(entity: str, actions: Any) -> tuple[str, str, str]:
    """An entity by name, with its actions, and with their required parameters."""
    calls = (f"{name}({', '.join(needed)})" if needed else name for name, needed in actions.items())
    return entity, f"- {entity}: {', '.join(actions)}", f"- {entity}: {', '.join(calls)}"


def _written(name: str, forms: list[tuple[str, str, str]], shown: list[int]) -> str:
    lines = [f"{name} entities, their actions and (required parameters)."]
    lines += [form[level] for form, level in zip(forms, shown, strict=False) if level]
    names = [form[0] for form, level in zip(forms, shown, strict=False) if not level]
    if names:
        lines.append(f"{'Also' if any(shown) else 'Entities'}: {', '.join(names)}")
    if len(shown) < len(forms):
        lines.append(f"And {len(forms) - len(shown)} more entities.")
    return "\n".join([*lines, _MORE])
