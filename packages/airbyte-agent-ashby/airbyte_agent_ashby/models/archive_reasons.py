# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records of `archive_reasons`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class ArchiveReason(Record):
    """Why applications are archived."""

    id: str
    """Id of the reason."""
    text: str
    """The reason."""
    reason_type: Literal["RejectedByCandidate", "RejectedByOrg", "Other"] | str = Field(alias="reasonType")
    """Who decided."""
    is_archived: bool = Field(alias="isArchived")
    """Whether it is archived."""
