"""Asks on each overdue task of mine when it will be done, and gives it another day."""

import datetime as dt

from airbyte_agent_asana import AsanaConnector


async def main(asana: AsanaConnector) -> None:
    """Comment on my open tasks whose day has passed, and put them off until tomorrow."""
    now = dt.datetime.now(dt.UTC)
    tomorrow = now.date() + dt.timedelta(days=1)
    async for workspace in asana.workspaces.list(limit=100):
        mine = asana.tasks.list(assignee="me", workspace=workspace.gid, completed_since=now, limit=100)
        async for found in mine:  # lists give tasks in short: a second call tells when one is due
            task = await asana.tasks.get(found.gid)
            if task.due_on is None or task.due_on >= now.date():
                continue
            print(f"{task.due_on} {task.name} {task.permalink_url}")
            await asana.task_stories.create(
                task.gid, data={"text": f"This was due on {task.due_on}. When will it be done?"}
            )
            await asana.tasks.update(task.gid, data={"due_on": f"{tomorrow}"})
