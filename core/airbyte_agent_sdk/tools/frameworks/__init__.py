"""Tools in the form of each framework, one module for each.

A module has ``adapted``, which returns what the framework takes, and ``translated``, which returns or raises
what the body of a tool does with a result. Its framework is an extra, and imported with it. ``make agents``
tests and type-checks each module with the real package.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import Final

from ...errors import ConfigurationError, suggest

__all__ = ["NAMES", "module"]

NAMES: Final = (
    "anthropic",
    "google",
    "langchain",
    "llama_index",
    "mcp",
    "openai",
    "openai_agents",
    "plain",
    "pydantic_ai",
)


def module(framework: str) -> ModuleType:
    """The module of a framework.

    Raises:
        ConfigurationError: There is no such framework.
        ImportError: The framework's package is not installed; the message says which extra brings it.
    """
    if framework not in NAMES:
        hint = suggest(framework, NAMES) or f"; frameworks: {', '.join(NAMES)}"
        raise ConfigurationError(f"there are no tools for {framework!r}{hint}")
    try:
        return import_module(f".{framework}", __package__)
    except ImportError as error:
        extra = framework.replace("_", "-")
        raise ImportError(
            f"tools for {framework} need its package: pip install 'airbyte-agent-sdk[{extra}]>=1.0' ({error})"
        ) from error
