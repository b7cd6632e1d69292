"""Connectors as tools for models: for agent frameworks, for providers' own clients, and for MCP servers.

::

    agent = Agent(model, tools=stripe.tools("pydantic_ai"))
    agent = Agent(model, tools=toolset([stripe, github], "pydantic_ai", read_only=False))

See ``docs/agents/``.
"""

from __future__ import annotations

from .custom import translate_errors
from .session import PendingWrite
from .tool import Tool, ToolResult
from .toolset import toolset

__all__ = ["PendingWrite", "Tool", "ToolResult", "toolset", "translate_errors"]
