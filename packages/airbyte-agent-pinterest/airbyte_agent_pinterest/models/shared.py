# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class BoardOwner(Record):
    """Who owns a board."""

    username: str | None = None
    """User name."""


class TrackingUrls(Record):
    """URLs that are called on events."""

    audience_verification: list[str] | None = None
    """URLs for verifying the audience."""
    buyable_button: list[str] | None = None
    """URLs for clicks on a buy button."""
    click: list[str] | None = None
    """URLs for clicks."""
    engagement: list[str] | None = None
    """URLs for engagements."""
    impression: list[str] | None = None
    """URLs for impressions."""
