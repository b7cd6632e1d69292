"""Print what the active campaigns of an ad account cost last week, those with the most clicks first."""

import datetime as dt

from airbyte_agent_linkedin_ads import AnalyticsRow, DateRangeParam, DayParam, LinkedinAdsConnector


def day(date: dt.date) -> DayParam:
    """Split a date, as analytics need it."""
    return {"year": date.year, "month": date.month, "day": date.day}


async def main(linkedin: LinkedinAdsConnector) -> None:
    """Find the campaigns of the first account, and ask for the metrics of 20 at a time."""
    (account,) = await linkedin.accounts.list(search={"status": {"values": ["ACTIVE"]}}).all(max_items=1)
    active = linkedin.campaigns.list(account.id, search={"status": {"values": ["ACTIVE"]}}, page_size=1000)
    names = {f"urn:li:sponsoredCampaign:{campaign.id}": campaign.name async for campaign in active}
    today = dt.datetime.now(dt.UTC).date()
    week: DateRangeParam = {"start": day(today - dt.timedelta(days=7)), "end": day(today)}
    metrics = ["pivotValues", "impressions", "clicks", "costInLocalCurrency"]
    urns, rows = list(names), list[AnalyticsRow]()
    for first in range(0, len(urns), 20):
        some = urns[first : first + 20]
        rows += await linkedin.ad_campaign_analytics.list("ALL", week, some, fields=metrics).all()
    for row in sorted(rows, key=lambda row: -(row.clicks or 0)):
        name = names.get((row.pivot_values or [""])[0])
        cost = f"{row.cost_in_local_currency} {account.currency}"
        print(f"{name}: {row.impressions} impressions, {row.clicks} clicks, {cost}")
