# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records of `company`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Company(Record):
    """The account."""

    base_uri: str | None = None
    """URL of the account."""
    full_domain: str | None = None
    """Domain of the account."""
    name: str | None = None
    """Name of the account."""
    is_active: bool | None = None
    """Whether the account is active."""
    week_start_day: str | None = None
    """Day that the week begins with."""
    wants_timestamp_timers: bool | None = None
    """Whether time is tracked by start and end, not by duration."""
    time_format: str | None = None
    """How durations are written: `decimal` or `hours_minutes`."""
    date_format: str | None = None
    """How days are written."""
    plan_type: str | None = None
    """Plan that the account is on."""
    clock: str | None = None
    """`12h` or `24h`."""
    currency_code_display: str | None = None
    """How the code of a currency is written."""
    currency_symbol_display: str | None = None
    """How the symbol of a currency is written."""
    decimal_symbol: str | None = None
    """Decimal separator."""
    thousands_separator: str | None = None
    """Separator of thousands."""
    color_scheme: str | None = None
    """Colors of the web app."""
    weekly_capacity: int | None = None
    """Seconds of work in a week."""
    expense_feature: bool | None = None
    """Whether expenses are turned on."""
    invoice_feature: bool | None = None
    """Whether invoices are turned on."""
    estimate_feature: bool | None = None
    """Whether estimates are turned on."""
    approval_feature: bool | None = None
    """Whether approval of timesheets is turned on."""
    team_feature: bool | None = None
    """Whether the team page is turned on."""
