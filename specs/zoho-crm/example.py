"""Print what closes this month, by owner, and which of it has a task that is overdue."""

import datetime as dt
from collections import defaultdict

from airbyte_agent_zoho_crm import ZohoCrmConnector
from airbyte_agent_zoho_crm.models.deals import Deal


async def main(zoho: ZohoCrmConnector) -> None:
    """Add up the deals that close this month and are neither won nor lost, and name those with late tasks."""
    today = dt.datetime.now(dt.UTC).date()
    late: set[str | None] = set()
    async for task in zoho.tasks.list(sort_by="Due_Date", sort_order="asc"):
        if task.due_date is None or task.due_date >= today:
            break
        if task.status != "Completed" and task.what_id:
            late.add(task.what_id.id)
    open_deals: defaultdict[str, list[Deal]] = defaultdict(list)
    async for deal in zoho.deals.list():
        closing = deal.closing_date
        ended = deal.stage is None or deal.stage.startswith("Closed")
        if closing and (closing.year, closing.month) == (today.year, today.month) and not ended:
            open_deals[deal.owner.name if deal.owner and deal.owner.name else "nobody"].append(deal)
    for owner, deals in sorted(open_deals.items()):
        print(f"{owner}: {sum(deal.amount or 0 for deal in deals):,.0f}")
        for deal in deals:
            print(f"  {deal.deal_name}, {deal.stage}{' (task overdue)' if deal.id in late else ''}")
