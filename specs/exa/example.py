"""Print what was published on a topic in the last seven days, with a summary of each page."""

import datetime as dt

from airbyte_agent_exa import ExaConnector


async def main(exa: ExaConnector) -> None:
    """Search the news of the last seven days, and print their summaries."""
    since = dt.datetime.now(dt.UTC) - dt.timedelta(days=7)
    page = await exa.search_results.list(
        query="advances in solid-state batteries",
        category="news",
        num_results=5,
        start_published_date=since,
        contents={"summary": {"query": "What is new, and who did it?"}},
    )
    for result in page.data:
        print(f"{result.title} ({result.published_date})\n{result.url}\n{result.summary}\n")
    print(f"This search cost {page.meta['cost_dollars']} US dollars.")
