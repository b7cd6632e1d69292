# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `sla_policies`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record

from .shared import Conditions

__all__ = ["SlaPolicy", "SlaTarget"]


class SlaTarget(Record):
    """A promise for tickets of one priority."""

    priority: str | None = None
    """Priority of the tickets."""
    metric: str | None = None
    """What is measured, such as `first_reply_time` or `requester_wait_time`."""
    target: int | None = None
    """Time promised, in minutes."""
    target_in_seconds: int | None = None
    """Time promised, in seconds."""
    business_hours: bool | None = None
    """Whether only business hours count."""


class SlaPolicy(Record):
    """Which answer times were promised for which tickets."""

    id: int
    """Id of the policy."""
    url: str | None = None
    """Its address in the API."""
    title: str
    """Title."""
    description: str | None = None
    """What it is for."""
    position: int | None = None
    """Place in the order that policies are tried in."""
    filter: Conditions | None = None
    """Which tickets it is for."""
    policy_metrics: list[SlaTarget] | None = None
    """What it promises."""
    metric_settings: dict[str, Any] | None = None
    """When its clocks start and stop, by metric."""
    created_at: dt.datetime | None = None
    """When it was made."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
