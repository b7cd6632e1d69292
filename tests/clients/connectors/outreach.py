"""Singer's tap for Outreach, since Outreach publishes no client."""

from __future__ import annotations

from airbyte_agent_outreach import OutreachAuthConfig, SyncOutreachConnector

from tests.clients.comparison import Client

ENTITIES = (
    *("prospects", "accounts", "sequences", "sequence_states", "sequence_steps", "opportunities", "calls"),
    *("call_dispositions", "call_purposes", "mailings", "mailboxes", "tasks", "users", "stages", "personas"),
)


def connect(url: str) -> SyncOutreachConnector:
    return SyncOutreachConnector(OutreachAuthConfig(access_token="planted-access"), base_url=f"{url}/api/v2")


CLIENT = Client(
    packages=("tap-outreach==1.2.2",),
    connect=connect,
    answers={"*": {"data": [], "links": {}}},
    calls={
        f"{entity}.list": {"page[size]": 250, "sort": "updatedAt", "count": "false"} for entity in ENTITIES
    },
    differences={"*": {"query filter[updatedAt]": "The tap reads what changed since its last run."}},
    uncovered={
        "templates.*": "The tap does not read them.",
        "snippets.*": "The tap does not read them.",
        **{f"{entity}.get": "The tap reads lists only." for entity in ENTITIES},
    },
    vendor=False,
)
