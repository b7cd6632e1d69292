"""Refunds small charges that customers are about to dispute: a refund costs less than the fight."""

import datetime as dt

from airbyte_agent_stripe import StripeConnector


async def main(stripe: StripeConnector) -> None:
    """Go through the disputes that still wait for an answer, and refund the small ones."""
    month = dt.datetime.now(dt.UTC).replace(day=1, hour=0, minute=0, second=0)
    async for dispute in stripe.disputes.list(created={"gte": month}):
        charge = dispute.charge  # its id: an object only where `expand=["data.charge"]` asks for one
        if dispute.status != "warning_needs_response" or not dispute.is_charge_refundable:
            continue
        if isinstance(charge, str) and dispute.amount < 1000:  # in the smallest unit: cents
            refund = await stripe.refunds.create(charge=charge, metadata={"dispute": dispute.id})
            print(f"{charge}: {refund.amount / 100:.2f} {refund.currency} refunded ({refund.status})")
