"""Watch the phones: who waits in the queue, who could take calls, and who gave up waiting today."""

from datetime import UTC, datetime

from airbyte_agent_zendesk_talk import ZendeskTalkConnector


async def main(talk: ZendeskTalkConnector) -> None:
    """Print the queue, the agents that are free, and each caller of today (UTC) who gave up in the queue."""
    [queue] = await talk.current_queue_activity.list().all()
    print(f"{queue.calls_waiting} waiting, the first for {queue.longest_wait_time} s")
    async for agent in talk.agents_activity.list():
        if agent.status_code == "available":
            print(f"  free: {agent.name}, {agent.calls_missed} missed today")
    midnight = datetime.now(UTC).replace(hour=0, minute=0, second=0)
    lines = {line.id: line.name async for line in talk.phone_numbers.list()}
    async for call in talk.calls.list(start_time=int(midnight.timestamp())):
        if call.completion_status == "abandoned_in_queue" and call.phone_number_id is not None:
            line = lines.get(call.phone_number_id)
            print(f"  {call.created_at}: gave up on {line} after {call.wait_time} s")
