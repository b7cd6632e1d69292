# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Types of the arguments of Vellum Drive's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .files import *
    from .links import *
    from .photos import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".files", ".photos", ".links"])
