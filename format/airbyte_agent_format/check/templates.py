"""The names that a spec's templates read."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

__all__ = ["header_names", "jinja_names", "settings_of"]

_PLAIN = re.compile(r"\{\{\s*\w+\s*\}\}")
_SETTING = re.compile(r"\$\{([^{}]*)\}")


def settings_of(template: str) -> set[str]:
    """The properties in ``${property}`` placeholders of a template.

    Raises:
        ValueError: A ``${`` is not closed.
    """
    if "${" in _SETTING.sub("", template):
        raise ValueError("${ is not closed; write ${property}")
    return set(_SETTING.findall(template))


def jinja_names(template: str) -> set[str]:
    """The variables that a Jinja template reads.

    Raises:
        ValueError: The template is invalid; the message says why.
    """
    from jinja2 import TemplateSyntaxError, meta  # few specs use templates

    try:
        names = meta.find_undeclared_variables(_environment().parse(template))
    except (TemplateSyntaxError, RecursionError) as error:
        raise ValueError(f"not a template: {str(error).rstrip('.')}") from None
    return {name for name in names if name not in _environment().globals}


def header_names(template: str) -> set[str]:
    """The names that a header template reads.

    Raises:
        ValueError: The template is invalid, or contains more than plain names.
    """
    names = jinja_names(template)
    if re.search(r"\{[{%#]", _PLAIN.sub("", template)):
        raise ValueError("only {{ name }} is supported, without filters, expressions or blocks")
    return names


@cache
def _environment() -> Any:
    from jinja2.sandbox import SandboxedEnvironment

    return SandboxedEnvironment()
