"""Reminds each channel of the questions of the last day that nobody has answered."""

import datetime as dt

from airbyte_agent_slack import SlackConnector


async def main(slack: SlackConnector) -> None:
    """Post the open questions of every public channel that the app is in."""
    yesterday = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)
    async for channel in slack.channels.list(types="public_channel", exclude_archived=True, limit=200):
        if not channel.is_member:
            continue
        messages = slack.channel_messages.list(
            channel=channel.id, oldest=f"{yesterday.timestamp():.6f}", limit=200
        )
        waiting = [
            f"• <@{message.user}>: {message.text}"
            async for message in messages
            if message.subtype is None and message.text.endswith("?") and not message.reply_count
        ]
        if waiting:
            text = "\n".join(["Nobody has answered yet:", *waiting])
            posted = await slack.messages.create(channel=channel.id, text=text, unfurl_links=False)
            print(f"#{channel.name}: {len(waiting)} open questions, posted at {posted.ts}")
