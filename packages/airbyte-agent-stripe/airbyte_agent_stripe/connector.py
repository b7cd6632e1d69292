# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Customers, payments, invoices, subscriptions and the money behind them, over the Stripe API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import StripeAuthConfig
from .calls import StripeCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.balance import BalanceEntity, SyncBalanceEntity
    from .entities.balance_transactions import BalanceTransactions, SyncBalanceTransactions
    from .entities.charges import Charges, SyncCharges
    from .entities.checkout_sessions import CheckoutSessions, SyncCheckoutSessions
    from .entities.customers import Customers, SyncCustomers
    from .entities.disputes import Disputes, SyncDisputes
    from .entities.invoice_finalizations import InvoiceFinalizations, SyncInvoiceFinalizations
    from .entities.invoice_sends import InvoiceSends, SyncInvoiceSends
    from .entities.invoices import Invoices, SyncInvoices
    from .entities.payment_intent_cancellations import (
        PaymentIntentCancellations,
        SyncPaymentIntentCancellations,
    )
    from .entities.payment_intent_confirmations import (
        PaymentIntentConfirmations,
        SyncPaymentIntentConfirmations,
    )
    from .entities.payment_intents import PaymentIntents, SyncPaymentIntents
    from .entities.payment_method_attachments import PaymentMethodAttachments, SyncPaymentMethodAttachments
    from .entities.payouts import Payouts, SyncPayouts
    from .entities.prices import Prices, SyncPrices
    from .entities.products import Products, SyncProducts
    from .entities.refunds import Refunds, SyncRefunds
    from .entities.subscriptions import Subscriptions, SyncSubscriptions

__all__ = ["StripeConnector", "SyncStripeConnector"]


class StripeConnector(StripeCalls[AsyncResult], Connector):
    """Customers, payments, invoices, subscriptions and the money behind them, over the Stripe API.

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
    connector_name: ClassVar[str] = "stripe"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: StripeAuthConfig | AirbyteAuthConfig | None = None,
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
    def customers(self) -> Customers:
        """A customer: who is billed, how, and where goods go."""
        from .entities.customers import Customers

        return Customers(self)

    @cached_property
    def products(self) -> Products:
        """Goods or a service for sale."""
        from .entities.products import Products

        return Products(self)

    @cached_property
    def prices(self) -> Prices:
        """What a product costs, once or per period."""
        from .entities.prices import Prices

        return Prices(self)

    @cached_property
    def checkout_sessions(self) -> CheckoutSessions:
        """A payment page hosted by Stripe and what became of it."""
        from .entities.checkout_sessions import CheckoutSessions

        return CheckoutSessions(self)

    @cached_property
    def payment_method_attachments(self) -> PaymentMethodAttachments:
        """A means of payment that a customer can use."""
        from .entities.payment_method_attachments import PaymentMethodAttachments

        return PaymentMethodAttachments(self)

    @cached_property
    def payment_intents(self) -> PaymentIntents:
        """A payment from start to end, through every attempt."""
        from .entities.payment_intents import PaymentIntents

        return PaymentIntents(self)

    @cached_property
    def payment_intent_confirmations(self) -> PaymentIntentConfirmations:
        """Payment intent confirmations of Stripe."""
        from .entities.payment_intent_confirmations import PaymentIntentConfirmations

        return PaymentIntentConfirmations(self)

    @cached_property
    def payment_intent_cancellations(self) -> PaymentIntentCancellations:
        """Payment intent cancellations of Stripe."""
        from .entities.payment_intent_cancellations import PaymentIntentCancellations

        return PaymentIntentCancellations(self)

    @cached_property
    def charges(self) -> Charges:
        """An attempt to take money with a payment method."""
        from .entities.charges import Charges

        return Charges(self)

    @cached_property
    def refunds(self) -> Refunds:
        """Money returned to a customer."""
        from .entities.refunds import Refunds

        return Refunds(self)

    @cached_property
    def disputes(self) -> Disputes:
        """A customer's objection to a charge at their bank."""
        from .entities.disputes import Disputes

        return Disputes(self)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """A customer's recurring purchase."""
        from .entities.subscriptions import Subscriptions

        return Subscriptions(self)

    @cached_property
    def invoices(self) -> Invoices:
        """A statement of what a customer owes, from draft to paid."""
        from .entities.invoices import Invoices

        return Invoices(self)

    @cached_property
    def invoice_finalizations(self) -> InvoiceFinalizations:
        """Invoice finalizations of Stripe."""
        from .entities.invoice_finalizations import InvoiceFinalizations

        return InvoiceFinalizations(self)

    @cached_property
    def invoice_sends(self) -> InvoiceSends:
        """Invoice sends of Stripe."""
        from .entities.invoice_sends import InvoiceSends

        return InvoiceSends(self)

    @cached_property
    def balance(self) -> BalanceEntity:
        """Money in the account, by state and currency."""
        from .entities.balance import BalanceEntity

        return BalanceEntity(self)

    @cached_property
    def balance_transactions(self) -> BalanceTransactions:
        """A movement of money into or out of the balance."""
        from .entities.balance_transactions import BalanceTransactions

        return BalanceTransactions(self)

    @cached_property
    def payouts(self) -> Payouts:
        """Money sent from the balance to a bank account or card."""
        from .entities.payouts import Payouts

        return Payouts(self)


