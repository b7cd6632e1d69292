"""What a type checker knows of dates: what may be a date or a time is either, never a mere text."""

from __future__ import annotations

import datetime as dt
from typing import assert_type

from airbyte_agent_dates import SyncDatesConnector


def use(dates: SyncDatesConnector) -> None:
    for shift in dates.shifts.list(from_=dt.date(2026, 1, 31)):
        assert_type(shift.begins, dt.datetime | dt.date)
        assert_type(shift.ends, dt.date | dt.datetime | None)
        assert_type(shift.breaks, list[dt.date | dt.datetime] | None)
    dates.shifts.create(dt.date(2026, 1, 31), ends=dt.datetime(2026, 1, 31, 12, tzinfo=dt.UTC))
