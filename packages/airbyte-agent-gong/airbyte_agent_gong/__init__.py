# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Recorded calls, what was said in them and by whom, and figures of the team, over the Gong API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_gong requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-gong as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import GongAccessKeyAuthConfig as GongAccessKeyAuthConfig
from .auth import GongAccessKeyAuthenticationAuthConfig as GongAccessKeyAuthenticationAuthConfig
from .auth import GongAuthConfig as GongAuthConfig
from .auth import GongOauth20AuthenticationAuthConfig as GongOauth20AuthenticationAuthConfig
from .auth import GongOAuthAuthConfig as GongOAuthAuthConfig
from .connector import GongConnector as GongConnector
from .connector import SyncGongConnector as SyncGongConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.call_audio import CallAudio as CallAudio
    from .entities.call_audio import SyncCallAudio as SyncCallAudio
    from .entities.call_transcripts import CallTranscripts as CallTranscripts
    from .entities.call_transcripts import SyncCallTranscripts as SyncCallTranscripts
    from .entities.call_video import CallVideo as CallVideo
    from .entities.call_video import SyncCallVideo as SyncCallVideo
    from .entities.calls import Calls as Calls
    from .entities.calls import SyncCalls as SyncCalls
    from .entities.calls_extensive import CallsExtensive as CallsExtensive
    from .entities.calls_extensive import SyncCallsExtensive as SyncCallsExtensive
    from .entities.coaching import CoachingEntity as CoachingEntity
    from .entities.coaching import SyncCoachingEntity as SyncCoachingEntity
    from .entities.library_folder_content import LibraryFolderContent as LibraryFolderContent
    from .entities.library_folder_content import SyncLibraryFolderContent as SyncLibraryFolderContent
    from .entities.library_folders import LibraryFolders as LibraryFolders
    from .entities.library_folders import SyncLibraryFolders as SyncLibraryFolders
    from .entities.settings_scorecards import SettingsScorecards as SettingsScorecards
    from .entities.settings_scorecards import SyncSettingsScorecards as SyncSettingsScorecards
    from .entities.settings_trackers import SettingsTrackers as SettingsTrackers
    from .entities.settings_trackers import SyncSettingsTrackers as SyncSettingsTrackers
    from .entities.stats_activity_aggregate import StatsActivityAggregate as StatsActivityAggregate
    from .entities.stats_activity_aggregate import SyncStatsActivityAggregate as SyncStatsActivityAggregate
    from .entities.stats_activity_day_by_day import StatsActivityDayByDay as StatsActivityDayByDay
    from .entities.stats_activity_day_by_day import SyncStatsActivityDayByDay as SyncStatsActivityDayByDay
    from .entities.stats_activity_scorecards import StatsActivityScorecards as StatsActivityScorecards
    from .entities.stats_activity_scorecards import SyncStatsActivityScorecards as SyncStatsActivityScorecards
    from .entities.stats_interaction import StatsInteraction as StatsInteraction
    from .entities.stats_interaction import SyncStatsInteraction as SyncStatsInteraction
    from .entities.users import SyncUsers as SyncUsers
    from .entities.users import Users as Users
    from .entities.workspaces import SyncWorkspaces as SyncWorkspaces
    from .entities.workspaces import Workspaces as Workspaces
    from .models.call_transcripts import CallTranscript as CallTranscript
    from .models.calls import Call as Call
    from .models.calls_extensive import ExtensiveCall as ExtensiveCall
    from .models.coaching import Coaching as Coaching
    from .models.library_folder_content import LibraryCall as LibraryCall
    from .models.library_folders import LibraryFolder as LibraryFolder
    from .models.settings_scorecards import Scorecard as Scorecard
    from .models.settings_trackers import Tracker as Tracker
    from .models.stats_activity_aggregate import UserActivity as UserActivity
    from .models.stats_activity_day_by_day import UserDays as UserDays
    from .models.stats_activity_scorecards import AnsweredScorecard as AnsweredScorecard
    from .models.stats_interaction import UserInteraction as UserInteraction
    from .models.users import User as User
    from .models.workspaces import Workspace as Workspace
    from .params import *
    from .store.call_transcripts import CallTranscriptsStoreColumn as CallTranscriptsStoreColumn
    from .store.call_transcripts import CallTranscriptsStoreRecord as CallTranscriptsStoreRecord
    from .store.calls import CallsStoreColumn as CallsStoreColumn
    from .store.calls import CallsStoreRecord as CallsStoreRecord
    from .store.calls_extensive import CallsExtensiveStoreColumn as CallsExtensiveStoreColumn
    from .store.calls_extensive import CallsExtensiveStoreRecord as CallsExtensiveStoreRecord
    from .store.settings_scorecards import SettingsScorecardsStoreColumn as SettingsScorecardsStoreColumn
    from .store.settings_scorecards import SettingsScorecardsStoreRecord as SettingsScorecardsStoreRecord
    from .store.settings_trackers import SettingsTrackersStoreColumn as SettingsTrackersStoreColumn
    from .store.settings_trackers import SettingsTrackersStoreRecord as SettingsTrackersStoreRecord
    from .store.stats_activity_scorecards import (
        StatsActivityScorecardsStoreColumn as StatsActivityScorecardsStoreColumn,
    )
    from .store.stats_activity_scorecards import (
        StatsActivityScorecardsStoreRecord as StatsActivityScorecardsStoreRecord,
    )
    from .store.users import UsersStoreColumn as UsersStoreColumn
    from .store.users import UsersStoreRecord as UsersStoreRecord
    from .store.workspaces import WorkspacesStoreColumn as WorkspacesStoreColumn
    from .store.workspaces import WorkspacesStoreRecord as WorkspacesStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "GongAccessKeyAuthConfig",
                "GongAccessKeyAuthenticationAuthConfig",
                "GongAuthConfig",
                "GongOAuthAuthConfig",
                "GongOauth20AuthenticationAuthConfig",
            ],
            ".connector": ["GongConnector", "SyncGongConnector"],
            ".entities.call_audio": ["CallAudio", "SyncCallAudio"],
            ".entities.call_transcripts": ["CallTranscripts", "SyncCallTranscripts"],
            ".entities.call_video": ["CallVideo", "SyncCallVideo"],
            ".entities.calls": ["Calls", "SyncCalls"],
            ".entities.calls_extensive": ["CallsExtensive", "SyncCallsExtensive"],
            ".entities.coaching": ["CoachingEntity", "SyncCoachingEntity"],
            ".entities.library_folder_content": ["LibraryFolderContent", "SyncLibraryFolderContent"],
            ".entities.library_folders": ["LibraryFolders", "SyncLibraryFolders"],
            ".entities.settings_scorecards": ["SettingsScorecards", "SyncSettingsScorecards"],
            ".entities.settings_trackers": ["SettingsTrackers", "SyncSettingsTrackers"],
            ".entities.stats_activity_aggregate": ["StatsActivityAggregate", "SyncStatsActivityAggregate"],
            ".entities.stats_activity_day_by_day": ["StatsActivityDayByDay", "SyncStatsActivityDayByDay"],
            ".entities.stats_activity_scorecards": ["StatsActivityScorecards", "SyncStatsActivityScorecards"],
            ".entities.stats_interaction": ["StatsInteraction", "SyncStatsInteraction"],
            ".entities.users": ["SyncUsers", "Users"],
            ".entities.workspaces": ["SyncWorkspaces", "Workspaces"],
            ".models.call_transcripts": ["CallTranscript"],
            ".models.calls": ["Call"],
            ".models.calls_extensive": ["ExtensiveCall"],
            ".models.coaching": ["Coaching"],
            ".models.library_folder_content": ["LibraryCall"],
            ".models.library_folders": ["LibraryFolder"],
            ".models.settings_scorecards": ["Scorecard"],
            ".models.settings_trackers": ["Tracker"],
            ".models.stats_activity_aggregate": ["UserActivity"],
            ".models.stats_activity_day_by_day": ["UserDays"],
            ".models.stats_activity_scorecards": ["AnsweredScorecard"],
            ".models.stats_interaction": ["UserInteraction"],
            ".models.users": ["User"],
            ".models.workspaces": ["Workspace"],
            ".store.call_transcripts": ["CallTranscriptsStoreColumn", "CallTranscriptsStoreRecord"],
            ".store.calls": ["CallsStoreColumn", "CallsStoreRecord"],
            ".store.calls_extensive": ["CallsExtensiveStoreColumn", "CallsExtensiveStoreRecord"],
            ".store.settings_scorecards": ["SettingsScorecardsStoreColumn", "SettingsScorecardsStoreRecord"],
            ".store.settings_trackers": ["SettingsTrackersStoreColumn", "SettingsTrackersStoreRecord"],
            ".store.stats_activity_scorecards": [
                "StatsActivityScorecardsStoreColumn",
                "StatsActivityScorecardsStoreRecord",
            ],
            ".store.users": ["UsersStoreColumn", "UsersStoreRecord"],
            ".store.workspaces": ["WorkspacesStoreColumn", "WorkspacesStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.shared",
            ".params.calls_extensive",
            ".params.call_audio",
            ".params.call_video",
            ".params.call_transcripts",
            ".params.stats_activity_aggregate",
            ".params.stats_activity_day_by_day",
            ".params.stats_interaction",
            ".params.stats_activity_scorecards",
        ],
    )
