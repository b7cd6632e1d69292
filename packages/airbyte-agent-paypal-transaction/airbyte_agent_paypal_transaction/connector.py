# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Transactions, balances, payments, disputes, products and invoices of a PayPal account, over the PayPal REST
APIs.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import PaypalTransactionAuthConfig
from .calls import PaypalTransactionCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.balances import Balances, SyncBalances
    from .entities.list_disputes import ListDisputes, SyncListDisputes
    from .entities.list_payments import ListPayments, SyncListPayments
    from .entities.list_products import ListProducts, SyncListProducts
    from .entities.search_invoices import SearchInvoices, SyncSearchInvoices
    from .entities.show_product_details import ShowProductDetails, SyncShowProductDetails
    from .entities.transactions import SyncTransactions, Transactions

__all__ = ["PaypalTransactionConnector", "SyncPaypalTransactionConnector"]


class PaypalTransactionConnector(PaypalTransactionCalls[AsyncResult], Connector):
    """Transactions, balances, payments, disputes, products and invoices of a PayPal account, over the PayPal
    REST APIs.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        host: Host of the sandbox, or `api-m.paypal.com` for live accounts. Default:
            `api-m.sandbox.paypal.com`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "paypal-transaction"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: PaypalTransactionAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        host: str | None = None,
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
            settings={"host": host},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def balances(self) -> Balances:
        """Money in a currency."""
        from .entities.balances import Balances

        return Balances(self)

    @cached_property
    def transactions(self) -> Transactions:
        """A transaction."""
        from .entities.transactions import Transactions

        return Transactions(self)

    @cached_property
    def list_payments(self) -> ListPayments:
        """A payment of the Payments API, version 1."""
        from .entities.list_payments import ListPayments

        return ListPayments(self)

    @cached_property
    def list_disputes(self) -> ListDisputes:
        """A buyer's complaint about a transaction."""
        from .entities.list_disputes import ListDisputes

        return ListDisputes(self)

    @cached_property
    def list_products(self) -> ListProducts:
        """A product."""
        from .entities.list_products import ListProducts

        return ListProducts(self)

    @cached_property
    def show_product_details(self) -> ShowProductDetails:
        """A product with all of its values."""
        from .entities.show_product_details import ShowProductDetails

        return ShowProductDetails(self)

    @cached_property
    def search_invoices(self) -> SearchInvoices:
        """An invoice."""
        from .entities.search_invoices import SearchInvoices

        return SearchInvoices(self)


class SyncPaypalTransactionConnector(PaypalTransactionCalls[ExecutionResult], SyncConnector):
    """Transactions, balances, payments, disputes, products and invoices of a PayPal account, over the PayPal
    REST APIs.

    Sync version of `PaypalTransactionConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        host: Host of the sandbox, or `api-m.paypal.com` for live accounts. Default:
            `api-m.sandbox.paypal.com`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "paypal-transaction"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: PaypalTransactionAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        host: str | None = None,
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
            settings={"host": host},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def balances(self) -> SyncBalances:
        """Money in a currency."""
        from .entities.balances import SyncBalances

        return SyncBalances(self)

    @cached_property
    def transactions(self) -> SyncTransactions:
        """A transaction."""
        from .entities.transactions import SyncTransactions

        return SyncTransactions(self)

    @cached_property
    def list_payments(self) -> SyncListPayments:
        """A payment of the Payments API, version 1."""
        from .entities.list_payments import SyncListPayments

        return SyncListPayments(self)

    @cached_property
    def list_disputes(self) -> SyncListDisputes:
        """A buyer's complaint about a transaction."""
        from .entities.list_disputes import SyncListDisputes

        return SyncListDisputes(self)

    @cached_property
    def list_products(self) -> SyncListProducts:
        """A product."""
        from .entities.list_products import SyncListProducts

        return SyncListProducts(self)

    @cached_property
    def show_product_details(self) -> SyncShowProductDetails:
        """A product with all of its values."""
        from .entities.show_product_details import SyncShowProductDetails

        return SyncShowProductDetails(self)

    @cached_property
    def search_invoices(self) -> SyncSearchInvoices:
        """An invoice."""
        from .entities.search_invoices import SyncSearchInvoices

        return SyncSearchInvoices(self)
