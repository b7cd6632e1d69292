"""Print how many users were active each week of the last quarter, and what was annotated in it."""

import datetime as dt
from itertools import pairwise

from airbyte_agent_amplitude import AmplitudeConnector


async def main(amplitude: AmplitudeConnector) -> None:
    """Print a line for each week, with the annotations of its days."""
    today = dt.datetime.now(dt.UTC).date()
    start = today - dt.timedelta(weeks=13)
    notes = [(note.date or "", note.label) async for note in amplitude.annotations.list()]
    async for users in amplitude.active_users.list(f"{start:%Y%m%d}", f"{today:%Y%m%d}", i=7):
        weeks = [*(users.x_values or []), today.isoformat()]
        counts = (users.series or [[]])[0]
        for (week, after), count in zip(pairwise(weeks), counts, strict=False):
            said = [label for day, label in notes if week <= day < after and label]
            print(f"{week}: {count:,.0f} {', '.join(said)}".rstrip())
