# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""Types of the arguments of Snowflake's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .columns import *
    from .databases import *
    from .record import *
    from .schemas import *
    from .shared import *
    from .tables import *
    from .views import *
    from .warehouses import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".shared",
            ".databases",
            ".schemas",
            ".tables",
            ".views",
            ".warehouses",
            ".columns",
            ".record",
        ],
    )
