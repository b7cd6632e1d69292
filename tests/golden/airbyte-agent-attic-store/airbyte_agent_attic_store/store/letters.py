# Generated from specs/attic-store/connector.yaml by `connectorgen generate attic-store`. Do not edit.
"""Records in the context store of `letters`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

LettersStoreColumn: TypeAlias = Literal["id", "text"]


class LettersStoreRecord(Record):
    """A record of letters in the context store."""

    id: str | None = None
    text: str | None = None
