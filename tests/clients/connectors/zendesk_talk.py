"""zenpy, the client of Zendesk's APIs for Python that has Talk."""

from __future__ import annotations

from airbyte_agent_zendesk_talk import SyncZendeskTalkConnector, ZendeskTalkApiTokenAuthConfig

from tests.clients.comparison import Client


def connect(url: str) -> SyncZendeskTalkConnector:
    auth = ZendeskTalkApiTokenAuthConfig(email="ann@example.com", api_token="planted-zendesk-token")
    return SyncZendeskTalkConnector(auth, subdomain="acme", base_url=f"{url}/api/v2/channels/voice")


CLIENT = Client(
    packages=("zenpy==2.0.57",),
    connect=connect,
    vendor=False,
    calls={
        "phone_numbers.list": {},
        "phone_numbers.get": {"phone_number_id": 6},
        "agents_activity.list": {},
        "agents_overview.list": {},
        "account_overview.list": {},
        "current_queue_activity.list": {},
        "calls.list": {"start_time": 1547635159},
        "call_legs.list": {"start_time": 1547635159},
    },
    differences={
        "*": {"path": "The client adds `.json`, as Zendesk's older pages do; newer ones leave it out."},
        "phone_numbers.get": {"path": "The client asks for `phone_numbers.json/6.json`."},
    },
    uncovered=dict.fromkeys(
        ("addresses.*", "greetings.*", "greeting_categories.*", "ivrs.*"), "The client does not have them."
    ),
)
