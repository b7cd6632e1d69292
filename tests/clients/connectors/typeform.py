"""Typeform's client for JavaScript."""

from __future__ import annotations

from airbyte_agent_typeform import SyncTypeformConnector, TypeformAuthConfig

from tests.clients.comparison import Client

PAGE = {"page": 2, "page_size": 3}
FORM = {"form_id": "u6nXL7"}
RESPONSES = {
    **FORM,
    "page_size": 3,
    "since": "2026-01-02T03:04:05",
    "until": "2026-02-02T03:04:05",
    "completed": False,
    "query": "early & late",
}


def connect(url: str) -> SyncTypeformConnector:
    return SyncTypeformConnector(TypeformAuthConfig(access_token="planted-tfp"), base_url=url)


CLIENT = Client(
    packages=("@typeform/api-client@2.8.0",),
    connect=connect,
    calls={
        "forms.list": PAGE,
        "forms.get": FORM,
        "responses.list": {**RESPONSES, "before": "0796d29dcdd7f8a5"},
        "webhooks.list": FORM,
        "workspaces.list": PAGE,
        "images.list": {},
        "themes.list": PAGE,
    },
    answers={"*": {"items": [], "total_items": 0, "page_count": 0}, "images.list": []},
    differences={
        "*": {"header authorization": "The client writes `bearer`, which is the same as `Bearer`."},
    },
)
