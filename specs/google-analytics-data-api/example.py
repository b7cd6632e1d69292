"""Print the ten pages that were viewed the most in the last 30 days."""

from collections import Counter

from airbyte_agent_google_analytics_data_api import GoogleAnalyticsDataApiConnector


async def main(analytics: GoogleAnalyticsDataApiConnector) -> None:
    """Add up the views of each page over all days."""
    views: Counter[str] = Counter()
    report = analytics.pages.list(
        "123456789",
        dimensions=[{"name": "hostName"}, {"name": "pagePathPlusQueryString"}],
        metrics=[{"name": "screenPageViews"}],
        limit=10_000,
    )
    async for row in report:
        page = "".join(value.value or "" for value in row.dimension_values or [])
        for value in row.metric_values or []:
            views[page] += int(value.value or 0) if (value.value or "").isdigit() else 0
    for page, count in views.most_common(10):
        print(f"{count:>8,} {page}")
