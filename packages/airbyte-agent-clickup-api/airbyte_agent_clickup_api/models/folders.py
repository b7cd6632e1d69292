# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records of `folders`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .lists import List
from .shared import SpaceReference


class Folder(Record):
    """A Folder, which has Lists."""

    id: str
    """Id of the Folder."""
    name: str | None = None
    """Name."""
    orderindex: int | None = None
    """Place in the order."""
    override_statuses: bool | None = None
    """Whether it has statuses of its own."""
    hidden: bool | None = None
    """Whether it stands for Lists without a Folder."""
    space: SpaceReference | None = None
    """Its Space."""
    task_count: str | int | None = None
    """Number of tasks."""
    lists: list[List] | None = None
    """Its Lists."""
