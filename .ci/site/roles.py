"""Shows what docstrings write as ``:class:`Name``` as code."""

from __future__ import annotations

import re
from typing import Any

import griffe

_ROLE = re.compile(r":(?:attr|class|data|exc|func|meth|mod):`[~.]?([^`]+)`")


def without_roles(text: str) -> str:
    """The text with `Name` for each role."""
    return _ROLE.sub(r"`\1`", text)


class Roles(griffe.Extension):
    """Replaces roles in the docstrings that mkdocstrings shows."""

    def on_object(self, *, obj: griffe.Object, **_: Any) -> None:
        """Change the docstring of an object that was loaded."""
        if obj.docstring:
            obj.docstring.value = without_roles(obj.docstring.value)
