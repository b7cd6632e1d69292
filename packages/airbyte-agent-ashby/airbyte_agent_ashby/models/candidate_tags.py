# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records of `candidate_tags`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class CandidateTag(Record):
    """A tag of candidates."""

    id: str
    """Id of the tag."""
    title: str
    """Name of the tag."""
    is_archived: bool = Field(alias="isArchived")
    """Whether it is archived."""
