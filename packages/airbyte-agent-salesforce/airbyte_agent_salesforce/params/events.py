# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Arguments of `events`."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["EventCreateParams", "EventUpdateParams"]


class EventCreateParams(TypedDict, total=False):
    """Arguments of `events.create`, by name."""

    subject: Required[str]
    start_date_time: Required[dt.datetime | str]
    duration_in_minutes: Required[int]
    end_date_time: dt.datetime | str | None
    location: str | None
    description: str | None
    who_id: str | None
    what_id: str | None
    is_all_day_event: bool | None
    show_as: str | None
    owner_id: str | None
    other_fields: Mapping[str, Any] | None


class EventUpdateParams(TypedDict, total=False):
    """Arguments of `events.update`, by name."""

    id: Required[str]
    subject: str | None
    start_date_time: dt.datetime | str | None
    end_date_time: dt.datetime | str | None
    duration_in_minutes: int | None
    location: str | None
    description: str | None
    who_id: str | None
    what_id: str | None
    is_all_day_event: bool | None
    show_as: str | None
    owner_id: str | None
    other_fields: Mapping[str, Any] | None
