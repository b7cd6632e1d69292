"""Look after chats that went wrong: nobody answered, or the visitor rated them as bad, by department."""

from collections import defaultdict
from datetime import UTC, datetime, timedelta

from airbyte_agent_zendesk_chat import ZendeskChatConnector


async def main(chat: ZendeskChatConnector) -> None:
    """Print the missed and the badly rated chats of the last week, with the first words of each visitor."""
    since = datetime.now(UTC) - timedelta(days=7)
    wrong: dict[str, list[str]] = defaultdict(list)
    async for one in chat.chats.list(start_time=int(since.timestamp())):
        if one.missed or one.rating == "bad":
            said = [event.msg for event in one.history or [] if event.type == "chat.msg" and event.msg]
            words = one.message or (said[0] if said else "")
            wrong[one.department_name or "no department"].append(f"{one.id}: {words[:60]}")
    for department, chats in wrong.items():
        print(f"{department}: {len(chats)}")
        for line in chats:
            print(f"  {line}")
