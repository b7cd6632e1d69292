# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Issues, projects, teams, comments and the people on them, over Linear's GraphQL API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_linear requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-linear as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import LinearApiKeyAuthConfig as LinearApiKeyAuthConfig
from .auth import LinearAuthConfig as LinearAuthConfig
from .auth import LinearLinearApiKeyAuthenticationAuthConfig as LinearLinearApiKeyAuthenticationAuthConfig
from .auth import LinearOAuth2AuthConfig as LinearOAuth2AuthConfig
from .auth import LinearOauth2AuthConfig as LinearOauth2AuthConfig
from .connector import LinearConnector as LinearConnector
from .connector import SyncLinearConnector as SyncLinearConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.comments import Comments as Comments
    from .entities.comments import SyncComments as SyncComments
    from .entities.issues import Issues as Issues
    from .entities.issues import SyncIssues as SyncIssues
    from .entities.projects import Projects as Projects
    from .entities.projects import SyncProjects as SyncProjects
    from .entities.teams import SyncTeams as SyncTeams
    from .entities.teams import Teams as Teams
    from .entities.users import SyncUsers as SyncUsers
    from .entities.users import Users as Users
    from .entities.workflow_states import SyncWorkflowStates as SyncWorkflowStates
    from .entities.workflow_states import WorkflowStates as WorkflowStates
    from .models.comments import Comment as Comment
    from .models.issues import Issue as Issue
    from .models.projects import Project as Project
    from .models.teams import Team as Team
    from .models.users import User as User
    from .models.workflow_states import WorkflowState as WorkflowState
    from .params import *
    from .store.comments import CommentsStoreColumn as CommentsStoreColumn
    from .store.comments import CommentsStoreRecord as CommentsStoreRecord
    from .store.issues import IssuesStoreColumn as IssuesStoreColumn
    from .store.issues import IssuesStoreRecord as IssuesStoreRecord
    from .store.projects import ProjectsStoreColumn as ProjectsStoreColumn
    from .store.projects import ProjectsStoreRecord as ProjectsStoreRecord
    from .store.teams import TeamsStoreColumn as TeamsStoreColumn
    from .store.teams import TeamsStoreRecord as TeamsStoreRecord
    from .store.users import UsersStoreColumn as UsersStoreColumn
    from .store.users import UsersStoreRecord as UsersStoreRecord
    from .store.workflow_states import WorkflowStatesStoreColumn as WorkflowStatesStoreColumn
    from .store.workflow_states import WorkflowStatesStoreRecord as WorkflowStatesStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "LinearApiKeyAuthConfig",
                "LinearAuthConfig",
                "LinearLinearApiKeyAuthenticationAuthConfig",
                "LinearOAuth2AuthConfig",
                "LinearOauth2AuthConfig",
            ],
            ".connector": ["LinearConnector", "SyncLinearConnector"],
            ".entities.comments": ["Comments", "SyncComments"],
            ".entities.issues": ["Issues", "SyncIssues"],
            ".entities.projects": ["Projects", "SyncProjects"],
            ".entities.teams": ["SyncTeams", "Teams"],
            ".entities.users": ["SyncUsers", "Users"],
            ".entities.workflow_states": ["SyncWorkflowStates", "WorkflowStates"],
            ".models.comments": ["Comment"],
            ".models.issues": ["Issue"],
            ".models.projects": ["Project"],
            ".models.teams": ["Team"],
            ".models.users": ["User"],
            ".models.workflow_states": ["WorkflowState"],
            ".store.comments": ["CommentsStoreColumn", "CommentsStoreRecord"],
            ".store.issues": ["IssuesStoreColumn", "IssuesStoreRecord"],
            ".store.projects": ["ProjectsStoreColumn", "ProjectsStoreRecord"],
            ".store.teams": ["TeamsStoreColumn", "TeamsStoreRecord"],
            ".store.users": ["UsersStoreColumn", "UsersStoreRecord"],
            ".store.workflow_states": ["WorkflowStatesStoreColumn", "WorkflowStatesStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.issues", ".params.projects", ".params.comments"],
    )
