# Generated from specs/exa/connector.yaml by `connectorgen generate exa`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import AnswerRule, CredentialText, Definition, RetryConfig, Scheme, Server

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="exa",
    name="Exa",
    definition_id="7c3acca3-8781-4a4b-bb10-fd2e4500da18",
    version="1.0.0",
    server=Server(url="https://api.exa.ai"),
    schemes=(
        Scheme(
            name="apikey",
            kind="api_key",
            mapping={"api_key": "${api_key}"},
            required=("api_key",),
            properties={"api_key": None},
            key="x-api-key",
            title="API key",
            description="Authenticate with an API key of your team.",
            texts={
                "api_key": CredentialText(
                    title="API key",
                    description="API key of the team",
                    examples=("00000000-0000-0000-0000-000000000000",),
                    where="https://dashboard.exa.ai, API Keys",
                )
            },
        ),
    ),
    entities={
        "search_results": {"list": ("query",)},
        "contents": {"list": ("urls",)},
        "similar_results": {"list": ("url",)},
    },
    security=(("apikey",),),
    check=("contents", "list"),
    package="airbyte_agent_exa",
    retry=RetryConfig(
        rules=(
            AnswerRule(means="quota", status=(402,)),
            AnswerRule(
                means="incomplete",
                body={"$.statuses[*].status": ("error",)},
                details=("$.statuses[*].error.tag",),
            ),
        )
    ),
)
