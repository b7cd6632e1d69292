# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""Types of the arguments of Signal Tower's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .bodies import *
    from .flags import *
    from .logs import *
    from .messages import *
    from .volumes import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".messages", ".bodies", ".logs", ".volumes", ".flags"])
