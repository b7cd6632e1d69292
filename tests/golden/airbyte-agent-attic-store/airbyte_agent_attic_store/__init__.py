# Generated from specs/attic-store/connector.yaml by `connectorgen generate attic-store`. Do not edit.
"""Letters of people long gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_attic_store requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-attic-store as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import AtticStoreAuthConfig as AtticStoreAuthConfig
from .connector import AtticStoreConnector as AtticStoreConnector
from .connector import SyncAtticStoreConnector as SyncAtticStoreConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.letters import Letters as Letters
    from .entities.letters import SyncLetters as SyncLetters
    from .models.letters import Letter as Letter
    from .store.letters import LettersStoreColumn as LettersStoreColumn
    from .store.letters import LettersStoreRecord as LettersStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["AtticStoreAuthConfig"],
            ".connector": ["AtticStoreConnector", "SyncAtticStoreConnector"],
            ".entities.letters": ["Letters", "SyncLetters"],
            ".models.letters": ["Letter"],
            ".store.letters": ["LettersStoreColumn", "LettersStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
