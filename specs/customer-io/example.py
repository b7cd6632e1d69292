"""Send a receipt, and print what became of the receipts that were sent before."""

from collections import Counter

from airbyte_agent_customer_io import CustomerIoConnector


async def main(customer_io: CustomerIoConnector) -> None:
    """Send the transactional message "receipt" to one person, and count the deliveries of the last months."""
    sent = await customer_io.transactional_email.create(
        to="ada@example.com",
        identifiers={"email": "ada@example.com"},
        transactional_message_id="receipt",
        message_data={"order": {"number": "4711", "total": "12.50"}},
    )
    print(f"Accepted as {sent.delivery_id}")

    outcomes: Counter[str] = Counter()
    async for message in customer_io.messages.list(type="email", limit=1000):
        if message.metrics is None or message.campaign_id or message.newsletter_id:
            continue
        outcomes[
            "opened" if message.metrics.opened else "bounced" if message.metrics.bounced else "other"
        ] += 1
    for outcome, count in outcomes.most_common():
        print(f"{outcome}: {count}")
