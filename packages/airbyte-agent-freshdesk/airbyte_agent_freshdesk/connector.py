# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Tickets, contacts, companies, agents, groups, roles, surveys and time entries, over the Freshdesk API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import FreshdeskAuthConfig
from .calls import FreshdeskCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.agents import Agents, SyncAgents
    from .entities.companies import Companies, SyncCompanies
    from .entities.contacts import Contacts, SyncContacts
    from .entities.groups import Groups, SyncGroups
    from .entities.roles import Roles, SyncRoles
    from .entities.satisfaction_ratings import SatisfactionRatings, SyncSatisfactionRatings
    from .entities.surveys import Surveys, SyncSurveys
    from .entities.ticket_fields import SyncTicketFields, TicketFields
    from .entities.tickets import SyncTickets, Tickets
    from .entities.time_entries import SyncTimeEntries, TimeEntries

__all__ = ["FreshdeskConnector", "SyncFreshdeskConnector"]


class FreshdeskConnector(FreshdeskCalls[AsyncResult], Connector):
    """Tickets, contacts, companies, agents, groups, roles, surveys and time entries, over the Freshdesk API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        subdomain: Subdomain of the account's `freshdesk.com` URL.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "freshdesk"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: FreshdeskAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        subdomain: str | None = None,
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
            settings={"subdomain": subdomain},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def tickets(self) -> Tickets:
        """A ticket."""
        from .entities.tickets import Tickets

        return Tickets(self)

    @cached_property
    def contacts(self) -> Contacts:
        """A contact."""
        from .entities.contacts import Contacts

        return Contacts(self)

    @cached_property
    def agents(self) -> Agents:
        """An agent."""
        from .entities.agents import Agents

        return Agents(self)

    @cached_property
    def groups(self) -> Groups:
        """A group of agents."""
        from .entities.groups import Groups

        return Groups(self)

    @cached_property
    def companies(self) -> Companies:
        """A company."""
        from .entities.companies import Companies

        return Companies(self)

    @cached_property
    def roles(self) -> Roles:
        """A role of agents."""
        from .entities.roles import Roles

        return Roles(self)

    @cached_property
    def satisfaction_ratings(self) -> SatisfactionRatings:
        """An answer to a survey."""
        from .entities.satisfaction_ratings import SatisfactionRatings

        return SatisfactionRatings(self)

    @cached_property
    def surveys(self) -> Surveys:
        """A survey on how satisfied customers are."""
        from .entities.surveys import Surveys

        return Surveys(self)

    @cached_property
    def time_entries(self) -> TimeEntries:
        """Time that was spent on a ticket."""
        from .entities.time_entries import TimeEntries

        return TimeEntries(self)

    @cached_property
    def ticket_fields(self) -> TicketFields:
        """A field of tickets."""
        from .entities.ticket_fields import TicketFields

        return TicketFields(self)


class SyncFreshdeskConnector(FreshdeskCalls[ExecutionResult], SyncConnector):
    """Tickets, contacts, companies, agents, groups, roles, surveys and time entries, over the Freshdesk API.

    Sync version of `FreshdeskConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        subdomain: Subdomain of the account's `freshdesk.com` URL.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "freshdesk"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: FreshdeskAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        subdomain: str | None = None,
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
            settings={"subdomain": subdomain},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def tickets(self) -> SyncTickets:
        """A ticket."""
        from .entities.tickets import SyncTickets

        return SyncTickets(self)

    @cached_property
    def contacts(self) -> SyncContacts:
        """A contact."""
        from .entities.contacts import SyncContacts

        return SyncContacts(self)

    @cached_property
    def agents(self) -> SyncAgents:
        """An agent."""
        from .entities.agents import SyncAgents

        return SyncAgents(self)

    @cached_property
    def groups(self) -> SyncGroups:
        """A group of agents."""
        from .entities.groups import SyncGroups

        return SyncGroups(self)

    @cached_property
    def companies(self) -> SyncCompanies:
        """A company."""
        from .entities.companies import SyncCompanies

        return SyncCompanies(self)

    @cached_property
    def roles(self) -> SyncRoles:
        """A role of agents."""
        from .entities.roles import SyncRoles

        return SyncRoles(self)

    @cached_property
    def satisfaction_ratings(self) -> SyncSatisfactionRatings:
        """An answer to a survey."""
        from .entities.satisfaction_ratings import SyncSatisfactionRatings

        return SyncSatisfactionRatings(self)

    @cached_property
    def surveys(self) -> SyncSurveys:
        """A survey on how satisfied customers are."""
        from .entities.surveys import SyncSurveys

        return SyncSurveys(self)

    @cached_property
    def time_entries(self) -> SyncTimeEntries:
        """Time that was spent on a ticket."""
        from .entities.time_entries import SyncTimeEntries

        return SyncTimeEntries(self)

    @cached_property
    def ticket_fields(self) -> SyncTicketFields:
        """A field of tickets."""
        from .entities.ticket_fields import SyncTicketFields

        return SyncTicketFields(self)
