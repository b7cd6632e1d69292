# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Records of `conversations`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .companies import Company
from .shared import Reference
from .tags import Tag


class MessageAuthor(Record):
    """Who wrote a message: a contact, an admin, a team or a bot."""

    type: str | None = None
    """`user`, `lead`, `admin`, `team` or `bot`."""
    id: str | None = None
    """Id of the author."""
    name: str | None = None
    """Name of the author."""
    email: str | None = None
    """Email address of the author."""


class EmailRecipient(Record):
    """A recipient of an email."""

    type: str | None = None
    """`to`, `cc` or `bcc`."""
    email: str | None = None
    """Email address."""
    drop_reason: str | None = None
    """Why it was not sent to them."""


class EmailReplyTo(Record):
    """Reply-to addresses of an email."""

    email: str | None = None
    """Email address."""
    name: str | None = None
    """Name beside the address."""


class MessageAttachment(Record):
    """A file that came with a message."""

    type: str | None = None
    """Kind of attachment, such as `upload`."""
    name: str | None = None
    """Name of the file."""
    url: str | None = None
    """Where the file is; the URL expires."""
    content_type: str | None = None
    """Media type of the file."""
    filesize: int | None = None
    """Size in bytes."""
    width: int | None = None
    """Width of an image in pixels."""
    height: int | None = None
    """Height of an image in pixels."""


class EmailAddressHeader(Record):
    """An address header of an email."""

    type: str | None = None
    """Name of the header, such as `from` or `cc`."""
    email_address: str | None = None
    """Email address."""
    name: str | None = None
    """Name beside the address."""


class EmailMetadata(Record):
    """Headers of an email."""

    message_id: str | None = None
    """Message-ID header."""
    subject: str | None = None
    """Subject header."""
    email_address_headers: list[EmailAddressHeader] | None = None
    """Address headers."""
    history: str | None = None
    """Quoted or forwarded text of the first email, as HTML."""


class ConversationSource(Record):
    """The message a conversation began with."""

    type: str | None = None
    """Where it came from, such as `conversation`, `email`, `push` or `twitter`."""
    id: str | None = None
    """Id of the message."""
    delivered_as: str | None = None
    """How it began, such as `customer_initiated`, `automated` or `admin_initiated`."""
    subject: str | None = None
    """Subject of the message."""
    body: str | None = None
    """Text of the message, which may be HTML."""
    author: MessageAuthor | None = None
    """Who wrote it."""
    recipients: list[EmailRecipient] | None = None
    """To whom an email went."""
    reply_to: list[EmailReplyTo] | None = None
    """Reply-to addresses of an email."""
    attachments: list[MessageAttachment] | None = None
    """Attachments."""
    url: str | None = None
    """Page it was started on; null for email."""
    redacted: bool | None = None
    """Whether its text was removed."""
    email_message_metadata: EmailMetadata | None = None
    """Headers of an email."""


class ContactReference(Record):
    """A contact by its id."""

    type: str | None = None
    """Always `contact`."""
    id: str
    """Id of the contact."""
    external_id: str | None = None
    """Id that your own system has for the person."""


class ConversationContacts(Record):
    """Contacts who take part in a conversation."""

    type: str | None = None
    """Always `contact.list`."""
    contacts: list[ContactReference] | None = None
    """The contacts."""


class ConversationTeammates(Record):
    """Admins who wrote in a conversation."""

    type: str | None = None
    """Always `admin.list`."""
    teammates: list[Reference] | None = None
    """The admins."""
    admins: list[Reference] | None = None
    """The admins, by the list's older name."""


class ConversationTags(Record):
    """Tags of a conversation."""

    type: str | None = None
    """Always `tag.list`."""
    tags: list[Tag] | None = None
    """The tags."""


class ConversationRating(Record):
    """How a contact rated a conversation."""

    rating: int | None = None
    """From 1, bad, to 5, good."""
    remark: str | None = None
    """What the contact said with it."""
    created_at: int | None = None
    """When a rating was asked for, Unix time in seconds."""
    updated_at: int | None = None
    """When the rating last changed, Unix time in seconds."""
    contact: ContactReference | None = None
    """Who rated."""
    teammate: Reference | None = None
    """Admin who was rated."""


class FirstContactReply(Record):
    """The first message of a contact."""

    created_at: int | None = None
    """When it was written, Unix time in seconds."""
    type: str | None = None
    """Kind of message, such as `conversation`."""
    url: str | None = None
    """Page it was written on."""


