"""Gives the owner of every overdue opportunity a task to set a new close date."""

import datetime as dt

from airbyte_agent_salesforce import SalesforceConnector


async def main(salesforce: SalesforceConnector) -> None:
    """Find open opportunities whose close date has passed, and create a task for those without one."""
    overdue = salesforce.opportunities.list(
        "SELECT Id, Name, OwnerId, CloseDate, HasOpenActivity FROM Opportunity"
        " WHERE IsClosed = false AND CloseDate < TODAY ORDER BY CloseDate"
    )
    tomorrow = dt.datetime.now(dt.UTC).date() + dt.timedelta(days=1)
    async for opportunity in overdue:
        if opportunity.has_open_activity:
            continue
        task = await salesforce.tasks.create(
            subject=f"Set a new close date: {opportunity.name}",
            what_id=opportunity.id,
            owner_id=opportunity.owner_id,
            activity_date=tomorrow,
        )
        print(f"{opportunity.name}, due {opportunity.close_date}: task {task.id}")
