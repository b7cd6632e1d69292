"""Take up urgent tickets that nobody has answered: print what the customer wrote, leave a note for agents."""

from airbyte_agent_zendesk_support import ZendeskSupportConnector


async def main(zendesk: ZendeskSupportConnector) -> None:
    """Open every new, urgent ticket with an internal note, newest first."""
    async for ticket in zendesk.tickets.list(sort_by="created_at", sort_order="desc", per_page=100):
        if ticket.status != "new" or ticket.priority != "urgent":
            continue
        comments = await zendesk.ticket_comments.list(ticket.id).all(max_items=20)
        print(f"#{ticket.id} {ticket.subject}")
        for comment in comments:
            print(f"  {comment.created_at}: {comment.plain_body or comment.body}")
        await zendesk.ticket_comments.create(
            ticket.id,
            ticket={
                "comment": {"body": f"Urgent, {len(comments)} comments, no answer yet.", "public": False},
                "status": "open",
                "tags": [*(ticket.tags or []), "escalated"],
            },
        )
