# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Types of the arguments of Asana's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .project_sections import *
    from .projects import *
    from .section_tasks import *
    from .sections import *
    from .shared import *
    from .tags import *
    from .task_stories import *
    from .task_tags import *
    from .tasks import *
    from .workspace_memberships import *
    from .workspace_tags import *
    from .workspace_task_search import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".shared",
            ".tasks",
            ".workspace_task_search",
            ".projects",
            ".workspace_tags",
            ".tags",
            ".project_sections",
            ".sections",
            ".section_tasks",
            ".task_stories",
            ".task_tags",
            ".workspace_memberships",
        ],
    )
