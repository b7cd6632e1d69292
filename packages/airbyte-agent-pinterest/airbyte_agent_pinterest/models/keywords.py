# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records of `keywords`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class Keyword(Record):
    """Text that users search for."""

    bid: int | None = None
    """Always null; no longer used."""
    match_type: Literal["BROAD", "PHRASE", "EXACT", "EXACT_NEGATIVE", "PHRASE_NEGATIVE"] | str | None
    """How closely a search must match, or which searches are excluded."""
    value: str
    """The keyword."""
    archived: bool | None = None
    """Whether it is archived."""
    id: str | None = None
    """Id of the keyword."""
    parent_id: str | None = None
    """Id of the ad account, campaign or ad group that it belongs to."""
    parent_type: str | None = None
    """Kind of what it belongs to."""
    type: str | None = None
    """Always `keyword`."""
