# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Records of `passes`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Pass(Record):
    id: str | None = None
    station: str | None = None
    starts_at: dt.datetime | None = Field(default=None, alias="startsAt")
    cost: float | None = None
