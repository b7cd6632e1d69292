# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Records of `satellites`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Operator(Record):
    id: str | None = None
    name: str | None = None
    flagship: Satellite | None = None


class Satellite(Record):
    id: str | None = None
    name: str | None = None
    norad_id: int | None = Field(default=None, alias="noradId")
    mass: float | None = None
    """In kilograms."""
    operator: Operator | None = None
    launched_on: dt.date | None = Field(default=None, alias="launchedOn")
