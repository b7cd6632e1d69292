# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records of `users`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Relationship, RelationshipList


class UserAttributes(Record):
    """Attributes of a user."""

    accounts_view_id: int | None = Field(default=None, alias="accountsViewId")
    """Id of the view that accounts open with."""
    activity_notifications_disabled: bool | None = Field(default=None, alias="activityNotificationsDisabled")
    """Whether notifications of activities are disabled."""
    bounce_warning_email_enabled: bool | None = Field(default=None, alias="bounceWarningEmailEnabled")
    """Whether the user gets emails with warnings of bounces."""
    bridge_phone: str | None = Field(default=None, alias="bridgePhone")
    """Phone number that outgoing calls are bridged to."""
    bridge_phone_extension: str | None = Field(default=None, alias="bridgePhoneExtension")
    """Extension of that phone number."""
    calls_view_id: int | None = Field(default=None, alias="callsViewId")
    """Id of the view that calls open with."""
    controlled_tab_default: str | None = Field(default=None, alias="controlledTabDefault")
    """Tab that tasks open first."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When the user was created."""
    current_sign_in_at: dt.datetime | None = Field(default=None, alias="currentSignInAt")
    """When the user last signed in."""
    custom1: str | None = None
    """Value of the custom field 1."""
    custom2: str | None = None
    """Value of the custom field 2."""
    custom3: str | None = None
    """Value of the custom field 3."""
    custom4: str | None = None
    """Value of the custom field 4."""
    custom5: str | None = None
    """Value of the custom field 5."""
    daily_digest_email_enabled: bool | None = Field(default=None, alias="dailyDigestEmailEnabled")
    """Whether the user gets emails with a daily digest."""
    default_ruleset_id: int | None = Field(default=None, alias="defaultRulesetId")
    """Id of the default ruleset."""
    duties: dict[str, Any] | None = None
    """Roles in the work."""
    email: str | None = None
    """Email address."""
    enable_voice_recordings: bool | None = Field(default=None, alias="enableVoiceRecordings")
    """Whether calls are recorded."""
    engagement_emails_enabled: bool | None = Field(default=None, alias="engagementEmailsEnabled")
    """Whether the user gets emails with news of engagement."""
    first_name: str | None = Field(default=None, alias="firstName")
    """First name."""
    inbound_bridge_phone: str | None = Field(default=None, alias="inboundBridgePhone")
    """Phone number that incoming calls are bridged to."""
    inbound_bridge_phone_extension: str | None = Field(default=None, alias="inboundBridgePhoneExtension")
    """Extension of that phone number."""
    inbound_call_behavior: str | None = Field(default=None, alias="inboundCallBehavior")
    """What incoming calls do: `inbound_bridge` or `inbound_voicemail`."""
    inbound_phone_type: str | None = Field(default=None, alias="inboundPhoneType")
    """Kind of phone for incoming calls: `bridge`, `voip` or `bridge_and_voip`."""
    inbound_voicemail_custom_message_text: str | None = Field(
        default=None, alias="inboundVoicemailCustomMessageText"
    )
    """Text of the voicemail greeting."""
    inbound_voicemail_message_text_voice: str | None = Field(
        default=None, alias="inboundVoicemailMessageTextVoice"
    )
    """Voice of the voicemail greeting: `man` or `woman`."""
    inbound_voicemail_prompt_type: str | None = Field(default=None, alias="inboundVoicemailPromptType")
    """Kind of voicemail greeting: `automated`, `recorded` or `off`."""
    kaia_recordings_view_id: int | None = Field(default=None, alias="kaiaRecordingsViewId")
    """Id of the view that Kaia recordings open with."""
    keep_bridge_phone_connected: bool | None = Field(default=None, alias="keepBridgePhoneConnected")
    """Whether the phone stays connected between calls."""
    last_name: str | None = Field(default=None, alias="lastName")
    """Last name."""
    last_sign_in_at: dt.datetime | None = Field(default=None, alias="lastSignInAt")
    """When the user signed in before that."""
    locked: bool | None = None
    """Whether the user is locked out."""
    mailbox_error_email_enabled: bool | None = Field(default=None, alias="mailboxErrorEmailEnabled")
    """Whether the user gets emails with errors of the mailbox."""
    meeting_engagement_notification_enabled: bool | None = Field(
        default=None, alias="meetingEngagementNotificationEnabled"
    )
    """Whether the user is notified of meetings."""
    name: str | None = None
    """Name."""
    notifications_enabled: bool | None = Field(default=None, alias="notificationsEnabled")
    """Whether notifications are enabled."""
    oce_click_to_dial_everywhere: bool | None = Field(default=None, alias="oceClickToDialEverywhere")
    """Whether phone numbers on websites can be clicked to call."""
    oce_gmail_toolbar: bool | None = Field(default=None, alias="oceGmailToolbar")
    """Whether Gmail has Outreach's toolbar."""
    oce_gmail_tracking_state: str | None = Field(default=None, alias="oceGmailTrackingState")
    """What is tracked in Gmail."""
    oce_salesforce_email_decorating: bool | None = Field(default=None, alias="oceSalesforceEmailDecorating")
    """Whether email addresses in Salesforce open Outreach."""
    oce_salesforce_phone_decorating: bool | None = Field(default=None, alias="oceSalesforcePhoneDecorating")
    """Whether phone numbers in Salesforce open Outreach."""
    oce_universal_task_flow: bool | None = Field(default=None, alias="oceUniversalTaskFlow")
    """Whether tasks can be done on every website."""
    oce_window_mode: bool | None = Field(default=None, alias="oceWindowMode")
    """Whether the browser extension has a window of its own."""
    opportunities_view_id: int | None = Field(default=None, alias="opportunitiesViewId")
    """Id of the view that opportunities open with."""
    password_expires_at: dt.datetime | None = Field(default=None, alias="passwordExpiresAt")
    """When the password expires."""
    phone_country_code: str | None = Field(default=None, alias="phoneCountryCode")
    """Country code of the phone."""
    phone_number: str | None = Field(default=None, alias="phoneNumber")
    """Phone number."""
    phone_type: str | None = Field(default=None, alias="phoneType")
    """Kind of phone for outgoing calls: `bridge` or `voip`."""
    plugin_alert_notification_enabled: bool | None = Field(
        default=None, alias="pluginAlertNotificationEnabled"
    )
    """Whether the user is notified of errors of plugins."""
    preferred_voice_region: str | None = Field(default=None, alias="preferredVoiceRegion")
    """Region of Twilio for calls."""
    prefers_local_presence: bool | None = Field(default=None, alias="prefersLocalPresence")
    """Whether calls come from a local phone number."""
    primary_timezone: str | None = Field(default=None, alias="primaryTimezone")
    """First time zone for meetings."""
    prospects_view_id: int | None = Field(default=None, alias="prospectsViewId")
    """Id of the view that prospects open with."""
    reports_team_perf_view_id: int | None = Field(default=None, alias="reportsTeamPerfViewId")
    """Id of the view that the report on teams open with."""
    reports_view_id: int | None = Field(default=None, alias="reportsViewId")
    """Id of the view that reports open with."""
    scim_external_id: str | None = Field(default=None, alias="scimExternalId")
    """Id in the SCIM service that created the user."""
    scim_source: str | None = Field(default=None, alias="scimSource")
    """Name of the SCIM service."""
    secondary_timezone: str | None = Field(default=None, alias="secondaryTimezone")
    """Second time zone for meetings."""
    sender_notifications_excluded: bool | None = Field(default=None, alias="senderNotificationsExcluded")
    """Whether the user gets no notifications as a sender."""
    tasks_view_id: int | None = Field(default=None, alias="tasksViewId")
    """Id of the view that tasks open with."""
    teams_view_id: int | None = Field(default=None, alias="teamsViewId")
    """Id of the view that teams open with."""
    tertiary_timezone: str | None = Field(default=None, alias="tertiaryTimezone")
    """Third time zone for meetings."""
    texting_email_notifications: bool | None = Field(default=None, alias="textingEmailNotifications")
    """Whether the user gets emails with missed text messages."""
    title: str | None = None
    """Job title."""
    unknown_reply_email_enabled: bool | None = Field(default=None, alias="unknownReplyEmailEnabled")
    """Whether the user gets emails with replies of unknown people."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When the user last changed."""
    user_guid: str | None = Field(default=None, alias="userGuid")
    """GUID of the user."""
    username: str | None = None
    """Name that is unique to the user."""
    users_view_id: int | None = Field(default=None, alias="usersViewId")
    """Id of the view that users open with."""
    voicemail_notification_enabled: bool | None = Field(default=None, alias="voicemailNotificationEnabled")
    """Whether the user is notified of voicemails."""
    weekly_digest_email_enabled: bool | None = Field(default=None, alias="weeklyDigestEmailEnabled")
    """Whether the user gets emails with a weekly digest."""


class UserRelationships(Record):
    """Records that a user belongs with."""

    content_categories: RelationshipList | None = Field(default=None, alias="contentCategories")
    """Categories of content."""
    creator: Relationship | None = None
    """User who created it."""
    mailbox: Relationship | None = None
    """Mailbox."""
    mailboxes: RelationshipList | None = None
    """Mailboxes."""
    profile: Relationship | None = None
    """Profile, which says what the user may do."""
    recipients: RelationshipList | None = None
    """Recipients."""
    role: Relationship | None = None
    """Role."""
    teams: RelationshipList | None = None
    """Teams."""
    updater: Relationship | None = None
    """User who last changed it."""


class User(Record):
    """A user of Outreach."""

    attributes: UserAttributes
    """Its values."""
    id: int
    """Id of the user."""
    relationships: UserRelationships | None = None
    """Other records."""
    type: str
    """`user`."""
