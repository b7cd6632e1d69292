"""Print how the Single Sends were received, and why mail bounces."""

from collections import Counter

from airbyte_agent_sendgrid import SendgridConnector


async def main(sendgrid: SendgridConnector) -> None:
    """Print the opening rate of each Single Send, and the most frequent statuses of bounces."""
    names = {send.id: send.name async for send in sendgrid.singlesends.list()}
    async for stat in sendgrid.singlesend_stats.list(page_size=50):
        if stat.stats and stat.stats.delivered:
            rate = stat.stats.unique_opens / stat.stats.delivered
            print(f"{names.get(stat.id, stat.id)}: {stat.stats.delivered} delivered, {rate:.0%} opened")
    reasons = Counter([bounce.status async for bounce in sendgrid.bounces.list(limit=500)])
    for status, count in reasons.most_common(5):
        print(f"{count} bounces with status {status}")
