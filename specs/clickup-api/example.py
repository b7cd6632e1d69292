"""Print what of a Workspace is overdue, with the latest comment on each task."""

import datetime as dt

from airbyte_agent_clickup_api import ClickupApiConnector


async def main(clickup: ClickupApiConnector) -> None:
    """Print the overdue tasks of every Workspace."""
    now = dt.datetime.now(dt.UTC)
    async for team in clickup.teams.list():
        print(f"{team.name}:")
        async for task in clickup.tasks.search(team.id, due_date_lt=now):
            people = ", ".join(user.username or "?" for user in task.assignees or []) or "nobody"
            print(f"  {task.name} ({task.url}), assigned to {people}")
            newest = await clickup.comments.list(task.id)
            for comment in newest.data[:1]:
                print(f"    {comment.comment_text}")
