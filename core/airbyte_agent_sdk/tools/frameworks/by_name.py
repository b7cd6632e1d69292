"""Tools called by their names, as a model's provider reports calls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...errors import suggest
from ..tool import Tool, ToolResult

__all__ = ["ByName"]


class ByName:
    """A set of tools, to be called by name.

    Args:
        tools: Tools of different names.
    """

    def __init__(self, tools: Sequence[Tool]) -> None:
        self._tools = {tool.name: tool for tool in tools}

    async def call(self, name: str, arguments: Mapping[str, Any] | str | None) -> ToolResult:
        """Call a tool; a name that no tool has is a mistake that the model can correct.

        Args:
            name: The tool's.
            arguments: As the model gave them: an object, or the JSON text of one.

        Raises:
            ConnectorClosedError: The connector is closed.
        """
        tool = self._tools.get(name)
        return self._unknown(name) if tool is None else await tool.call(arguments)

    def call_blocking(self, name: str, arguments: Mapping[str, Any] | str | None) -> ToolResult:
        """Call a tool of blocking connectors; otherwise like :meth:`call`.

        Raises:
            ConfigurationError: The connectors are asynchronous.
            ConnectorClosedError: The connector is closed.
        """
        tool = self._tools.get(name)
        return self._unknown(name) if tool is None else tool.call_blocking(arguments)

    def _unknown(self, name: str) -> ToolResult:
        hint = suggest(name, self._tools) or f"; tools: {', '.join(self._tools)}"
        return ToolResult.of("invalid", error="unknown_tool", message=f"there is no tool {name!r}{hint}")
