"""Tools of no framework."""

from __future__ import annotations

from collections.abc import Sequence

from ..tool import Tool, ToolResult

__all__ = ["adapted", "translated"]


def adapted(tools: Sequence[Tool]) -> list[Tool]:
    """The tools as they are."""
    return list(tools)


def translated(result: ToolResult) -> str:
    """What the body of a tool returns for a result: its text."""
    return result.text
