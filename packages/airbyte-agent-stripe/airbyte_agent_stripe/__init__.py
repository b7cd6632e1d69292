# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Customers, payments, invoices, subscriptions and the money behind them, over the Stripe API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_stripe requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-stripe as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_stripe requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-stripe as described in its README."
    )

from .auth import StripeAuthConfig
from .connector import StripeConnector, SyncStripeConnector

if TYPE_CHECKING:
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
    from .models.balance import Balance
    from .models.balance_transactions import BalanceTransaction
    from .models.charges import Charge
    from .models.checkout_sessions import CheckoutSession
    from .models.customers import Customer, DeletedCustomer
    from .models.disputes import Dispute
    from .models.invoices import Invoice
    from .models.payment_intents import PaymentIntent
    from .models.payouts import Payout
    from .models.prices import Price
    from .models.products import DeletedProduct, Product
    from .models.refunds import Refund
    from .models.shared import PaymentMethod
    from .models.subscriptions import Subscription
    from .store.balance_transactions import BalanceTransactionsStoreColumn, BalanceTransactionsStoreRecord
    from .store.charges import ChargesStoreColumn, ChargesStoreRecord
    from .store.customers import CustomersStoreColumn, CustomersStoreRecord
    from .store.disputes import DisputesStoreColumn, DisputesStoreRecord
    from .store.invoices import InvoicesStoreColumn, InvoicesStoreRecord
    from .store.payment_intents import PaymentIntentsStoreColumn, PaymentIntentsStoreRecord
    from .store.payouts import PayoutsStoreColumn, PayoutsStoreRecord
    from .store.prices import PricesStoreColumn, PricesStoreRecord
    from .store.products import ProductsStoreColumn, ProductsStoreRecord
    from .store.refunds import RefundsStoreColumn, RefundsStoreRecord
    from .store.subscriptions import SubscriptionsStoreColumn, SubscriptionsStoreRecord

__all__ = [
    "AirbyteAuthConfig",
    "Balance",
    "BalanceEntity",
    "BalanceTransaction",
    "BalanceTransactions",
    "BalanceTransactionsStoreColumn",
    "BalanceTransactionsStoreRecord",
    "Charge",
    "Charges",
    "ChargesStoreColumn",
    "ChargesStoreRecord",
    "CheckoutSession",
    "CheckoutSessions",
    "Customer",
    "Customers",
    "CustomersStoreColumn",
    "CustomersStoreRecord",
    "DeletedCustomer",
    "DeletedProduct",
    "Dispute",
    "Disputes",
    "DisputesStoreColumn",
    "DisputesStoreRecord",
    "Invoice",
    "InvoiceFinalizations",
    "InvoiceSends",
    "Invoices",
    "InvoicesStoreColumn",
    "InvoicesStoreRecord",
    "PaymentIntent",
    "PaymentIntentCancellations",
    "PaymentIntentConfirmations",
    "PaymentIntents",
    "PaymentIntentsStoreColumn",
    "PaymentIntentsStoreRecord",
    "PaymentMethod",
    "PaymentMethodAttachments",
    "Payout",
    "Payouts",
    "PayoutsStoreColumn",
    "PayoutsStoreRecord",
    "Price",
    "Prices",
    "PricesStoreColumn",
    "PricesStoreRecord",
    "Product",
    "Products",
    "ProductsStoreColumn",
    "ProductsStoreRecord",
    "Refund",
    "Refunds",
    "RefundsStoreColumn",
    "RefundsStoreRecord",
    "StripeAuthConfig",
    "StripeConnector",
    "Subscription",
    "Subscriptions",
    "SubscriptionsStoreColumn",
    "SubscriptionsStoreRecord",
    "SyncBalanceEntity",
    "SyncBalanceTransactions",
    "SyncCharges",
    "SyncCheckoutSessions",
    "SyncCustomers",
    "SyncDisputes",
    "SyncInvoiceFinalizations",
    "SyncInvoiceSends",
    "SyncInvoices",
    "SyncPaymentIntentCancellations",
    "SyncPaymentIntentConfirmations",
    "SyncPaymentIntents",
    "SyncPaymentMethodAttachments",
    "SyncPayouts",
    "SyncPrices",
    "SyncProducts",
    "SyncRefunds",
    "SyncStripeConnector",
    "SyncSubscriptions",
]

