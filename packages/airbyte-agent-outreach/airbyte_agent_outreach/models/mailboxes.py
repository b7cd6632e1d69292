# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records of `mailboxes`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Relationship, RelationshipList


class MailboxAttributes(Record):
    """Attributes of a mailbox."""

    auth_id: int | None = Field(default=None, alias="authId")
    """Id of the authorization."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When the mailbox was created."""
    editable: bool | None = None
    """Whether you may change it."""
    email: str | None = None
    """Email address."""
    email_hash: str | None = Field(default=None, alias="emailHash")
    """Hash of the email address."""
    email_provider: str | None = Field(default=None, alias="emailProvider")
    """Provider of the email service."""
    email_signature: str | None = Field(default=None, alias="emailSignature")
    """Signature, HTML."""
    ews_endpoint: str | None = Field(default=None, alias="ewsEndpoint")
    """URL of Exchange Web Services."""
    ews_ssl_verify_mode: int | None = Field(default=None, alias="ewsSslVerifyMode")
    """How certificates of Exchange Web Services are verified."""
    exchange_version: str | None = Field(default=None, alias="exchangeVersion")
    """Version of Exchange."""
    imap_host: str | None = Field(default=None, alias="imapHost")
    """Host of IMAP."""
    imap_port: int | None = Field(default=None, alias="imapPort")
    """Port of IMAP."""
    imap_ssl: bool | None = Field(default=None, alias="imapSsl")
    """Whether IMAP uses TLS."""
    max_emails_per_day: int | None = Field(default=None, alias="maxEmailsPerDay")
    """Most emails in and out on a day."""
    max_mailings_per_day: int | None = Field(default=None, alias="maxMailingsPerDay")
    """Most mailings on a day."""
    max_mailings_per_week: int | None = Field(default=None, alias="maxMailingsPerWeek")
    """Most mailings in a week."""
    opt_out_message: str | None = Field(default=None, alias="optOutMessage")
    """Text of the page where recipients unsubscribe."""
    opt_out_signature: str | None = Field(default=None, alias="optOutSignature")
    """Text with the link to unsubscribe, HTML."""
    prospect_email_exclusions: str | None = Field(default=None, alias="prospectEmailExclusions")
    """Addresses that are not synced, one a line."""
    provider_id: int | None = Field(default=None, alias="providerId")
    """Id of the provider."""
    provider_type: str | None = Field(default=None, alias="providerType")
    """Kind of provider."""
    send_disabled: bool | None = Field(default=None, alias="sendDisabled")
    """Whether sending is disabled."""
    send_errored_at: dt.datetime | None = Field(default=None, alias="sendErroredAt")
    """When sending last failed."""
    send_max_retries: int | None = Field(default=None, alias="sendMaxRetries")
    """How often sending is tried again."""
    send_method: str | None = Field(default=None, alias="sendMethod")
    """How emails are sent: `ews`, `sendgrid` or `smtp`."""
    send_period: int | None = Field(default=None, alias="sendPeriod")
    """Seconds that `sendThreshold` is for."""
    send_requires_sync: bool | None = Field(default=None, alias="sendRequiresSync")
    """Whether it must be synced before it sends."""
    send_success_at: dt.datetime | None = Field(default=None, alias="sendSuccessAt")
    """When sending last succeeded."""
    send_threshold: int | None = Field(default=None, alias="sendThreshold")
    """Most emails in a period."""
    sendgrid_webhook_url: str | None = Field(default=None, alias="sendgridWebhookUrl")
    """URL that SendGrid reports to."""
    smtp_host: str | None = Field(default=None, alias="smtpHost")
    """Host of SMTP."""
    smtp_port: int | None = Field(default=None, alias="smtpPort")
    """Port of SMTP."""
    smtp_ssl: bool | None = Field(default=None, alias="smtpSsl")
    """Whether SMTP uses TLS."""
    smtp_username: str | None = Field(default=None, alias="smtpUsername")
    """User name for SMTP."""
    sync_active_frequency: int | None = Field(default=None, alias="syncActiveFrequency")
    """Seconds between syncs while the user is active."""
    sync_disabled: bool | None = Field(default=None, alias="syncDisabled")
    """Whether syncing is disabled."""
    sync_errored_at: dt.datetime | None = Field(default=None, alias="syncErroredAt")
    """When syncing last failed."""
    sync_finished_at: dt.datetime | None = Field(default=None, alias="syncFinishedAt")
    """When syncing last ended."""
    sync_method: str | None = Field(default=None, alias="syncMethod")
    """How emails are synced: `ews`, `gmail_api` or `imap`."""
    sync_outreach_folder: bool | None = Field(default=None, alias="syncOutreachFolder")
    """Whether a folder named Outreach is synced in place of the inbox."""
    sync_passive_frequency: int | None = Field(default=None, alias="syncPassiveFrequency")
    """Seconds between syncs while the user is not active."""
    sync_success_at: dt.datetime | None = Field(default=None, alias="syncSuccessAt")
    """When syncing last succeeded."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When the mailbox last changed."""
    user_id: int | None = Field(default=None, alias="userId")
    """Id of the user."""
    username: str | None = None
    """User name of the email account."""


class MailboxRelationships(Record):
    """Records that a mailbox belongs with."""

    creator: Relationship | None = None
    """User who created it."""
    mail_aliases: RelationshipList | None = Field(default=None, alias="mailAliases")
    """Aliases of the address."""
    mailings: RelationshipList | None = None
    """Mailings."""
    updater: Relationship | None = None
    """User who last changed it."""
    user: Relationship | None = None
    """User."""


class Mailbox(Record):
    """A mailbox that emails are sent from."""

    attributes: MailboxAttributes
    """Its values."""
    id: int
    """Id of the mailbox."""
    relationships: MailboxRelationships | None = None
    """Other records."""
    type: str
    """`mailbox`."""
