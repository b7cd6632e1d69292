# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records of `job_postings`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Address, FormDefinition


class PostingLocations(Record):
    """The locations of a job posting."""

    primary_location_id: str = Field(alias="primaryLocationId")
    """Id of the main location."""
    secondary_location_ids: list[str] | None = Field(default=None, alias="secondaryLocationIds")
    """Ids of the others."""


class JobPosting(Record):
    """A published description of a job."""

    id: str
    """Id of the job posting."""
    title: str
    """Title."""
    job_id: str = Field(alias="jobId")
    """Id of the job."""
    department_name: str = Field(alias="departmentName")
    """Name of the department."""
    team_name: str = Field(alias="teamName")
    """Name of the team."""
    location_name: str = Field(alias="locationName")
    """Name of the main location."""
    location_ids: PostingLocations | None = Field(default=None, alias="locationIds")
    """Ids of the locations."""
    employment_type: Literal["FullTime", "PartTime", "Intern", "Contract", "Temporary"] | str = Field(
        alias="employmentType"
    )
    """Kind of employment."""
    is_listed: bool = Field(alias="isListed")
    """Whether it is on the public job board."""
    published_date: str = Field(alias="publishedDate")
    """When it was published."""
    application_deadline: str | None = Field(default=None, alias="applicationDeadline")
    """Until when applications are taken."""
    external_link: str | None = Field(default=None, alias="externalLink")
    """URL of the posting, if it is elsewhere."""
    compensation_tier_summary: str | None = Field(default=None, alias="compensationTierSummary")
    """Compensation in a sentence."""
    should_display_compensation_on_job_board: bool | None = Field(
        default=None, alias="shouldDisplayCompensationOnJobBoard"
    )
    """Whether the job board shows the compensation."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When it last changed."""


class RichText(Record):
    """A text as HTML and as plain text."""

    html: str | None = None
    """As HTML."""
    plain: str | None = None
    """As plain text."""


class DescriptionParts(Record):
    """The parts of a description."""

    description_opening: RichText | None = Field(default=None, alias="descriptionOpening")
    """Beginning, the same for many postings."""
    description_body: RichText | None = Field(default=None, alias="descriptionBody")
    """The text of this posting."""
    description_closing: RichText | None = Field(default=None, alias="descriptionClosing")
    """End, the same for many postings."""


class CompensationComponent(Record):
    """A part of compensation."""

    id: str | None = None
    """Id of the part."""
    summary: str
    """Summary in a sentence."""
    compensation_type: (
        Literal["Salary", "EquityPercentage", "EquityCashValue", "Commission", "Bonus"] | str | None
    ) = Field(default=None, alias="compensationType")
    """Kind."""
    interval: str
    """How often it is paid, as in `1 YEAR` or `NONE`."""
    currency_code: str | None = Field(default=None, alias="currencyCode")
    """ISO 4217 code of the currency."""
    label: str | None = None
    """Label."""
    min_value: float | None = Field(default=None, alias="minValue")
    """Least."""
    max_value: float | None = Field(default=None, alias="maxValue")
    """Most."""


class CompensationTier(Record):
    """A tier of compensation."""

    id: str
    """Id of the tier."""
    title: str | None = None
    """Name of the tier."""
    additional_information: str | None = Field(default=None, alias="additionalInformation")
    """Further information."""
    components: list[CompensationComponent]
    """Parts."""
    tier_summary: str = Field(alias="tierSummary")
    """Summary in a sentence."""


class Compensation(Record):
    """What a job pays."""

    compensation_tier_summary: str | None = Field(default=None, alias="compensationTierSummary")
    """Summary in a sentence."""
    summary_components: list[CompensationComponent] | None = Field(default=None, alias="summaryComponents")
    """Parts of all tiers together."""
    compensation_tiers: list[CompensationTier] = Field(alias="compensationTiers")
    """Tiers."""
    should_display_compensation_on_job_board: bool = Field(alias="shouldDisplayCompensationOnJobBoard")
    """Whether the job board shows it."""


class JobPostingDetail(Record):
    """A published description of a job, with its texts."""

    id: str
    """Id of the job posting."""
    title: str
    """Title."""
    job_id: str = Field(alias="jobId")
    """Id of the job."""
    department_name: str = Field(alias="departmentName")
    """Name of the department."""
    team_name: str = Field(alias="teamName")
    """Name of the team."""
    location_name: str = Field(alias="locationName")
    """Name of the main location."""
    location_ids: PostingLocations | None = Field(default=None, alias="locationIds")
    """Ids of the locations."""
    employment_type: Literal["FullTime", "PartTime", "Intern", "Contract", "Temporary"] | str = Field(
        alias="employmentType"
    )
    """Kind of employment."""
    is_listed: bool = Field(alias="isListed")
    """Whether it is on the public job board."""
    published_date: str = Field(alias="publishedDate")
    """When it was published."""
    application_deadline: str | None = Field(default=None, alias="applicationDeadline")
    """Until when applications are taken."""
    external_link: str | None = Field(default=None, alias="externalLink")
    """URL of the posting, if it is elsewhere."""
    description_plain: str = Field(alias="descriptionPlain")
    """Description as plain text."""
    description_html: str = Field(alias="descriptionHtml")
    """Description as HTML."""
    description_social: str | None = Field(default=None, alias="descriptionSocial")
    """Description for social media."""
    description_parts: DescriptionParts | None = Field(default=None, alias="descriptionParts")
    """Parts of the description."""
    linked_data: dict[str, Any] | None = Field(default=None, alias="linkedData")
    """The posting as schema.org has it, for search engines."""
    address: Address | None = None
    """Address."""
    is_remote: bool | None = Field(default=None, alias="isRemote")
    """Whether people work remotely."""
    application_form_definition: FormDefinition | None = Field(
        default=None, alias="applicationFormDefinition"
    )
    """Form to apply by."""
    compensation: Compensation | None = None
    """Compensation."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When it last changed."""
    application_limit_callout_html: str | None = Field(default=None, alias="applicationLimitCalloutHtml")
    """Note on how often one can apply, as HTML."""