class SlaApplied(Record):
    """The service level that holds for a conversation."""

    type: str | None = None
    """Always `conversation_sla_summary`."""
    sla_name: str | None = None
    """Name of the service level."""
    sla_status: Literal["hit", "missed", "cancelled", "active"] | str | None = None
    """Whether it was met."""


class TeamResponseTime(Record):
    """How long a team took to respond."""

    team_id: int | None = None
    """Id of the team."""
    team_name: str | None = None
    """Name of the team."""
    response_time: int | None = None
    """Seconds to its first response."""


class ConversationStatistics(Record):
    """Times and counts of a conversation; durations count office hours only."""

    type: str | None = None
    """Always `conversation_statistics`."""
    time_to_assignment: int | None = None
    """Seconds to the last assignment before the first reply."""
    time_to_admin_reply: int | None = None
    """Seconds to the first reply of an admin."""
    time_to_first_close: int | None = None
    """Seconds until it was first closed."""
    time_to_last_close: int | None = None
    """Seconds until it was last closed."""
    median_time_to_reply: int | None = None
    """Median seconds that admins took to reply."""
    first_contact_reply_at: int | None = None
    """First text of a contact, Unix time in seconds."""
    first_assignment_at: int | None = None
    """First assignment after that, Unix time in seconds."""
    first_admin_reply_at: int | None = None
    """First reply of an admin after that, Unix time in seconds."""
    first_close_at: int | None = None
    """First close after that, Unix time in seconds."""
    last_assignment_at: int | None = None
    """Last assignment, Unix time in seconds."""
    last_assignment_admin_reply_at: int | None = None
    """First reply of an admin since the last assignment, Unix time in seconds."""
    last_contact_reply_at: int | None = None
    """Last message of a contact, Unix time in seconds."""
    last_admin_reply_at: int | None = None
    """Last message of an admin, Unix time in seconds."""
    last_close_at: int | None = None
    """Last close, Unix time in seconds."""
    last_closed_by_id: str | None = None
    """Id of the admin who last closed it."""
    count_reopens: int | None = None
    """How often it was reopened."""
    count_assignments: int | None = None
    """How often it was assigned."""
    count_conversation_parts: int | None = None
    """Number of parts."""
    assigned_team_first_response_time: list[TeamResponseTime] | None = None
    """First response of each team it was assigned to."""
    assigned_team_first_response_time_in_office_hours: list[TeamResponseTime] | None = None
    """The same, within office hours."""
    handling_time: int | None = None
    """Seconds from assignment to close."""
    adjusted_handling_time: int | None = None
    """Seconds that admins were at work on it."""


class LinkedObject(Record):
    """A linked conversation or ticket."""

    type: Literal["ticket", "conversation"] | str | None = None
    """Which of the two."""
    id: str
    """Id of the record."""
    category: Literal["Customer", "Back-office", "Tracker"] | str | None = None
    """Category of a ticket."""


class LinkedObjects(Record):
    """Conversations and tickets that a conversation is linked to."""

    type: str | None = None
    """Always `list`."""
    total_count: int | None = None
    """How many there are."""
    has_more: bool | None = None
    """Whether there are more than shown."""
    data: list[LinkedObject] | None = None
    """Up to 1,000 of them."""


class ContentSource(Record):
    """Something an answer of the AI agent drew on."""

    content_type: (
        Literal["file", "article", "external_content", "content_snippet", "workflow_connector_action"]
        | str
        | None
    ) = None
    """Kind of source."""
    url: str | None = None
    """Page of it for admins."""
    title: str | None = None
    """Title of it."""
    locale: str | None = None
    """Language of it, ISO 639 code."""


class ContentSources(Record):
    """What answers of the AI agent drew on."""

    type: str | None = None
    """Always `content_source.list`."""
    total_count: int | None = None
    """How many there are."""
    content_sources: list[ContentSource] | None = None
    """The sources."""


