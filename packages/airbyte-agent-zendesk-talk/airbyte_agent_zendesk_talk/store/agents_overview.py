# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Records in the context store of `agents_overview`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AgentsOverviewStoreColumn: TypeAlias = Literal[
    "total_calls_accepted",
    "average_calls_accepted",
    "total_calls_denied",
    "average_calls_denied",
    "total_calls_missed",
    "average_calls_missed",
    "total_calls_put_on_hold",
    "average_calls_put_on_hold",
    "total_accepted_transfers",
    "average_accepted_transfers",
    "total_started_transfers",
    "average_started_transfers",
    "total_talk_time",
    "average_talk_time",
    "total_hold_time",
    "average_hold_time",
    "total_wrap_up_time",
    "average_wrap_up_time",
    "average_online_time",
    "average_available_time",
]


class AgentsOverviewStoreRecord(Record):
    """A record of agents_overview in the context store."""

    total_calls_accepted: int | None = None
    """Number of calls that agents took."""
    average_calls_accepted: int | None = None
    """Average number of calls that an agent took."""
    total_calls_denied: int | None = None
    """Number of calls that agents declined."""
    average_calls_denied: int | None = None
    """Average number of calls that an agent declined."""
    total_calls_missed: int | None = None
    """Number of calls that agents let ring."""
    average_calls_missed: int | None = None
    """Average number of calls that an agent let ring."""
    total_calls_put_on_hold: int | None = None
    """Number of calls that agents put on hold."""
    average_calls_put_on_hold: int | None = None
    """Average number of calls that an agent put on hold."""
    total_accepted_transfers: int | None = None
    """Number of calls that were passed to agents."""
    average_accepted_transfers: int | None = None
    """Average number of calls that were passed to an agent."""
    total_started_transfers: int | None = None
    """Number of calls that agents passed on."""
    average_started_transfers: int | None = None
    """Average number of calls that an agent passed on."""
    total_talk_time: int | None = None
    """Seconds that agents talked."""
    average_talk_time: int | None = None
    """Average seconds that an agent talked in a call."""
    total_hold_time: int | None = None
    """Seconds that agents kept callers on hold."""
    average_hold_time: int | None = None
    """Average seconds that an agent kept a caller on hold."""
    total_wrap_up_time: int | None = None
    """Seconds that agents wrapped up after calls."""
    average_wrap_up_time: int | None = None
    """Average seconds that an agent wrapped up after a call."""
    average_online_time: int | None = None
    """Average seconds that an agent was online."""
    average_available_time: int | None = None
    """Average seconds that an agent was available."""
