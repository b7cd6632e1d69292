"""Print what each campaign spent in the last week, and what its clicks cost."""

import datetime as dt
from collections import defaultdict
from decimal import Decimal

from airbyte_agent_tiktok_marketing import TiktokMarketingConnector


async def main(tiktok: TiktokMarketingConnector) -> None:
    """Add up the daily figures of the ad account, and print the largest sums first."""
    (account,) = (await tiktok.advertisers.list()).data
    today = dt.datetime.now(dt.UTC).date()
    spent: defaultdict[str, Decimal] = defaultdict(Decimal)
    clicks: defaultdict[str, int] = defaultdict(int)
    async for row in tiktok.campaigns_reports_daily.list(
        start_date=today - dt.timedelta(days=7), end_date=today, page_size=1000
    ):
        name = row.metrics.campaign_name or row.dimensions.campaign_id or "?"
        spent[name] += Decimal(row.metrics.spend or 0)
        clicks[name] += int(row.metrics.clicks or 0)
    for name, total in sorted(spent.items(), key=lambda item: -item[1]):
        cost = f", {total / clicks[name]:.2f} a click" if clicks[name] else ""
        print(f"{name}: {total:.2f} {account.currency}{cost}")
