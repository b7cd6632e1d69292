# Generated from specs/mosaic-chat/connector.yaml by `connectorgen generate mosaic-chat`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    CredentialText,
    Definition,
    ErrorCheck,
    Relationship,
    RetryConfig,
    Scheme,
    Server,
    ServerVariable,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="mosaic-chat",
    name="Mosaic Chat",
    definition_id="4f5a6c7d-0e1b-4a2c-9d3e-7f8091a2b306",
    version="0.9.0",
    server=Server(
        url="https://{workspace}.mosaic.example/api",
        variables=(
            ServerVariable(
                name="workspace", default="main", description="What stands before .mosaic.example."
            ),
        ),
    ),
    schemes=(
        Scheme(
            name="bot",
            kind="bearer",
            mapping={"token": "${bot_token}"},
            required=("bot_token",),
            properties={"bot_token": None, "team": "all"},
            headers={"X-Mosaic-Team": "{{ team }}"},
            title="Bot",
            texts={"bot_token": CredentialText(title="Bot token"), "team": CredentialText(title="Team")},
        ),
    ),
    entities={
        "rooms": {"list": ()},
        "messages": {"list": ("room",), "create": ("room", "text")},
        "reactions": {"list": ("message",)},
    },
    security=(("bot",),),
    check=("messages", "list"),
    package="airbyte_agent_mosaic_chat",
    settings={"workspace": "main"},
    retry=RetryConfig(
        max_attempts=2,
        initial_delay=0.25,
        max_delay=20.0,
        exponential_base=3.0,
        jitter=False,
        status_codes=(420, 429),
        on_timeout=False,
        on_network_error=False,
        after_header="X-Mosaic-Wait",
        after_format="milliseconds",
    ),
    error_check=ErrorCheck(field="ok", on_value=False, message_field="error"),
    relationships=(
        Relationship(source="messages", target="rooms", foreign_key="room"),
        Relationship(source="reactions", target="messages", foreign_key="message", target_key="ts"),
    ),
)
