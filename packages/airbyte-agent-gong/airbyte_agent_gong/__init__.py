# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Recorded calls, what was said in them and by whom, and figures of the team, over the Gong API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_gong requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-gong as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_gong requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-gong as described in its README."
    )

from .auth import (
    GongAccessKeyAuthConfig,
    GongAccessKeyAuthenticationAuthConfig,
    GongAuthConfig,
    GongOauth20AuthenticationAuthConfig,
    GongOAuthAuthConfig,
)
from .connector import GongConnector, SyncGongConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.call_audio import CallAudio, SyncCallAudio
    from .entities.call_transcripts import CallTranscripts, SyncCallTranscripts
    from .entities.call_video import CallVideo, SyncCallVideo
    from .entities.calls import Calls, SyncCalls
    from .entities.calls_extensive import CallsExtensive, SyncCallsExtensive
    from .entities.coaching import CoachingEntity, SyncCoachingEntity
    from .entities.library_folder_content import LibraryFolderContent, SyncLibraryFolderContent
    from .entities.library_folders import LibraryFolders, SyncLibraryFolders
    from .entities.settings_scorecards import SettingsScorecards, SyncSettingsScorecards
    from .entities.settings_trackers import SettingsTrackers, SyncSettingsTrackers
    from .entities.stats_activity_aggregate import StatsActivityAggregate, SyncStatsActivityAggregate
    from .entities.stats_activity_day_by_day import StatsActivityDayByDay, SyncStatsActivityDayByDay
    from .entities.stats_activity_scorecards import StatsActivityScorecards, SyncStatsActivityScorecards
    from .entities.stats_interaction import StatsInteraction, SyncStatsInteraction
    from .entities.users import SyncUsers, Users
    from .entities.workspaces import SyncWorkspaces, Workspaces
    from .models.call_transcripts import CallTranscript
    from .models.calls import Call
    from .models.calls_extensive import ExtensiveCall
    from .models.coaching import Coaching
    from .models.library_folder_content import LibraryCall
    from .models.library_folders import LibraryFolder
    from .models.settings_scorecards import Scorecard
    from .models.settings_trackers import Tracker
    from .models.stats_activity_aggregate import UserActivity
    from .models.stats_activity_day_by_day import UserDays
    from .models.stats_activity_scorecards import AnsweredScorecard
    from .models.stats_interaction import UserInteraction
    from .models.users import User
    from .models.workspaces import Workspace
    from .store.call_transcripts import CallTranscriptsStoreColumn, CallTranscriptsStoreRecord
    from .store.calls import CallsStoreColumn, CallsStoreRecord
    from .store.calls_extensive import CallsExtensiveStoreColumn, CallsExtensiveStoreRecord
    from .store.settings_scorecards import SettingsScorecardsStoreColumn, SettingsScorecardsStoreRecord
    from .store.settings_trackers import SettingsTrackersStoreColumn, SettingsTrackersStoreRecord
    from .store.stats_activity_scorecards import (
        StatsActivityScorecardsStoreColumn,
        StatsActivityScorecardsStoreRecord,
    )
    from .store.users import UsersStoreColumn, UsersStoreRecord
    from .store.workspaces import WorkspacesStoreColumn, WorkspacesStoreRecord

__all__ = [
    "AirbyteAuthConfig",
    "AnsweredScorecard",
    "Call",
    "CallAudio",
    "CallTranscript",
    "CallTranscripts",
    "CallTranscriptsStoreColumn",
    "CallTranscriptsStoreRecord",
    "CallVideo",
    "Calls",
    "CallsExtensive",
    "CallsExtensiveStoreColumn",
    "CallsExtensiveStoreRecord",
    "CallsStoreColumn",
    "CallsStoreRecord",
    "Coaching",
    "CoachingEntity",
    "ExtensiveCall",
    "GongAccessKeyAuthConfig",
    "GongAccessKeyAuthenticationAuthConfig",
    "GongAuthConfig",
    "GongConnector",
    "GongOAuthAuthConfig",
    "GongOauth20AuthenticationAuthConfig",
    "LibraryCall",
    "LibraryFolder",
    "LibraryFolderContent",
    "LibraryFolders",
    "Scorecard",
    "SettingsScorecards",
    "SettingsScorecardsStoreColumn",
    "SettingsScorecardsStoreRecord",
    "SettingsTrackers",
    "SettingsTrackersStoreColumn",
    "SettingsTrackersStoreRecord",
    "StatsActivityAggregate",
    "StatsActivityDayByDay",
    "StatsActivityScorecards",
    "StatsActivityScorecardsStoreColumn",
    "StatsActivityScorecardsStoreRecord",
    "StatsInteraction",
    "SyncCallAudio",
    "SyncCallTranscripts",
    "SyncCallVideo",
    "SyncCalls",
    "SyncCallsExtensive",
    "SyncCoachingEntity",
    "SyncGongConnector",
    "SyncLibraryFolderContent",
    "SyncLibraryFolders",
    "SyncSettingsScorecards",
    "SyncSettingsTrackers",
    "SyncStatsActivityAggregate",
    "SyncStatsActivityDayByDay",
    "SyncStatsActivityScorecards",
    "SyncStatsInteraction",
    "SyncUsers",
    "SyncWorkspaces",
    "Tracker",
    "User",
    "UserActivity",
    "UserDays",
    "UserInteraction",
    "Users",
    "UsersStoreColumn",
    "UsersStoreRecord",
    "Workspace",
    "Workspaces",
    "WorkspacesStoreColumn",
    "WorkspacesStoreRecord",
]

