# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Recorded calls, what was said in them and by whom, and figures of the team, over the Gong API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import GongAuthConfig
from .calls import GongCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
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

__all__ = ["GongConnector", "SyncGongConnector"]


class GongConnector(GongCalls[AsyncResult], Connector):
    """Recorded calls, what was said in them and by whom, and figures of the team, over the Gong API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        api_base_url_for_customer: Base URL of the company's data, as shown on Gong's API page and in token
            responses. Default: `https://api.gong.io`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "gong"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: GongAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        api_base_url_for_customer: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            auth_config,
            connector_id=connector_id,
            workspace_name=workspace_name,
            external_user_id=external_user_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            organization_id=organization_id,
            settings={"api_base_url_for_customer": api_base_url_for_customer},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def users(self) -> Users:
        """A member of the company, as Gong knows them."""
        from .entities.users import Users

        return Users(self)

    @cached_property
    def calls(self) -> Calls:
        """A recorded conversation."""
        from .entities.calls import Calls

        return Calls(self)

    @cached_property
    def calls_extensive(self) -> CallsExtensive:
        """A call, with as much about it as was asked for."""
        from .entities.calls_extensive import CallsExtensive

        return CallsExtensive(self)

    @cached_property
    def call_audio(self) -> CallAudio:
        """The sound of a recorded call."""
        from .entities.call_audio import CallAudio

        return CallAudio(self)

    @cached_property
    def call_video(self) -> CallVideo:
        """The picture and sound of a recorded call."""
        from .entities.call_video import CallVideo

        return CallVideo(self)

    @cached_property
    def workspaces(self) -> Workspaces:
        """A part of the company's Gong, with calls of its own."""
        from .entities.workspaces import Workspaces

        return Workspaces(self)

    @cached_property
    def call_transcripts(self) -> CallTranscripts:
        """What was said in a call, word for word."""
        from .entities.call_transcripts import CallTranscripts

        return CallTranscripts(self)

    @cached_property
    def stats_activity_aggregate(self) -> StatsActivityAggregate:
        """What a user did within a time, in numbers."""
        from .entities.stats_activity_aggregate import StatsActivityAggregate

        return StatsActivityAggregate(self)

    @cached_property
    def stats_activity_day_by_day(self) -> StatsActivityDayByDay:
        """What a user did, day by day."""
        from .entities.stats_activity_day_by_day import StatsActivityDayByDay

        return StatsActivityDayByDay(self)

    @cached_property
    def stats_interaction(self) -> StatsInteraction:
        """How a user talked within a time."""
        from .entities.stats_interaction import StatsInteraction

        return StatsInteraction(self)

    @cached_property
    def settings_scorecards(self) -> SettingsScorecards:
        """Questions that calls are judged by."""
        from .entities.settings_scorecards import SettingsScorecards

        return SettingsScorecards(self)

    @cached_property
    def settings_trackers(self) -> SettingsTrackers:
        """Words or meanings that Gong looks for in calls."""
        from .entities.settings_trackers import SettingsTrackers

        return SettingsTrackers(self)

    @cached_property
    def library_folders(self) -> LibraryFolders:
        """A folder of the call library."""
        from .entities.library_folders import LibraryFolders

        return LibraryFolders(self)

    @cached_property
    def library_folder_content(self) -> LibraryFolderContent:
        """A call, or a piece of one, in a folder of the library."""
        from .entities.library_folder_content import LibraryFolderContent

        return LibraryFolderContent(self)

    @cached_property
    def coaching(self) -> CoachingEntity:
        """What a manager does for the team."""
        from .entities.coaching import CoachingEntity

        return CoachingEntity(self)

    @cached_property
    def stats_activity_scorecards(self) -> StatsActivityScorecards:
        """A scorecard that someone filled in for a call."""
        from .entities.stats_activity_scorecards import StatsActivityScorecards

        return StatsActivityScorecards(self)


