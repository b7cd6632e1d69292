# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Types of the arguments of Orbit Graph's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .passes import *
    from .reports import *
    from .satellites import *
    from .stations import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".satellites", ".passes", ".reports", ".stations"])
