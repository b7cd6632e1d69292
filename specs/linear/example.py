"""Makes every overdue issue urgent, and asks on it when it will be done."""

import datetime as dt

from airbyte_agent_linear import LinearConnector


async def main(linear: LinearConnector) -> None:
    """Go through all issues, and take care of those whose day has passed while they are open."""
    today = dt.datetime.now(dt.UTC).date()
    async for issue in linear.issues.list(first=100):
        if issue.due_date is None or issue.due_date >= today or issue.state.type in {"completed", "canceled"}:
            continue
        if issue.priority != 1:  # 1 is urgent
            await linear.issues.update(id=issue.id, priority=1)
        name = issue.assignee.name if issue.assignee else "nobody"
        print(f"{issue.identifier} {issue.title}: due on {issue.due_date}, {name} has it")
        await linear.comments.create(
            issue_id=issue.id, body=f"This was due on {issue.due_date}. When will it be done?"
        )
