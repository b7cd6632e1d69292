# Generated from specs/attic-store/connector.yaml by `connectorgen generate attic-store`. Do not edit.
"""Letters of people long gone."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from .auth import AtticStoreAuthConfig
from .connector import AtticStoreConnector, SyncAtticStoreConnector

if TYPE_CHECKING:
    from .entities.letters import Letters, SyncLetters
    from .models.letters import Letter, LettersRow

__all__ = [
    "AtticStoreAuthConfig", "AtticStoreConnector", "Letter", "Letters", "LettersRow",
    "SyncAtticStoreConnector", "SyncLetters",
]  # fmt: skip

_MODULES = {
    "Letter": "models.letters",
    "Letters": "entities.letters",
    "LettersRow": "models.letters",
    "SyncLetters": "entities.letters",
}

if not TYPE_CHECKING:  # a checker would take it for leave to import any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(f".{_MODULES[name]}", __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
