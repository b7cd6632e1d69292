# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Records in the context store of `conversions`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

ConversionsStoreColumn: TypeAlias = Literal[
    "id", "name", "account", "type", "attributionType", "enabled", "campaigns", "created", "lastModified"
]


class ConversionsStoreRecord(Record):
    """A record of conversions in the context store."""

    id: int | None = None
    """Id of the conversion rule."""
    name: str | None = None
    """Name of the conversion rule."""
    account: str | None = None
    """URN of the ad account."""
    type: str | None = None
    """What a conversion is, such as LEAD, PURCHASE or SIGN_UP."""
    attribution_type: str | None = Field(default=None, alias="attributionType")
    """LAST_TOUCH_BY_CAMPAIGN or LAST_TOUCH_BY_CONVERSION."""
    enabled: bool | None = None
    """Whether conversions are recorded."""
    campaigns: list[Any] | None = None
    """URNs of the associated campaigns."""
    created: int | None = None
    """When the rule was created."""
    last_modified: int | None = Field(default=None, alias="lastModified")
    """When the rule was last modified."""
