"""Calls as flows, run async or sync."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.executors import HostedBackend
from airbyte_agent_sdk.transport import Flow
from airbyte_agent_sdk.transport.options import Options
from airbyte_agent_sdk.wire.call import Call
from airbyte_agent_sdk.wire.response import ParsedResponse

__all__ = ["CREDENTIALS", "call"]

CREDENTIALS = {"airbyte_client_id": "app-client-id", "airbyte_client_secret": "app-client-secret"}


def call(
    execution: HostedBackend,
    action: str = "list",
    params: Mapping[str, Any] | None = None,
    **options: Any,
) -> Flow[ParsedResponse]:
    """The flow of one call on customers."""
    operation = execution.operation("customers", action)
    return execution.perform(Call(operation, params or {}, Options(**options)))
