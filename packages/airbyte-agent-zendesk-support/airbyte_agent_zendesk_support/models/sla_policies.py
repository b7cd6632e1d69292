# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `sla_policies`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record

from .shared import Conditions


class SlaTarget(Record):
    """A response time target for tickets of one priority."""

    priority: str | None = None
    """Priority of the tickets."""
    metric: str | None = None
    """Metric, such as `first_reply_time` or `requester_wait_time`."""
    target: int | None = None
    """Time promised, in minutes."""
    target_in_seconds: int | None = None
    """Time promised, in seconds."""
    business_hours: bool | None = None
    """Whether only business hours count."""


class SlaPolicy(Record):
    """Response time targets for tickets."""

    id: int
    """Id of the policy."""
    url: str | None = None
    """Its URL in the API."""
    title: str
    """Title."""
    description: str | None = None
    """Purpose."""
    position: int | None = None
    """Place in the order that policies are tried in."""
    filter: Conditions | None = None
    """Which tickets it is for."""
    policy_metrics: list[SlaTarget] | None = None
    """Targets."""
    metric_settings: dict[str, Any] | None = None
    """When its metrics start and stop."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
