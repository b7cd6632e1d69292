"""Print the rejected ads of each ad account, with the reasons and the daily budgets of their ad groups."""

from airbyte_agent_reddit_ads import RedditAdsConnector


async def main(reddit: RedditAdsConnector) -> None:
    """Go through all businesses of the user and their ad accounts."""
    async for business in reddit.businesses.list():
        async for account in reddit.ad_accounts.list(business.id, page_size=100):
            groups = {group.id: group async for group in reddit.ad_groups.list(account.id, page_size=100)}
            async for ad in reddit.ads.list(account.id, effective_status=["REJECTED"], page_size=100):
                group = groups.get(ad.ad_group_id or "")
                budget = ""
                if group is not None and group.goal_type == "DAILY_SPEND" and group.goal_value:
                    budget = f", {group.goal_value / 1_000_000:.2f} {account.currency} a day"
                print(f"{account.name}: {ad.name} ({ad.rejection_reason}){budget}")
