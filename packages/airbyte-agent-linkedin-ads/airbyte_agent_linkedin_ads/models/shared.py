# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field


class AuditStamp(Record):
    time: int | None = None
    """When it happened."""
    actor: str | None = None
    """URN of who did it."""


class AuditStamps(Record):
    created: AuditStamp | None = None
    """Its creation."""
    last_modified: AuditStamp | None = Field(default=None, alias="lastModified")
    """Its last modification."""


class RecordVersion(Record):
    version_tag: str | None = Field(default=None, alias="versionTag")
    """Number of the version, which grows with each update."""


class CreatedRecord(Record):
    id: int | str | None = None
    """Id of the new record: a number, or the URN of a creative."""


class Money(Record):
    amount: str | None = None
    """Decimal number."""
    currency_code: str | None = Field(default=None, alias="currencyCode")
    """ISO 4217 code of the account's currency."""


class Locale(Record):
    country: str | None = None
    """ISO 3166-1 code of the country."""
    language: str | None = None
    """ISO 639-1 code of the language."""


class Day(Record):
    year: int
    """Year."""
    month: int
    """Month, from 1."""
    day: int
    """Day of the month."""


class AnalyticsRowDateRange(Record):
    """Days that the row covers, if `fields` asks for it."""

    start: Day | None = None
    """First day."""
    end: Day | None = None
    """Last day."""


