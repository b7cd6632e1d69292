# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Records of `activity_logs`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class ActivityLog(Record):
    """Something that happened on a board."""

    id: str
    """Id of the entry."""
    event: str
    """What happened, as in `update_column_value` or `create_pulse`."""
    entity: str
    """What it happened to: `board` or `pulse`, which is an item."""
    data: str
    """Details as JSON in a text, such as the values before and after."""
    user_id: str
    """Id of the user who did it."""
    account_id: str
    """Id of the account."""
    created_at: str
    """When it happened, in ten-millionths of a second since 1970, as a text of 17 digits."""
