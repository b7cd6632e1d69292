# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records in the context store of `roles`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

RolesStoreColumn: TypeAlias = Literal["id", "name", "description", "default"]


class RolesStoreRecord(Record):
    """A record of roles in the context store."""

    id: int | None = None
    """Id of the role."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """What the role may do."""
    default: bool | None = None
    """Whether Freshdesk made it."""
