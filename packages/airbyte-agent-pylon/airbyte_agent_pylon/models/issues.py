# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records of `issues`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import CustomFieldValue, Person, Reference


class ChatWidgetInfo(Record):
    """Where in the chat widget an issue began."""

    page_url: str | None = None
    """URL of the page."""


class CsatResponse(Record):
    """An answer of a customer about satisfaction."""

    score: int | None = None
    """Score."""
    comment: str | None = None
    """Comment."""


class ExternalIssue(Record):
    """A ticket in another system."""

    external_id: str | None = None
    """Id in the other system."""
    link: str | None = None
    """URL."""
    source: str | None = None
    """Kind of channel or system."""


class SlackThread(Record):
    """The thread of an issue in Slack."""

    channel_id: str | None = None
    """Id of the channel."""
    message_ts: str | None = None
    """Time of the message that began it, which is its id in Slack."""
    workspace_id: str | None = None
    """Id of the workspace."""


class Issue(Record):
    """An issue: a conversation with a customer, or a ticket."""

    id: str | None = None
    """Id."""
    number: int | None = None
    """Number."""
    title: str | None = None
    """Title."""
    account: Reference | None = None
    """Account."""
    assignee: Person | None = None
    """User to whom it is assigned."""
    attachment_urls: list[str] | None = None
    """URLs of attachments."""
    body_html: str | None = None
    """First message in HTML."""
    business_hours_first_response_seconds: int | None = None
    """Seconds until the first response, in business hours."""
    business_hours_resolution_seconds: int | None = None
    """Seconds until the resolution, in business hours."""
    chat_widget_info: ChatWidgetInfo | None = None
    """Where in the chat widget it began."""
    created_at: str | None = None
    """When it was created."""
    csat_responses: list[CsatResponse] | None = None
    """Answers about satisfaction."""
    custom_fields: dict[str, CustomFieldValue] | None = None
    """Values of custom fields by slug."""
    customer_portal_visible: bool | None = None
    """Whether customers see it in their portal."""
    external_issues: list[ExternalIssue] | None = None
    """Tickets in other systems."""
    first_response_seconds: int | None = None
    """Seconds until the first response."""
    first_response_time: str | None = None
    """When it was first responded to."""
    latest_message_time: str | None = None
    """When its last message was sent."""
    link: str | None = None
    """URL of Pylon's page."""
    number_of_touches: int | None = None
    """How many times users have replied."""
    requester: Person | None = None
    """Contact who asked."""
    resolution_seconds: int | None = None
    """Seconds until the resolution."""
    resolution_time: str | None = None
    """When it was resolved."""
    slack: SlackThread | None = None
    """Its thread in Slack."""
    snoozed_until_time: str | None = None
    """Until when it is snoozed."""
    source: (
        Literal[
            "slack",
            "microsoft_teams",
            "microsoft_teams_chat",
            "chat_widget",
            "email",
            "manual",
            "form",
            "discord",
        ]
        | str
        | None
    ) = None
    """Channel in which it began."""
    state: str | None = None
    """State: `new`, `waiting_on_you`, `waiting_on_customer`, `on_hold`, `closed` or a status of your own."""
    tags: list[str] | None = None
    """Tags."""
    team: Reference | None = None
    """Team to which it is assigned."""
    type: Literal["Conversation", "Ticket"] | str | None = None
    """`Conversation` or `Ticket`."""


class IssuesDeleteResult(Record):
    request_id: str | None = None
    """Id of the request."""
