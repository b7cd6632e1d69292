"""Print which ads Pinterest rejected, and why."""

from collections import defaultdict

from airbyte_agent_pinterest import Ad, PinterestConnector


async def main(pinterest: PinterestConnector) -> None:
    """Go through the ads of all ad accounts, and print the rejected ones by campaign."""
    async for account in pinterest.ad_accounts.list():
        rejected: defaultdict[str | None, list[Ad]] = defaultdict(list)
        async for ad in pinterest.ads.list(account.id, page_size=250):
            if ad.review_status == "REJECTED":
                rejected[ad.campaign_id].append(ad)
        if not rejected:
            continue
        print(f"{account.name} ({account.currency})")
        async for campaign in pinterest.campaigns.list(account.id, page_size=250):
            for ad in rejected[campaign.id]:
                reasons = ", ".join(ad.rejection_labels or ["no reason given"])
                print(f"  {campaign.name}: {ad.name or ad.id}: {reasons}")
