# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records of `clients`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Client(Record):
    """A client that projects are for."""

    id: int
    """Id of the client."""
    name: str | None = None
    """Name of the client."""
    is_active: bool | None = None
    """Whether it is active, not archived."""
    address: str | None = None
    """Address."""
    statement_key: str | None = None
    """Key of the client's statement, part of its URL."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
