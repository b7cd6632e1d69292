# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Arguments that several entities share."""

import datetime as dt

from typing_extensions import TypedDict

__all__ = ["CustomFieldDateParam"]


class CustomFieldDateParam(TypedDict, total=False):
    """The value of a date field: a day or a moment."""

    date: dt.date | str | None
    """The day."""
    date_time: dt.datetime | str | None
    """The moment, in UTC; instead of `date`."""