class AiAgent(Record):
    """What the AI agent did in a conversation."""

    source_type: (
        Literal["essentials_plan_setup", "profile", "workflow", "workflow_preview", "fin_preview"]
        | str
        | None
    ) = None
    """What brought it in."""
    source_title: str | None = None
    """Name of what brought it in."""
    last_answer_type: Literal["ai_answer", "custom_answer"] | str | None = None
    """Kind of its last answer; null if it gave none."""
    resolution_state: (
        Literal[
            "assumed_resolution",
            "confirmed_resolution",
            "escalated",
            "negative_feedback",
            "procedure_handoff",
        ]
        | str
        | None
    ) = None
    """How it ended; null if it gave no answer."""
    rating: int | None = None
    """How the contact rated it, from 1 to 5."""
    rating_remark: str | None = None
    """What the contact said with the rating."""
    created_at: int | None = None
    """When it was rated, Unix time in seconds."""
    updated_at: int | None = None
    """When the rating last changed, Unix time in seconds."""
    content_sources: ContentSources | None = None
    """What its answers drew on."""


class SalesAgent(Record):
    """What the sales agent did in a conversation."""

    outcome: (
        Literal["qualified", "disqualified", "product_discovery", "escalated_to_support", "spam"] | str | None
    ) = None
    """How it ended."""
    routing_outcome: str | None = None
    """Id of the route it chose."""
    collected_data: dict[str, Any] | None = None
    """What it learned, by name."""


class ConversationChannel(Record):
    """Channels of a conversation."""

    initial: str | None = None
    """Channel it began in, such as `messenger` or `email`."""
    current: str | None = None
    """Channel it goes on in."""


class ExternalReference(Record):
    """A record of another system."""

    type: str | None = None
    """Kind of record, such as `zendesk_ticket`."""
    id: str | None = None
    """Id of the record there."""


class MonitorEvaluation(Record):
    """What a quality monitor said of a conversation."""

    monitor_id: str | None = None
    """Id of the monitor."""
    monitor_name: str | None = None
    """Name of the monitor."""
    monitor_type: str | None = None
    """Kind of monitor."""
    result: str | None = None
    """What it said."""
    explanation: str | None = None
    """Why it said so."""
    evaluated_at: int | None = None
    """When it said so, Unix time in seconds."""


class ReviewedTeammate(Record):
    """Who was reviewed."""

    type: Literal["ai", "admin"] | str | None = None
    """The AI agent or an admin."""
    admin_id: str | None = None
    """Id of the admin."""


class ScorecardResult(Record):
    """The result of a criterion."""

    value: str | None = None
    """What was chosen, such as `pass`."""
    source: str | None = None
    """Who chose: `ai` or `human`."""
    reasoning: str | None = None
    """Why it was chosen."""
    reason_ids: list[str] | None = None
    """Ids of the reasons that were given."""
    other_text: str | None = None
    """More reasons in words."""


class ScorecardEvaluator(Record):
    """A criterion of a scorecard."""

    evaluator_id: str | None = None
    """Id of the criterion."""
    result: ScorecardResult | None = None
    """Its result; null if it was not scored."""


class Scorecard(Record):
    """A quality scorecard of a conversation."""

    scorecard_id: str | None = None
    """Id of the scorecard."""
    scorecard_version_id: str | None = None
    """Id of the scorecard's version."""
    name: str | None = None
    """Name of the scorecard."""
    scorecard_type: str | None = None
    """Kind of scorecard."""
    passed: bool | None = None
    """Whether the conversation passed."""
    score: float | None = None
    """Its score."""
    ai_score: float | None = None
    """Its score by the AI."""
    evaluated_at: int | None = None
    """When it was scored, Unix time in seconds."""
    reviewed_teammate: ReviewedTeammate | None = None
    """Who was reviewed."""
    evaluators: list[ScorecardEvaluator] | None = None
    """Result of each criterion."""


