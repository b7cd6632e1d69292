# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Issues, projects, teams, comments and the people on them, over Linear's GraphQL API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_linear requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-linear as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_linear requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-linear as described in its README."
    )

from .auth import (
    LinearApiKeyAuthConfig,
    LinearAuthConfig,
    LinearLinearApiKeyAuthenticationAuthConfig,
    LinearOAuth2AuthConfig,
    LinearOauth2AuthConfig,
)
from .connector import LinearConnector, SyncLinearConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.comments import Comments, SyncComments
    from .entities.issues import Issues, SyncIssues
    from .entities.projects import Projects, SyncProjects
    from .entities.teams import SyncTeams, Teams
    from .entities.users import SyncUsers, Users
    from .entities.workflow_states import SyncWorkflowStates, WorkflowStates
    from .models.comments import Comment
    from .models.issues import Issue
    from .models.projects import Project
    from .models.teams import Team
    from .models.users import User
    from .models.workflow_states import WorkflowState
    from .store.comments import CommentsStoreColumn, CommentsStoreRecord
    from .store.issues import IssuesStoreColumn, IssuesStoreRecord
    from .store.projects import ProjectsStoreColumn, ProjectsStoreRecord
    from .store.teams import TeamsStoreColumn, TeamsStoreRecord
    from .store.users import UsersStoreColumn, UsersStoreRecord
    from .store.workflow_states import WorkflowStatesStoreColumn, WorkflowStatesStoreRecord

__all__ = [
    "AirbyteAuthConfig",
    "Comment",
    "Comments",
    "CommentsStoreColumn",
    "CommentsStoreRecord",
    "Issue",
    "Issues",
    "IssuesStoreColumn",
    "IssuesStoreRecord",
    "LinearApiKeyAuthConfig",
    "LinearAuthConfig",
    "LinearConnector",
    "LinearLinearApiKeyAuthenticationAuthConfig",
    "LinearOAuth2AuthConfig",
    "LinearOauth2AuthConfig",
    "Project",
    "Projects",
    "ProjectsStoreColumn",
    "ProjectsStoreRecord",
    "SyncComments",
    "SyncIssues",
    "SyncLinearConnector",
    "SyncProjects",
    "SyncTeams",
    "SyncUsers",
    "SyncWorkflowStates",
    "Team",
    "Teams",
    "TeamsStoreColumn",
    "TeamsStoreRecord",
    "User",
    "Users",
    "UsersStoreColumn",
    "UsersStoreRecord",
    "WorkflowState",
    "WorkflowStates",
    "WorkflowStatesStoreColumn",
    "WorkflowStatesStoreRecord",
]

_MODULES = {
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "Comment": ".models.comments",
    "Comments": ".entities.comments",
    "CommentsStoreColumn": ".store.comments",
    "CommentsStoreRecord": ".store.comments",
    "Issue": ".models.issues",
    "Issues": ".entities.issues",
    "IssuesStoreColumn": ".store.issues",
    "IssuesStoreRecord": ".store.issues",
    "Project": ".models.projects",
    "Projects": ".entities.projects",
    "ProjectsStoreColumn": ".store.projects",
    "ProjectsStoreRecord": ".store.projects",
    "SyncComments": ".entities.comments",
    "SyncIssues": ".entities.issues",
    "SyncProjects": ".entities.projects",
    "SyncTeams": ".entities.teams",
    "SyncUsers": ".entities.users",
    "SyncWorkflowStates": ".entities.workflow_states",
    "Team": ".models.teams",
    "Teams": ".entities.teams",
    "TeamsStoreColumn": ".store.teams",
    "TeamsStoreRecord": ".store.teams",
    "User": ".models.users",
    "Users": ".entities.users",
    "UsersStoreColumn": ".store.users",
    "UsersStoreRecord": ".store.users",
    "WorkflowState": ".models.workflow_states",
    "WorkflowStates": ".entities.workflow_states",
    "WorkflowStatesStoreColumn": ".store.workflow_states",
    "WorkflowStatesStoreRecord": ".store.workflow_states",
}

if not TYPE_CHECKING:  # type checkers would allow importing any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
