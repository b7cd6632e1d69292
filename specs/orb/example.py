"""Print which customers have unpaid invoices, and how much each of them owes."""

import datetime as dt
from collections import defaultdict
from decimal import Decimal

from airbyte_agent_orb import OrbConnector


async def main(orb: OrbConnector) -> None:
    """Add up the issued invoices of the last 90 days by customer, and print the largest sums first."""
    since = dt.datetime.now(dt.UTC) - dt.timedelta(days=90)
    owed: defaultdict[tuple[str, str], Decimal] = defaultdict(Decimal)
    async for invoice in orb.invoices.list(status="issued", invoice_date_gte=since):
        owed[invoice.customer.id, invoice.currency] += Decimal(invoice.amount_due)
    for (customer_id, currency), amount in sorted(owed.items(), key=lambda item: -item[1]):
        customer = await orb.customers.get(customer_id)
        print(f"{customer.name} ({customer.email}) owes {amount:.2f} {currency}")
