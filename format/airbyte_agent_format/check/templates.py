"""Templates of a spec: which names they read."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

__all__ = ["header_names", "jinja_names", "settings_of"]

_PLAIN = re.compile(r"\{\{\s*\w+\s*\}\}")
_SETTING = re.compile(r"\$\{([^{}]*)\}")


def settings_of(template: str) -> set[str]:
    """The properties named by the ``${property}`` of a template.

    Raises:
        ValueError: A ``${`` is not closed.
    """
    if "${" in _SETTING.sub("", template):
        raise ValueError("${ is not closed; write ${property}")
    return set(_SETTING.findall(template))


def jinja_names(template: str) -> set[str]:
    """The variables that a Jinja template reads.

    Raises:
        ValueError: It is no template; the message says why.
    """
    from jinja2 import TemplateSyntaxError, meta  # few specs have templates

    try:
        names = meta.find_undeclared_variables(_environment().parse(template))
    except (TemplateSyntaxError, RecursionError) as error:
        raise ValueError(f"not a template: {str(error).rstrip('.')}") from None
    return {name for name in names if name not in _environment().globals}


def header_names(template: str) -> set[str]:
    """The names that the template of a header reads.

    Raises:
        ValueError: It is no template, or more than names to fill in.
    """
    names = jinja_names(template)
    if re.search(r"\{[{%#]", _PLAIN.sub("", template)):
        raise ValueError("only {{ name }} is supported, without filters, expressions or blocks")
    return names


@cache
def _environment() -> Any:
    from jinja2.sandbox import SandboxedEnvironment

    return SandboxedEnvironment()
