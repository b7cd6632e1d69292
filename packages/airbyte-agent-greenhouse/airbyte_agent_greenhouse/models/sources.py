# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records of `sources`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class SourceType(Record):
    """A strategy, such as referrals."""

    id: int | None = None
    """Id."""
    name: str | None = None
    """Name."""


class Source(Record):
    """Where candidates come from."""

    id: int | None = None
    """Id."""
    created_at: dt.datetime | None = None
    """When it was created."""
    name: str | None = None
    """Name."""
    type: SourceType | None = None
    """Strategy that it is part of."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
