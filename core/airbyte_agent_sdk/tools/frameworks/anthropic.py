"""Tools for Anthropic's own client: for its tool runner, and for a loop that you write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NoReturn, cast

from anthropic import beta_async_tool, beta_tool
from anthropic.lib.tools import BetaAsyncFunctionTool, BetaFunctionTool, ToolError
from anthropic.types import ToolParam, ToolResultBlockParam, ToolUseBlock
from anthropic.types.beta import BetaToolUseBlock

from ..tool import Tool, ToolResult
from .by_name import ByName

__all__ = ["AnthropicTools", "adapted", "translated"]


@dataclass(frozen=True, slots=True)
class AnthropicTools:
    """Tools for the tool runner, and for a loop that you write.

    Attributes:
        runnable: For ``client.beta.messages.tool_runner(tools=...)``: of an ``AsyncAnthropic`` where the
            connectors are asynchronous, of an ``Anthropic`` where they block.
        definitions: For ``client.messages.create(tools=...)``.
    """

    runnable: list[BetaAsyncFunctionTool[Any]] | list[BetaFunctionTool[Any]]
    definitions: list[ToolParam]
    _tools: ByName = field(repr=False)

    async def call(self, block: ToolUseBlock | BetaToolUseBlock) -> ToolResultBlockParam:
        """Make a call of the model's. What goes wrong with it is a result with ``is_error``.

        Args:
            block: A block of ``message.content`` whose type is ``tool_use``.

        Returns:
            The block for the content of the next message.

        Raises:
            ConnectorClosedError: The connector is closed.
        """
        return _answer(block, await self._tools.call(block.name, _input(block)))

    def call_blocking(self, block: ToolUseBlock | BetaToolUseBlock) -> ToolResultBlockParam:
        """Make a call with blocking connectors; otherwise like :meth:`call`.

        Raises:
            ConfigurationError: The connectors are asynchronous.
            ConnectorClosedError: The connector is closed.
        """
        return _answer(block, self._tools.call_blocking(block.name, _input(block)))


def adapted(tools: Sequence[Tool]) -> AnthropicTools:
    """The tools for the tool runner, as definitions, and a way to call them."""
    runnable = (
        [_blocking(tool) for tool in tools]
        if all(tool.blocking for tool in tools)
        else [_asynchronous(tool) for tool in tools]
    )
    return AnthropicTools(runnable, [cast("ToolParam", _facts(tool)) for tool in tools], ByName(tools))


def translated(result: ToolResult) -> NoReturn:
    """What the body of a ``beta_tool`` raises for a result.

    Raises:
        ToolError: Always; the tool runner makes of it a result with ``is_error``.
    """
    raise ToolError(result.text)


def _asynchronous(tool: Tool) -> BetaAsyncFunctionTool[Any]:
    async def call(**arguments: Any) -> str:
        result = await tool.call(arguments)
        return translated(result) if result.is_error else result.text

    return beta_async_tool(call, **_facts(tool))


def _blocking(tool: Tool) -> BetaFunctionTool[Any]:
    def call(**arguments: Any) -> str:
        result = tool.call_blocking(arguments)
        return translated(result) if result.is_error else result.text

    return beta_tool(call, **_facts(tool))


def _facts(tool: Tool) -> dict[str, Any]:
    return {
        "name": tool.name,
        "description": tool.description,
        "input_schema": dict(tool.parameters),
        **({"strict": True} if tool.strict else {}),
    }


def _input(block: ToolUseBlock | BetaToolUseBlock) -> Any:
    return block.input


def _answer(block: ToolUseBlock | BetaToolUseBlock, result: ToolResult) -> ToolResultBlockParam:
    return {
        "type": "tool_result",
        "tool_use_id": block.id,
        "content": result.text,
        "is_error": result.is_error,
    }
