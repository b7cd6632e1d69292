# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Accounts, contacts, leads, opportunities, activities, campaigns, cases, files, reports and records of any
other object, over the Salesforce REST API.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import SalesforceAuthConfig
from .calls import SalesforceCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.accounts import Accounts, SyncAccounts
    from .entities.attachments import Attachments, SyncAttachments
    from .entities.campaigns import Campaigns, SyncCampaigns
    from .entities.cases import Cases, SyncCases
    from .entities.contacts import Contacts, SyncContacts
    from .entities.content_versions import ContentVersions, SyncContentVersions
    from .entities.events import Events, SyncEvents
    from .entities.leads import Leads, SyncLeads
    from .entities.notes import Notes, SyncNotes
    from .entities.opportunities import Opportunities, SyncOpportunities
    from .entities.opportunity_stages import OpportunityStages, SyncOpportunityStages
    from .entities.query import Query, SyncQuery
    from .entities.reports import Reports, SyncReports
    from .entities.sobjects import Sobjects, SyncSobjects
    from .entities.tasks import SyncTasks, Tasks
    from .entities.users import SyncUsers, Users

__all__ = ["SalesforceConnector", "SyncSalesforceConnector"]


class SalesforceConnector(SalesforceCalls[AsyncResult], Connector):
    """Accounts, contacts, leads, opportunities, activities, campaigns, cases, files, reports and records of
    any other object, over the Salesforce REST API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        instance_url: URL of the organization, such as https://acme.my.salesforce.com; token responses have
            it, so it is only needed with an access token alone.
        domain: Where tokens are requested: `login`, `test` for sandboxes, or My Domain, such as `acme.my`.
            Default: `login`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "salesforce"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: SalesforceAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        instance_url: str | None = None,
        domain: str | None = None,
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
            settings={"instance_url": instance_url, "domain": domain},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def sobjects(self) -> Sobjects:
        """An object, such as Account, and what can be done with it."""
        from .entities.sobjects import Sobjects

        return Sobjects(self)

    @cached_property
    def accounts(self) -> Accounts:
        """An account."""
        from .entities.accounts import Accounts

        return Accounts(self)

    @cached_property
    def contacts(self) -> Contacts:
        """A contact."""
        from .entities.contacts import Contacts

        return Contacts(self)

    @cached_property
    def leads(self) -> Leads:
        """A lead."""
        from .entities.leads import Leads

        return Leads(self)

    @cached_property
    def opportunities(self) -> Opportunities:
        """An opportunity."""
        from .entities.opportunities import Opportunities

        return Opportunities(self)

    @cached_property
    def tasks(self) -> Tasks:
        """A task."""
        from .entities.tasks import Tasks

        return Tasks(self)

    @cached_property
    def events(self) -> Events:
        """An event."""
        from .entities.events import Events

        return Events(self)

    @cached_property
    def campaigns(self) -> Campaigns:
        """A campaign."""
        from .entities.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def cases(self) -> Cases:
        """A case."""
        from .entities.cases import Cases

        return Cases(self)

    @cached_property
    def notes(self) -> Notes:
        """A note."""
        from .entities.notes import Notes

        return Notes(self)

    @cached_property
    def content_versions(self) -> ContentVersions:
        """A version of a file."""
        from .entities.content_versions import ContentVersions

        return ContentVersions(self)

    @cached_property
    def attachments(self) -> Attachments:
        """An attachment."""
        from .entities.attachments import Attachments

        return Attachments(self)

    @cached_property
    def reports(self) -> Reports:
        """A report."""
        from .entities.reports import Reports

        return Reports(self)

    @cached_property
    def users(self) -> Users:
        """A user of the organization."""
        from .entities.users import Users

        return Users(self)

    @cached_property
    def opportunity_stages(self) -> OpportunityStages:
        """A stage of opportunities."""
        from .entities.opportunity_stages import OpportunityStages

        return OpportunityStages(self)

    @cached_property
    def query(self) -> Query:
        """Query of Salesforce."""
        from .entities.query import Query

        return Query(self)


class SyncSalesforceConnector(SalesforceCalls[ExecutionResult], SyncConnector):
    """Accounts, contacts, leads, opportunities, activities, campaigns, cases, files, reports and records of
    any other object, over the Salesforce REST API.

    Sync version of `SalesforceConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        instance_url: URL of the organization, such as https://acme.my.salesforce.com; token responses have
            it, so it is only needed with an access token alone.
        domain: Where tokens are requested: `login`, `test` for sandboxes, or My Domain, such as `acme.my`.
            Default: `login`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "salesforce"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: SalesforceAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        instance_url: str | None = None,
        domain: str | None = None,
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
            settings={"instance_url": instance_url, "domain": domain},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def sobjects(self) -> SyncSobjects:
        """An object, such as Account, and what can be done with it."""
        from .entities.sobjects import SyncSobjects

        return SyncSobjects(self)

    @cached_property
    def accounts(self) -> SyncAccounts:
        """An account."""
        from .entities.accounts import SyncAccounts

        return SyncAccounts(self)

    @cached_property
    def contacts(self) -> SyncContacts:
        """A contact."""
        from .entities.contacts import SyncContacts

        return SyncContacts(self)

    @cached_property
    def leads(self) -> SyncLeads:
        """A lead."""
        from .entities.leads import SyncLeads

        return SyncLeads(self)

    @cached_property
    def opportunities(self) -> SyncOpportunities:
        """An opportunity."""
        from .entities.opportunities import SyncOpportunities

        return SyncOpportunities(self)

    @cached_property
    def tasks(self) -> SyncTasks:
        """A task."""
        from .entities.tasks import SyncTasks

        return SyncTasks(self)

    @cached_property
    def events(self) -> SyncEvents:
        """An event."""
        from .entities.events import SyncEvents

        return SyncEvents(self)

    @cached_property
    def campaigns(self) -> SyncCampaigns:
        """A campaign."""
        from .entities.campaigns import SyncCampaigns

        return SyncCampaigns(self)

    @cached_property
    def cases(self) -> SyncCases:
        """A case."""
        from .entities.cases import SyncCases

        return SyncCases(self)

    @cached_property
    def notes(self) -> SyncNotes:
        """A note."""
        from .entities.notes import SyncNotes

        return SyncNotes(self)

    @cached_property
    def content_versions(self) -> SyncContentVersions:
        """A version of a file."""
        from .entities.content_versions import SyncContentVersions

        return SyncContentVersions(self)

    @cached_property
    def attachments(self) -> SyncAttachments:
        """An attachment."""
        from .entities.attachments import SyncAttachments

        return SyncAttachments(self)

    @cached_property
    def reports(self) -> SyncReports:
        """A report."""
        from .entities.reports import SyncReports

        return SyncReports(self)

    @cached_property
    def users(self) -> SyncUsers:
        """A user of the organization."""
        from .entities.users import SyncUsers

        return SyncUsers(self)

    @cached_property
    def opportunity_stages(self) -> SyncOpportunityStages:
        """A stage of opportunities."""
        from .entities.opportunity_stages import SyncOpportunityStages

        return SyncOpportunityStages(self)

    @cached_property
    def query(self) -> SyncQuery:
        """Query of Salesforce."""
        from .entities.query import SyncQuery

        return SyncQuery(self)
