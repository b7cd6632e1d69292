"""Tools for Google's own client, ``google-genai``: Gemini and Vertex AI."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from google.genai import types

from ..tool import Tool, ToolResult
from .by_name import ByName

__all__ = ["GoogleTools", "adapted", "translated"]


@dataclass(frozen=True, slots=True)
class GoogleTools:
    """Tools for a loop that you write.

    Attributes:
        definitions: For ``GenerateContentConfig(tools=...)``.
    """

    definitions: list[types.Tool]
    _tools: ByName = field(repr=False)

    async def call(self, function_call: types.FunctionCall) -> types.Part:
        """Make a call of the model's. What goes wrong with it is an ``error`` in the response.

        Args:
            function_call: One of ``response.function_calls``.

        Returns:
            The part for the next content, whose role is ``user``.

        Raises:
            ConnectorClosedError: The connector is closed.
        """
        result = await self._tools.call(function_call.name or "", function_call.args)
        return _answer(function_call, result)

    def call_blocking(self, function_call: types.FunctionCall) -> types.Part:
        """Make a call with blocking connectors; otherwise like :meth:`call`.

        Raises:
            ConfigurationError: The connectors are asynchronous.
            ConnectorClosedError: The connector is closed.
        """
        result = self._tools.call_blocking(function_call.name or "", function_call.args)
        return _answer(function_call, result)


def adapted(tools: Sequence[Tool]) -> GoogleTools:
    """The tools as definitions, and a way to call them."""
    declarations = [
        types.FunctionDeclaration(
            name=tool.name, description=tool.description, parameters_json_schema=dict(tool.parameters)
        )
        for tool in tools
    ]
    return GoogleTools([types.Tool(function_declarations=declarations)], ByName(tools))


def translated(result: ToolResult) -> str:
    """What the body of a tool returns for a result: its text."""
    return result.text


def _answer(function_call: types.FunctionCall, result: ToolResult) -> types.Part:
    response = types.FunctionResponse(
        id=function_call.id,
        name=function_call.name,
        response={"error" if result.is_error else "output": result.text},
    )
    return types.Part(function_response=response)
