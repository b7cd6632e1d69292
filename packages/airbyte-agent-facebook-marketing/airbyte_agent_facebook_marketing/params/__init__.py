# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Types of the arguments of Facebook Marketing's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .ad_sets import *
    from .ads import *
    from .ads_insights import *
    from .campaigns import *
    from .pixel_stats import *
else:
    __getattr__, __dir__ = exports(
        __name__, whole=[".campaigns", ".ad_sets", ".ads", ".ads_insights", ".pixel_stats"]
    )
