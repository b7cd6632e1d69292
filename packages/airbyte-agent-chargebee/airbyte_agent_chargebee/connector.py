# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Customers, subscriptions, invoices, payments and the product catalog, over the Chargebee API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import ChargebeeAuthConfig
from .calls import ChargebeeCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.coupon import CouponEntity, SyncCouponEntity
    from .entities.credit_note import CreditNoteEntity, SyncCreditNoteEntity
    from .entities.customer import CustomerEntity, SyncCustomerEntity
    from .entities.event import EventEntity, SyncEventEntity
    from .entities.invoice import InvoiceEntity, SyncInvoiceEntity
    from .entities.item import ItemEntity, SyncItemEntity
    from .entities.item_price import ItemPriceEntity, SyncItemPriceEntity
    from .entities.order import OrderEntity, SyncOrderEntity
    from .entities.payment_source import PaymentSourceEntity, SyncPaymentSourceEntity
    from .entities.subscription import SubscriptionEntity, SyncSubscriptionEntity
    from .entities.transaction import SyncTransactionEntity, TransactionEntity

__all__ = ["ChargebeeConnector", "SyncChargebeeConnector"]


class ChargebeeConnector(ChargebeeCalls[AsyncResult], Connector):
    """Customers, subscriptions, invoices, payments and the product catalog, over the Chargebee API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        site: Name of the site: acme of https://acme.chargebee.com, or acme-test for its test site.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "chargebee"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: ChargebeeAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        site: str | None = None,
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
            settings={"site": site},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def customer(self) -> CustomerEntity:
        """A customer."""
        from .entities.customer import CustomerEntity

        return CustomerEntity(self)

    @cached_property
    def subscription(self) -> SubscriptionEntity:
        """A subscription."""
        from .entities.subscription import SubscriptionEntity

        return SubscriptionEntity(self)

    @cached_property
    def invoice(self) -> InvoiceEntity:
        """An invoice."""
        from .entities.invoice import InvoiceEntity

        return InvoiceEntity(self)

    @cached_property
    def credit_note(self) -> CreditNoteEntity:
        """A credit note."""
        from .entities.credit_note import CreditNoteEntity

        return CreditNoteEntity(self)

    @cached_property
    def coupon(self) -> CouponEntity:
        """A coupon."""
        from .entities.coupon import CouponEntity

        return CouponEntity(self)

    @cached_property
    def transaction(self) -> TransactionEntity:
        """A transaction at a payment gateway, or one that was recorded."""
        from .entities.transaction import TransactionEntity

        return TransactionEntity(self)

    @cached_property
    def event(self) -> EventEntity:
        """Something that happened."""
        from .entities.event import EventEntity

        return EventEntity(self)

    @cached_property
    def order(self) -> OrderEntity:
        """An order."""
        from .entities.order import OrderEntity

        return OrderEntity(self)

    @cached_property
    def item(self) -> ItemEntity:
        """A plan, an addon or a charge."""
        from .entities.item import ItemEntity

        return ItemEntity(self)

    @cached_property
    def item_price(self) -> ItemPriceEntity:
        """A price of an item, for a currency and a period."""
        from .entities.item_price import ItemPriceEntity

        return ItemPriceEntity(self)

    @cached_property
    def payment_source(self) -> PaymentSourceEntity:
        """Something that a customer pays with."""
        from .entities.payment_source import PaymentSourceEntity

        return PaymentSourceEntity(self)


class SyncChargebeeConnector(ChargebeeCalls[ExecutionResult], SyncConnector):
    """Customers, subscriptions, invoices, payments and the product catalog, over the Chargebee API.

    Sync version of `ChargebeeConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        site: Name of the site: acme of https://acme.chargebee.com, or acme-test for its test site.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "chargebee"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: ChargebeeAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        site: str | None = None,
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
            settings={"site": site},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def customer(self) -> SyncCustomerEntity:
        """A customer."""
        from .entities.customer import SyncCustomerEntity

        return SyncCustomerEntity(self)

    @cached_property
    def subscription(self) -> SyncSubscriptionEntity:
        """A subscription."""
        from .entities.subscription import SyncSubscriptionEntity

        return SyncSubscriptionEntity(self)

    @cached_property
    def invoice(self) -> SyncInvoiceEntity:
        """An invoice."""
        from .entities.invoice import SyncInvoiceEntity

        return SyncInvoiceEntity(self)

    @cached_property
    def credit_note(self) -> SyncCreditNoteEntity:
        """A credit note."""
        from .entities.credit_note import SyncCreditNoteEntity

        return SyncCreditNoteEntity(self)

    @cached_property
    def coupon(self) -> SyncCouponEntity:
        """A coupon."""
        from .entities.coupon import SyncCouponEntity

        return SyncCouponEntity(self)

    @cached_property
    def transaction(self) -> SyncTransactionEntity:
        """A transaction at a payment gateway, or one that was recorded."""
        from .entities.transaction import SyncTransactionEntity

        return SyncTransactionEntity(self)

    @cached_property
    def event(self) -> SyncEventEntity:
        """Something that happened."""
        from .entities.event import SyncEventEntity

        return SyncEventEntity(self)

    @cached_property
    def order(self) -> SyncOrderEntity:
        """An order."""
        from .entities.order import SyncOrderEntity

        return SyncOrderEntity(self)

    @cached_property
    def item(self) -> SyncItemEntity:
        """A plan, an addon or a charge."""
        from .entities.item import SyncItemEntity

        return SyncItemEntity(self)

    @cached_property
    def item_price(self) -> SyncItemPriceEntity:
        """A price of an item, for a currency and a period."""
        from .entities.item_price import SyncItemPriceEntity

        return SyncItemPriceEntity(self)

    @cached_property
    def payment_source(self) -> SyncPaymentSourceEntity:
        """Something that a customer pays with."""
        from .entities.payment_source import SyncPaymentSourceEntity

        return SyncPaymentSourceEntity(self)
