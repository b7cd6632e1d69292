# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Arguments that several entities share."""

import datetime as dt

from typing_extensions import TypedDict

__all__ = ["ChoiceFilterParam", "SortOrderParam", "TextFilterParam", "TimeFilterParam"]


class TextFilterParam(TypedDict, total=False):
    """Conditions for a text."""

    is_: str | None
    """It is this."""
    is_not: str | None
    """It is not this."""
    starts_with: str | None
    """It starts with this."""


class TimeFilterParam(TypedDict, total=False):
    """Conditions for a time."""

    after: int | dt.datetime | None
    """It is after this time."""
    before: int | dt.datetime | None
    """It is before this time."""
    on: int | dt.datetime | None
    """It is on the day of this time."""


class SortOrderParam(TypedDict, total=False):
    """One field to order by."""

    asc: str | None
    """Field of which the smallest values come first."""
    desc: str | None
    """Field of which the largest values come first."""


class ChoiceFilterParam(TypedDict, total=False):
    """Conditions for a value."""

    is_: str | None
    """It is this."""
    is_not: str | None
    """It is not this."""
