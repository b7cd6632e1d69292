# Generated from specs/granola/connector.yaml by `connectorgen generate granola`. Do not edit.
"""Meeting notes with their summaries, attendees and transcripts, over the Granola API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_granola requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-granola as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import GranolaAuthConfig as GranolaAuthConfig
from .connector import GranolaConnector as GranolaConnector
from .connector import SyncGranolaConnector as SyncGranolaConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.notes import Notes as Notes
    from .entities.notes import SyncNotes as SyncNotes
    from .models.notes import Note as Note
    from .models.notes import NoteSummary as NoteSummary
    from .store.notes import NotesStoreColumn as NotesStoreColumn
    from .store.notes import NotesStoreRecord as NotesStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["GranolaAuthConfig"],
            ".connector": ["GranolaConnector", "SyncGranolaConnector"],
            ".entities.notes": ["Notes", "SyncNotes"],
            ".models.notes": ["Note", "NoteSummary"],
            ".store.notes": ["NotesStoreColumn", "NotesStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
