# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records in the context store of `candidate_tags`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CandidateTagsStoreColumn: TypeAlias = Literal["id", "title", "isArchived"]


class CandidateTagsStoreRecord(Record):
    """A record of candidate_tags in the context store."""

    id: str | None = None
    """Id of the tag."""
    title: str | None = None
    """Name of the tag."""
    is_archived: bool | None = Field(default=None, alias="isArchived")
    """Whether it is archived."""
