"""Tools for OpenAI's own client: for the Responses API and for Chat Completions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias, overload

from openai.types.chat import (
    ChatCompletionFunctionToolParam,
    ChatCompletionMessageFunctionToolCall,
    ChatCompletionToolMessageParam,
)
from openai.types.responses import FunctionToolParam, ResponseFunctionToolCall
from openai.types.responses.response_input_param import FunctionCallOutput

from ..tool import Tool, ToolResult
from .by_name import ByName

__all__ = ["OpenAITools", "adapted", "translated"]

_ToolCall: TypeAlias = ResponseFunctionToolCall | ChatCompletionMessageFunctionToolCall


@dataclass(frozen=True, slots=True)
class OpenAITools:
    """Tools for a loop that you write.

    Attributes:
        definitions: For ``client.responses.create(tools=...)``.
        chat_definitions: For ``client.chat.completions.create(tools=...)``.
    """

    definitions: list[FunctionToolParam]
    chat_definitions: list[ChatCompletionFunctionToolParam]
    _tools: ByName = field(repr=False)

    @overload
    async def call(self, tool_call: ResponseFunctionToolCall) -> FunctionCallOutput: ...
    @overload
    async def call(
        self, tool_call: ChatCompletionMessageFunctionToolCall
    ) -> ChatCompletionToolMessageParam: ...
    async def call(self, tool_call: _ToolCall) -> FunctionCallOutput | ChatCompletionToolMessageParam:
        """Make a call of the model's. What goes wrong with it is text for the model, too.

        Args:
            tool_call: An item of ``response.output`` whose type is ``function_call``, or one of
                ``message.tool_calls``.

        Returns:
            The item, or the message, to append to the next request.

        Raises:
            ConnectorClosedError: The connector is closed.
        """
        result = await self._tools.call(*_asked(tool_call))
        return _answer(tool_call, result)

    @overload
    def call_blocking(self, tool_call: ResponseFunctionToolCall) -> FunctionCallOutput: ...
    @overload
    def call_blocking(
        self, tool_call: ChatCompletionMessageFunctionToolCall
    ) -> ChatCompletionToolMessageParam: ...
    def call_blocking(self, tool_call: _ToolCall) -> FunctionCallOutput | ChatCompletionToolMessageParam:
        """Make a call with blocking connectors; otherwise like :meth:`call`.

        Raises:
            ConfigurationError: The connectors are asynchronous.
            ConnectorClosedError: The connector is closed.
        """
        result = self._tools.call_blocking(*_asked(tool_call))
        return _answer(tool_call, result)


def adapted(tools: Sequence[Tool]) -> OpenAITools:
    """The tools as definitions for both APIs, and a way to call them."""
    return OpenAITools([_item(tool) for tool in tools], [_chat(tool) for tool in tools], ByName(tools))


def translated(result: ToolResult) -> str:
    """What the body of a tool returns for a result: its text."""
    return result.text


def _item(tool: Tool) -> FunctionToolParam:
    return {
        "type": "function",
        "name": tool.name,
        "description": tool.description,
        "parameters": dict(tool.parameters),
        "strict": tool.strict,
    }


def _chat(tool: Tool) -> ChatCompletionFunctionToolParam:
    return {
        "type": "function",
        "function": {
            "name": tool.name,
            "description": tool.description,
            "parameters": dict(tool.parameters),
            "strict": tool.strict,
        },
    }


def _asked(tool_call: _ToolCall) -> tuple[str, str]:
    function = tool_call if tool_call.type == "function_call" else tool_call.function
    return function.name, function.arguments


def _answer(tool_call: _ToolCall, result: ToolResult) -> FunctionCallOutput | ChatCompletionToolMessageParam:
    if tool_call.type == "function_call":
        return {"type": "function_call_output", "call_id": tool_call.call_id, "output": result.text}
    return {"role": "tool", "tool_call_id": tool_call.id, "content": result.text}
