# Generated from specs/google-analytics-data-api/connector.yaml by `connectorgen generate google-analytics-data-api`. Do not edit.
"""Types of the arguments of Google Analytics's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .daily_active_users import *
    from .devices import *
    from .four_weekly_active_users import *
    from .locations import *
    from .pages import *
    from .shared import *
    from .traffic_sources import *
    from .website_overview import *
    from .weekly_active_users import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".shared",
            ".website_overview",
            ".daily_active_users",
            ".weekly_active_users",
            ".four_weekly_active_users",
            ".traffic_sources",
            ".pages",
            ".devices",
            ".locations",
        ],
    )
