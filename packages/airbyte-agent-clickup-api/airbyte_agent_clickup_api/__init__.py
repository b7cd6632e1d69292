# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Tasks, Lists, Folders and Spaces of ClickUp Workspaces, with comments, goals, views, tracked time and Docs."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_clickup_api requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-clickup-api as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import ClickupApiAuthConfig as ClickupApiAuthConfig
from .connector import ClickupApiConnector as ClickupApiConnector
from .connector import SyncClickupApiConnector as SyncClickupApiConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.comments import Comments as Comments
    from .entities.comments import SyncComments as SyncComments
    from .entities.docs import Docs as Docs
    from .entities.docs import SyncDocs as SyncDocs
    from .entities.folders import Folders as Folders
    from .entities.folders import SyncFolders as SyncFolders
    from .entities.goals import Goals as Goals
    from .entities.goals import SyncGoals as SyncGoals
    from .entities.lists import Lists as Lists
    from .entities.lists import SyncLists as SyncLists
    from .entities.members import Members as Members
    from .entities.members import SyncMembers as SyncMembers
    from .entities.spaces import Spaces as Spaces
    from .entities.spaces import SyncSpaces as SyncSpaces
    from .entities.tasks import SyncTasks as SyncTasks
    from .entities.tasks import Tasks as Tasks
    from .entities.teams import SyncTeams as SyncTeams
    from .entities.teams import Teams as Teams
    from .entities.time_tracking import SyncTimeTracking as SyncTimeTracking
    from .entities.time_tracking import TimeTracking as TimeTracking
    from .entities.user import SyncUserEntity as SyncUserEntity
    from .entities.user import UserEntity as UserEntity
    from .entities.view_tasks import SyncViewTasks as SyncViewTasks
    from .entities.view_tasks import ViewTasks as ViewTasks
    from .entities.views import SyncViews as SyncViews
    from .entities.views import Views as Views
    from .models.comments import Comment as Comment
    from .models.comments import CommentReplies as CommentReplies
    from .models.comments import CreatedComment as CreatedComment
    from .models.docs import Doc as Doc
    from .models.folders import Folder as Folder
    from .models.goals import Goal as Goal
    from .models.lists import List as List
    from .models.members import Member as Member
    from .models.shared import Task as Task
    from .models.spaces import Space as Space
    from .models.teams import Team as Team
    from .models.time_tracking import TimeEntry as TimeEntry
    from .models.user import User as User
    from .models.views import View as View
    from .params import *
    from .store.comments import CommentsStoreColumn as CommentsStoreColumn
    from .store.comments import CommentsStoreRecord as CommentsStoreRecord
    from .store.docs import DocsStoreColumn as DocsStoreColumn
    from .store.docs import DocsStoreRecord as DocsStoreRecord
    from .store.folders import FoldersStoreColumn as FoldersStoreColumn
    from .store.folders import FoldersStoreRecord as FoldersStoreRecord
    from .store.goals import GoalsStoreColumn as GoalsStoreColumn
    from .store.goals import GoalsStoreRecord as GoalsStoreRecord
    from .store.lists import ListsStoreColumn as ListsStoreColumn
    from .store.lists import ListsStoreRecord as ListsStoreRecord
    from .store.spaces import SpacesStoreColumn as SpacesStoreColumn
    from .store.spaces import SpacesStoreRecord as SpacesStoreRecord
    from .store.tasks import TasksStoreColumn as TasksStoreColumn
    from .store.tasks import TasksStoreRecord as TasksStoreRecord
    from .store.teams import TeamsStoreColumn as TeamsStoreColumn
    from .store.teams import TeamsStoreRecord as TeamsStoreRecord
    from .store.time_tracking import TimeTrackingStoreColumn as TimeTrackingStoreColumn
    from .store.time_tracking import TimeTrackingStoreRecord as TimeTrackingStoreRecord
    from .store.views import ViewsStoreColumn as ViewsStoreColumn
    from .store.views import ViewsStoreRecord as ViewsStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["ClickupApiAuthConfig"],
            ".connector": ["ClickupApiConnector", "SyncClickupApiConnector"],
            ".entities.comments": ["Comments", "SyncComments"],
            ".entities.docs": ["Docs", "SyncDocs"],
            ".entities.folders": ["Folders", "SyncFolders"],
            ".entities.goals": ["Goals", "SyncGoals"],
            ".entities.lists": ["Lists", "SyncLists"],
            ".entities.members": ["Members", "SyncMembers"],
            ".entities.spaces": ["Spaces", "SyncSpaces"],
            ".entities.tasks": ["SyncTasks", "Tasks"],
            ".entities.teams": ["SyncTeams", "Teams"],
            ".entities.time_tracking": ["SyncTimeTracking", "TimeTracking"],
            ".entities.user": ["SyncUserEntity", "UserEntity"],
            ".entities.view_tasks": ["SyncViewTasks", "ViewTasks"],
            ".entities.views": ["SyncViews", "Views"],
            ".models.comments": ["Comment", "CommentReplies", "CreatedComment"],
            ".models.docs": ["Doc"],
            ".models.folders": ["Folder"],
            ".models.goals": ["Goal"],
            ".models.lists": ["List"],
            ".models.members": ["Member"],
            ".models.shared": ["Task"],
            ".models.spaces": ["Space"],
            ".models.teams": ["Team"],
            ".models.time_tracking": ["TimeEntry"],
            ".models.user": ["User"],
            ".models.views": ["View"],
            ".store.comments": ["CommentsStoreColumn", "CommentsStoreRecord"],
            ".store.docs": ["DocsStoreColumn", "DocsStoreRecord"],
            ".store.folders": ["FoldersStoreColumn", "FoldersStoreRecord"],
            ".store.goals": ["GoalsStoreColumn", "GoalsStoreRecord"],
            ".store.lists": ["ListsStoreColumn", "ListsStoreRecord"],
            ".store.spaces": ["SpacesStoreColumn", "SpacesStoreRecord"],
            ".store.tasks": ["TasksStoreColumn", "TasksStoreRecord"],
            ".store.teams": ["TeamsStoreColumn", "TeamsStoreRecord"],
            ".store.time_tracking": ["TimeTrackingStoreColumn", "TimeTrackingStoreRecord"],
            ".store.views": ["ViewsStoreColumn", "ViewsStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.comments"],
    )
