# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Candidates, applications, jobs and the rest of recruiting, over the Ashby API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import AshbyAuthConfig
from .calls import AshbyCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.applications import Applications, SyncApplications
    from .entities.archive_reasons import ArchiveReasons, SyncArchiveReasons
    from .entities.candidate_tags import CandidateTags, SyncCandidateTags
    from .entities.candidates import Candidates, SyncCandidates
    from .entities.custom_fields import CustomFields, SyncCustomFields
    from .entities.departments import Departments, SyncDepartments
    from .entities.feedback_form_definitions import FeedbackFormDefinitions, SyncFeedbackFormDefinitions
    from .entities.job_postings import JobPostings, SyncJobPostings
    from .entities.jobs import Jobs, SyncJobs
    from .entities.locations import Locations, SyncLocations
    from .entities.sources import Sources, SyncSources
    from .entities.users import SyncUsers, Users

__all__ = ["AshbyConnector", "SyncAshbyConnector"]


class AshbyConnector(AshbyCalls[AsyncResult], Connector):
    """Candidates, applications, jobs and the rest of recruiting, over the Ashby API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "ashby"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: AshbyAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
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
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def candidates(self) -> Candidates:
        """A person who applies, or might."""
        from .entities.candidates import Candidates

        return Candidates(self)

    @cached_property
    def applications(self) -> Applications:
        """An application of a candidate for a job."""
        from .entities.applications import Applications

        return Applications(self)

    @cached_property
    def jobs(self) -> Jobs:
        """A job that people apply for."""
        from .entities.jobs import Jobs

        return Jobs(self)

    @cached_property
    def departments(self) -> Departments:
        """A department or a team."""
        from .entities.departments import Departments

        return Departments(self)

    @cached_property
    def locations(self) -> Locations:
        """A place of work."""
        from .entities.locations import Locations

        return Locations(self)

    @cached_property
    def users(self) -> Users:
        """A user of Ashby."""
        from .entities.users import Users

        return Users(self)

    @cached_property
    def job_postings(self) -> JobPostings:
        """A published description of a job."""
        from .entities.job_postings import JobPostings

        return JobPostings(self)

    @cached_property
    def sources(self) -> Sources:
        """Where candidates come from."""
        from .entities.sources import Sources

        return Sources(self)

    @cached_property
    def archive_reasons(self) -> ArchiveReasons:
        """Why applications are archived."""
        from .entities.archive_reasons import ArchiveReasons

        return ArchiveReasons(self)

    @cached_property
    def candidate_tags(self) -> CandidateTags:
        """A tag of candidates."""
        from .entities.candidate_tags import CandidateTags

        return CandidateTags(self)

    @cached_property
    def custom_fields(self) -> CustomFields:
        """A custom field."""
        from .entities.custom_fields import CustomFields

        return CustomFields(self)

    @cached_property
    def feedback_form_definitions(self) -> FeedbackFormDefinitions:
        """A form for feedback after interviews."""
        from .entities.feedback_form_definitions import FeedbackFormDefinitions

        return FeedbackFormDefinitions(self)


class SyncAshbyConnector(AshbyCalls[ExecutionResult], SyncConnector):
    """Candidates, applications, jobs and the rest of recruiting, over the Ashby API.

    Sync version of `AshbyConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "ashby"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: AshbyAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
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
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def candidates(self) -> SyncCandidates:
        """A person who applies, or might."""
        from .entities.candidates import SyncCandidates

        return SyncCandidates(self)

    @cached_property
    def applications(self) -> SyncApplications:
        """An application of a candidate for a job."""
        from .entities.applications import SyncApplications

        return SyncApplications(self)

    @cached_property
    def jobs(self) -> SyncJobs:
        """A job that people apply for."""
        from .entities.jobs import SyncJobs

        return SyncJobs(self)

    @cached_property
    def departments(self) -> SyncDepartments:
        """A department or a team."""
        from .entities.departments import SyncDepartments

        return SyncDepartments(self)

    @cached_property
    def locations(self) -> SyncLocations:
        """A place of work."""
        from .entities.locations import SyncLocations

        return SyncLocations(self)

    @cached_property
    def users(self) -> SyncUsers:
        """A user of Ashby."""
        from .entities.users import SyncUsers

        return SyncUsers(self)

    @cached_property
    def job_postings(self) -> SyncJobPostings:
        """A published description of a job."""
        from .entities.job_postings import SyncJobPostings

        return SyncJobPostings(self)

    @cached_property
    def sources(self) -> SyncSources:
        """Where candidates come from."""
        from .entities.sources import SyncSources

        return SyncSources(self)

    @cached_property
    def archive_reasons(self) -> SyncArchiveReasons:
        """Why applications are archived."""
        from .entities.archive_reasons import SyncArchiveReasons

        return SyncArchiveReasons(self)

    @cached_property
    def candidate_tags(self) -> SyncCandidateTags:
        """A tag of candidates."""
        from .entities.candidate_tags import SyncCandidateTags

        return SyncCandidateTags(self)

    @cached_property
    def custom_fields(self) -> SyncCustomFields:
        """A custom field."""
        from .entities.custom_fields import SyncCustomFields

        return SyncCustomFields(self)

    @cached_property
    def feedback_form_definitions(self) -> SyncFeedbackFormDefinitions:
        """A form for feedback after interviews."""
        from .entities.feedback_form_definitions import SyncFeedbackFormDefinitions

        return SyncFeedbackFormDefinitions(self)
