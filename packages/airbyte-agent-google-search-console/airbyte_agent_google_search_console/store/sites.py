# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""Records in the context store of `sites`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

SitesStoreColumn: TypeAlias = Literal["siteUrl", "permissionLevel"]


class SitesStoreRecord(Record):
    """A record of sites in the context store."""

    site_url: str | None = Field(default=None, alias="siteUrl")
    """URL of the property."""
    permission_level: str | None = Field(default=None, alias="permissionLevel")
    """What the user may do."""
