"""Tools for agents of pydantic-ai."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from pydantic_ai import ModelRetry, RunContext
from pydantic_ai import Tool as NativeTool
from pydantic_core import SchemaValidator, core_schema

from ..tool import Tool, ToolResult

__all__ = ["adapted", "translated"]

#: Mistakes in a row that are reported as retries. Only a success of the same tool ends the row, and all
#: operations share a tool, so the framework's own number, one, would soon end a run.
_RETRIES: Final = 10
_OBJECT: Final = SchemaValidator(core_schema.dict_schema(core_schema.str_schema()))


def adapted(tools: Sequence[Tool]) -> list[NativeTool[Any]]:
    """The tools as ``pydantic_ai.Tool``, for ``Agent(tools=...)`` and ``FunctionToolset``."""
    return [_native(tool) for tool in tools]


def translated(result: ToolResult) -> str:
    """What the body of a tool returns for a result.

    Raises:
        ModelRetry: The model can correct the call.
    """
    if result.outcome == "invalid":
        raise ModelRetry(result.text)
    return result.text


def _native(tool: Tool) -> NativeTool[Any]:
    async def call(context: RunContext[Any], /, **arguments: Any) -> str:
        result = await tool.call(arguments)
        # One more retry would end the run; a text begins a new row.
        return result.text if context.last_attempt else translated(result)

    native: NativeTool[Any] = NativeTool.from_schema(
        call, tool.name, tool.description, dict(tool.parameters), takes_ctx=True
    )
    # The framework's own lets what is no object pass, and the call of the function then ends the run.
    native.function_schema.validator = _OBJECT
    native.max_retries = _RETRIES
    native.strict = tool.strict  # otherwise the framework makes every argument required
    native.metadata = {
        "title": tool.title,
        "read_only": tool.read_only,
        "destructive": tool.destructive,
        "idempotent": tool.idempotent,
    }
    return native