_MODULES = {
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "Balance": ".models.balance",
    "BalanceEntity": ".entities.balance",
    "BalanceTransaction": ".models.balance_transactions",
    "BalanceTransactions": ".entities.balance_transactions",
    "BalanceTransactionsStoreColumn": ".store.balance_transactions",
    "BalanceTransactionsStoreRecord": ".store.balance_transactions",
    "Charge": ".models.charges",
    "Charges": ".entities.charges",
    "ChargesStoreColumn": ".store.charges",
    "ChargesStoreRecord": ".store.charges",
    "CheckoutSession": ".models.checkout_sessions",
    "CheckoutSessions": ".entities.checkout_sessions",
    "Customer": ".models.customers",
    "Customers": ".entities.customers",
    "CustomersStoreColumn": ".store.customers",
    "CustomersStoreRecord": ".store.customers",
    "DeletedCustomer": ".models.customers",
    "DeletedProduct": ".models.products",
    "Dispute": ".models.disputes",
    "Disputes": ".entities.disputes",
    "DisputesStoreColumn": ".store.disputes",
    "DisputesStoreRecord": ".store.disputes",
    "Invoice": ".models.invoices",
    "InvoiceFinalizations": ".entities.invoice_finalizations",
    "InvoiceSends": ".entities.invoice_sends",
    "Invoices": ".entities.invoices",
    "InvoicesStoreColumn": ".store.invoices",
    "InvoicesStoreRecord": ".store.invoices",
    "PaymentIntent": ".models.payment_intents",
    "PaymentIntentCancellations": ".entities.payment_intent_cancellations",
    "PaymentIntentConfirmations": ".entities.payment_intent_confirmations",
    "PaymentIntents": ".entities.payment_intents",
    "PaymentIntentsStoreColumn": ".store.payment_intents",
    "PaymentIntentsStoreRecord": ".store.payment_intents",
    "PaymentMethod": ".models.shared",
    "PaymentMethodAttachments": ".entities.payment_method_attachments",
    "Payout": ".models.payouts",
    "Payouts": ".entities.payouts",
    "PayoutsStoreColumn": ".store.payouts",
    "PayoutsStoreRecord": ".store.payouts",
    "Price": ".models.prices",
    "Prices": ".entities.prices",
    "PricesStoreColumn": ".store.prices",
    "PricesStoreRecord": ".store.prices",
    "Product": ".models.products",
    "Products": ".entities.products",
    "ProductsStoreColumn": ".store.products",
    "ProductsStoreRecord": ".store.products",
    "Refund": ".models.refunds",
    "Refunds": ".entities.refunds",
    "RefundsStoreColumn": ".store.refunds",
    "RefundsStoreRecord": ".store.refunds",
    "Subscription": ".models.subscriptions",
    "Subscriptions": ".entities.subscriptions",
    "SubscriptionsStoreColumn": ".store.subscriptions",
    "SubscriptionsStoreRecord": ".store.subscriptions",
    "SyncBalanceEntity": ".entities.balance",
    "SyncBalanceTransactions": ".entities.balance_transactions",
    "SyncCharges": ".entities.charges",
    "SyncCheckoutSessions": ".entities.checkout_sessions",
    "SyncCustomers": ".entities.customers",
    "SyncDisputes": ".entities.disputes",
    "SyncInvoiceFinalizations": ".entities.invoice_finalizations",
    "SyncInvoiceSends": ".entities.invoice_sends",
    "SyncInvoices": ".entities.invoices",
    "SyncPaymentIntentCancellations": ".entities.payment_intent_cancellations",
    "SyncPaymentIntentConfirmations": ".entities.payment_intent_confirmations",
    "SyncPaymentIntents": ".entities.payment_intents",
    "SyncPaymentMethodAttachments": ".entities.payment_method_attachments",
    "SyncPayouts": ".entities.payouts",
    "SyncPrices": ".entities.prices",
    "SyncProducts": ".entities.products",
    "SyncRefunds": ".entities.refunds",
    "SyncSubscriptions": ".entities.subscriptions",
}

if not TYPE_CHECKING:  # type checkers would allow importing any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
