"""A client of Freshdesk for Node; Freshdesk has none of its own."""

from __future__ import annotations

from airbyte_agent_freshdesk import FreshdeskAuthConfig, SyncFreshdeskConnector

from tests.clients.comparison import Client

SINCE = "2026-01-02T03:04:05Z"
PAGE = {"per_page": 3, "page": 2}


def connect(url: str) -> SyncFreshdeskConnector:
    return SyncFreshdeskConnector(
        FreshdeskAuthConfig(api_key="planted-freshdesk-key"), base_url=f"{url}/api/v2"
    )


CLIENT = Client(
    packages=("freshdesk-api@3.1.0",),
    connect=connect,
    vendor=False,
    calls={
        "tickets.list": {
            **PAGE,
            "filter": "watching",
            "requester_id": 1001,
            "email": "a+b@example.com",
            "company_id": 7,
            "updated_since": SINCE,
            "order_by": "updated_at",
            "order_type": "asc",
            "include": "stats,requester",
        },
        "tickets.get": {"id": 4711},
        "contacts.list": {
            **PAGE,
            "_updated_since": SINCE,
            "email": "a+b@example.com",
            "mobile": "+49 151",
            "phone": "030",
            "company_id": 7,
            "state": "verified",
        },
        "contacts.get": {"id": 1001},
        "agents.list": {**PAGE, "email": "a+b@example.com", "state": "fulltime"},
        "agents.get": {"id": 1002},
        "companies.list": {"page": 2},
        "companies.get": {"id": 7},
        "roles.list": {},
        "roles.get": {"id": 5},
        "time_entries.list": {"page": 2, "company_id": 7, "agent_id": 1002, "billable": True},
        "ticket_fields.list": {"type": "custom_dropdown"},
    },
    uncovered={
        "groups.*": "It reads no groups.",
        "satisfaction_ratings.*": "It reads no ratings.",
        "surveys.*": "It reads no surveys.",
    },
)
