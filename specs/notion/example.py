"""Adds a checklist to each page of the last week that has none, and says so in a comment on it."""

import datetime as dt

from airbyte_agent_notion import NotionConnector

STEPS = ("Name an owner", "Set a date", "Link the decision")


async def main(notion: NotionConnector) -> None:
    """Walk the pages that changed in the last seven days, newest first."""
    week_ago = dt.datetime.now(dt.UTC) - dt.timedelta(days=7)
    newest_first = notion.pages.list(sort={"timestamp": "last_edited_time", "direction": "descending"})
    async for page in newest_first:
        if page.last_edited_time is None or page.last_edited_time < week_ago:
            break
        if page.in_trash or [block async for block in notion.blocks.list(page.id) if block.to_do]:
            continue
        added = await notion.blocks.create(
            page.id,
            children=[{"to_do": {"rich_text": [{"text": {"content": step}}]}} for step in STEPS],
        )
        text = f"Added {len(added)} steps. Tick them off, or delete what does not fit."
        await notion.comments.create(parent={"page_id": page.id}, rich_text=[{"text": {"content": text}}])
        print(page.url)
