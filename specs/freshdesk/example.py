"""Print the open tickets whose first reply is late, by the group in charge."""

import datetime as dt
from collections import defaultdict

from airbyte_agent_freshdesk import FreshdeskConnector

OPEN = 2


async def main(freshdesk: FreshdeskConnector) -> None:
    """Go through the tickets that changed in the last 30 days, and name the groups."""
    groups = {group.id: group.name async for group in freshdesk.groups.list(per_page=100)}
    since = dt.datetime.now(dt.UTC) - dt.timedelta(days=30)
    late: defaultdict[str, list[str]] = defaultdict(list)
    async for ticket in freshdesk.tickets.list(per_page=100, updated_since=since):
        if ticket.status == OPEN and ticket.fr_escalated:
            name = groups.get(ticket.group_id or 0) or "no group"
            late[name].append(f"#{ticket.id} {ticket.subject}")
    for name, tickets in sorted(late.items()):
        print(f"{name}: {len(tickets)}")
        for line in tickets:
            print(f"  {line}")