class ConversationSummary(Record):
    """A conversation as lists show it: without its parts."""

    type: str | None = None
    """Always `conversation`."""
    id: str
    """Id of the conversation."""
    title: str | None = None
    """Title of the conversation."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    updated_at: int | None = None
    """When it was last updated, Unix time in seconds."""
    waiting_since: int | None = None
    """Since when the contact has been waiting for a reply, Unix time in seconds; null if not waiting."""
    snoozed_until: int | None = None
    """When it is reopened, Unix time in seconds; null if it is not snoozed."""
    open: bool | None = None
    """Whether it is open."""
    state: Literal["open", "closed", "snoozed"] | str | None = None
    """Whether it is open, closed or snoozed."""
    read: bool | None = None
    """Whether it was read."""
    priority: Literal["none", "low", "medium", "high", "urgent"] | str | None = None
    """Priority."""
    admin_assignee_id: int | None = None
    """Id of the admin it is assigned to; 0 or null for none."""
    team_assignee_id: int | None = None
    """Id of the team it is assigned to; 0 or null for none."""
    company: Company | None = None
    """Company it belongs to."""
    source: ConversationSource | None = None
    """Message it began with."""
    contacts: ConversationContacts | None = None
    """Contacts who take part."""
    teammates: ConversationTeammates | None = None
    """Admins who wrote in it."""
    tags: ConversationTags | None = None
    """Tags of the conversation."""
    conversation_rating: ConversationRating | None = None
    """How the contact rated it."""
    custom_attributes: dict[str, Any] | None = None
    """Attributes of the conversation, your own and Intercom's."""
    first_contact_reply: FirstContactReply | None = None
    """First message of a contact."""
    sla_applied: SlaApplied | None = None
    """Service level that holds for it."""
    statistics: ConversationStatistics | None = None
    """Times and counts for reports."""
    linked_objects: LinkedObjects | None = None
    """Conversations and tickets it is linked to."""
    ai_agent_participated: bool | None = None
    """Whether Intercom's AI agent took part."""
    ai_agent: AiAgent | None = None
    """What the AI agent did."""
    sales_agent_participated: bool | None = None
    """Whether Intercom's sales agent took part."""
    sales_agent: SalesAgent | None = None
    """What the sales agent did."""
    channel: ConversationChannel | None = None
    """Channels it began and goes on in."""
    external_references: list[ExternalReference] | None = None
    """Records of other systems that it is linked to."""
    monitor_evaluations: list[MonitorEvaluation] | None = None
    """Quality monitors that flagged it; only if requested."""
    scorecards: list[Scorecard] | None = None
    """Quality scorecards of it; only if requested."""


class Message(Record):
    """The first message of a new conversation."""

    type: str
    """Kind of message, such as `user_message`."""
    id: str
    """Id of the message."""
    created_at: int
    """When it was written, Unix time in seconds."""
    subject: str | None = None
    """Subject, of an email."""
    body: str
    """Text of the message, which may be HTML."""
    message_type: Literal["email", "inapp", "facebook", "twitter"] | str
    """How it was sent."""
    conversation_id: str
    """Id of the conversation it began."""


class PartAuthor(Record):
    """Who wrote a part: a contact, an admin, a team or a bot."""

    type: str | None = None
    """`user`, `lead`, `admin`, `team` or `bot`."""
    id: str | None = None
    """Id of the author."""
    name: str | None = None
    """Name of the author."""
    email: str | None = None
    """Email address of the author."""
    from_ai_agent: bool | None = None
    """Whether the AI agent sent it."""
    is_ai_answer: bool | None = None
    """Whether the AI agent wrote its text."""


class QuickReply(Record):
    """A quick reply that a contact can choose."""

    text: str
    """Text of the quick reply."""
    uuid: str
    """Id of the quick reply."""
    translations: dict[str, Any] | None = None
    """The text in other languages."""


class PartMetadata(Record):
    """Quick replies of a part."""

    quick_reply_options: list[QuickReply] | None = None
    """Quick replies that were offered."""
    quick_reply_uuid: str | None = None
    """Id of the chosen quick reply."""


class NamedPart(Record):
    """Something by its name."""

    name: str | None = None
    """Its name."""


class WorkflowEvent(Record):
    """What a workflow did."""

    type: str | None = None
    """Kind of event."""
    result: str | None = None
    """How it ended."""


class AttributeChange(Record):
    """A change of an attribute."""

    name: str | None = None
    """Value after the change."""
    previous: str | None = None
    """Value before the change."""


class ActionRun(Record):
    """A run of a custom action."""

    name: str | None = None
    """Name of the action."""
    result: Literal["success", "failed"] | str | None = None
    """How it ended; absent at the start."""


class EventDetails(Record):
    """What a workflow, an admin or a contact did; which fields there are depends on the part's type."""

    workflow: NamedPart | None = None
    """The workflow."""
    event: WorkflowEvent | None = None
    """What the workflow did."""
    attribute: NamedPart | None = None
    """Attribute that was changed."""
    value: AttributeChange | None = None
    """Its value."""
    action: ActionRun | None = None
    """Custom action that was run."""


