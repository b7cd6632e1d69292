# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Orders, financial events, catalog items and reports of Amazon sellers and vendors, over the Selling Partner
API.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import AmazonSellerPartnerAuthConfig
from .calls import AmazonSellerPartnerCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.catalog_items import CatalogItems, SyncCatalogItems
    from .entities.list_financial_event_groups import ListFinancialEventGroups, SyncListFinancialEventGroups
    from .entities.list_financial_events import ListFinancialEvents, SyncListFinancialEvents
    from .entities.order_items import OrderItems, SyncOrderItems
    from .entities.orders import Orders, SyncOrders
    from .entities.reports import Reports, SyncReports

__all__ = ["AmazonSellerPartnerConnector", "SyncAmazonSellerPartnerConnector"]


class AmazonSellerPartnerConnector(AmazonSellerPartnerCalls[AsyncResult], Connector):
    """Orders, financial events, catalog items and reports of Amazon sellers and vendors, over the Selling
    Partner API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        region: Region of the marketplaces: North and South America, Europe with India and the Middle East, or
            the Far East. Default: `na`.
        marketplace_id: Id of the marketplace that calls are about if they name no other, such as
            `ATVPDKIKX0DER`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "amazon-seller-partner"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: AmazonSellerPartnerAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        region: str | None = None,
        marketplace_id: str | None = None,
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
            settings={"region": region, "marketplace_id": marketplace_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def orders(self) -> Orders:
        """An error."""
        from .entities.orders import Orders

        return Orders(self)

    @cached_property
    def order_items(self) -> OrderItems:
        """An item of an order."""
        from .entities.order_items import OrderItems

        return OrderItems(self)

    @cached_property
    def list_financial_event_groups(self) -> ListFinancialEventGroups:
        """A group of financial events, which are paid out together."""
        from .entities.list_financial_event_groups import ListFinancialEventGroups

        return ListFinancialEventGroups(self)

    @cached_property
    def list_financial_events(self) -> ListFinancialEvents:
        """Financial events of a page, by their kind."""
        from .entities.list_financial_events import ListFinancialEvents

        return ListFinancialEvents(self)

    @cached_property
    def catalog_items(self) -> CatalogItems:
        """An item of the catalog."""
        from .entities.catalog_items import CatalogItems

        return CatalogItems(self)

    @cached_property
    def reports(self) -> Reports:
        """A report."""
        from .entities.reports import Reports

        return Reports(self)


class SyncAmazonSellerPartnerConnector(AmazonSellerPartnerCalls[ExecutionResult], SyncConnector):
    """Orders, financial events, catalog items and reports of Amazon sellers and vendors, over the Selling
    Partner API.

    Sync version of `AmazonSellerPartnerConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        region: Region of the marketplaces: North and South America, Europe with India and the Middle East, or
            the Far East. Default: `na`.
        marketplace_id: Id of the marketplace that calls are about if they name no other, such as
            `ATVPDKIKX0DER`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "amazon-seller-partner"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: AmazonSellerPartnerAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        region: str | None = None,
        marketplace_id: str | None = None,
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
            settings={"region": region, "marketplace_id": marketplace_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def orders(self) -> SyncOrders:
        """An error."""
        from .entities.orders import SyncOrders

        return SyncOrders(self)

    @cached_property
    def order_items(self) -> SyncOrderItems:
        """An item of an order."""
        from .entities.order_items import SyncOrderItems

        return SyncOrderItems(self)

    @cached_property
    def list_financial_event_groups(self) -> SyncListFinancialEventGroups:
        """A group of financial events, which are paid out together."""
        from .entities.list_financial_event_groups import SyncListFinancialEventGroups

        return SyncListFinancialEventGroups(self)

    @cached_property
    def list_financial_events(self) -> SyncListFinancialEvents:
        """Financial events of a page, by their kind."""
        from .entities.list_financial_events import SyncListFinancialEvents

        return SyncListFinancialEvents(self)

    @cached_property
    def catalog_items(self) -> SyncCatalogItems:
        """An item of the catalog."""
        from .entities.catalog_items import SyncCatalogItems

        return SyncCatalogItems(self)

    @cached_property
    def reports(self) -> SyncReports:
        """A report."""
        from .entities.reports import SyncReports

        return SyncReports(self)
