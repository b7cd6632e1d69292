# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records in the context store of `candidates`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CandidatesStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "primaryEmailAddress",
    "position",
    "company",
    "school",
    "tags",
    "applicationIds",
    "source",
    "profileUrl",
    "createdAt",
    "updatedAt",
]


class CandidatesStoreRecordPrimaryEmailAddress(Record):
    """Main email address."""

    value: str | None = None
    """The address or number."""


class CandidatesStoreRecordSource(Record):
    """Where the candidate came from."""

    id: str | None = None
    """Id of the source."""
    title: str | None = None
    """Name of the source."""


class CandidatesStoreRecord(Record):
    """A record of candidates in the context store."""

    id: str | None = None
    """Id of the candidate."""
    name: str | None = None
    """Full name."""
    primary_email_address: CandidatesStoreRecordPrimaryEmailAddress | None = Field(
        default=None, alias="primaryEmailAddress"
    )
    """Main email address."""
    position: str | None = None
    """Current position."""
    company: str | None = None
    """Current company."""
    school: str | None = None
    """School."""
    tags: list[Any] | None = None
    """Tags."""
    application_ids: list[Any] | None = Field(default=None, alias="applicationIds")
    """Ids of the applications."""
    source: CandidatesStoreRecordSource | None = None
    """Where the candidate came from."""
    profile_url: str | None = Field(default=None, alias="profileUrl")
    """URL of the candidate in Ashby."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the candidate was added."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the candidate last changed."""
