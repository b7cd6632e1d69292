"""What a client is offered: tools, resources and prompts of some connectors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

import mcp_types as types
from airbyte_agent_sdk import Connector, Tool, toolset
from airbyte_agent_sdk.errors import ConfigurationError

from .confirmation import confirm
from .options import Options
from .reading import Reading

__all__ = ["Offer"]


@dataclass(frozen=True, eq=False)
class Offer:
    """What a client is offered.

    Attributes:
        connectors: The connectors by name.
        options: What of them is offered, and how calls are answered.
        definitions: The tools' definitions. They have no output schema: a result that does not match one is
            lost on its way.
        reading: Resources and prompts.
    """

    connectors: Mapping[str, Connector]
    options: Options
    definitions: list[types.Tool]
    reading: Reading

    @classmethod
    def of(cls, connectors: Iterable[Connector] | Mapping[str, Connector], options: Options) -> Offer:
        """The offer of some connectors.

        Raises:
            ConfigurationError: A pattern matches nothing, a bound is out of range, or there is no connector.
        """
        named = _named(connectors)
        definitions: list[types.Tool] = toolset(named, "mcp", **options.of_tools()).definitions
        return cls(named, options, definitions, Reading(named, has_writes=bool(options.allow_writes)))

    def tools(self) -> Mapping[str, Tool]:
        """New tools, for a session: they remember what was called."""
        made: list[Tool] = toolset(self.connectors, confirm=confirm, **self.options.of_tools())
        return {tool.name: tool for tool in made}


def _named(connectors: Iterable[Connector] | Mapping[str, Connector]) -> Mapping[str, Connector]:
    named: dict[str, Connector] = {}
    if isinstance(connectors, Mapping):
        named.update(cast("Mapping[str, Connector]", connectors))
        connectors = ()
    for connector in connectors:
        slug = connector.definition.slug
        if slug in named:
            raise ConfigurationError(f"there are two connectors of {slug}; pass a mapping of names to them")
        named[slug] = connector
    return dict(sorted(named.items()))
