"""Print the pages that changed in the last seven days, with who changed them and where they are."""

import datetime as dt

from airbyte_agent_confluence import ConfluenceConnector


async def main(confluence: ConfluenceConnector) -> None:
    """Print each page that changed lately, the latest change first."""
    since = dt.datetime.now(dt.UTC) - dt.timedelta(days=7)
    names = {space.id: space.name async for space in confluence.spaces.list(limit=250)}
    async for page in confluence.pages.list(sort="-modified-date", limit=100):
        version = page.version
        if not version or not version.created_at or version.created_at < since:
            break
        where = names.get(page.space_id or "", "a space that you cannot see")
        print(f"{page.title} in {where}: version {version.number} by {version.author_id}")
