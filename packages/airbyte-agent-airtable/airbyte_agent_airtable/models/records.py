# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""Records of `records`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field


class TableRecord(Record):
    """A record of a table."""

    id: str
    """Id, as in `rec560UJdUtocSouk`."""
    created_time: dt.datetime = Field(alias="createdTime")
    """When it was created."""
    fields: dict[str, Any]
    """Values by the names of the fields, without empty ones."""
