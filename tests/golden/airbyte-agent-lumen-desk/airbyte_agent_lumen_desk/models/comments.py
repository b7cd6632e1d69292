# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Records of `comments`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Comment(Record):
    id: int
    created_at: dt.datetime | None = None
    ticket_id: int | None = None
    body: str | None = None
    via: str | None = None
