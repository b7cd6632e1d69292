# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Records in the context store of `lead_form_responses`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

LeadFormResponsesStoreColumn: TypeAlias = Literal[
    "id", "leadType", "submittedAt", "testLead", "submitter", "versionedLeadGenFormUrn"
]


class LeadFormResponsesStoreRecord(Record):
    """A record of lead_form_responses in the context store."""

    id: str | None = None
    """Id of the lead."""
    lead_type: str | None = Field(default=None, alias="leadType")
    """Where the lead comes from, such as SPONSORED."""
    submitted_at: int | None = Field(default=None, alias="submittedAt")
    """When the lead was submitted."""
    test_lead: bool | None = Field(default=None, alias="testLead")
    """Whether it is a test."""
    submitter: str | None = None
    """URN of the member."""
    versioned_lead_gen_form_urn: str | None = Field(default=None, alias="versionedLeadGenFormUrn")
    """URN of the form and its version."""
