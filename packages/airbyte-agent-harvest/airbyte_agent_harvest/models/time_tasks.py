# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records of `time_tasks`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class TaskTime(Record):
    """Time on a task in a period."""

    task_id: int | None = None
    """Id of the task."""
    task_name: str | None = None
    """Name of the task."""
    total_hours: float | None = None
    """Hours."""
    billable_hours: float | None = None
    """Hours that are billed."""
    currency: str | None = None
    """ISO 4217 code of the currency of the amount."""
    billable_amount: float | None = None
    """Amount that the billed hours make."""
