# Generated from specs/harbor-crm/connector.yaml by `connectorgen generate harbor-crm`. Do not edit.
"""Records of `accounts`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Account(Record):
    id: str | None = Field(default=None, alias="Id")
    name: str | None = Field(default=None, alias="Name")
