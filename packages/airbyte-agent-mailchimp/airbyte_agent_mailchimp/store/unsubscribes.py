# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records in the context store of `unsubscribes`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

UnsubscribesStoreColumn: TypeAlias = Literal[
    "email_id", "email_address", "reason", "timestamp", "campaign_id", "list_id"
]


class UnsubscribesStoreRecord(Record):
    """A record of unsubscribes in the context store."""

    email_id: str | None = None
    """MD5 hash of the lowercase address."""
    email_address: str | None = None
    """Email address."""
    reason: str | None = None
    """Why."""
    timestamp: str | None = None
    """When."""
    campaign_id: str | None = None
    """Id of the campaign."""
    list_id: str | None = None
    """Id of the list."""
