# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Types of the arguments of Pylon's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .accounts import *
    from .articles import *
    from .collections import *
    from .contacts import *
    from .issue_assignments import *
    from .issue_notes import *
    from .issue_replies import *
    from .issue_statuses import *
    from .issue_threads import *
    from .issues import *
    from .milestones import *
    from .projects import *
    from .shared import *
    from .tags import *
    from .tasks import *
    from .teams import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".shared",
            ".issues",
            ".issue_replies",
            ".issue_assignments",
            ".issue_statuses",
            ".issue_notes",
            ".issue_threads",
            ".accounts",
            ".contacts",
            ".teams",
            ".tags",
            ".tasks",
            ".projects",
            ".milestones",
            ".articles",
            ".collections",
        ],
    )
