# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""Types of the arguments of Google Search Console's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .search_analytics_all_fields import *
    from .search_analytics_by_country import *
    from .search_analytics_by_date import *
    from .search_analytics_by_device import *
    from .search_analytics_by_page import *
    from .search_analytics_by_query import *
    from .shared import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".shared",
            ".search_analytics_by_date",
            ".search_analytics_by_country",
            ".search_analytics_by_device",
            ".search_analytics_by_page",
            ".search_analytics_by_query",
            ".search_analytics_all_fields",
        ],
    )
