# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records of `accounts`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Billing(Record):
    """Whom the bills of an account go to."""

    company: str | None = None
    """Company."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """Email address."""
    address1: str | None = None
    """First line of the address."""
    address2: str | None = None
    """Second line of the address."""
    city: str | None = None
    """City."""
    state: str | None = None
    """State."""
    postal_code: str | None = None
    """Postal code."""
    country_code: str | None = None
    """Country, by its ISO 3166-1 code."""
    additional_info: str | None = None
    """Anything else."""


class Plan(Record):
    """What an account may use."""

    name: str | None = None
    """Name of the plan, such as trial."""
    short_desc: str | None = None
    """The plan in a few words."""
    long_desc: str | None = None
    """The plan in a sentence."""
    price: float | None = None
    """Price of the plan."""
    max_agents: int | str | None = None
    """Most agents; a number or `unlimited`."""
    max_departments: int | str | None = None
    """Most departments; a number or `unlimited`."""
    max_concurrent_chats: int | str | None = None
    """Most chats at once; a number or `unlimited`."""
    max_history_search_days: int | str | None = None
    """Most days that searches go back; a number or `unlimited`."""
    max_basic_triggers: int | str | None = None
    """Most basic triggers; a number or `unlimited`."""
    max_advanced_triggers: int | str | None = None
    """Most advanced triggers; a number or `unlimited`."""
    goals: int | str | None = None
    """Most goals; a number or `unlimited`."""
    widget_customization: str | None = None
    """How far the widget can be changed, such as full."""
    agent_leaderboard: bool | None = None
    """Whether agents are ranked."""
    agent_reports: bool | None = None
    """Whether there are reports on agents."""
    chat_reports: bool | None = None
    """Whether there are reports on chats."""
    daily_reports: bool | None = None
    """Whether there are daily reports."""
    email_reports: bool | None = None
    """Whether reports come by email."""
    analytics: bool | None = None
    """Whether there are analytics."""
    monitoring: bool | None = None
    """Whether there is a monitor of what happens now."""
    file_upload: bool | None = None
    """Whether files can be sent in chats."""
    high_load: bool | None = None
    """Whether it is made for many chats."""
    integrations: bool | None = None
    """Whether other services can be connected."""
    ip_restriction: bool | None = None
    """Whether agents can be limited to IP addresses."""
    operating_hours: bool | None = None
    """Whether it has operating hours."""
    rest_api: bool | None = None
    """Whether the REST API can be used."""
    sla: bool | None = None
    """Whether a service level is agreed."""
    support: bool | None = None
    """Whether Zendesk gives support."""
    unbranding: bool | None = None
    """Whether Zendesk's name can be removed from the widget."""


class Account(Record):
    """The Chat account, its plan and its billing address."""

    account_key: str
    """Key of the account, which its chat widgets have too."""
    status: str | None = None
    """Status, such as active."""
    create_date: dt.datetime | None = None
    """When it was created."""
    billing: Billing | None = None
    """Whom the bills go to."""
    plan: Plan | None = None
    """What it may use."""
