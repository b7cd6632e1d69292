"""Print what was sold in the last week, by product."""

import datetime as dt
from collections import Counter

from airbyte_agent_amazon_seller_partner import AmazonSellerPartnerConnector


async def main(amazon: AmazonSellerPartnerConnector) -> None:
    """Read the orders of the marketplace and the items of each, and print the most units first."""
    since = dt.datetime.now(dt.UTC) - dt.timedelta(days=7)
    units: Counter[str] = Counter()
    async for order in amazon.orders.list(
        created_after=since, order_statuses=["Unshipped", "PartiallyShipped", "Shipped"]
    ):
        async for item in amazon.order_items.list(order.amazon_order_id):
            units[f"{item.asin} {item.title}"] += item.quantity_ordered
    for product, count in units.most_common(20):
        print(f"{count:5} {product}")
