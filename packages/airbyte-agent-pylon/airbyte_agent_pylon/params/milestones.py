# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Arguments of `milestones`."""

import datetime as dt
from typing import Required

from typing_extensions import TypedDict

__all__ = ["MilestoneCreateParams", "MilestoneUpdateParams"]


class MilestoneCreateParams(TypedDict, total=False):
    """Arguments of `milestones.create`, by name."""

    name: Required[str]
    project_id: Required[str]
    due_date: dt.datetime | str | None


class MilestoneUpdateParams(TypedDict, total=False):
    """Arguments of `milestones.update`, by name."""

    id: Required[str]
    name: str | None
    due_date: dt.datetime | str | None
