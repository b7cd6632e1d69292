# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Records of `account_users`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AuditStamps, RecordVersion


class AccountUser(Record):
    """A member's access to an ad account."""

    account: str | None = None
    """URN of the ad account."""
    user: str | None = None
    """URN of the member."""
    role: str | None = None
    """What the member may do, such as CAMPAIGN_MANAGER or VIEWER."""
    change_audit_stamps: AuditStamps | None = Field(default=None, alias="changeAuditStamps")
    """When the record was created and last modified."""
    version: RecordVersion | None = None
    """Version of the record."""
