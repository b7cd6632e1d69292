# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Money(Record):
    """An amount with its currency."""

    currency_code: str
    """ISO 4217 code of the currency."""
    value: str
    """Amount, as a decimal number in text."""


class Name(Record):
    """A name."""

    prefix: str | None = None
    """Title."""
    given_name: str | None = None
    """First name."""
    surname: str | None = None
    """Last name."""
    middle_name: str | None = None
    """Middle name."""
    suffix: str | None = None
    """Suffix, such as `Jr.`."""
    alternate_full_name: str | None = None
    """Name of a company, or one that cannot be divided."""
    full_name: str | None = None
    """Whole name."""


class Link(Record):
    """A related call."""

    href: str
    """URL of the call."""
    rel: str
    """What the call is for, such as `next`."""
    method: str | None = None
    """HTTP method of the call."""
