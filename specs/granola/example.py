"""Print what was decided in the meetings of the last seven days, with who attended them."""

import datetime as dt

from airbyte_agent_granola import GranolaConnector


async def main(granola: GranolaConnector) -> None:
    """Print the summary of each note of the last seven days, oldest first."""
    since = dt.datetime.now(dt.UTC) - dt.timedelta(days=7)
    summaries = await granola.notes.list(created_after=since).all()
    for summary in reversed(summaries):
        note = await granola.notes.get(summary.id)
        attendees = ", ".join(person.name or person.email for person in note.attendees)
        print(f"{note.created_at:%A, %H:%M}: {note.title or 'Untitled'} ({attendees})")
        print(note.summary_text)
        print(note.web_url)
