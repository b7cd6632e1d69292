# Generated from specs/exa/connector.yaml by `connectorgen generate exa`. Do not edit.
"""Types of the arguments of Exa's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .contents import *
    from .search_results import *
    from .shared import *
    from .similar_results import *
else:
    __getattr__, __dir__ = exports(
        __name__, whole=[".shared", ".search_results", ".contents", ".similar_results"]
    )
