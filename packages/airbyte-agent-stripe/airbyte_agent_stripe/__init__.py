# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Customers, payments, invoices, subscriptions and the money behind them, over the Stripe API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_stripe requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-stripe as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import StripeAuthConfig as StripeAuthConfig
from .connector import StripeConnector as StripeConnector
from .connector import SyncStripeConnector as SyncStripeConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.balance import BalanceEntity as BalanceEntity
    from .entities.balance import SyncBalanceEntity as SyncBalanceEntity
    from .entities.balance_transactions import BalanceTransactions as BalanceTransactions
    from .entities.balance_transactions import SyncBalanceTransactions as SyncBalanceTransactions
    from .entities.charges import Charges as Charges
    from .entities.charges import SyncCharges as SyncCharges
    from .entities.checkout_sessions import CheckoutSessions as CheckoutSessions
    from .entities.checkout_sessions import SyncCheckoutSessions as SyncCheckoutSessions
    from .entities.customers import Customers as Customers
    from .entities.customers import SyncCustomers as SyncCustomers
    from .entities.disputes import Disputes as Disputes
    from .entities.disputes import SyncDisputes as SyncDisputes
    from .entities.invoice_finalizations import InvoiceFinalizations as InvoiceFinalizations
    from .entities.invoice_finalizations import SyncInvoiceFinalizations as SyncInvoiceFinalizations
    from .entities.invoice_sends import InvoiceSends as InvoiceSends
    from .entities.invoice_sends import SyncInvoiceSends as SyncInvoiceSends
    from .entities.invoices import Invoices as Invoices
    from .entities.invoices import SyncInvoices as SyncInvoices
    from .entities.payment_intent_cancellations import (
        PaymentIntentCancellations as PaymentIntentCancellations,
    )
    from .entities.payment_intent_cancellations import (
        SyncPaymentIntentCancellations as SyncPaymentIntentCancellations,
    )
    from .entities.payment_intent_confirmations import (
        PaymentIntentConfirmations as PaymentIntentConfirmations,
    )
    from .entities.payment_intent_confirmations import (
        SyncPaymentIntentConfirmations as SyncPaymentIntentConfirmations,
    )
    from .entities.payment_intents import PaymentIntents as PaymentIntents
    from .entities.payment_intents import SyncPaymentIntents as SyncPaymentIntents
    from .entities.payment_method_attachments import PaymentMethodAttachments as PaymentMethodAttachments
    from .entities.payment_method_attachments import (
        SyncPaymentMethodAttachments as SyncPaymentMethodAttachments,
    )
    from .entities.payouts import Payouts as Payouts
    from .entities.payouts import SyncPayouts as SyncPayouts
    from .entities.prices import Prices as Prices
    from .entities.prices import SyncPrices as SyncPrices
    from .entities.products import Products as Products
    from .entities.products import SyncProducts as SyncProducts
    from .entities.refunds import Refunds as Refunds
    from .entities.refunds import SyncRefunds as SyncRefunds
    from .entities.subscriptions import Subscriptions as Subscriptions
    from .entities.subscriptions import SyncSubscriptions as SyncSubscriptions
    from .models.balance import Balance as Balance
    from .models.balance_transactions import BalanceTransaction as BalanceTransaction
    from .models.charges import Charge as Charge
    from .models.checkout_sessions import CheckoutSession as CheckoutSession
    from .models.customers import Customer as Customer
    from .models.customers import DeletedCustomer as DeletedCustomer
    from .models.disputes import Dispute as Dispute
    from .models.invoices import Invoice as Invoice
    from .models.payment_intents import PaymentIntent as PaymentIntent
    from .models.payouts import Payout as Payout
    from .models.prices import Price as Price
    from .models.products import DeletedProduct as DeletedProduct
    from .models.products import Product as Product
    from .models.refunds import Refund as Refund
    from .models.shared import PaymentMethod as PaymentMethod
    from .models.subscriptions import Subscription as Subscription
    from .params import *
    from .store.balance_transactions import BalanceTransactionsStoreColumn as BalanceTransactionsStoreColumn
    from .store.balance_transactions import BalanceTransactionsStoreRecord as BalanceTransactionsStoreRecord
    from .store.charges import ChargesStoreColumn as ChargesStoreColumn
    from .store.charges import ChargesStoreRecord as ChargesStoreRecord
    from .store.customers import CustomersStoreColumn as CustomersStoreColumn
    from .store.customers import CustomersStoreRecord as CustomersStoreRecord
    from .store.disputes import DisputesStoreColumn as DisputesStoreColumn
    from .store.disputes import DisputesStoreRecord as DisputesStoreRecord
    from .store.invoices import InvoicesStoreColumn as InvoicesStoreColumn
    from .store.invoices import InvoicesStoreRecord as InvoicesStoreRecord
    from .store.payment_intents import PaymentIntentsStoreColumn as PaymentIntentsStoreColumn
    from .store.payment_intents import PaymentIntentsStoreRecord as PaymentIntentsStoreRecord
    from .store.payouts import PayoutsStoreColumn as PayoutsStoreColumn
    from .store.payouts import PayoutsStoreRecord as PayoutsStoreRecord
    from .store.prices import PricesStoreColumn as PricesStoreColumn
    from .store.prices import PricesStoreRecord as PricesStoreRecord
    from .store.products import ProductsStoreColumn as ProductsStoreColumn
    from .store.products import ProductsStoreRecord as ProductsStoreRecord
    from .store.refunds import RefundsStoreColumn as RefundsStoreColumn
    from .store.refunds import RefundsStoreRecord as RefundsStoreRecord
    from .store.subscriptions import SubscriptionsStoreColumn as SubscriptionsStoreColumn
    from .store.subscriptions import SubscriptionsStoreRecord as SubscriptionsStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["StripeAuthConfig"],
            ".connector": ["StripeConnector", "SyncStripeConnector"],
            ".entities.balance": ["BalanceEntity", "SyncBalanceEntity"],
            ".entities.balance_transactions": ["BalanceTransactions", "SyncBalanceTransactions"],
            ".entities.charges": ["Charges", "SyncCharges"],
            ".entities.checkout_sessions": ["CheckoutSessions", "SyncCheckoutSessions"],
            ".entities.customers": ["Customers", "SyncCustomers"],
            ".entities.disputes": ["Disputes", "SyncDisputes"],
            ".entities.invoice_finalizations": ["InvoiceFinalizations", "SyncInvoiceFinalizations"],
            ".entities.invoice_sends": ["InvoiceSends", "SyncInvoiceSends"],
            ".entities.invoices": ["Invoices", "SyncInvoices"],
            ".entities.payment_intent_cancellations": [
                "PaymentIntentCancellations",
                "SyncPaymentIntentCancellations",
            ],
            ".entities.payment_intent_confirmations": [
                "PaymentIntentConfirmations",
                "SyncPaymentIntentConfirmations",
            ],
            ".entities.payment_intents": ["PaymentIntents", "SyncPaymentIntents"],
            ".entities.payment_method_attachments": [
                "PaymentMethodAttachments",
                "SyncPaymentMethodAttachments",
            ],
            ".entities.payouts": ["Payouts", "SyncPayouts"],
            ".entities.prices": ["Prices", "SyncPrices"],
            ".entities.products": ["Products", "SyncProducts"],
            ".entities.refunds": ["Refunds", "SyncRefunds"],
            ".entities.subscriptions": ["Subscriptions", "SyncSubscriptions"],
            ".models.balance": ["Balance"],
            ".models.balance_transactions": ["BalanceTransaction"],
            ".models.charges": ["Charge"],
            ".models.checkout_sessions": ["CheckoutSession"],
            ".models.customers": ["Customer", "DeletedCustomer"],
            ".models.disputes": ["Dispute"],
            ".models.invoices": ["Invoice"],
            ".models.payment_intents": ["PaymentIntent"],
            ".models.payouts": ["Payout"],
            ".models.prices": ["Price"],
            ".models.products": ["DeletedProduct", "Product"],
            ".models.refunds": ["Refund"],
            ".models.shared": ["PaymentMethod"],
            ".models.subscriptions": ["Subscription"],
            ".store.balance_transactions": [
                "BalanceTransactionsStoreColumn",
                "BalanceTransactionsStoreRecord",
            ],
            ".store.charges": ["ChargesStoreColumn", "ChargesStoreRecord"],
            ".store.customers": ["CustomersStoreColumn", "CustomersStoreRecord"],
            ".store.disputes": ["DisputesStoreColumn", "DisputesStoreRecord"],
            ".store.invoices": ["InvoicesStoreColumn", "InvoicesStoreRecord"],
            ".store.payment_intents": ["PaymentIntentsStoreColumn", "PaymentIntentsStoreRecord"],
            ".store.payouts": ["PayoutsStoreColumn", "PayoutsStoreRecord"],
            ".store.prices": ["PricesStoreColumn", "PricesStoreRecord"],
            ".store.products": ["ProductsStoreColumn", "ProductsStoreRecord"],
            ".store.refunds": ["RefundsStoreColumn", "RefundsStoreRecord"],
            ".store.subscriptions": ["SubscriptionsStoreColumn", "SubscriptionsStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.shared",
            ".params.customers",
            ".params.products",
            ".params.prices",
            ".params.checkout_sessions",
            ".params.payment_method_attachments",
            ".params.payment_intents",
            ".params.payment_intent_confirmations",
            ".params.payment_intent_cancellations",
            ".params.refunds",
            ".params.subscriptions",
            ".params.invoices",
            ".params.invoice_finalizations",
            ".params.invoice_sends",
        ],
    )
