"""Print how much of each ad account's daily budgets is in ad squads whose ads were all rejected."""

from collections import defaultdict

from airbyte_agent_snapchat_marketing import SnapchatMarketingConnector


async def main(snapchat: SnapchatMarketingConnector) -> None:
    """Go through all organizations of the user and their ad accounts."""
    async for organization in snapchat.organizations.list():
        async for account in snapchat.adaccounts.list(organization.id, limit=1000):
            reviews: defaultdict[str, set[str]] = defaultdict(set)
            async for ad in snapchat.ads.list(account.id, limit=1000):
                if ad.ad_squad_id and ad.status == "ACTIVE":
                    reviews[ad.ad_squad_id].add(ad.review_status or "")
            idle = 0
            async for squad in snapchat.adsquads.list(account.id, limit=1000):
                if squad.status == "ACTIVE" and reviews.get(squad.id) == {"REJECTED"}:
                    idle += squad.daily_budget_micro or 0
            print(f"{account.name}: {idle / 1_000_000:.2f} {account.currency} a day cannot be spent")
