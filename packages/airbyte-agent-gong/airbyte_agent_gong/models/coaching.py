# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records of `coaching`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class CoachingPerson(Record):
    """A manager, or a member of the team."""

    id: str | None = None
    """Id of the user."""
    email_address: str | None = Field(default=None, alias="emailAddress")
    """Email address."""
    first_name: str | None = Field(default=None, alias="firstName")
    """First name."""
    last_name: str | None = Field(default=None, alias="lastName")
    """Last name."""
    title: str | None = None
    """Job title."""


class ReportMetrics(Record):
    """Figures of coaching for a member of the team."""

    report: CoachingPerson | None = None
    """The member of the team."""
    metrics: dict[str, list[str]] | None = None
    """Lists by name, such as `callsListenedTo`; their lengths are the figures."""


class Coaching(Record):
    """What a manager does for the team."""

    manager: CoachingPerson | None = None
    """The manager."""
    direct_reports_metrics: list[ReportMetrics] | None = Field(default=None, alias="directReportsMetrics")
    """Figures, by member of the team."""
