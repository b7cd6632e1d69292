# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    AnswerRule,
    CredentialText,
    Definition,
    RetryConfig,
    RetryWait,
    Scheme,
    Server,
    ServerVariable,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="snowflake",
    name="Snowflake",
    definition_id="e2d65910-8c8b-40a1-ae7d-ee2416b2bfa2",
    version="1.0.0",
    server=Server(
        url="https://{account}.snowflakecomputing.com",
        variables=(
            ServerVariable(
                name="account", description="Identifier of the account in its URL, such as `myorg-myaccount`"
            ),
        ),
    ),
    schemes=(
        Scheme(
            name="token",
            kind="bearer",
            mapping={"token": "${programmatic_access_token}"},
            required=("programmatic_access_token",),
            properties={"programmatic_access_token": None},
            headers={"X-Snowflake-Authorization-Token-Type": "PROGRAMMATIC_ACCESS_TOKEN"},
            title="Programmatic access token",
            description="Authenticate with a programmatic access token of a user, whose roles decide what it may do.",
            texts={
                "programmatic_access_token": CredentialText(
                    title="Programmatic access token",
                    description="Programmatic access token of a user",
                    examples=("example-programmatic-access-token",),
                    where="Snowsight, Settings, Authentication, Programmatic access tokens; or ALTER USER ... ADD PROGRAMMATIC ACCESS TOKEN",
                )
            },
        ),
    ),
    entities={
        "databases": {"list": ()},
        "schemas": {"list": ()},
        "tables": {"list": ()},
        "views": {"list": ()},
        "warehouses": {"list": ()},
        "columns": {"list": ()},
        "record": {
            "list": ("statement",),
            "get": ("statement",),
            "create": ("statement",),
            "update": ("statement",),
            "delete": ("statement",),
        },
        "result_partitions": {"get": ("statementHandle", "partition")},
    },
    security=(("token",),),
    check=("databases", "list"),
    package="airbyte_agent_snowflake",
    settings={"account": None},
    retry=RetryConfig(
        status_codes=(429, 502, 503, 504),
        rules=(
            AnswerRule(
                means="accepted",
                status=(202,),
                wait=RetryWait(seconds=1.0, growth="linear"),
                url="$.statementStatusUrl",
            ),
            AnswerRule(means="final", status=(408,)),
        ),
    ),
)
