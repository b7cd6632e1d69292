"""The client of an MCP server for Greenhouse, by others: Greenhouse has none for version 3."""

from __future__ import annotations

from airbyte_agent_greenhouse import GreenhouseOAuthAuthConfig, SyncGreenhouseConnector

from tests.clients.comparison import Client

PAGE = {"per_page": 3, "ids": [7, 6]}


def connect(url: str) -> SyncGreenhouseConnector:
    auth = GreenhouseOAuthAuthConfig(access_token="planted-token")
    return SyncGreenhouseConnector(auth, base_url=f"{url}/v3")


CLIENT = Client(
    packages=("open-greenhouse-mcp==0.5.0",),
    connect=connect,
    calls={
        "applications.list": PAGE,
        "candidates.list": {"cursor": "eyJpZCI6N30="},
        "departments.list": PAGE,
        "interviews.list": PAGE,
        "job_posts.list": {**PAGE, "active": True},
        "jobs.list": {**PAGE, "updated_at": "gte|2026-01-01T00:00:00Z"},
        "offers.list": PAGE,
        "offices.list": PAGE,
        "sources.list": {"per_page": 3},
        "users.list": {**PAGE, "show_service_accounts": False},
        "attachments.list": {
            "per_page": 3,
            "application_ids": [1, 2],
            "candidate_ids": [3],
            "type": "resume",
        },
    },
    answers={"*": []},
    differences={
        "jobs.list": {
            "query updated_at": "The operator is written as the vendor's page docs/list-endpoints says.",
            "query updated_at[gte]": "The client writes the operator in brackets.",
        },
    },
    uncovered={
        "attachments.download": "The client asks for the URL, as in `attachments.list`, and leaves the file."
    },
    vendor=False,
)
