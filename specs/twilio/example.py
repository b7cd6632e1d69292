"""Print which messages of the last day were not delivered, by error."""

import datetime as dt
from collections import defaultdict
from email.utils import parsedate_to_datetime

from airbyte_agent_twilio import TwilioConnector


async def main(twilio: TwilioConnector) -> None:
    """Go back through the messages for a day, and print how many failed and to whom, by error code."""
    since = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)
    failed: defaultdict[int | None, list[str | None]] = defaultdict(list)
    async for message in twilio.messages.list(page_size=1000):
        if message.date_created and parsedate_to_datetime(message.date_created) < since:
            break
        if message.status in ("failed", "undelivered"):
            failed[message.error_code].append(message.to)
    for code, recipients in sorted(failed.items(), key=lambda item: -len(item[1])):
        print(f"{len(recipients)} with error {code}: {', '.join(sorted(filter(None, recipients)))}")
