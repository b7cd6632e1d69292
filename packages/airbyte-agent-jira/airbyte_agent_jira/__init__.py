# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Issues, their comments, worklogs, links and workflow steps, projects, users and fields of Jira Cloud."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_jira requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-jira as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_jira requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-jira as described in its README."
    )

from .auth import (
    JiraApiTokenAuthConfig,
    JiraAuthConfig,
    JiraJiraApiTokenAuthenticationAuthConfig,
    JiraOauth20AuthenticationAuthConfig,
    JiraOAuthAuthConfig,
)
from .connector import JiraConnector, SyncJiraConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.issue_comments import IssueComments, SyncIssueComments
    from .entities.issue_fields import IssueFieldsEntity, SyncIssueFieldsEntity
    from .entities.issue_links import IssueLinks, SyncIssueLinks
    from .entities.issue_transitions import IssueTransitions, SyncIssueTransitions
    from .entities.issue_worklogs import IssueWorklogs, SyncIssueWorklogs
    from .entities.issues import Issues, SyncIssues
    from .entities.issues_assignee import IssuesAssignee, SyncIssuesAssignee
    from .entities.projects import Projects, SyncProjects
    from .entities.users import SyncUsers, Users
    from .models.issue_comments import Comment
    from .models.issue_fields import IssueField
    from .models.issue_transitions import IssueTransition
    from .models.issue_worklogs import Worklog
    from .models.issues import CreatedIssue, Issue
    from .models.projects import Project
    from .models.users import User
    from .store.issue_comments import IssueCommentsStoreColumn, IssueCommentsStoreRecord
    from .store.issue_fields import IssueFieldsStoreColumn, IssueFieldsStoreRecord
    from .store.issue_worklogs import IssueWorklogsStoreColumn, IssueWorklogsStoreRecord
    from .store.issues import IssuesStoreColumn, IssuesStoreRecord
    from .store.projects import ProjectsStoreColumn, ProjectsStoreRecord
    from .store.users import UsersStoreColumn, UsersStoreRecord

__all__ = [
    "AirbyteAuthConfig",
    "Comment",
    "CreatedIssue",
    "Issue",
    "IssueComments",
    "IssueCommentsStoreColumn",
    "IssueCommentsStoreRecord",
    "IssueField",
    "IssueFieldsEntity",
    "IssueFieldsStoreColumn",
    "IssueFieldsStoreRecord",
    "IssueLinks",
    "IssueTransition",
    "IssueTransitions",
    "IssueWorklogs",
    "IssueWorklogsStoreColumn",
    "IssueWorklogsStoreRecord",
    "Issues",
    "IssuesAssignee",
    "IssuesStoreColumn",
    "IssuesStoreRecord",
    "JiraApiTokenAuthConfig",
    "JiraAuthConfig",
    "JiraConnector",
    "JiraJiraApiTokenAuthenticationAuthConfig",
    "JiraOAuthAuthConfig",
    "JiraOauth20AuthenticationAuthConfig",
    "Project",
    "Projects",
    "ProjectsStoreColumn",
    "ProjectsStoreRecord",
    "SyncIssueComments",
    "SyncIssueFieldsEntity",
    "SyncIssueLinks",
    "SyncIssueTransitions",
    "SyncIssueWorklogs",
    "SyncIssues",
    "SyncIssuesAssignee",
    "SyncJiraConnector",
    "SyncProjects",
    "SyncUsers",
    "User",
    "Users",
    "UsersStoreColumn",
    "UsersStoreRecord",
    "Worklog",
]

_MODULES = {
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "Comment": ".models.issue_comments",
    "CreatedIssue": ".models.issues",
    "Issue": ".models.issues",
    "IssueComments": ".entities.issue_comments",
    "IssueCommentsStoreColumn": ".store.issue_comments",
    "IssueCommentsStoreRecord": ".store.issue_comments",
    "IssueField": ".models.issue_fields",
    "IssueFieldsEntity": ".entities.issue_fields",
    "IssueFieldsStoreColumn": ".store.issue_fields",
    "IssueFieldsStoreRecord": ".store.issue_fields",
    "IssueLinks": ".entities.issue_links",
    "IssueTransition": ".models.issue_transitions",
    "IssueTransitions": ".entities.issue_transitions",
    "IssueWorklogs": ".entities.issue_worklogs",
    "IssueWorklogsStoreColumn": ".store.issue_worklogs",
    "IssueWorklogsStoreRecord": ".store.issue_worklogs",
    "Issues": ".entities.issues",
    "IssuesAssignee": ".entities.issues_assignee",
    "IssuesStoreColumn": ".store.issues",
    "IssuesStoreRecord": ".store.issues",
    "Project": ".models.projects",
    "Projects": ".entities.projects",
    "ProjectsStoreColumn": ".store.projects",
    "ProjectsStoreRecord": ".store.projects",
    "SyncIssueComments": ".entities.issue_comments",
    "SyncIssueFieldsEntity": ".entities.issue_fields",
    "SyncIssueLinks": ".entities.issue_links",
    "SyncIssueTransitions": ".entities.issue_transitions",
    "SyncIssueWorklogs": ".entities.issue_worklogs",
    "SyncIssues": ".entities.issues",
    "SyncIssuesAssignee": ".entities.issues_assignee",
    "SyncProjects": ".entities.projects",
    "SyncUsers": ".entities.users",
    "User": ".models.users",
    "Users": ".entities.users",
    "UsersStoreColumn": ".store.users",
    "UsersStoreRecord": ".store.users",
    "Worklog": ".models.issue_worklogs",
}

if not TYPE_CHECKING:  # type checkers would allow importing any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
