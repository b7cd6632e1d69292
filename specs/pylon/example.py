"""Print the issues of the last week that wait for an answer, and who is to give it."""

import datetime as dt

from airbyte_agent_pylon import PylonConnector


async def main(pylon: PylonConnector) -> None:
    """List the new issues by the user to whom they are assigned."""
    users = {user.id: user.name async for user in pylon.users.list()}
    now = dt.datetime.now(dt.UTC)
    async for issue in pylon.issues.list(now - dt.timedelta(days=7), now):
        if issue.state in ("new", "waiting_on_you"):
            who = users.get(issue.assignee.id) if issue.assignee else None
            print(f"#{issue.number} {issue.title}: {who or 'nobody'}")
