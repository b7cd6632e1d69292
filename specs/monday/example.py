"""Prints which items of a board nobody has touched for a month, by group."""

import datetime as dt
from collections import defaultdict

from airbyte_agent_monday import MondayConnector


async def main(monday: MondayConnector) -> None:
    """Read all items of the first board, and print the neglected ones with the texts of their status."""
    board = await anext(aiter(monday.boards.list(limit=1)))
    month_ago = (dt.datetime.now(dt.UTC) - dt.timedelta(days=30)).isoformat()
    neglected: defaultdict[str, list[str]] = defaultdict(list)
    async for item in monday.items.list(board.id, limit=500):
        if item.updated_at is None or item.updated_at > month_ago:  # ISO 8601 sorts as text
            continue
        status = next((value.text for value in item.column_values if value.type == "status"), None)
        group = item.group.title if item.group else "no group"
        neglected[group].append(f"{item.name} ({status or 'no status'})")
    print(f"{board.name}: {board.items_count} items")
    for group, names in neglected.items():
        print(f"{group}: {', '.join(sorted(names))}")