class SyncStripeConnector(StripeCalls[ExecutionResult], SyncConnector):
    """Customers, payments, invoices, subscriptions and the money behind them, over the Stripe API.

    Sync version of `StripeConnector`.

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
    connector_name: ClassVar[str] = "stripe"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: StripeAuthConfig | AirbyteAuthConfig | None = None,
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
    def customers(self) -> SyncCustomers:
        """A customer: who is billed, how, and where goods go."""
        from .entities.customers import SyncCustomers

        return SyncCustomers(self)

    @cached_property
    def products(self) -> SyncProducts:
        """Goods or a service for sale."""
        from .entities.products import SyncProducts

        return SyncProducts(self)

    @cached_property
    def prices(self) -> SyncPrices:
        """What a product costs, once or per period."""
        from .entities.prices import SyncPrices

        return SyncPrices(self)

    @cached_property
    def checkout_sessions(self) -> SyncCheckoutSessions:
        """A payment page hosted by Stripe and what became of it."""
        from .entities.checkout_sessions import SyncCheckoutSessions

        return SyncCheckoutSessions(self)

    @cached_property
    def payment_method_attachments(self) -> SyncPaymentMethodAttachments:
        """A means of payment that a customer can use."""
        from .entities.payment_method_attachments import SyncPaymentMethodAttachments

        return SyncPaymentMethodAttachments(self)

    @cached_property
    def payment_intents(self) -> SyncPaymentIntents:
        """A payment from start to end, through every attempt."""
        from .entities.payment_intents import SyncPaymentIntents

        return SyncPaymentIntents(self)

    @cached_property
    def payment_intent_confirmations(self) -> SyncPaymentIntentConfirmations:
        """Payment intent confirmations of Stripe."""
        from .entities.payment_intent_confirmations import SyncPaymentIntentConfirmations

        return SyncPaymentIntentConfirmations(self)

    @cached_property
    def payment_intent_cancellations(self) -> SyncPaymentIntentCancellations:
        """Payment intent cancellations of Stripe."""
        from .entities.payment_intent_cancellations import SyncPaymentIntentCancellations

        return SyncPaymentIntentCancellations(self)

    @cached_property
    def charges(self) -> SyncCharges:
        """An attempt to take money with a payment method."""
        from .entities.charges import SyncCharges

        return SyncCharges(self)

    @cached_property
    def refunds(self) -> SyncRefunds:
        """Money returned to a customer."""
        from .entities.refunds import SyncRefunds

        return SyncRefunds(self)

    @cached_property
    def disputes(self) -> SyncDisputes:
        """A customer's objection to a charge at their bank."""
        from .entities.disputes import SyncDisputes

        return SyncDisputes(self)

    @cached_property
    def subscriptions(self) -> SyncSubscriptions:
        """A customer's recurring purchase."""
        from .entities.subscriptions import SyncSubscriptions

        return SyncSubscriptions(self)

    @cached_property
    def invoices(self) -> SyncInvoices:
        """A statement of what a customer owes, from draft to paid."""
        from .entities.invoices import SyncInvoices

        return SyncInvoices(self)

    @cached_property
    def invoice_finalizations(self) -> SyncInvoiceFinalizations:
        """Invoice finalizations of Stripe."""
        from .entities.invoice_finalizations import SyncInvoiceFinalizations

        return SyncInvoiceFinalizations(self)

    @cached_property
    def invoice_sends(self) -> SyncInvoiceSends:
        """Invoice sends of Stripe."""
        from .entities.invoice_sends import SyncInvoiceSends

        return SyncInvoiceSends(self)

    @cached_property
    def balance(self) -> SyncBalanceEntity:
        """Money in the account, by state and currency."""
        from .entities.balance import SyncBalanceEntity

        return SyncBalanceEntity(self)

    @cached_property
    def balance_transactions(self) -> SyncBalanceTransactions:
        """A movement of money into or out of the balance."""
        from .entities.balance_transactions import SyncBalanceTransactions

        return SyncBalanceTransactions(self)

    @cached_property
    def payouts(self) -> SyncPayouts:
        """Money sent from the balance to a bank account or card."""
        from .entities.payouts import SyncPayouts

        return SyncPayouts(self)
