# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Records of `lead_form_responses`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .lead_forms import LeadForm
from .shared import LeadOwner


class LeadFormResponseLeadMetadataSponsoredLeadMetadata(Record):
    """Of a sponsored lead."""

    campaign: str | None = None
    """URN of the campaign."""


class LeadFormResponseLeadMetadata(Record):
    """Where the lead comes from."""

    sponsored_lead_metadata: LeadFormResponseLeadMetadataSponsoredLeadMetadata | None = Field(
        default=None, alias="sponsoredLeadMetadata"
    )
    """Of a sponsored lead."""


class LeadFormResponseAssociatedEntity(Record):
    """What the form was attached to."""

    associated_creative: str | None = Field(default=None, alias="associatedCreative")
    """URN of the creative."""
    event: str | None = None
    """URN of the event."""


class LeadAnswerAnswerDetailsTextQuestionAnswer(Record):
    """Answer to a question with text as answer."""

    answer: str | None = None
    """The text."""


class LeadAnswerAnswerDetailsMultipleChoiceAnswer(Record):
    """Answer to a question with options."""

    options: list[int] | None = None
    """Ids of the options."""


class LeadAnswerAnswerDetails(Record):
    """The answer."""

    text_question_answer: LeadAnswerAnswerDetailsTextQuestionAnswer | None = Field(
        default=None, alias="textQuestionAnswer"
    )
    """Answer to a question with text as answer."""
    multiple_choice_answer: LeadAnswerAnswerDetailsMultipleChoiceAnswer | None = Field(
        default=None, alias="multipleChoiceAnswer"
    )
    """Answer to a question with options."""


class LeadAnswer(Record):
    question_id: int | None = Field(default=None, alias="questionId")
    """Id of the question."""
    answer_details: LeadAnswerAnswerDetails | None = Field(default=None, alias="answerDetails")
    """The answer."""


class LeadFormResponseFormResponseConsentResponse(Record):
    consent_id: int | None = Field(default=None, alias="consentId")
    """Id of the consent."""
    accepted: bool | None = None
    """Whether it was given."""


class LeadFormResponseFormResponse(Record):
    """What the member submitted."""

    answers: list[LeadAnswer] | None = None
    """Answers to questions."""
    consent_responses: list[LeadFormResponseFormResponseConsentResponse] | None = Field(
        default=None, alias="consentResponses"
    )
    """Consents that were given or not."""


class LeadFormResponse(Record):
    """What a member submitted with a lead form."""

    id: str | None = None
    """Id of the lead."""
    owner: LeadOwner | None = None
    """Owner of the form."""
    submitter: str | None = None
    """URN of the member."""
    lead_type: str | None = Field(default=None, alias="leadType")
    """Where the lead comes from, such as SPONSORED."""
    lead_metadata: LeadFormResponseLeadMetadata | None = Field(default=None, alias="leadMetadata")
    """Where the lead comes from."""
    versioned_lead_gen_form_urn: str | None = Field(default=None, alias="versionedLeadGenFormUrn")
    """URN of the form and its version."""
    submitted_at: int | None = Field(default=None, alias="submittedAt")
    """When the lead was submitted."""
    test_lead: bool | None = Field(default=None, alias="testLead")
    """Whether it is a test."""
    associated_entity: LeadFormResponseAssociatedEntity | None = Field(default=None, alias="associatedEntity")
    """What the form was attached to."""
    form_response: LeadFormResponseFormResponse | None = Field(default=None, alias="formResponse")
    """What the member submitted."""
    form: LeadForm | None = None
    """The form, if `fields` asks for it."""