class ConversationPart(Record):
    """A message or an event of a conversation."""

    type: str | None = None
    """Always `conversation_part`."""
    id: str
    """Id of the part."""
    part_type: str | None = None
    """What it is, such as `comment`, `note`, `assignment` or `close`."""
    body: str | None = None
    """Text of the message, which may be HTML."""
    created_at: int | None = None
    """When it was written, Unix time in seconds."""
    updated_at: int | None = None
    """When it was last updated, Unix time in seconds."""
    notified_at: int | None = None
    """When the contact was notified of it, Unix time in seconds."""
    author: PartAuthor | None = None
    """Who wrote it."""
    assigned_to: Reference | None = None
    """Admin or team it assigned the conversation to."""
    attachments: list[MessageAttachment] | None = None
    """Attachments."""
    external_id: str | None = None
    """Id that another system has for it."""
    redacted: bool | None = None
    """Whether its text was removed."""
    email_message_metadata: EmailMetadata | None = None
    """Headers of an email."""
    metadata: PartMetadata | None = None
    """Quick replies of the part."""
    state: Literal["open", "closed", "snoozed"] | str | None = None
    """State of the conversation when it was written."""
    tags: list[Tag] | None = None
    """Tags of the part."""
    event_details: EventDetails | None = None
    """What happened, for parts that are events."""
    app_package_code: str | None = None
    """Code of the app that wrote it through the API."""


class ConversationParts(Record):
    """Messages and events of a conversation."""

    type: str | None = None
    """Always `conversation_part.list`."""
    conversation_parts: list[ConversationPart] | None = None
    """The parts, oldest first."""
    total_count: int | None = None
    """How many there are."""


class Conversation(Record):
    """An exchange of messages with contacts, with all of its parts."""

    type: str | None = None
    """Always `conversation`."""
    id: str
    """Id of the conversation."""
    title: str | None = None
    """Title of the conversation."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    updated_at: int | None = None
    """When it was last updated, Unix time in seconds."""
    waiting_since: int | None = None
    """Since when the contact has been waiting for a reply, Unix time in seconds; null if not waiting."""
    snoozed_until: int | None = None
    """When it is reopened, Unix time in seconds; null if it is not snoozed."""
    open: bool | None = None
    """Whether it is open."""
    state: Literal["open", "closed", "snoozed"] | str | None = None
    """Whether it is open, closed or snoozed."""
    read: bool | None = None
    """Whether it was read."""
    priority: Literal["none", "low", "medium", "high", "urgent"] | str | None = None
    """Priority."""
    admin_assignee_id: int | None = None
    """Id of the admin it is assigned to; 0 or null for none."""
    team_assignee_id: int | None = None
    """Id of the team it is assigned to; 0 or null for none."""
    company: Company | None = None
    """Company it belongs to."""
    source: ConversationSource | None = None
    """Message it began with."""
    contacts: ConversationContacts | None = None
    """Contacts who take part."""
    teammates: ConversationTeammates | None = None
    """Admins who wrote in it."""
    tags: ConversationTags | None = None
    """Tags of the conversation."""
    conversation_rating: ConversationRating | None = None
    """How the contact rated it."""
    custom_attributes: dict[str, Any] | None = None
    """Attributes of the conversation, your own and Intercom's."""
    first_contact_reply: FirstContactReply | None = None
    """First message of a contact."""
    sla_applied: SlaApplied | None = None
    """Service level that holds for it."""
    statistics: ConversationStatistics | None = None
    """Times and counts for reports."""
    conversation_parts: ConversationParts | None = None
    """Messages and events after the first message, up to 500."""
    linked_objects: LinkedObjects | None = None
    """Conversations and tickets it is linked to."""
    ai_agent_participated: bool | None = None
    """Whether Intercom's AI agent took part."""
    ai_agent: AiAgent | None = None
    """What the AI agent did."""
    sales_agent_participated: bool | None = None
    """Whether Intercom's sales agent took part."""
    sales_agent: SalesAgent | None = None
    """What the sales agent did."""
    channel: ConversationChannel | None = None
    """Channels it began and goes on in."""
    external_references: list[ExternalReference] | None = None
    """Records of other systems that it is linked to."""
    monitor_evaluations: list[MonitorEvaluation] | None = None
    """Quality monitors that flagged it; only if requested."""
    scorecards: list[Scorecard] | None = None
    """Quality scorecards of it; only if requested."""


class DeletedConversation(Record):
    """A deleted conversation."""

    id: str
    """Id of the conversation."""
    object: str | None = None
    """Always `conversation`."""
    deleted: bool | None = None
    """Always true."""
