# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records of `chats`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Visitor(Record):
    """A visitor of the website."""

    id: str | None = None
    """Id of the visitor."""
    name: str | None = None
    """Name."""
    email: str | None = None
    """Email address."""
    phone: str | None = None
    """Phone number."""
    notes: str | None = None
    """What agents noted."""


class Session(Record):
    """A visit of the website."""

    id: str | None = None
    """Id of the visit."""
    start_date: str | None = None
    """When it began; not always a valid date."""
    end_date: str | None = None
    """When it ended; not always a valid date."""
    ip: str | None = None
    """IP address."""
    city: str | None = None
    """City."""
    region: str | None = None
    """Region."""
    country_code: str | None = None
    """Country, by its ISO 3166-1 code."""
    country_name: str | None = None
    """Name of the country."""
    browser: str | None = None
    """Browser."""
    platform: str | None = None
    """Operating system."""
    user_agent: str | None = None
    """What the browser calls itself."""


class ChatEvent(Record):
    """A message in a chat, or something else that happened."""

    type: str | None = None
    """What happened, such as chat.msg, chat.memberjoin or chat.tag."""
    timestamp: dt.datetime | None = None
    """When it happened."""
    name: str | None = None
    """Name of who did it."""
    nick: str | None = None
    """Id of who did it, such as visitor or agent:1."""
    msg: str | None = None
    """Text of the message."""
    msg_id: int | str | None = None
    """Id of the message."""
    options: str | None = None
    """Answers offered with the message."""
    channel: str | None = None
    """Channel of the chat."""
    department_id: int | str | None = None
    """Id of the department."""
    department_name: str | None = None
    """Name of the department."""
    prev_department_id: int | str | None = None
    """Id of the department before."""
    tags: list[str] | None = None
    """Tags before the change."""
    new_tags: list[str] | None = None
    """Tags after the change."""
    rating: str | None = None
    """Rating before the change."""
    new_rating: str | None = None
    """Rating after the change."""
    skills_name: list[str] | None = None
    """Names of the skills that were looked for."""


class ChatCount(Record):
    """Number of messages in a chat."""

    total: int | None = None
    """All of them."""
    visitor: int | None = None
    """Those of the visitor."""
    agent: int | None = None
    """Those of agents."""


class ResponseTime(Record):
    """How fast agents answered, in seconds."""

    first: int | None = None
    """Until the first answer."""
    avg: float | None = None
    """On average."""
    max: int | None = None
    """At the longest."""


class Attribution(Record):
    """The chat that a goal is credited to."""

    agent_id: int | None = None
    """Id of the agent."""
    agent_name: str | None = None
    """Name of the agent."""
    department_id: int | None = None
    """Id of the department."""
    department_name: str | None = None
    """Name of the department."""
    chat_timestamp: dt.datetime | None = None
    """When the chat began."""


class Conversion(Record):
    """A goal that a visitor reached because of a chat."""

    id: str | None = None
    """Id of the conversion."""
    goal_id: int | None = None
    """Id of the goal."""
    goal_name: str | None = None
    """Name of the goal."""
    timestamp: dt.datetime | None = None
    """When it was reached."""
    attribution: Attribution | None = None
    """The chat that it is credited to."""


class WebPage(Record):
    """A page that a visitor saw."""

    to: str | None = None
    """Its URL."""
    title: str | None = None
    """Its title."""
    timestamp: dt.datetime | None = None
    """When the visitor opened it."""
    from_: str | None = Field(default=None, alias="from")
    """URL that led to it."""


class Chat(Record):
    """A chat, or a message that a visitor left while nobody was there."""

    id: str
    """Id of the chat."""
    type: str | None = None
    """chat, or offline_msg for a message that was left."""
    timestamp: dt.datetime | None = None
    """When it began."""
    end_timestamp: dt.datetime | None = None
    """When it ended."""
    update_timestamp: dt.datetime | None = None
    """When it last changed."""
    started_by: str | None = None
    """Who began it: visitor, agent or trigger."""
    duration: int | None = None
    """Seconds from its beginning to its end."""
    visitor: Visitor | None = None
    """The visitor."""
    session: Session | None = None
    """The visit in which it took place."""
    agent_ids: list[str] | None = None
    """Ids of the agents who took part, as texts."""
    agent_names: list[str] | None = None
    """Names of those agents."""
    department_id: int | None = None
    """Id of the department."""
    department_name: str | None = None
    """Name of the department."""
    message: str | None = None
    """The message that was left."""
    history: list[ChatEvent] | None = None
    """What was said and done, in order."""
    count: ChatCount | None = None
    """Number of messages."""
    response_time: ResponseTime | None = None
    """How fast agents answered."""
    missed: bool | None = None
    """Whether no agent answered."""
    unread: bool | int | None = None
    """Whether no agent has read it: a boolean, or 1 or 0."""
    triggered: bool | None = None
    """Whether a trigger began it."""
    triggered_response: bool | None = None
    """Whether a trigger answered."""
    rating: str | None = None
    """The visitor's rating, such as good or bad."""
    comment: str | None = None
    """The visitor's comment on the rating."""
    tags: list[str] | None = None
    """Its tags."""
    conversions: list[Conversion] | None = None
    """The last 20 goals that were reached because of it."""
    webpath: list[WebPage] | None = None
    """Pages that the visitor saw."""
    referrer_search_engine: str | None = None
    """Search engine that the visitor came from."""
    referrer_search_terms: str | None = None
    """What the visitor searched for there."""
    zendesk_ticket_id: int | None = None
    """Number of the ticket in Zendesk Support."""
