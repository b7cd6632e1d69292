# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Records of `creatives`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field


class CreativeContent(Record):
    reference: str | None = None
    """URN of the post, such as urn:li:share:1."""


class LeadgenCallToAction(Record):
    destination: str | None = None
    """URN of the lead form, such as urn:li:adForm:1."""
    label: str | None = None
    """Text of the button, such as SIGN_UP or LEARN_MORE."""


class CreativeReview(Record):
    """Review of the creative; absent for drafts."""

    status: str | None = None
    """PENDING, APPROVED, REJECTED or NEEDS_REVIEW."""
    rejection_reasons: list[str] | None = Field(default=None, alias="rejectionReasons")
    """Why the creative was rejected."""


class Creative(Record):
    """An ad of a campaign."""

    id: str
    """URN of the creative."""
    account: str | None = None
    """URN of the ad account."""
    campaign: str | None = None
    """URN of the campaign."""
    content: CreativeContent | None = None
    """What is advertised: a reference to a post, or the content of an ad."""
    intended_status: str | None = Field(default=None, alias="intendedStatus")
    """ACTIVE, PAUSED, DRAFT, ARCHIVED, CANCELED, PENDING_DELETION or REMOVED."""
    name: str | None = None
    """Name of the creative."""
    leadgen_call_to_action: LeadgenCallToAction | None = Field(default=None, alias="leadgenCallToAction")
    """Button that opens a lead form."""
    is_serving: bool | None = Field(default=None, alias="isServing")
    """Whether the creative is served."""
    is_test: bool | None = Field(default=None, alias="isTest")
    """Whether it is of a test account."""
    serving_hold_reasons: list[str] | None = Field(default=None, alias="servingHoldReasons")
    """Why the creative is not served; absent if it is."""
    review: CreativeReview | None = None
    """Review of the creative; absent for drafts."""
    inline_content: dict[str, Any] | None = Field(default=None, alias="inlineContent")
    """The post, if it was created with the creative."""
    created_at: int | None = Field(default=None, alias="createdAt")
    """When the creative was created."""
    created_by: str | None = Field(default=None, alias="createdBy")
    """URN of who created the creative."""
    last_modified_at: int | None = Field(default=None, alias="lastModifiedAt")
    """When the creative was last modified."""
    last_modified_by: str | None = Field(default=None, alias="lastModifiedBy")
    """URN of who last modified the creative."""
