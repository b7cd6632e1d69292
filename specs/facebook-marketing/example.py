"""Pause ads that cost more per purchase than they may, judged by the last seven days."""

from decimal import Decimal

from airbyte_agent_facebook_marketing import FacebookMarketingConnector


async def main(facebook: FacebookMarketingConnector) -> None:
    """Look at each active account's ads, and pause those above 40 a purchase, or without any for 100."""
    async for account in facebook.ad_accounts.list(limit=100):
        if account.account_status != 1 or account.account_id is None:
            continue
        async for row in facebook.ads_insights.list(
            account.account_id,
            level="ad",
            date_preset="last_7d",
            fields="ad_id,ad_name,spend,actions",
            limit=100,
        ):
            purchases = sum(
                int(action.value or 0) for action in row.actions or () if action.action_type == "purchase"
            )
            spent = Decimal(row.spend or 0)
            too_much = spent / purchases > 40 if purchases else spent > 100
            if row.ad_id is None or not too_much:
                continue
            await facebook.ads.update(row.ad_id, status="PAUSED")
            print(f"Paused {row.ad_name}: {spent} {account.currency} for {purchases} purchases")
