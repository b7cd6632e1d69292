"""Names that a module imports from another when they are first asked for: importing those takes time."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module

__all__ = ["lazily"]


def lazily(module: str, rooms: Mapping[str, str]) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """The ``__getattr__`` and ``__dir__`` of a module.

    Args:
        module: Its ``__name__``.
        rooms: Names to the modules they stand in, relative to the package.
    """

    def get(name: str) -> object:
        room = rooms.get(name)
        if room is None:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        value: object = getattr(import_module(f".{room}", __package__), name)
        setattr(sys.modules[module], name, value)
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[module]), *rooms})

    return get, names
