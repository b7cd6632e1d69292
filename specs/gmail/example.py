"""Draft an answer to each unread message of the last day, for you to finish and send."""

from base64 import urlsafe_b64encode
from email.message import EmailMessage

from airbyte_agent_gmail import GmailConnector


async def main(gmail: GmailConnector) -> None:
    """Read the unread messages and write a draft into the thread of each."""
    me = await gmail.profile.get()
    async for item in gmail.messages.list(q="is:unread newer_than:1d", max_results=100):
        message = await gmail.messages.get(
            item.id, format="metadata", metadata_headers=["From", "Subject", "Message-ID"]
        )
        headers = {
            header.name: header.value
            for header in (message.payload.headers if message.payload else None) or []
        }
        reply = EmailMessage()
        reply["From"] = me.email_address
        reply["To"] = headers.get("From") or ""
        reply["Subject"] = f"Re: {headers.get('Subject') or ''}"
        reply["In-Reply-To"] = reply["References"] = headers.get("Message-ID") or ""
        reply.set_content("Thank you for your message. I will get back to you tomorrow.")
        raw = urlsafe_b64encode(reply.as_bytes()).decode()
        draft = await gmail.drafts.create(message={"raw": raw, "thread_id": message.thread_id or ""})
        print(f"{draft.id}: {reply['Subject']}")
