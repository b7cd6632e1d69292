"""Metadata of responses."""

from __future__ import annotations

from typing import Any

from ..errors import suggest

__all__ = ["Meta"]


class Meta(dict[str, Any]):
    """A dict whose keys are also available as attributes: ``meta["has_more"]`` is ``meta.has_more``."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            known = list(self)
            hint = suggest(name, known) or f"; known: {', '.join(known) or 'none'}"
            raise AttributeError(f"meta has no {name!r}{hint}", name=name, obj=self) from None

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self]
