"""Leaves a note on each contact who has waited for an answer for more than a day, for their owner to see."""

import datetime as dt

from airbyte_agent_intercom import IntercomConnector


async def main(intercom: IntercomConnector) -> None:
    """Look through open conversations and write a note where nobody answered in a day."""
    now = dt.datetime.now(dt.UTC)
    admins = {admin.id: admin.name async for admin in intercom.admins.list()}
    async for conversation in intercom.conversations.list(per_page=150):
        if conversation.state != "open" or not conversation.waiting_since or not conversation.contacts:
            continue
        since = dt.datetime.fromtimestamp(conversation.waiting_since, dt.UTC)
        if now - since < dt.timedelta(days=1):
            continue
        for person in conversation.contacts.contacts or []:
            contact = await intercom.contacts.get(person.id)
            owner = admins.get(contact.owner_id or "", "nobody")
            print(f"{contact.name or contact.email} of {owner} waits since {since:%d %B, %H:%M}")
            await intercom.notes.create(
                contact.id, body=f"Waits since {since:%d %B}. {owner}, please answer."
            )
