"""Tools for LlamaIndex."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from llama_index.core.base.llms.types import TextBlock
from llama_index.core.tools import AsyncBaseTool, ToolMetadata, ToolOutput
from pydantic import BaseModel
from typing_extensions import override

from ..tool import Tool, ToolResult

__all__ = ["ConnectorTool", "adapted", "translated"]


class ConnectorTool(AsyncBaseTool):
    """A tool of a connector. A call that fails is an output with ``is_error``.

    Args:
        tool: The tool.
    """

    def __init__(self, tool: Tool) -> None:
        self._tool = tool
        self._metadata = ToolMetadata(tool.description, tool.name, _schema(tool.parameters))

    @property
    @override
    def metadata(self) -> ToolMetadata:
        return self._metadata

    # By keyword alone, as a model names its arguments, so that a call by position has no effect.
    @override
    def call(self, /, **arguments: Any) -> ToolOutput:  # type: ignore[override]
        return self._output(arguments, self._tool.call_blocking(arguments))

    @override
    async def acall(self, /, **arguments: Any) -> ToolOutput:  # type: ignore[override]
        return self._output(arguments, await self._tool.call(arguments))

    def _output(self, arguments: dict[str, Any], result: ToolResult) -> ToolOutput:
        return ToolOutput(
            tool_name=self._tool.name,
            blocks=[TextBlock(text=result.text)],
            raw_input=arguments,
            raw_output=result.text,
            is_error=result.is_error,
        )


def adapted(tools: Sequence[Tool]) -> list[AsyncBaseTool]:
    """The tools as LlamaIndex's, for ``FunctionAgent(tools=...)`` and ``llm.predict_and_call``."""
    return [ConnectorTool(tool) for tool in tools]


def translated(result: ToolResult) -> str:
    """What the body of a tool returns for a result: its text."""
    return result.text


def _schema(parameters: Mapping[str, Any]) -> type[BaseModel]:
    """A class whose JSON Schema is ``parameters``, which the framework asks for; it validates nothing."""

    class Arguments(BaseModel):
        @classmethod
        @override
        def model_json_schema(cls, *_: Any, **__: Any) -> dict[str, Any]:
            return dict(parameters)

    return Arguments
