# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    AnswerRule,
    CredentialText,
    Definition,
    ErrorCheck,
    RetryConfig,
    RetryWait,
    Scheme,
    Server,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="signal-tower",
    name="Signal Tower",
    definition_id="5d1f0c7a-94be-4a61-8e0d-3b7c2f6a9d10",
    version="0.1.0",
    server=Server(url="https://api.signaltower.example/v2"),
    schemes=(
        Scheme(
            name="key",
            kind="api_key",
            mapping={"api_key": "${key}"},
            required=("key",),
            properties={"key": None},
            key="X-Tower-Key",
            title="Key",
            texts={"key": CredentialText(title="Key")},
        ),
    ),
    entities={
        "messages": {"list": (), "create": ("text",), "update": ("id", "text")},
        "routes": {"get": ("ids", "hops")},
        "bodies": {"update": ("id", "spans", "body")},
        "logs": {"get": (), "create": ()},
        "volumes": {"update": ("body",)},
        "flags": {"update": ("items",)},
    },
    security=(("key",),),
    check=("messages", "list"),
    package="airbyte_agent_signal_tower",
    retry=RetryConfig(
        rules=(
            AnswerRule(
                means="accepted",
                status=(202,),
                wait=RetryWait(seconds=0.5, growth="linear"),
                url="$.status_url",
            ),
        )
    ),
    error_check=ErrorCheck(field="code", message_field="reason", ok_value=0),
)
