# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Issues, their comments, worklogs, links and workflow steps, projects, users and fields of Jira Cloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_jira requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-jira as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import JiraApiTokenAuthConfig as JiraApiTokenAuthConfig
from .auth import JiraAuthConfig as JiraAuthConfig
from .auth import JiraJiraApiTokenAuthenticationAuthConfig as JiraJiraApiTokenAuthenticationAuthConfig
from .auth import JiraOauth20AuthenticationAuthConfig as JiraOauth20AuthenticationAuthConfig
from .auth import JiraOAuthAuthConfig as JiraOAuthAuthConfig
from .connector import JiraConnector as JiraConnector
from .connector import SyncJiraConnector as SyncJiraConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.issue_comments import IssueComments as IssueComments
    from .entities.issue_comments import SyncIssueComments as SyncIssueComments
    from .entities.issue_fields import IssueFieldsEntity as IssueFieldsEntity
    from .entities.issue_fields import SyncIssueFieldsEntity as SyncIssueFieldsEntity
    from .entities.issue_links import IssueLinks as IssueLinks
    from .entities.issue_links import SyncIssueLinks as SyncIssueLinks
    from .entities.issue_transitions import IssueTransitions as IssueTransitions
    from .entities.issue_transitions import SyncIssueTransitions as SyncIssueTransitions
    from .entities.issue_worklogs import IssueWorklogs as IssueWorklogs
    from .entities.issue_worklogs import SyncIssueWorklogs as SyncIssueWorklogs
    from .entities.issues import Issues as Issues
    from .entities.issues import SyncIssues as SyncIssues
    from .entities.issues_assignee import IssuesAssignee as IssuesAssignee
    from .entities.issues_assignee import SyncIssuesAssignee as SyncIssuesAssignee
    from .entities.projects import Projects as Projects
    from .entities.projects import SyncProjects as SyncProjects
    from .entities.users import SyncUsers as SyncUsers
    from .entities.users import Users as Users
    from .models.issue_comments import Comment as Comment
    from .models.issue_fields import IssueField as IssueField
    from .models.issue_transitions import IssueTransition as IssueTransition
    from .models.issue_worklogs import Worklog as Worklog
    from .models.issues import CreatedIssue as CreatedIssue
    from .models.issues import Issue as Issue
    from .models.projects import Project as Project
    from .models.users import User as User
    from .params import *
    from .store.issue_comments import IssueCommentsStoreColumn as IssueCommentsStoreColumn
    from .store.issue_comments import IssueCommentsStoreRecord as IssueCommentsStoreRecord
    from .store.issue_fields import IssueFieldsStoreColumn as IssueFieldsStoreColumn
    from .store.issue_fields import IssueFieldsStoreRecord as IssueFieldsStoreRecord
    from .store.issue_worklogs import IssueWorklogsStoreColumn as IssueWorklogsStoreColumn
    from .store.issue_worklogs import IssueWorklogsStoreRecord as IssueWorklogsStoreRecord
    from .store.issues import IssuesStoreColumn as IssuesStoreColumn
    from .store.issues import IssuesStoreRecord as IssuesStoreRecord
    from .store.projects import ProjectsStoreColumn as ProjectsStoreColumn
    from .store.projects import ProjectsStoreRecord as ProjectsStoreRecord
    from .store.users import UsersStoreColumn as UsersStoreColumn
    from .store.users import UsersStoreRecord as UsersStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "JiraApiTokenAuthConfig",
                "JiraAuthConfig",
                "JiraJiraApiTokenAuthenticationAuthConfig",
                "JiraOAuthAuthConfig",
                "JiraOauth20AuthenticationAuthConfig",
            ],
            ".connector": ["JiraConnector", "SyncJiraConnector"],
            ".entities.issue_comments": ["IssueComments", "SyncIssueComments"],
            ".entities.issue_fields": ["IssueFieldsEntity", "SyncIssueFieldsEntity"],
            ".entities.issue_links": ["IssueLinks", "SyncIssueLinks"],
            ".entities.issue_transitions": ["IssueTransitions", "SyncIssueTransitions"],
            ".entities.issue_worklogs": ["IssueWorklogs", "SyncIssueWorklogs"],
            ".entities.issues": ["Issues", "SyncIssues"],
            ".entities.issues_assignee": ["IssuesAssignee", "SyncIssuesAssignee"],
            ".entities.projects": ["Projects", "SyncProjects"],
            ".entities.users": ["SyncUsers", "Users"],
            ".models.issue_comments": ["Comment"],
            ".models.issue_fields": ["IssueField"],
            ".models.issue_transitions": ["IssueTransition"],
            ".models.issue_worklogs": ["Worklog"],
            ".models.issues": ["CreatedIssue", "Issue"],
            ".models.projects": ["Project"],
            ".models.users": ["User"],
            ".store.issue_comments": ["IssueCommentsStoreColumn", "IssueCommentsStoreRecord"],
            ".store.issue_fields": ["IssueFieldsStoreColumn", "IssueFieldsStoreRecord"],
            ".store.issue_worklogs": ["IssueWorklogsStoreColumn", "IssueWorklogsStoreRecord"],
            ".store.issues": ["IssuesStoreColumn", "IssuesStoreRecord"],
            ".store.projects": ["ProjectsStoreColumn", "ProjectsStoreRecord"],
            ".store.users": ["UsersStoreColumn", "UsersStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.shared",
            ".params.projects",
            ".params.issues",
            ".params.issues_assignee",
            ".params.issue_transitions",
            ".params.issue_comments",
            ".params.issue_worklogs",
            ".params.issue_links",
            ".params.issue_fields",
        ],
    )
