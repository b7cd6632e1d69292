# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Types of the arguments of Notion's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .blocks import *
    from .comments import *
    from .data_sources import *
    from .pages import *
    from .shared import *
else:
    __getattr__, __dir__ = exports(
        __name__, whole=[".shared", ".pages", ".data_sources", ".blocks", ".comments"]
    )
