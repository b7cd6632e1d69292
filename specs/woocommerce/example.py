"""Print the orders that wait to be sent, and which of their products are running out of stock."""

from collections import Counter

from airbyte_agent_woocommerce import WoocommerceConnector


async def main(woocommerce: WoocommerceConnector) -> None:
    """Count what the paid orders need, and compare it with the stock."""
    needed: Counter[int] = Counter()
    async for order in woocommerce.orders.list(
        status="processing", orderby="date", order="asc", per_page=100
    ):
        name = order.billing.last_name if order.billing else "?"
        print(f"#{order.number} {order.date_created_gmt:%Y-%m-%d} {name}: {order.total} {order.currency}")
        for line in order.line_items or []:
            needed[line.product_id or 0] += line.quantity or 0
    async for product in woocommerce.products.list(per_page=100):
        if product.stock_quantity is not None and product.stock_quantity < needed[product.id]:
            print(f"{product.name}: {needed[product.id]} needed, {product.stock_quantity} in stock")
