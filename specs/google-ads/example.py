"""Print what the campaigns of every account cost in the last 30 days, and what a click did on average."""

from airbyte_agent_google_ads import GoogleAdsConnector

QUERY = """
    SELECT customer.currency_code, campaign.name, metrics.cost_micros, metrics.clicks
    FROM campaign
    WHERE segments.date DURING LAST_30_DAYS AND metrics.clicks > 0
    ORDER BY metrics.cost_micros DESC
"""


async def main(ads: GoogleAdsConnector) -> None:
    """Go through the accounts that the user can act on directly."""
    async for name in ads.accessible_customers.list():
        customer_id = name.removeprefix("customers/")
        async for account in ads.accounts.list(customer_id):
            if account.customer.manager:
                continue  # it has no campaigns of its own
            async for row in ads.campaigns.list(customer_id, query=QUERY):
                cost = int(row.metrics.cost_micros or 0) / 1_000_000 if row.metrics else 0.0
                clicks = int(row.metrics.clicks or 0) if row.metrics else 0
                currency = row.customer.currency_code if row.customer else ""
                print(f"{row.campaign.name}: {cost:,.2f} {currency}, {cost / max(clicks, 1):.2f} a click")
