# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Leads, contacts, accounts, deals, activities, products, quotes and invoices, over the Zoho CRM API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import ZohoCrmAuthConfig
from .calls import ZohoCrmCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.accounts import Accounts, SyncAccounts
    from .entities.calls import Calls, SyncCalls
    from .entities.campaigns import Campaigns, SyncCampaigns
    from .entities.contacts import Contacts, SyncContacts
    from .entities.deals import Deals, SyncDeals
    from .entities.events import Events, SyncEvents
    from .entities.invoices import Invoices, SyncInvoices
    from .entities.leads import Leads, SyncLeads
    from .entities.notes import Notes, SyncNotes
    from .entities.products import Products, SyncProducts
    from .entities.quotes import Quotes, SyncQuotes
    from .entities.tasks import SyncTasks, Tasks

__all__ = ["SyncZohoCrmConnector", "ZohoCrmConnector"]


class ZohoCrmConnector(ZohoCrmCalls[AsyncResult], Connector):
    """Leads, contacts, accounts, deals, activities, products, quotes and invoices, over the Zoho CRM API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        dc_region: Data center of the account, which is the end of its address: com for the United States, eu,
            in, com.au, com.cn, jp, sa or uk. Default: `com`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "zoho-crm"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: ZohoCrmAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        dc_region: str | None = None,
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
            settings={"dc_region": dc_region},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def leads(self) -> Leads:
        """A lead."""
        from .entities.leads import Leads

        return Leads(self)

    @cached_property
    def contacts(self) -> Contacts:
        """A contact."""
        from .entities.contacts import Contacts

        return Contacts(self)

    @cached_property
    def accounts(self) -> Accounts:
        """An account."""
        from .entities.accounts import Accounts

        return Accounts(self)

    @cached_property
    def deals(self) -> Deals:
        """A deal."""
        from .entities.deals import Deals

        return Deals(self)

    @cached_property
    def campaigns(self) -> Campaigns:
        """A campaign."""
        from .entities.campaigns import Campaigns

        return Campaigns(self)

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
    def calls(self) -> Calls:
        """A call."""
        from .entities.calls import Calls

        return Calls(self)

    @cached_property
    def products(self) -> Products:
        """A product."""
        from .entities.products import Products

        return Products(self)

    @cached_property
    def quotes(self) -> Quotes:
        """A quote."""
        from .entities.quotes import Quotes

        return Quotes(self)

    @cached_property
    def invoices(self) -> Invoices:
        """An invoice."""
        from .entities.invoices import Invoices

        return Invoices(self)

    @cached_property
    def notes(self) -> Notes:
        """A note."""
        from .entities.notes import Notes

        return Notes(self)


class SyncZohoCrmConnector(ZohoCrmCalls[ExecutionResult], SyncConnector):
    """Leads, contacts, accounts, deals, activities, products, quotes and invoices, over the Zoho CRM API.

    Sync version of `ZohoCrmConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        dc_region: Data center of the account, which is the end of its address: com for the United States, eu,
            in, com.au, com.cn, jp, sa or uk. Default: `com`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "zoho-crm"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: ZohoCrmAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        dc_region: str | None = None,
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
            settings={"dc_region": dc_region},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def leads(self) -> SyncLeads:
        """A lead."""
        from .entities.leads import SyncLeads

        return SyncLeads(self)

    @cached_property
    def contacts(self) -> SyncContacts:
        """A contact."""
        from .entities.contacts import SyncContacts

        return SyncContacts(self)

    @cached_property
    def accounts(self) -> SyncAccounts:
        """An account."""
        from .entities.accounts import SyncAccounts

        return SyncAccounts(self)

    @cached_property
    def deals(self) -> SyncDeals:
        """A deal."""
        from .entities.deals import SyncDeals

        return SyncDeals(self)

    @cached_property
    def campaigns(self) -> SyncCampaigns:
        """A campaign."""
        from .entities.campaigns import SyncCampaigns

        return SyncCampaigns(self)

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
    def calls(self) -> SyncCalls:
        """A call."""
        from .entities.calls import SyncCalls

        return SyncCalls(self)

    @cached_property
    def products(self) -> SyncProducts:
        """A product."""
        from .entities.products import SyncProducts

        return SyncProducts(self)

    @cached_property
    def quotes(self) -> SyncQuotes:
        """A quote."""
        from .entities.quotes import SyncQuotes

        return SyncQuotes(self)

    @cached_property
    def invoices(self) -> SyncInvoices:
        """An invoice."""
        from .entities.invoices import SyncInvoices

        return SyncInvoices(self)

    @cached_property
    def notes(self) -> SyncNotes:
        """A note."""
        from .entities.notes import SyncNotes

        return SyncNotes(self)
