# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Records of `exports`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Export(Record):
    """An export of people or deliveries."""

    id: int
    """Id of the export."""
    deduplicate_id: str | None = None
    """Id and time of the last update, as `id:timestamp`."""
    type: str | None = None
    """What it contains, such as `customers`."""
    description: str | None = None
    """Description."""
    status: str | None = None
    """`pending`, `done` or `failed`."""
    failed: bool | None = None
    """Whether it failed."""
    total: int | None = None
    """Number of records."""
    downloads: int | None = None
    """Number of downloads."""
    user_id: int | None = None
    """Id of the user who created it."""
    user_email: str | None = None
    """Email address of the user who created it."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    updated_at: int | None = None
    """When it was last updated, Unix time in seconds."""
