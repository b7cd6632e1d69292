# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records in the context store of `global_suppressions`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

GlobalSuppressionsStoreColumn: TypeAlias = Literal["email", "created"]


class GlobalSuppressionsStoreRecord(Record):
    """A record of global_suppressions in the context store."""

    email: str | None = None
    """Email address."""
    created: int | None = None
    """When it was unsubscribed, Unix time in seconds."""
