# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Types of the arguments of Zendesk Support's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .satisfaction_ratings import *
    from .shared import *
    from .ticket_bulk_updates import *
    from .ticket_comments import *
    from .tickets import *
    from .users import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".shared",
            ".tickets",
            ".ticket_comments",
            ".ticket_bulk_updates",
            ".users",
            ".satisfaction_ratings",
        ],
    )
