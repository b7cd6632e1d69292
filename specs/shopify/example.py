"""Makes a draft order again of every order that was canceled for lack of stock and can be filled now."""

import datetime as dt

from airbyte_agent_shopify import ShopifyConnector


async def main(shopify: ShopifyConnector) -> None:
    """Go through the orders canceled in the last 30 days, and look up the stock of what they contain."""
    since = dt.datetime.now(dt.UTC) - dt.timedelta(days=30)
    async for order in shopify.orders.list(status="cancelled", updated_at_min=since, limit=250):
        if order.cancel_reason != "inventory":
            continue
        lines = [line for line in order.line_items or () if line.variant_id is not None]
        stock = [await shopify.product_variants.get(line.variant_id) for line in lines if line.variant_id]
        if not lines or any(
            (variant.inventory_quantity or 0) < (line.quantity or 0)
            for line, variant in zip(lines, stock, strict=True)
        ):
            continue
        draft = await shopify.draft_orders.create(
            {
                "email": order.email,
                "note": f"Replaces {order.name}",
                "lineItems": [
                    {"variantId": variant.admin_graphql_api_id, "quantity": line.quantity or 1}
                    for line, variant in zip(lines, stock, strict=True)
                ],
            }
        )
        print(
            f"{draft.name} for {order.name}: {draft.total_price_set.shop_money.amount} {draft.currency_code}"
        )
