# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Candidates, applications, jobs, interviews and offers, over the Greenhouse Harvest API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import GreenhouseAuthConfig
from .calls import GreenhouseCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.applications import Applications, SyncApplications
    from .entities.attachments import Attachments, SyncAttachments
    from .entities.candidates import Candidates, SyncCandidates
    from .entities.departments import Departments, SyncDepartments
    from .entities.interviews import Interviews, SyncInterviews
    from .entities.job_posts import JobPosts, SyncJobPosts
    from .entities.jobs import Jobs, SyncJobs
    from .entities.offers import Offers, SyncOffers
    from .entities.offices import Offices, SyncOffices
    from .entities.sources import Sources, SyncSources
    from .entities.users import SyncUsers, Users

__all__ = ["GreenhouseConnector", "SyncGreenhouseConnector"]


class GreenhouseConnector(GreenhouseCalls[AsyncResult], Connector):
    """Candidates, applications, jobs, interviews and offers, over the Greenhouse Harvest API.

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
    connector_name: ClassVar[str] = "greenhouse"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: GreenhouseAuthConfig | AirbyteAuthConfig | None = None,
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
    def applications(self) -> Applications:
        """An application of a candidate for a job, or a prospect."""
        from .entities.applications import Applications

        return Applications(self)

    @cached_property
    def candidates(self) -> Candidates:
        """A person who applied, or may."""
        from .entities.candidates import Candidates

        return Candidates(self)

    @cached_property
    def departments(self) -> Departments:
        """A department."""
        from .entities.departments import Departments

        return Departments(self)

    @cached_property
    def interviews(self) -> Interviews:
        """An interview, or another step of an application that is scheduled."""
        from .entities.interviews import Interviews

        return Interviews(self)

    @cached_property
    def job_posts(self) -> JobPosts:
        """An advertisement of a job."""
        from .entities.job_posts import JobPosts

        return JobPosts(self)

    @cached_property
    def jobs(self) -> Jobs:
        """A job that is to be filled."""
        from .entities.jobs import Jobs

        return Jobs(self)

    @cached_property
    def offers(self) -> Offers:
        """A version of an offer to a candidate."""
        from .entities.offers import Offers

        return Offers(self)

    @cached_property
    def offices(self) -> Offices:
        """An office."""
        from .entities.offices import Offices

        return Offices(self)

    @cached_property
    def sources(self) -> Sources:
        """Where candidates come from."""
        from .entities.sources import Sources

        return Sources(self)

    @cached_property
    def users(self) -> Users:
        """A user of Greenhouse."""
        from .entities.users import Users

        return Users(self)

    @cached_property
    def attachments(self) -> Attachments:
        """A file of an application."""
        from .entities.attachments import Attachments

        return Attachments(self)


class SyncGreenhouseConnector(GreenhouseCalls[ExecutionResult], SyncConnector):
    """Candidates, applications, jobs, interviews and offers, over the Greenhouse Harvest API.

    Sync version of `GreenhouseConnector`.

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
    connector_name: ClassVar[str] = "greenhouse"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: GreenhouseAuthConfig | AirbyteAuthConfig | None = None,
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
    def applications(self) -> SyncApplications:
        """An application of a candidate for a job, or a prospect."""
        from .entities.applications import SyncApplications

        return SyncApplications(self)

    @cached_property
    def candidates(self) -> SyncCandidates:
        """A person who applied, or may."""
        from .entities.candidates import SyncCandidates

        return SyncCandidates(self)

    @cached_property
    def departments(self) -> SyncDepartments:
        """A department."""
        from .entities.departments import SyncDepartments

        return SyncDepartments(self)

    @cached_property
    def interviews(self) -> SyncInterviews:
        """An interview, or another step of an application that is scheduled."""
        from .entities.interviews import SyncInterviews

        return SyncInterviews(self)

    @cached_property
    def job_posts(self) -> SyncJobPosts:
        """An advertisement of a job."""
        from .entities.job_posts import SyncJobPosts

        return SyncJobPosts(self)

    @cached_property
    def jobs(self) -> SyncJobs:
        """A job that is to be filled."""
        from .entities.jobs import SyncJobs

        return SyncJobs(self)

    @cached_property
    def offers(self) -> SyncOffers:
        """A version of an offer to a candidate."""
        from .entities.offers import SyncOffers

        return SyncOffers(self)

    @cached_property
    def offices(self) -> SyncOffices:
        """An office."""
        from .entities.offices import SyncOffices

        return SyncOffices(self)

    @cached_property
    def sources(self) -> SyncSources:
        """Where candidates come from."""
        from .entities.sources import SyncSources

        return SyncSources(self)

    @cached_property
    def users(self) -> SyncUsers:
        """A user of Greenhouse."""
        from .entities.users import SyncUsers

        return SyncUsers(self)

    @cached_property
    def attachments(self) -> SyncAttachments:
        """A file of an application."""
        from .entities.attachments import SyncAttachments

        return SyncAttachments(self)