class SyncGongConnector(GongCalls[ExecutionResult], SyncConnector):
    """Recorded calls, what was said in them and by whom, and figures of the team, over the Gong API.

    Sync version of `GongConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        api_base_url_for_customer: Base URL of the company's data, as shown on Gong's API page and in token
            responses. Default: `https://api.gong.io`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "gong"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: GongAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        api_base_url_for_customer: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(
            auth_config,
            connector_id=connector_id,
            workspace_name=workspace_name,
            external_user_id=external_user_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            organization_id=organization_id,
            settings={"api_base_url_for_customer": api_base_url_for_customer},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def users(self) -> SyncUsers:
        """A member of the company, as Gong knows them."""
        from .entities.users import SyncUsers

        return SyncUsers(self)

    @cached_property
    def calls(self) -> SyncCalls:
        """A recorded conversation."""
        from .entities.calls import SyncCalls

        return SyncCalls(self)

    @cached_property
    def calls_extensive(self) -> SyncCallsExtensive:
        """A call, with as much about it as was asked for."""
        from .entities.calls_extensive import SyncCallsExtensive

        return SyncCallsExtensive(self)

    @cached_property
    def call_audio(self) -> SyncCallAudio:
        """The sound of a recorded call."""
        from .entities.call_audio import SyncCallAudio

        return SyncCallAudio(self)

    @cached_property
    def call_video(self) -> SyncCallVideo:
        """The picture and sound of a recorded call."""
        from .entities.call_video import SyncCallVideo

        return SyncCallVideo(self)

    @cached_property
    def workspaces(self) -> SyncWorkspaces:
        """A part of the company's Gong, with calls of its own."""
        from .entities.workspaces import SyncWorkspaces

        return SyncWorkspaces(self)

    @cached_property
    def call_transcripts(self) -> SyncCallTranscripts:
        """What was said in a call, word for word."""
        from .entities.call_transcripts import SyncCallTranscripts

        return SyncCallTranscripts(self)

    @cached_property
    def stats_activity_aggregate(self) -> SyncStatsActivityAggregate:
        """What a user did within a time, in numbers."""
        from .entities.stats_activity_aggregate import SyncStatsActivityAggregate

        return SyncStatsActivityAggregate(self)

    @cached_property
    def stats_activity_day_by_day(self) -> SyncStatsActivityDayByDay:
        """What a user did, day by day."""
        from .entities.stats_activity_day_by_day import SyncStatsActivityDayByDay

        return SyncStatsActivityDayByDay(self)

    @cached_property
    def stats_interaction(self) -> SyncStatsInteraction:
        """How a user talked within a time."""
        from .entities.stats_interaction import SyncStatsInteraction

        return SyncStatsInteraction(self)

    @cached_property
    def settings_scorecards(self) -> SyncSettingsScorecards:
        """Questions that calls are judged by."""
        from .entities.settings_scorecards import SyncSettingsScorecards

        return SyncSettingsScorecards(self)

    @cached_property
    def settings_trackers(self) -> SyncSettingsTrackers:
        """Words or meanings that Gong looks for in calls."""
        from .entities.settings_trackers import SyncSettingsTrackers

        return SyncSettingsTrackers(self)

    @cached_property
    def library_folders(self) -> SyncLibraryFolders:
        """A folder of the call library."""
        from .entities.library_folders import SyncLibraryFolders

        return SyncLibraryFolders(self)

    @cached_property
    def library_folder_content(self) -> SyncLibraryFolderContent:
        """A call, or a piece of one, in a folder of the library."""
        from .entities.library_folder_content import SyncLibraryFolderContent

        return SyncLibraryFolderContent(self)

    @cached_property
    def coaching(self) -> SyncCoachingEntity:
        """What a manager does for the team."""
        from .entities.coaching import SyncCoachingEntity

        return SyncCoachingEntity(self)

    @cached_property
    def stats_activity_scorecards(self) -> SyncStatsActivityScorecards:
        """A scorecard that someone filled in for a call."""
        from .entities.stats_activity_scorecards import SyncStatsActivityScorecards

        return SyncStatsActivityScorecards(self)
