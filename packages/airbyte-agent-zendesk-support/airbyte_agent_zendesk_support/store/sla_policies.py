# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records in the context store of `sla_policies`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SlaPoliciesStoreColumn: TypeAlias = Literal["id", "title", "description", "filter", "policy_metrics"]


class SlaPoliciesStoreRecord(Record):
    """A record of sla_policies in the context store."""

    id: int | None = None
    """Id of the policy."""
    title: str | None = None
    """Title."""
    description: str | None = None
    """Purpose."""
    filter: dict[str, Any] | None = None
    """Which tickets it is for."""
    policy_metrics: list[Any] | None = None
    """Targets."""
