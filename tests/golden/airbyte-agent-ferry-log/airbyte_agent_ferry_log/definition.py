# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import CredentialText, Definition, Scheme, SelfHosted, Server

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="ferry-log",
    name="Ferry Log",
    definition_id="7b0d5e91-64fa-4d27-8c1b-5a9f2e3d4c05",
    version="0.1.3",
    server=Server(
        url="https://ferrylog.example",
        self_hosted=SelfHosted(base_url="https://ferries\\.[^/]+", paths={"/": "/log"}),
    ),
    schemes=(
        Scheme(
            name="key",
            kind="api_key",
            mapping={"api_key": "${key}"},
            required=("key",),
            properties={"key": None},
            key="X-Ferry-Key",
            title="Key",
            texts={"key": CredentialText(title="Key")},
        ),
    ),
    entities={
        "ships": {"list": ()},
        "ports": {"list": ()},
        "routes": {"list": ()},
        "crews": {"list": ()},
        "tickets": {"list": ()},
        "berths": {"list": ()},
        "sailings": {"list": ()},
        "delays": {"list": ()},
        "tides": {"list": ()},
        "wakes": {"search": ("ship",)},
        "flags": {"list": ()},
    },
    security=(("key",),),
    check=("ships", "list"),
    package="airbyte_agent_ferry_log",
)
