# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""Records of `bases`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Base(Record):
    """A base, which is a set of tables."""

    id: str
    """Id, as in `appLkNDICXNqxSDhG`."""
    name: str
    """Name."""
    permission_level: Literal["none", "read", "comment", "edit", "create"] | str = Field(
        alias="permissionLevel"
    )
    """What the token's user may do in it."""
