"""Print the enabled Sponsored Products keywords with the highest bids, by campaign."""

from airbyte_agent_amazon_ads import AmazonAdsConnector


async def main(ads: AmazonAdsConnector) -> None:
    """Read the enabled campaigns of the profile that is configured, and the keywords of each."""
    async for campaign in ads.sponsored_product_campaigns.list(state_filter={"include": ["ENABLED"]}):
        print(campaign.name)
        keywords = await ads.sponsored_product_keywords.list(
            campaign_id_filter={"include": [campaign.campaign_id]}, state_filter={"include": ["ENABLED"]}
        ).all(max_items=1000)
        for keyword in sorted(keywords, key=lambda each: -(each.bid or 0))[:5]:
            print(
                f"  {keyword.keyword_text} ({keyword.match_type}): {keyword.bid or 'the bid of the ad group'}"
            )
