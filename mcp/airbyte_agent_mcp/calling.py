"""Calls of tools: progress, confirmation, and results in the protocol's form."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from typing import Any, Final

import mcp_types as types
from airbyte_agent_sdk import Tool, ToolResult
from airbyte_agent_sdk.errors import AirbyteError
from mcp.server import ServerRequestContext

from .confirmation import Asking, asks
from .options import Options, Results

__all__ = ["call"]

logger: Final = logging.getLogger("airbyte_agent_mcp")


async def call(
    context: ServerRequestContext[Any, Any],
    params: types.CallToolRequestParams,
    tools: Mapping[str, Tool],
    options: Options,
) -> types.CallToolResult | types.InputRequiredResult:
    """Call a tool; whatever goes wrong is a result."""
    tool = tools.get(params.name)
    if tool is None:
        message = f"there is no tool {params.name!r}; tools: {', '.join(tools)}"
        return _result(ToolResult.of("invalid", error="unknown_tool", message=message), options.results)

    async def progress(requests: int) -> None:
        await context.session.report_progress(requests, message=f"Page {requests} read")

    asking = Asking(context, params, options.confirm)
    token = asks.set(asking)
    try:
        result = await tool.call(params.arguments, progress=progress if tool.read_only else None)
    except AirbyteError as error:
        logger.warning("%s: %s", tool.name, error)
        result = ToolResult.of("failed", error=type(error).__name__, message=str(error))
    except Exception:
        logger.exception("%s failed", tool.name)
        message = "The server failed, and its log has the reason. Do not repeat the call; tell the user."
        result = ToolResult.of("failed", error="internal_error", message=message)
    finally:
        asks.reset(token)
    answer = asking.result(result)
    return _result(answer, options.results) if isinstance(answer, ToolResult) else answer


def _result(result: ToolResult, results: Results) -> types.CallToolResult:
    structured = _object(result.text) if results != "text" else None
    content: list[types.ContentBlock] = []
    if structured is None or results == "both":
        content.append(types.TextContent(text=result.text))
    return types.CallToolResult(content=content, structured_content=structured, is_error=result.is_error)


def _object(text: str) -> dict[str, Any] | None:
    """The object that a text is the JSON of; ``None`` if it is not one."""
    if not text.startswith("{"):
        return None
    try:
        return dict(json.loads(text))
    except ValueError:
        return None
