# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Types of the arguments of HubSpot's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .associations import *
    from .calls import *
    from .companies import *
    from .contacts import *
    from .deals import *
    from .emails import *
    from .meetings import *
    from .notes import *
    from .shared import *
    from .tasks import *
    from .tickets import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".shared",
            ".contacts",
            ".companies",
            ".deals",
            ".tickets",
            ".notes",
            ".calls",
            ".emails",
            ".meetings",
            ".tasks",
            ".associations",
        ],
    )
