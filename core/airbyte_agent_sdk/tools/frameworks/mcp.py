"""Tools for MCP servers that are built on the package ``mcp``, 1.x or 2.x."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from importlib.metadata import version
from typing import Any, NoReturn

from mcp import types

from ..tool import Tool, ToolResult
from .by_name import ByName

__all__ = ["McpTools", "adapted", "called", "defined", "translated"]


@dataclass(frozen=True, slots=True)
class McpTools:
    """What a server answers ``tools/list`` and ``tools/call`` with.

    Attributes:
        definitions: The tools, with annotations.
    """

    definitions: list[types.Tool]
    _tools: ByName = field(repr=False)

    async def call(self, name: str, arguments: Mapping[str, Any] | None = None) -> types.CallToolResult:
        """Call a tool; one that fails, and one that does not exist, are results with ``isError``.

        Args:
            name: The tool's.
            arguments: As the client sent them.

        Raises:
            ConnectorClosedError: The connector is closed.
        """
        return called(await self._tools.call(name, arguments))


def adapted(tools: Sequence[Tool]) -> McpTools:
    """The tools as definitions, and a way to call them."""
    return McpTools([defined(tool) for tool in tools], ByName(tools))


def translated(result: ToolResult) -> NoReturn:
    """What the body of a tool of ``MCPServer``, or of ``FastMCP`` in 1.x, raises for a result.

    Raises:
        ToolError: Always; it becomes a result with ``isError``.
    """
    # Of any other exception a server of 2.x tells its client nothing.
    server = "fastmcp" if version("mcp").startswith("1.") else "mcpserver"
    raise import_module(f"mcp.server.{server}.exceptions").ToolError(result.text)


# Fields by the protocol's names: those are the same in both versions of the package, Python's are not.
def defined(tool: Tool) -> types.Tool:
    """The tool as ``tools/list`` lists it."""
    return types.Tool.model_validate(
        {
            "name": tool.name,
            "title": tool.title,
            "description": tool.description,
            "inputSchema": dict(tool.parameters),
            "annotations": {
                "readOnlyHint": tool.read_only,
                "destructiveHint": tool.destructive,
                "idempotentHint": tool.idempotent,
                "openWorldHint": tool.open_world,
            },
        }
    )


def called(result: ToolResult) -> types.CallToolResult:
    """The result as ``tools/call`` returns it: its text alone."""
    return types.CallToolResult.model_validate(
        {"content": [{"type": "text", "text": result.text}], "isError": result.is_error}
    )
