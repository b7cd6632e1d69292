"""Print the sequences with the most replies, and the tasks that are overdue."""

import datetime as dt

from airbyte_agent_outreach import OutreachConnector


async def main(outreach: OutreachConnector) -> None:
    """Compare enabled sequences, and name the owners of tasks that should have been done."""
    sequences = await outreach.sequences.list(page_size=250).all()
    enabled = [sequence.attributes for sequence in sequences if sequence.attributes.enabled]
    for values in sorted(enabled, key=lambda values: values.reply_count or 0, reverse=True)[:10]:
        delivered, replied = values.deliver_count or 0, values.reply_count or 0
        print(f"{values.name}: {replied} replies to {delivered} mailings")

    users = {user.id: user.attributes.name async for user in outreach.users.list(page_size=250)}
    unfinished = outreach.with_options(extra_query={"filter[state]": "incomplete"})
    async for task in unfinished.tasks.list(sort="dueAt", page_size=250):
        due = task.attributes.due_at
        if due is None or due > dt.datetime.now(dt.UTC):
            break
        owner = task.relationships and task.relationships.owner and task.relationships.owner.data
        print(f"{due:%Y-%m-%d} {task.attributes.action}: {users.get(owner.id) if owner else 'nobody'}")
