# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The entities of Stripe, each imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .balance import BalanceEntity, SyncBalanceEntity
    from .balance_transactions import BalanceTransactions, SyncBalanceTransactions
    from .charges import Charges, SyncCharges
    from .checkout_sessions import CheckoutSessions, SyncCheckoutSessions
    from .customers import Customers, SyncCustomers
    from .disputes import Disputes, SyncDisputes
    from .invoice_finalizations import InvoiceFinalizations, SyncInvoiceFinalizations
    from .invoice_sends import InvoiceSends, SyncInvoiceSends
    from .invoices import Invoices, SyncInvoices
    from .payment_intent_cancellations import PaymentIntentCancellations, SyncPaymentIntentCancellations
    from .payment_intent_confirmations import PaymentIntentConfirmations, SyncPaymentIntentConfirmations
    from .payment_intents import PaymentIntents, SyncPaymentIntents
    from .payment_method_attachments import PaymentMethodAttachments, SyncPaymentMethodAttachments
    from .payouts import Payouts, SyncPayouts
    from .prices import Prices, SyncPrices
    from .products import Products, SyncProducts
    from .refunds import Refunds, SyncRefunds
    from .subscriptions import Subscriptions, SyncSubscriptions

__all__ = [
    "BalanceEntity",
    "BalanceTransactions",
    "Charges",
    "CheckoutSessions",
    "Customers",
    "Disputes",
    "InvoiceFinalizations",
    "InvoiceSends",
    "Invoices",
    "PaymentIntentCancellations",
    "PaymentIntentConfirmations",
    "PaymentIntents",
    "PaymentMethodAttachments",
    "Payouts",
    "Prices",
    "Products",
    "Refunds",
    "Subscriptions",
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
    "SyncSubscriptions",
]

_MODULES = {
    "BalanceEntity": "balance",
    "BalanceTransactions": "balance_transactions",
    "Charges": "charges",
    "CheckoutSessions": "checkout_sessions",
    "Customers": "customers",
    "Disputes": "disputes",
    "InvoiceFinalizations": "invoice_finalizations",
    "InvoiceSends": "invoice_sends",
    "Invoices": "invoices",
    "PaymentIntentCancellations": "payment_intent_cancellations",
    "PaymentIntentConfirmations": "payment_intent_confirmations",
    "PaymentIntents": "payment_intents",
    "PaymentMethodAttachments": "payment_method_attachments",
    "Payouts": "payouts",
    "Prices": "prices",
    "Products": "products",
    "Refunds": "refunds",
    "Subscriptions": "subscriptions",
    "SyncBalanceEntity": "balance",
    "SyncBalanceTransactions": "balance_transactions",
    "SyncCharges": "charges",
    "SyncCheckoutSessions": "checkout_sessions",
    "SyncCustomers": "customers",
    "SyncDisputes": "disputes",
    "SyncInvoiceFinalizations": "invoice_finalizations",
    "SyncInvoiceSends": "invoice_sends",
    "SyncInvoices": "invoices",
    "SyncPaymentIntentCancellations": "payment_intent_cancellations",
    "SyncPaymentIntentConfirmations": "payment_intent_confirmations",
    "SyncPaymentIntents": "payment_intents",
    "SyncPaymentMethodAttachments": "payment_method_attachments",
    "SyncPayouts": "payouts",
    "SyncPrices": "prices",
    "SyncProducts": "products",
    "SyncRefunds": "refunds",
    "SyncSubscriptions": "subscriptions",
}

if not TYPE_CHECKING:  # a checker would take it for leave to import any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(f".{_MODULES[name]}", __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
