"""Tools for LangChain, and so for LangGraph."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from langchain_core.tools import BaseTool, ToolException
from pydantic import PrivateAttr
from typing_extensions import override

from ..tool import Tool, ToolResult

__all__ = ["ConnectorTool", "adapted", "translated"]


class ConnectorTool(BaseTool):
    """A tool of a connector. A call that fails is a ``ToolMessage`` whose status is ``error``."""

    _tool: Tool = PrivateAttr()

    def __init__(self, tool: Tool) -> None:
        super().__init__(
            name=tool.name,
            description=tool.description,
            args_schema=dict(tool.parameters),
            handle_tool_error=True,
            metadata={
                "title": tool.title,
                "read_only": tool.read_only,
                "destructive": tool.destructive,
                "idempotent": tool.idempotent,
            },
        )
        self._tool = tool

    # Keywords would not do: the framework takes those named config, run_manager and self for its own.
    @override
    def _to_args_and_kwargs(
        self, tool_input: str | dict[str, Any], tool_call_id: str | None
    ) -> tuple[tuple[Any, ...], dict[str, Any]]:
        return (tool_input,), {}

    @override
    def _run(self, arguments: dict[str, Any] | str) -> str:
        return _text(self._tool.call_blocking(arguments))

    @override
    async def _arun(self, arguments: dict[str, Any] | str) -> str:
        return _text(await self._tool.call(arguments))


def adapted(tools: Sequence[Tool]) -> list[BaseTool]:
    """The tools as LangChain's, for ``create_agent``, ``ToolNode`` and ``model.bind_tools``."""
    return [ConnectorTool(tool) for tool in tools]


def translated(result: ToolResult) -> str:
    """What the body of a tool returns for a result: its text. An exception would end the run."""
    return result.text


def _text(result: ToolResult) -> str:
    if result.is_error:
        raise ToolException(result.text)
    return result.text
