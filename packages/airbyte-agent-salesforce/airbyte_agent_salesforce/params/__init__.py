# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Types of the arguments of Salesforce's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .accounts import *
    from .campaigns import *
    from .cases import *
    from .contacts import *
    from .events import *
    from .leads import *
    from .notes import *
    from .opportunities import *
    from .sobjects import *
    from .tasks import *
    from .users import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".sobjects",
            ".accounts",
            ".contacts",
            ".leads",
            ".opportunities",
            ".tasks",
            ".events",
            ".campaigns",
            ".cases",
            ".notes",
            ".users",
        ],
    )
