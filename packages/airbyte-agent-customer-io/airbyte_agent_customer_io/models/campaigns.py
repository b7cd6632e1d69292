# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Records of `campaigns`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class CampaignActionReference(Record):
    """An action of a campaign."""

    id: int | str | None = None
    """Id of the action."""
    type: str | None = None
    """Kind, such as `email` or `webhook`."""


class Campaign(Record):
    """A campaign, or an API-triggered broadcast."""

    id: int
    """Id of the campaign."""
    deduplicate_id: str | None = None
    """Id and time of the last update, as `id:timestamp`."""
    name: str
    """Name of the campaign."""
    description: str | None = None
    """Description."""
    type: str | None = None
    """What triggers it, such as `segment` or `event`."""
    state: str | None = None
    """`draft`, `running` or `stopped`."""
    active: bool | None = None
    """Whether it is running."""
    created: int | None = None
    """When it was created, Unix time in seconds."""
    updated: int | None = None
    """When it was last updated, Unix time in seconds."""
    first_started: int | None = None
    """When it was first started, Unix time in seconds."""
    created_by: str | None = None
    """Who created it."""
    actions: list[CampaignActionReference] | None = None
    """Actions."""
    tags: list[str] | None = None
    """Tags."""
    trigger_segment_ids: list[int] | None = None
    """Ids of the segments that trigger it."""
    filter_segment_ids: list[int] | None = None
    """Ids of the segments that it is limited to."""
    event_name: str | None = None
    """Name of the event that triggers it."""
    event_type: str | None = None
    """Kind of the event that triggers it."""
