# Generated from specs/attic-store/connector.yaml by `connectorgen generate attic-store`. Do not edit.
"""Letters of people long gone."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_attic_store requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-attic-store as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_attic_store requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-attic-store as described in its README."
    )

from .auth import AtticStoreAuthConfig
from .connector import AtticStoreConnector, SyncAtticStoreConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.letters import Letters, SyncLetters
    from .models.letters import Letter
    from .store.letters import LettersStoreColumn, LettersStoreRecord

__all__ = [
    "AirbyteAuthConfig",
    "AtticStoreAuthConfig",
    "AtticStoreConnector",
    "Letter",
    "Letters",
    "LettersStoreColumn",
    "LettersStoreRecord",
    "SyncAtticStoreConnector",
    "SyncLetters",
]

_MODULES = {
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "Letter": ".models.letters",
    "Letters": ".entities.letters",
    "LettersStoreColumn": ".store.letters",
    "LettersStoreRecord": ".store.letters",
    "SyncLetters": ".entities.letters",
}

if not TYPE_CHECKING:  # type checkers would allow importing any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
