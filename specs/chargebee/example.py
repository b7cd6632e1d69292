"""Print what is due, by customer, and why the last payment failed."""

import datetime as dt
from collections import defaultdict

from airbyte_agent_chargebee import ChargebeeConnector


async def main(chargebee: ChargebeeConnector) -> None:
    """Add up the unpaid invoices of the last 90 days by customer, and print the largest sums first."""
    since = dt.datetime.now(dt.UTC) - dt.timedelta(days=90)
    due: defaultdict[tuple[str, str], int] = defaultdict(int)
    async for invoice in chargebee.invoice.list(
        status={"is_": "payment_due"}, date={"after": since}, limit=100
    ):
        if invoice.customer_id and invoice.currency_code and invoice.amount_due:
            due[invoice.customer_id, invoice.currency_code] += invoice.amount_due

    for (customer_id, currency), amount in sorted(due.items(), key=lambda item: -item[1]):
        customer = await chargebee.customer.get(customer_id)
        print(f"{customer.company or customer.email}: {amount / 100:.2f} {currency}")
        failures = chargebee.transaction.list(
            customer_id={"is_": customer_id}, status={"is_": "failure"}, sort_by={"desc": "date"}, limit=1
        )
        for transaction in (await failures).data:
            print(f"  last failure: {transaction.error_text}")
