# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""Records of `sites`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Site(Record):
    """A property of Search Console, and what the user may do with it."""

    site_url: str = Field(alias="siteUrl")
    """URL of the property, as in `https://www.example.com/` or `sc-domain:example.com`."""
    permission_level: str = Field(alias="permissionLevel")
    """What the user may do, as in `siteOwner`; an unverified user sees no data."""
