# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Types of the arguments of Jira's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .issue_comments import *
    from .issue_fields import *
    from .issue_links import *
    from .issue_transitions import *
    from .issue_worklogs import *
    from .issues import *
    from .issues_assignee import *
    from .projects import *
    from .shared import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".shared",
            ".projects",
            ".issues",
            ".issues_assignee",
            ".issue_transitions",
            ".issue_comments",
            ".issue_worklogs",
            ".issue_links",
            ".issue_fields",
        ],
    )
