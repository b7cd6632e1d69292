# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Customers, subscriptions, invoices, payments and the product catalog, over the Chargebee API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_chargebee requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-chargebee as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import ChargebeeAuthConfig as ChargebeeAuthConfig
from .connector import ChargebeeConnector as ChargebeeConnector
from .connector import SyncChargebeeConnector as SyncChargebeeConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.coupon import CouponEntity as CouponEntity
    from .entities.coupon import SyncCouponEntity as SyncCouponEntity
    from .entities.credit_note import CreditNoteEntity as CreditNoteEntity
    from .entities.credit_note import SyncCreditNoteEntity as SyncCreditNoteEntity
    from .entities.customer import CustomerEntity as CustomerEntity
    from .entities.customer import SyncCustomerEntity as SyncCustomerEntity
    from .entities.event import EventEntity as EventEntity
    from .entities.event import SyncEventEntity as SyncEventEntity
    from .entities.invoice import InvoiceEntity as InvoiceEntity
    from .entities.invoice import SyncInvoiceEntity as SyncInvoiceEntity
    from .entities.item import ItemEntity as ItemEntity
    from .entities.item import SyncItemEntity as SyncItemEntity
    from .entities.item_price import ItemPriceEntity as ItemPriceEntity
    from .entities.item_price import SyncItemPriceEntity as SyncItemPriceEntity
    from .entities.order import OrderEntity as OrderEntity
    from .entities.order import SyncOrderEntity as SyncOrderEntity
    from .entities.payment_source import PaymentSourceEntity as PaymentSourceEntity
    from .entities.payment_source import SyncPaymentSourceEntity as SyncPaymentSourceEntity
    from .entities.subscription import SubscriptionEntity as SubscriptionEntity
    from .entities.subscription import SyncSubscriptionEntity as SyncSubscriptionEntity
    from .entities.transaction import SyncTransactionEntity as SyncTransactionEntity
    from .entities.transaction import TransactionEntity as TransactionEntity
    from .models.coupon import Coupon as Coupon
    from .models.credit_note import CreditNote as CreditNote
    from .models.customer import Customer as Customer
    from .models.event import Event as Event
    from .models.invoice import Invoice as Invoice
    from .models.item import Item as Item
    from .models.item_price import ItemPrice as ItemPrice
    from .models.order import Order as Order
    from .models.payment_source import PaymentSource as PaymentSource
    from .models.subscription import Subscription as Subscription
    from .models.transaction import Transaction as Transaction
    from .params import *
    from .store.coupon import CouponStoreColumn as CouponStoreColumn
    from .store.coupon import CouponStoreRecord as CouponStoreRecord
    from .store.credit_note import CreditNoteStoreColumn as CreditNoteStoreColumn
    from .store.credit_note import CreditNoteStoreRecord as CreditNoteStoreRecord
    from .store.customer import CustomerStoreColumn as CustomerStoreColumn
    from .store.customer import CustomerStoreRecord as CustomerStoreRecord
    from .store.event import EventStoreColumn as EventStoreColumn
    from .store.event import EventStoreRecord as EventStoreRecord
    from .store.invoice import InvoiceStoreColumn as InvoiceStoreColumn
    from .store.invoice import InvoiceStoreRecord as InvoiceStoreRecord
    from .store.item import ItemStoreColumn as ItemStoreColumn
    from .store.item import ItemStoreRecord as ItemStoreRecord
    from .store.item_price import ItemPriceStoreColumn as ItemPriceStoreColumn
    from .store.item_price import ItemPriceStoreRecord as ItemPriceStoreRecord
    from .store.order import OrderStoreColumn as OrderStoreColumn
    from .store.order import OrderStoreRecord as OrderStoreRecord
    from .store.payment_source import PaymentSourceStoreColumn as PaymentSourceStoreColumn
    from .store.payment_source import PaymentSourceStoreRecord as PaymentSourceStoreRecord
    from .store.subscription import SubscriptionStoreColumn as SubscriptionStoreColumn
    from .store.subscription import SubscriptionStoreRecord as SubscriptionStoreRecord
    from .store.transaction import TransactionStoreColumn as TransactionStoreColumn
    from .store.transaction import TransactionStoreRecord as TransactionStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["ChargebeeAuthConfig"],
            ".connector": ["ChargebeeConnector", "SyncChargebeeConnector"],
            ".entities.coupon": ["CouponEntity", "SyncCouponEntity"],
            ".entities.credit_note": ["CreditNoteEntity", "SyncCreditNoteEntity"],
            ".entities.customer": ["CustomerEntity", "SyncCustomerEntity"],
            ".entities.event": ["EventEntity", "SyncEventEntity"],
            ".entities.invoice": ["InvoiceEntity", "SyncInvoiceEntity"],
            ".entities.item": ["ItemEntity", "SyncItemEntity"],
            ".entities.item_price": ["ItemPriceEntity", "SyncItemPriceEntity"],
            ".entities.order": ["OrderEntity", "SyncOrderEntity"],
            ".entities.payment_source": ["PaymentSourceEntity", "SyncPaymentSourceEntity"],
            ".entities.subscription": ["SubscriptionEntity", "SyncSubscriptionEntity"],
            ".entities.transaction": ["SyncTransactionEntity", "TransactionEntity"],
            ".models.coupon": ["Coupon"],
            ".models.credit_note": ["CreditNote"],
            ".models.customer": ["Customer"],
            ".models.event": ["Event"],
            ".models.invoice": ["Invoice"],
            ".models.item": ["Item"],
            ".models.item_price": ["ItemPrice"],
            ".models.order": ["Order"],
            ".models.payment_source": ["PaymentSource"],
            ".models.subscription": ["Subscription"],
            ".models.transaction": ["Transaction"],
            ".store.coupon": ["CouponStoreColumn", "CouponStoreRecord"],
            ".store.credit_note": ["CreditNoteStoreColumn", "CreditNoteStoreRecord"],
            ".store.customer": ["CustomerStoreColumn", "CustomerStoreRecord"],
            ".store.event": ["EventStoreColumn", "EventStoreRecord"],
            ".store.invoice": ["InvoiceStoreColumn", "InvoiceStoreRecord"],
            ".store.item": ["ItemStoreColumn", "ItemStoreRecord"],
            ".store.item_price": ["ItemPriceStoreColumn", "ItemPriceStoreRecord"],
            ".store.order": ["OrderStoreColumn", "OrderStoreRecord"],
            ".store.payment_source": ["PaymentSourceStoreColumn", "PaymentSourceStoreRecord"],
            ".store.subscription": ["SubscriptionStoreColumn", "SubscriptionStoreRecord"],
            ".store.transaction": ["TransactionStoreColumn", "TransactionStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.shared"],
    )