_MODULES = {
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "AnsweredScorecard": ".models.stats_activity_scorecards",
    "Call": ".models.calls",
    "CallAudio": ".entities.call_audio",
    "CallTranscript": ".models.call_transcripts",
    "CallTranscripts": ".entities.call_transcripts",
    "CallTranscriptsStoreColumn": ".store.call_transcripts",
    "CallTranscriptsStoreRecord": ".store.call_transcripts",
    "CallVideo": ".entities.call_video",
    "Calls": ".entities.calls",
    "CallsExtensive": ".entities.calls_extensive",
    "CallsExtensiveStoreColumn": ".store.calls_extensive",
    "CallsExtensiveStoreRecord": ".store.calls_extensive",
    "CallsStoreColumn": ".store.calls",
    "CallsStoreRecord": ".store.calls",
    "Coaching": ".models.coaching",
    "CoachingEntity": ".entities.coaching",
    "ExtensiveCall": ".models.calls_extensive",
    "LibraryCall": ".models.library_folder_content",
    "LibraryFolder": ".models.library_folders",
    "LibraryFolderContent": ".entities.library_folder_content",
    "LibraryFolders": ".entities.library_folders",
    "Scorecard": ".models.settings_scorecards",
    "SettingsScorecards": ".entities.settings_scorecards",
    "SettingsScorecardsStoreColumn": ".store.settings_scorecards",
    "SettingsScorecardsStoreRecord": ".store.settings_scorecards",
    "SettingsTrackers": ".entities.settings_trackers",
    "SettingsTrackersStoreColumn": ".store.settings_trackers",
    "SettingsTrackersStoreRecord": ".store.settings_trackers",
    "StatsActivityAggregate": ".entities.stats_activity_aggregate",
    "StatsActivityDayByDay": ".entities.stats_activity_day_by_day",
    "StatsActivityScorecards": ".entities.stats_activity_scorecards",
    "StatsActivityScorecardsStoreColumn": ".store.stats_activity_scorecards",
    "StatsActivityScorecardsStoreRecord": ".store.stats_activity_scorecards",
    "StatsInteraction": ".entities.stats_interaction",
    "SyncCallAudio": ".entities.call_audio",
    "SyncCallTranscripts": ".entities.call_transcripts",
    "SyncCallVideo": ".entities.call_video",
    "SyncCalls": ".entities.calls",
    "SyncCallsExtensive": ".entities.calls_extensive",
    "SyncCoachingEntity": ".entities.coaching",
    "SyncLibraryFolderContent": ".entities.library_folder_content",
    "SyncLibraryFolders": ".entities.library_folders",
    "SyncSettingsScorecards": ".entities.settings_scorecards",
    "SyncSettingsTrackers": ".entities.settings_trackers",
    "SyncStatsActivityAggregate": ".entities.stats_activity_aggregate",
    "SyncStatsActivityDayByDay": ".entities.stats_activity_day_by_day",
    "SyncStatsActivityScorecards": ".entities.stats_activity_scorecards",
    "SyncStatsInteraction": ".entities.stats_interaction",
    "SyncUsers": ".entities.users",
    "SyncWorkspaces": ".entities.workspaces",
    "Tracker": ".models.settings_trackers",
    "User": ".models.users",
    "UserActivity": ".models.stats_activity_aggregate",
    "UserDays": ".models.stats_activity_day_by_day",
    "UserInteraction": ".models.stats_interaction",
    "Users": ".entities.users",
    "UsersStoreColumn": ".store.users",
    "UsersStoreRecord": ".store.users",
    "Workspace": ".models.workspaces",
    "Workspaces": ".entities.workspaces",
    "WorkspacesStoreColumn": ".store.workspaces",
    "WorkspacesStoreRecord": ".store.workspaces",
}

if not TYPE_CHECKING:  # type checkers would allow importing any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
