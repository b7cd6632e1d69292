# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Contacts, companies, deals, tickets, activities and custom objects of a HubSpot CRM, and the associations
between them.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import HubspotAuthConfig
from .calls import HubspotCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.associations import Associations, SyncAssociations
    from .entities.calls import Calls, SyncCalls
    from .entities.companies import Companies, SyncCompanies
    from .entities.contacts import Contacts, SyncContacts
    from .entities.deals import Deals, SyncDeals
    from .entities.emails import Emails, SyncEmails
    from .entities.meetings import Meetings, SyncMeetings
    from .entities.notes import Notes, SyncNotes
    from .entities.objects import Objects, SyncObjects
    from .entities.schemas import Schemas, SyncSchemas
    from .entities.tasks import SyncTasks, Tasks
    from .entities.tickets import SyncTickets, Tickets

__all__ = ["HubspotConnector", "SyncHubspotConnector"]


class HubspotConnector(HubspotCalls[AsyncResult], Connector):
    """Contacts, companies, deals, tickets, activities and custom objects of a HubSpot CRM, and the
    associations between them.

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
    connector_name: ClassVar[str] = "hubspot"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: HubspotAuthConfig | AirbyteAuthConfig | None = None,
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
    def contacts(self) -> Contacts:
        """A person in the CRM."""
        from .entities.contacts import Contacts

        return Contacts(self)

    @cached_property
    def companies(self) -> Companies:
        """A company in the CRM."""
        from .entities.companies import Companies

        return Companies(self)

    @cached_property
    def deals(self) -> Deals:
        """A potential sale in a stage of a pipeline."""
        from .entities.deals import Deals

        return Deals(self)

    @cached_property
    def tickets(self) -> Tickets:
        """A customer's request for help, in a stage of a pipeline."""
        from .entities.tickets import Tickets

        return Tickets(self)

    @cached_property
    def notes(self) -> Notes:
        """A note in the timeline of a record."""
        from .entities.notes import Notes

        return Notes(self)

    @cached_property
    def calls(self) -> Calls:
        """A phone call logged in the timeline of a record."""
        from .entities.calls import Calls

        return Calls(self)

    @cached_property
    def emails(self) -> Emails:
        """An email logged in the timeline of a record."""
        from .entities.emails import Emails

        return Emails(self)

    @cached_property
    def meetings(self) -> Meetings:
        """A meeting logged in the timeline of a record."""
        from .entities.meetings import Meetings

        return Meetings(self)

    @cached_property
    def tasks(self) -> Tasks:
        """A task for a user."""
        from .entities.tasks import Tasks

        return Tasks(self)

    @cached_property
    def schemas(self) -> Schemas:
        """The definition of a custom object type."""
        from .entities.schemas import Schemas

        return Schemas(self)

    @cached_property
    def objects(self) -> Objects:
        """A record of any type, custom objects included."""
        from .entities.objects import Objects

        return Objects(self)

    @cached_property
    def associations(self) -> Associations:
        """A record associated with another one, and by which labels."""
        from .entities.associations import Associations

        return Associations(self)


class SyncHubspotConnector(HubspotCalls[ExecutionResult], SyncConnector):
    """Contacts, companies, deals, tickets, activities and custom objects of a HubSpot CRM, and the
    associations between them.

    Sync version of `HubspotConnector`.

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
    connector_name: ClassVar[str] = "hubspot"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: HubspotAuthConfig | AirbyteAuthConfig | None = None,
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
    def contacts(self) -> SyncContacts:
        """A person in the CRM."""
        from .entities.contacts import SyncContacts

        return SyncContacts(self)

    @cached_property
    def companies(self) -> SyncCompanies:
        """A company in the CRM."""
        from .entities.companies import SyncCompanies

        return SyncCompanies(self)

    @cached_property
    def deals(self) -> SyncDeals:
        """A potential sale in a stage of a pipeline."""
        from .entities.deals import SyncDeals

        return SyncDeals(self)

    @cached_property
    def tickets(self) -> SyncTickets:
        """A customer's request for help, in a stage of a pipeline."""
        from .entities.tickets import SyncTickets

        return SyncTickets(self)

    @cached_property
    def notes(self) -> SyncNotes:
        """A note in the timeline of a record."""
        from .entities.notes import SyncNotes

        return SyncNotes(self)

    @cached_property
    def calls(self) -> SyncCalls:
        """A phone call logged in the timeline of a record."""
        from .entities.calls import SyncCalls

        return SyncCalls(self)

    @cached_property
    def emails(self) -> SyncEmails:
        """An email logged in the timeline of a record."""
        from .entities.emails import SyncEmails

        return SyncEmails(self)

    @cached_property
    def meetings(self) -> SyncMeetings:
        """A meeting logged in the timeline of a record."""
        from .entities.meetings import SyncMeetings

        return SyncMeetings(self)

    @cached_property
    def tasks(self) -> SyncTasks:
        """A task for a user."""
        from .entities.tasks import SyncTasks

        return SyncTasks(self)

    @cached_property
    def schemas(self) -> SyncSchemas:
        """The definition of a custom object type."""
        from .entities.schemas import SyncSchemas

        return SyncSchemas(self)

    @cached_property
    def objects(self) -> SyncObjects:
        """A record of any type, custom objects included."""
        from .entities.objects import SyncObjects

        return SyncObjects(self)

    @cached_property
    def associations(self) -> SyncAssociations:
        """A record associated with another one, and by which labels."""
        from .entities.associations import SyncAssociations

        return SyncAssociations(self)
