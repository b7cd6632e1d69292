# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Types of the arguments of Intercom's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .companies import *
    from .contacts import *
    from .conversations import *
    from .internal_articles import *
    from .notes import *
    from .shared import *
    from .tags import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".shared",
            ".contacts",
            ".conversations",
            ".companies",
            ".tags",
            ".notes",
            ".internal_articles",
        ],
    )