class AnalyticsRow(Record):
    pivot_values: list[str] | None = Field(default=None, alias="pivotValues")
    """URN or name of what the row is about, if `fields` asks for it."""
    date_range: AnalyticsRowDateRange | None = Field(default=None, alias="dateRange")
    """Days that the row covers, if `fields` asks for it."""
    action_clicks: int | None = Field(default=None, alias="actionClicks")
    """Clicks on the button of a message ad."""
    ad_unit_clicks: int | None = Field(default=None, alias="adUnitClicks")
    """Clicks on the ad next to a message."""
    approximate_member_reach: int | None = Field(default=None, alias="approximateMemberReach")
    """Approximate number of members who saw an ad."""
    average_dwell_time: int | None = Field(default=None, alias="averageDwellTime")
    """Average time that ads were on screen."""
    card_clicks: int | None = Field(default=None, alias="cardClicks")
    """Clicks on cards of a carousel."""
    card_impressions: int | None = Field(default=None, alias="cardImpressions")
    """Impressions of cards of a carousel."""
    clicks: int | None = None
    """Clicks."""
    comment_likes: int | None = Field(default=None, alias="commentLikes")
    """Likes of comments."""
    comments: int | None = None
    """Comments."""
    company_page_clicks: int | None = Field(default=None, alias="companyPageClicks")
    """Clicks to the company's page."""
    document_completions: int | None = Field(default=None, alias="documentCompletions")
    """Times that a document was read to the end."""
    document_first_quartile_completions: int | None = Field(
        default=None, alias="documentFirstQuartileCompletions"
    )
    """Times that a quarter of a document was read."""
    document_midpoint_completions: int | None = Field(default=None, alias="documentMidpointCompletions")
    """Times that half of a document was read."""
    document_third_quartile_completions: int | None = Field(
        default=None, alias="documentThirdQuartileCompletions"
    )
    """Times that three quarters of a document were read."""
    download_clicks: int | None = Field(default=None, alias="downloadClicks")
    """Clicks to download a document."""
    external_website_conversions: int | None = Field(default=None, alias="externalWebsiteConversions")
    """Conversions on a website."""
    external_website_post_click_conversions: int | None = Field(
        default=None, alias="externalWebsitePostClickConversions"
    )
    """Conversions on a website after a click."""
    external_website_post_view_conversions: int | None = Field(
        default=None, alias="externalWebsitePostViewConversions"
    )
    """Conversions on a website after a view."""
    follows: int | None = None
    """New followers."""
    full_screen_plays: int | None = Field(default=None, alias="fullScreenPlays")
    """Videos that were shown in full screen."""
    headline_clicks: int | None = Field(default=None, alias="headlineClicks")
    """Clicks on the headline of a message ad."""
    headline_impressions: int | None = Field(default=None, alias="headlineImpressions")
    """Impressions of the headline of a message ad."""
    impressions: int | None = None
    """Times that ads were shown."""
    landing_page_clicks: int | None = Field(default=None, alias="landingPageClicks")
    """Clicks to the landing page."""
    lead_generation_mail_contact_info_shares: int | None = Field(
        default=None, alias="leadGenerationMailContactInfoShares"
    )
    """Times that members shared contact information in a lead ad by mail."""
    lead_generation_mail_interested_clicks: int | None = Field(
        default=None, alias="leadGenerationMailInterestedClicks"
    )
    """Clicks on interest in a lead ad by mail."""
    likes: int | None = None
    """Likes."""
    one_click_lead_form_opens: int | None = Field(default=None, alias="oneClickLeadFormOpens")
    """Times that a lead form was opened."""
    one_click_leads: int | None = Field(default=None, alias="oneClickLeads")
    """Leads by a lead form."""
    opens: int | None = None
    """Times that a message was opened."""
    other_engagements: int | None = Field(default=None, alias="otherEngagements")
    """Interactions of other kinds."""
    qualified_leads: int | None = Field(default=None, alias="qualifiedLeads")
    """Leads that are qualified."""
    reactions: int | None = None
    """Reactions of any kind."""
    sends: int | None = None
    """Messages that were sent."""
    shares: int | None = None
    """Shares."""
    subscription_clicks: int | None = Field(default=None, alias="subscriptionClicks")
    """Clicks to subscribe."""
    talent_leads: int | None = Field(default=None, alias="talentLeads")
    """Leads of a talent campaign."""
    text_url_clicks: int | None = Field(default=None, alias="textUrlClicks")
    """Clicks on URLs in the text of a message ad."""
    total_engagements: int | None = Field(default=None, alias="totalEngagements")
    """Interactions of all kinds."""
    valid_work_email_leads: int | None = Field(default=None, alias="validWorkEmailLeads")
    """Leads with a valid work email address."""
    video_completions: int | None = Field(default=None, alias="videoCompletions")
    """Videos that were played to the end."""
    video_first_quartile_completions: int | None = Field(default=None, alias="videoFirstQuartileCompletions")
    """Times that a quarter of a video was played."""
    video_midpoint_completions: int | None = Field(default=None, alias="videoMidpointCompletions")
    """Times that half of a video was played."""
    video_starts: int | None = Field(default=None, alias="videoStarts")
    """Videos that were started."""
    video_third_quartile_completions: int | None = Field(default=None, alias="videoThirdQuartileCompletions")
    """Times that three quarters of a video were played."""
    video_views: int | None = Field(default=None, alias="videoViews")
    """Views of videos."""
    conversion_value_in_local_currency: str | None = Field(
        default=None, alias="conversionValueInLocalCurrency"
    )
    """Value of conversions, in the account's currency."""
    cost_in_local_currency: str | None = Field(default=None, alias="costInLocalCurrency")
    """Cost, in the account's currency."""
    cost_in_usd: str | None = Field(default=None, alias="costInUsd")
    """Cost, in US dollars."""
    cost_per_qualified_lead: str | None = Field(default=None, alias="costPerQualifiedLead")
    """Cost of a qualified lead, in the account's currency."""
    audience_penetration: float | None = Field(default=None, alias="audiencePenetration")
    """Share of the audience that was reached."""
    job_applications: float | None = Field(default=None, alias="jobApplications")
    """Applications for jobs."""
    job_apply_clicks: float | None = Field(default=None, alias="jobApplyClicks")
    """Clicks to apply for a job."""
    post_click_job_applications: float | None = Field(default=None, alias="postClickJobApplications")
    """Applications for jobs after a click."""
    post_click_job_apply_clicks: float | None = Field(default=None, alias="postClickJobApplyClicks")
    """Clicks to apply for a job after a click."""
    post_click_registrations: float | None = Field(default=None, alias="postClickRegistrations")
    """Registrations after a click."""
    post_view_job_applications: float | None = Field(default=None, alias="postViewJobApplications")
    """Applications for jobs after a view."""
    post_view_job_apply_clicks: float | None = Field(default=None, alias="postViewJobApplyClicks")
    """Clicks to apply for a job after a view."""
    post_view_registrations: float | None = Field(default=None, alias="postViewRegistrations")
    """Registrations after a view."""
    registrations: float | None = None
    """Registrations."""
    viral_card_clicks: int | None = Field(default=None, alias="viralCardClicks")
    """Clicks on cards of a carousel, of ads that members shared."""
    viral_card_impressions: int | None = Field(default=None, alias="viralCardImpressions")
    """Impressions of cards of a carousel, of ads that members shared."""
    viral_clicks: int | None = Field(default=None, alias="viralClicks")
    """Clicks, of ads that members shared."""
    viral_comment_likes: int | None = Field(default=None, alias="viralCommentLikes")
    """Likes of comments, of ads that members shared."""
    viral_comments: int | None = Field(default=None, alias="viralComments")
    """Comments, of ads that members shared."""
    viral_company_page_clicks: int | None = Field(default=None, alias="viralCompanyPageClicks")
    """Clicks to the company's page, of ads that members shared."""
    viral_document_completions: int | None = Field(default=None, alias="viralDocumentCompletions")
    """Times that a document was read to the end, of ads that members shared."""
    viral_document_first_quartile_completions: int | None = Field(
        default=None, alias="viralDocumentFirstQuartileCompletions"
    )
    """Times that a quarter of a document was read, of ads that members shared."""
    viral_document_midpoint_completions: int | None = Field(
        default=None, alias="viralDocumentMidpointCompletions"
    )
    """Times that half of a document was read, of ads that members shared."""
    viral_document_third_quartile_completions: int | None = Field(
        default=None, alias="viralDocumentThirdQuartileCompletions"
    )
    """Times that three quarters of a document were read, of ads that members shared."""
    viral_download_clicks: int | None = Field(default=None, alias="viralDownloadClicks")
    """Clicks to download a document, of ads that members shared."""
    viral_external_website_conversions: int | None = Field(
        default=None, alias="viralExternalWebsiteConversions"
    )
    """Conversions on a website, of ads that members shared."""
    viral_external_website_post_click_conversions: int | None = Field(
        default=None, alias="viralExternalWebsitePostClickConversions"
    )
    """Conversions on a website after a click, of ads that members shared."""
    viral_external_website_post_view_conversions: int | None = Field(
        default=None, alias="viralExternalWebsitePostViewConversions"
    )
    """Conversions on a website after a view, of ads that members shared."""
    viral_follows: int | None = Field(default=None, alias="viralFollows")
    """New followers, of ads that members shared."""
    viral_full_screen_plays: int | None = Field(default=None, alias="viralFullScreenPlays")
    """Videos that were shown in full screen, of ads that members shared."""
    viral_impressions: int | None = Field(default=None, alias="viralImpressions")
    """Times that ads were shown, of ads that members shared."""
    viral_landing_page_clicks: int | None = Field(default=None, alias="viralLandingPageClicks")
    """Clicks to the landing page, of ads that members shared."""
    viral_likes: int | None = Field(default=None, alias="viralLikes")
    """Likes, of ads that members shared."""
    viral_one_click_lead_form_opens: int | None = Field(default=None, alias="viralOneClickLeadFormOpens")
    """Times that a lead form was opened, of ads that members shared."""
    viral_one_click_leads: int | None = Field(default=None, alias="viralOneClickLeads")
    """Leads by a lead form, of ads that members shared."""
    viral_other_engagements: int | None = Field(default=None, alias="viralOtherEngagements")
    """Interactions of other kinds, of ads that members shared."""
    viral_reactions: int | None = Field(default=None, alias="viralReactions")
    """Reactions of any kind, of ads that members shared."""
    viral_shares: int | None = Field(default=None, alias="viralShares")
    """Shares, of ads that members shared."""
    viral_subscription_clicks: int | None = Field(default=None, alias="viralSubscriptionClicks")
    """Clicks to subscribe, of ads that members shared."""
    viral_total_engagements: int | None = Field(default=None, alias="viralTotalEngagements")
    """Interactions of all kinds, of ads that members shared."""
    viral_video_completions: int | None = Field(default=None, alias="viralVideoCompletions")
    """Videos that were played to the end, of ads that members shared."""
    viral_video_first_quartile_completions: int | None = Field(
        default=None, alias="viralVideoFirstQuartileCompletions"
    )
    """Times that a quarter of a video was played, of ads that members shared."""
    viral_video_midpoint_completions: int | None = Field(default=None, alias="viralVideoMidpointCompletions")
    """Times that half of a video was played, of ads that members shared."""
    viral_video_starts: int | None = Field(default=None, alias="viralVideoStarts")
    """Videos that were started, of ads that members shared."""
    viral_video_third_quartile_completions: int | None = Field(
        default=None, alias="viralVideoThirdQuartileCompletions"
    )
    """Times that three quarters of a video were played, of ads that members shared."""
    viral_video_views: int | None = Field(default=None, alias="viralVideoViews")
    """Views of videos, of ads that members shared."""
    viral_job_applications: float | None = Field(default=None, alias="viralJobApplications")
    """Applications for jobs, of ads that members shared."""
    viral_job_apply_clicks: float | None = Field(default=None, alias="viralJobApplyClicks")
    """Clicks to apply for a job, of ads that members shared."""
    viral_post_click_job_applications: float | None = Field(
        default=None, alias="viralPostClickJobApplications"
    )
    """Applications for jobs after a click, of ads that members shared."""
    viral_post_click_job_apply_clicks: float | None = Field(
        default=None, alias="viralPostClickJobApplyClicks"
    )
    """Clicks to apply for a job after a click, of ads that members shared."""
    viral_post_click_registrations: float | None = Field(default=None, alias="viralPostClickRegistrations")
    """Registrations after a click, of ads that members shared."""
    viral_post_view_job_applications: float | None = Field(default=None, alias="viralPostViewJobApplications")
    """Applications for jobs after a view, of ads that members shared."""
    viral_post_view_job_apply_clicks: float | None = Field(default=None, alias="viralPostViewJobApplyClicks")
    """Clicks to apply for a job after a view, of ads that members shared."""
    viral_post_view_registrations: float | None = Field(default=None, alias="viralPostViewRegistrations")
    """Registrations after a view, of ads that members shared."""
    viral_registrations: float | None = Field(default=None, alias="viralRegistrations")
    """Registrations, of ads that members shared."""
    revenue_attribution_metrics: dict[str, Any] | None = Field(
        default=None, alias="revenueAttributionMetrics"
    )
    """Revenue that ads are credited with."""


class LeadOwner(Record):
    sponsored_account: str | None = Field(default=None, alias="sponsoredAccount")
    """URN of the ad account."""
    organization: str | None = None
    """URN of the organization."""
