# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Transactions, balances, payments, disputes, products and invoices of a PayPal account, over the PayPal REST
APIs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_paypal_transaction requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-paypal-transaction as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import PaypalTransactionAuthConfig as PaypalTransactionAuthConfig
from .connector import PaypalTransactionConnector as PaypalTransactionConnector
from .connector import SyncPaypalTransactionConnector as SyncPaypalTransactionConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.balances import Balances as Balances
    from .entities.balances import SyncBalances as SyncBalances
    from .entities.list_disputes import ListDisputes as ListDisputes
    from .entities.list_disputes import SyncListDisputes as SyncListDisputes
    from .entities.list_payments import ListPayments as ListPayments
    from .entities.list_payments import SyncListPayments as SyncListPayments
    from .entities.list_products import ListProducts as ListProducts
    from .entities.list_products import SyncListProducts as SyncListProducts
    from .entities.search_invoices import SearchInvoices as SearchInvoices
    from .entities.search_invoices import SyncSearchInvoices as SyncSearchInvoices
    from .entities.show_product_details import ShowProductDetails as ShowProductDetails
    from .entities.show_product_details import SyncShowProductDetails as SyncShowProductDetails
    from .entities.transactions import SyncTransactions as SyncTransactions
    from .entities.transactions import Transactions as Transactions
    from .models.balances import Balance as Balance
    from .models.list_disputes import Dispute as Dispute
    from .models.list_payments import Payment as Payment
    from .models.list_products import Product as Product
    from .models.search_invoices import Invoice as Invoice
    from .models.show_product_details import ProductDetails as ProductDetails
    from .models.transactions import Transaction as Transaction
    from .params import *
    from .store.balances import BalancesStoreColumn as BalancesStoreColumn
    from .store.balances import BalancesStoreRecord as BalancesStoreRecord
    from .store.list_disputes import ListDisputesStoreColumn as ListDisputesStoreColumn
    from .store.list_disputes import ListDisputesStoreRecord as ListDisputesStoreRecord
    from .store.list_payments import ListPaymentsStoreColumn as ListPaymentsStoreColumn
    from .store.list_payments import ListPaymentsStoreRecord as ListPaymentsStoreRecord
    from .store.list_products import ListProductsStoreColumn as ListProductsStoreColumn
    from .store.list_products import ListProductsStoreRecord as ListProductsStoreRecord
    from .store.search_invoices import SearchInvoicesStoreColumn as SearchInvoicesStoreColumn
    from .store.search_invoices import SearchInvoicesStoreRecord as SearchInvoicesStoreRecord
    from .store.show_product_details import ShowProductDetailsStoreColumn as ShowProductDetailsStoreColumn
    from .store.show_product_details import ShowProductDetailsStoreRecord as ShowProductDetailsStoreRecord
    from .store.transactions import TransactionsStoreColumn as TransactionsStoreColumn
    from .store.transactions import TransactionsStoreRecord as TransactionsStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["PaypalTransactionAuthConfig"],
            ".connector": ["PaypalTransactionConnector", "SyncPaypalTransactionConnector"],
            ".entities.balances": ["Balances", "SyncBalances"],
            ".entities.list_disputes": ["ListDisputes", "SyncListDisputes"],
            ".entities.list_payments": ["ListPayments", "SyncListPayments"],
            ".entities.list_products": ["ListProducts", "SyncListProducts"],
            ".entities.search_invoices": ["SearchInvoices", "SyncSearchInvoices"],
            ".entities.show_product_details": ["ShowProductDetails", "SyncShowProductDetails"],
            ".entities.transactions": ["SyncTransactions", "Transactions"],
            ".models.balances": ["Balance"],
            ".models.list_disputes": ["Dispute"],
            ".models.list_payments": ["Payment"],
            ".models.list_products": ["Product"],
            ".models.search_invoices": ["Invoice"],
            ".models.show_product_details": ["ProductDetails"],
            ".models.transactions": ["Transaction"],
            ".store.balances": ["BalancesStoreColumn", "BalancesStoreRecord"],
            ".store.list_disputes": ["ListDisputesStoreColumn", "ListDisputesStoreRecord"],
            ".store.list_payments": ["ListPaymentsStoreColumn", "ListPaymentsStoreRecord"],
            ".store.list_products": ["ListProductsStoreColumn", "ListProductsStoreRecord"],
            ".store.search_invoices": ["SearchInvoicesStoreColumn", "SearchInvoicesStoreRecord"],
            ".store.show_product_details": ["ShowProductDetailsStoreColumn", "ShowProductDetailsStoreRecord"],
            ".store.transactions": ["TransactionsStoreColumn", "TransactionsStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.search_invoices"],
    )
