"""Print the ten queries that brought the most clicks to each property in the last four weeks."""

import datetime as dt
from collections import Counter

from airbyte_agent_google_search_console import GoogleSearchConsoleConnector


async def main(console: GoogleSearchConsoleConnector) -> None:
    """Add up the clicks of each query, property by property."""
    end = dt.datetime.now(dt.UTC).date() - dt.timedelta(days=3)
    start = end - dt.timedelta(days=27)
    async for site in console.sites.list():
        if "unverified" in site.permission_level.lower():
            continue
        clicks: Counter[str] = Counter()
        rows = console.search_analytics_by_query.list(site.site_url, start, end, dimensions=["QUERY"])
        async for row in rows:
            for query in row.keys or []:
                clicks[query] += round(row.clicks or 0)
        print(
            f"{site.site_url}: {', '.join(f'{query} ({count})' for query, count in clicks.most_common(10))}"
        )
