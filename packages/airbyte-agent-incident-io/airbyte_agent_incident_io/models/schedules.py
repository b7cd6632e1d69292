# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records of `schedules`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import UserReference


class RotationHandover(Record):
    """How often a rotation changes."""

    interval: int
    """Number of hours, days or weeks."""
    interval_type: Literal["hourly", "daily", "weekly"] | str
    """Unit of the interval."""


class ScheduleLayer(Record):
    """A layer of a rotation."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class WorkingInterval(Record):
    """Hours of a day in which a rotation is on call."""

    end_time: str
    """End, as in 17:00."""
    start_time: str
    """Beginning, as in 09:00."""
    weekday: Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] | str
    """Day of the week."""


class ScheduleRotation(Record):
    """A rotation of people on call."""

    effective_from: dt.datetime | None = None
    """When it takes effect."""
    handover_start_at: dt.datetime
    """When the first handover is."""
    handovers: list[RotationHandover]
    """How often it changes."""
    id: str
    """Id."""
    layers: list[ScheduleLayer]
    """People on call at the same time."""
    name: str
    """Name."""
    scheduling_mode: Literal["fair", "sequential"] | str | None = None
    """How turns are assigned."""
    users: list[UserReference]
    """Who takes turns."""
    working_interval: list[WorkingInterval] | None = None
    """Hours that it is on call in; always if empty."""
    working_intervals: list[WorkingInterval]
    """Hours that it is on call in; always if empty."""


class ScheduleConfig(Record):
    """Rotations of a schedule."""

    rotations: list[ScheduleRotation]
    """The rotations."""


class ScheduleShift(Record):
    """A shift of a person on call."""

    end_at: dt.datetime
    """End, exclusive."""
    entry_id: str | None = None
    """Id of the entry."""
    fingerprint: str | None = None
    """Identifies the shift, its rotation and its layer."""
    layer_id: str | None = None
    """Id of the layer."""
    rotation_id: str | None = None
    """Id of the rotation."""
    start_at: dt.datetime
    """Beginning."""
    user: UserReference | None = None
    """Who is on call; absent for an empty shift."""


class ScheduleHolidays(Record):
    """Public holidays of a schedule."""

    country_codes: list[str]
    """ISO 3166-1 codes of the countries."""


class Schedule(Record):
    """An on-call schedule."""

    annotations: dict[str, str]
    """Notes of other tools, by name."""
    config: ScheduleConfig | None = None
    """Rotations."""
    created_at: dt.datetime
    """When it was created."""
    current_shifts: list[ScheduleShift] | None = None
    """Who is on call."""
    holidays_public_config: ScheduleHolidays | None = None
    """Public holidays."""
    id: str
    """Id."""
    name: str
    """Name."""
    next_shifts: list[ScheduleShift] | None = None
    """Who is on call next."""
    permalink: str
    """URL on the dashboard."""
    team_ids: list[str]
    """Ids of the teams that own it."""
    timezone: str
    """IANA name of the time zone."""
    updated_at: dt.datetime
    """When it was last changed."""
