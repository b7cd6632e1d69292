# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Records of `lead_forms`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import LeadOwner, Locale


class LeadFormHiddenField(Record):
    name: str | None = None
    """Name of the field."""
    value: str | None = None
    """Value of the field."""


class LeadFormReviewInfo(Record):
    """Review of the form."""

    review_status: str | None = Field(default=None, alias="reviewStatus")
    """Status of the review, such as NEEDS_REVIEW."""
    last_updated: int | None = Field(default=None, alias="lastUpdated")
    """When the status was last updated."""
    rejection_reasons: list[str] | None = Field(default=None, alias="rejectionReasons")
    """Why the form was rejected."""


class LeadFormContentHeadline(Record):
    """Headline."""

    localized: dict[str, str] | None = None
    """Text by locale, such as en_US."""


class LeadFormContentDescription(Record):
    """Text about the offer."""

    localized: dict[str, str] | None = None
    """Text by locale, such as en_US."""


class LeadQuestionQuestion(Record):
    """Text of the question."""

    localized: dict[str, str] | None = None
    """Text by locale, such as en_US."""


class LeadQuestionQuestionDetailsTextQuestionDetails(Record):
    """Of a question with text as answer."""

    max_response_length: int | None = Field(default=None, alias="maxResponseLength")
    """Most characters of an answer."""


class LeadQuestionDetailsChoiceQuestionDetailsOptionText(Record):
    """Text of the option."""

    localized: dict[str, str] | None = None
    """Text by locale, such as en_US."""


class LeadQuestionDetailsChoiceQuestionDetailsOption(Record):
    id: int | None = None
    """Id of the option."""
    text: LeadQuestionDetailsChoiceQuestionDetailsOptionText | None = None
    """Text of the option."""


class LeadQuestionDetailsMultipleChoiceQuestionDetails(Record):
    """Of a question with options."""

    options: list[LeadQuestionDetailsChoiceQuestionDetailsOption] | None = None
    """Answers to choose from."""


class LeadQuestionQuestionDetails(Record):
    """Kind of answer."""

    text_question_details: LeadQuestionQuestionDetailsTextQuestionDetails | None = Field(
        default=None, alias="textQuestionDetails"
    )
    """Of a question with text as answer."""
    multiple_choice_question_details: LeadQuestionDetailsMultipleChoiceQuestionDetails | None = Field(
        default=None, alias="multipleChoiceQuestionDetails"
    )
    """Of a question with options."""


class LeadQuestion(Record):
    question_id: int | None = Field(default=None, alias="questionId")
    """Id of the question."""
    name: str | None = None
    """Name of the question."""
    question: LeadQuestionQuestion | None = None
    """Text of the question."""
    predefined_field: str | None = Field(default=None, alias="predefinedField")
    """Field of the member's profile that is asked for, such as EMAIL; absent for custom questions."""
    response_editable: bool | None = Field(default=None, alias="responseEditable")
    """Whether members can edit the answer."""
    response_required: bool | None = Field(default=None, alias="responseRequired")
    """Whether members must answer."""
    question_details: LeadQuestionQuestionDetails | None = Field(default=None, alias="questionDetails")
    """Kind of answer."""


class LeadFormContentLegalInfoLegalDisclaimer(Record):
    """Legal text."""

    localized: dict[str, str] | None = None
    """Text by locale, such as en_US."""


class LeadFormContentLegalInfoConsentConsent(Record):
    """Text of the consent."""

    localized: dict[str, str] | None = None
    """Text by locale, such as en_US."""


class LeadFormContentLegalInfoConsent(Record):
    id: int | None = None
    """Id of the consent."""
    consent: LeadFormContentLegalInfoConsentConsent | None = None
    """Text of the consent."""
    check_required: bool | None = Field(default=None, alias="checkRequired")
    """Whether members must give it."""


class LeadFormContentLegalInfo(Record):
    """Legal information."""

    legal_info_id: int | None = Field(default=None, alias="legalInfoId")
    """Id of the legal information."""
    privacy_policy_url: str | None = Field(default=None, alias="privacyPolicyUrl")
    """URL of the privacy policy."""
    legal_disclaimer: LeadFormContentLegalInfoLegalDisclaimer | None = Field(
        default=None, alias="legalDisclaimer"
    )
    """Legal text."""
    consents: list[LeadFormContentLegalInfoConsent] | None = None
    """Consents that members are asked for."""


class LeadFormContentPostSubmissionInfoMessage(Record):
    """Message of thanks."""

    localized: dict[str, str] | None = None
    """Text by locale, such as en_US."""


class LeadFormContentPostCallToActionCallToActionTarget(Record):
    """What the button opens."""

    landing_page_url: str | None = Field(default=None, alias="landingPageUrl")
    """URL that the button opens."""


class LeadFormContentPostSubmissionInfoCallToAction(Record):
    """Button."""

    call_to_action_label: str | None = Field(default=None, alias="callToActionLabel")
    """Text of the button, such as VISIT_COMPANY_WEBSITE."""
    call_to_action_target: LeadFormContentPostCallToActionCallToActionTarget | None = Field(
        default=None, alias="callToActionTarget"
    )
    """What the button opens."""


class LeadFormContentPostSubmissionInfo(Record):
    """What members see afterwards."""

    message: LeadFormContentPostSubmissionInfoMessage | None = None
    """Message of thanks."""
    call_to_action: LeadFormContentPostSubmissionInfoCallToAction | None = Field(
        default=None, alias="callToAction"
    )
    """Button."""


class LeadFormContent(Record):
    """What the form says and asks."""

    headline: LeadFormContentHeadline | None = None
    """Headline."""
    description: LeadFormContentDescription | None = None
    """Text about the offer."""
    questions: list[LeadQuestion] | None = None
    """Questions of the form."""
    legal_info: LeadFormContentLegalInfo | None = Field(default=None, alias="legalInfo")
    """Legal information."""
    post_submission_info: LeadFormContentPostSubmissionInfo | None = Field(
        default=None, alias="postSubmissionInfo"
    )
    """What members see afterwards."""


class LeadForm(Record):
    """A form that members fill in for an advertiser."""

    id: int | None = None
    """Id of the form."""
    name: str | None = None
    """Name of the form."""
    owner: LeadOwner | None = None
    """Owner of the form."""
    state: str | None = None
    """State of the form, such as DRAFT or PUBLISHED."""
    version_id: int | None = Field(default=None, alias="versionId")
    """Number of the form's version."""
    creation_locale: Locale | None = Field(default=None, alias="creationLocale")
    """Language of the form."""
    created: int | None = None
    """When the form was created."""
    last_modified: int | None = Field(default=None, alias="lastModified")
    """When the form was last modified."""
    hidden_fields: list[LeadFormHiddenField] | None = Field(default=None, alias="hiddenFields")
    """Fields that members do not see."""
    review_info: LeadFormReviewInfo | None = Field(default=None, alias="reviewInfo")
    """Review of the form."""
    content: LeadFormContent | None = None
    """What the form says and asks."""
