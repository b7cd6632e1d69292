# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records of `time_projects`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class ProjectTime(Record):
    """Time on a project in a period."""

    client_id: int | None = None
    """Id of the client."""
    client_name: str | None = None
    """Name of the client."""
    project_id: int | None = None
    """Id of the project."""
    project_name: str | None = None
    """Name of the project."""
    total_hours: float | None = None
    """Hours."""
    billable_hours: float | None = None
    """Hours that are billed."""
    currency: str | None = None
    """ISO 4217 code of the currency of the amount."""
    billable_amount: float | None = None
    """Amount that the billed hours make."""
