"""Print last week's calls with customers, word for word and by the speakers' names."""

import datetime as dt

from airbyte_agent_gong import GongConnector


async def main(gong: GongConnector) -> None:
    """Print the calls of the last seven days with people outside the company."""
    since = dt.datetime.now(dt.UTC) - dt.timedelta(days=7)
    calls = gong.calls_extensive.list(
        filter={"from_date_time": since}, content_selector={"exposed_fields": {"parties": True}}
    )
    async for call in calls:
        if call.meta_data.scope != "External":
            continue
        print(f"{call.meta_data.started} {call.meta_data.title}")
        names = {party.speaker_id: party.name for party in call.parties or []}
        async for transcript in gong.call_transcripts.list(filter={"call_ids": [call.meta_data.id]}):
            for part in transcript.transcript or []:
                text = " ".join(sentence.text or "" for sentence in part.sentences or [])
                print(f"  {names.get(part.speaker_id) or 'Somebody'}: {text}")
