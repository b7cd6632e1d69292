# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records in the context store of `suppression_groups`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SuppressionGroupsStoreColumn: TypeAlias = Literal["id", "name", "description", "is_default", "unsubscribes"]


class SuppressionGroupsStoreRecord(Record):
    """A record of suppression_groups in the context store."""

    id: int | None = None
    """Id of the group."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Description for recipients."""
    is_default: bool | None = None
    """Whether it is the group that mail has by default."""
    unsubscribes: int | None = None
    """Number of addresses that unsubscribed from it."""
