# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records of `candidates`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .candidate_tags import CandidateTag
from .shared import ContactDetail, CustomFieldValue
from .sources import Source
from .users import User


class SocialLink(Record):
    """A link to a profile."""

    type: str
    """Site; other sites have `Website`."""
    url: str
    """URL of the profile."""


class FileHandle(Record):
    """A file of a candidate."""

    id: str
    """Id of the file."""
    name: str
    """File name."""
    handle: str
    """Handle that a download URL can be got for."""


class Candidate(Record):
    """A person who applies, or might."""

    id: str
    """Id of the candidate."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When the candidate was added."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When the candidate last changed."""
    name: str
    """Full name."""
    primary_email_address: ContactDetail | None = Field(default=None, alias="primaryEmailAddress")
    """Main email address."""
    email_addresses: list[ContactDetail] = Field(alias="emailAddresses")
    """Email addresses."""
    primary_phone_number: ContactDetail | None = Field(default=None, alias="primaryPhoneNumber")
    """Main phone number."""
    phone_numbers: list[ContactDetail] = Field(alias="phoneNumbers")
    """Phone numbers."""
    social_links: list[SocialLink] = Field(alias="socialLinks")
    """Profiles on other sites."""
    tags: list[CandidateTag]
    """Tags."""
    position: str | None = None
    """Current position."""
    company: str | None = None
    """Current company."""
    school: str | None = None
    """School."""
    application_ids: list[str] = Field(alias="applicationIds")
    """Ids of the applications."""
    resume_file_handle: FileHandle | None = Field(default=None, alias="resumeFileHandle")
    """Résumé."""
    file_handles: list[FileHandle] = Field(alias="fileHandles")
    """Files."""
    custom_fields: list[CustomFieldValue] | None = Field(default=None, alias="customFields")
    """Custom fields."""
    profile_url: str = Field(alias="profileUrl")
    """URL of the candidate in Ashby."""
    source: Source | None = None
    """Where the candidate came from."""
    credited_to_user: User | None = Field(default=None, alias="creditedToUser")
    """User who is credited for the candidate."""
    timezone: str | None = None
    """IANA name of the time zone."""
