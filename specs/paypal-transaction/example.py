"""Print what PayPal's fees of the last 31 days come to, by currency."""

import datetime as dt
from collections import defaultdict
from decimal import Decimal

from airbyte_agent_paypal_transaction import PaypalTransactionConnector


async def main(paypal: PaypalTransactionConnector) -> None:
    """Add up amounts and fees of the successful transactions, and print them beside the balances."""
    now = dt.datetime.now(dt.UTC).replace(microsecond=0)
    amounts: defaultdict[str, Decimal] = defaultdict(Decimal)
    fees: defaultdict[str, Decimal] = defaultdict(Decimal)
    async for transaction in paypal.transactions.list(
        now - dt.timedelta(days=31), now, transaction_status="S", page_size=500
    ):
        info = transaction.transaction_info
        if info is None or info.transaction_amount is None:
            continue
        amounts[info.transaction_amount.currency_code] += Decimal(info.transaction_amount.value)
        if info.fee_amount is not None:
            fees[info.fee_amount.currency_code] += Decimal(info.fee_amount.value)
    for balance in (await paypal.balances.list()).data:
        code = balance.currency
        print(
            f"{code}: {amounts[code]:,} moved, {fees[code]:,} of fees, balance {balance.total_balance.value}"
        )
