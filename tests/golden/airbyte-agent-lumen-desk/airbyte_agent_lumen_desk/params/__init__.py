# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Types of the arguments of LumenDesk's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .articles import *
    from .attachments import *
    from .comments import *
    from .contacts import *
    from .tags import *
    from .tickets import *
else:
    __getattr__, __dir__ = exports(
        __name__, whole=[".tickets", ".comments", ".attachments", ".articles", ".contacts", ".tags"]
    )
