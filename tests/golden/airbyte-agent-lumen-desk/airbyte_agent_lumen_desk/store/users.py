# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Records in the context store of `users`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

UsersStoreColumn: TypeAlias = Literal["id", "name"]


class UsersStoreRecord(Record):
    """A record of users in the context store."""

    id: int | None = None
    name: str | None = None
