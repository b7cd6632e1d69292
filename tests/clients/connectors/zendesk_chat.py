"""zenpy, the client of Zendesk's APIs for Python that has Chat."""

from __future__ import annotations

from airbyte_agent_zendesk_chat import SyncZendeskChatConnector, ZendeskChatAuthConfig

from tests.clients.comparison import Client


def connect(url: str) -> SyncZendeskChatConnector:
    auth = ZendeskChatAuthConfig(access_token="planted-chat-token")
    return SyncZendeskChatConnector(auth, subdomain="acme", base_url=f"{url}/api/v2/chat")


CLIENT = Client(
    packages=("zenpy==2.0.57",),
    connect=connect,
    vendor=False,
    calls={
        "accounts.get": {},
        "agents.list": {},
        "agents.get": {"agent_id": 5},
        "bans.list": {},
        "bans.get": {"ban_id": 124503543},
        "chats.list": {"start_time": 1546326000},
        "chats.get": {"chat_id": "1704.2314815.QHgVx6SOrRuSx"},
        "departments.list": {},
        "departments.get": {"department_id": 1817719521},
        "goals.list": {},
        "goals.get": {"goal_id": 265},
        "shortcuts.list": {},
        "shortcuts.get": {"shortcut_id": "help"},
        "triggers.list": {},
    },
    uncovered=dict.fromkeys(
        ("agent_timeline.*", "roles.*", "routing_settings.*", "skills.*"), "The client does not have them."
    ),
)
