"""Tools for OpenAI's Agents SDK, ``openai-agents``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from agents import FunctionTool
from agents.tool_context import ToolContext

from ..tool import Tool, ToolResult

__all__ = ["adapted", "translated"]


def adapted(tools: Sequence[Tool]) -> list[FunctionTool]:
    """The tools as ``agents.FunctionTool``, for ``Agent(tools=...)``."""
    return [_native(tool) for tool in tools]


def translated(result: ToolResult) -> str:
    """What the body of a tool returns for a result: its text."""
    return result.text


def _native(tool: Tool) -> FunctionTool:
    async def call(_context: ToolContext[Any], arguments: str) -> str:
        return (await tool.call(arguments)).text

    return FunctionTool(
        name=tool.name,
        description=tool.description,
        params_json_schema=dict(tool.parameters),
        on_invoke_tool=call,
        strict_json_schema=tool.strict,  # otherwise the framework makes every argument required
    )
