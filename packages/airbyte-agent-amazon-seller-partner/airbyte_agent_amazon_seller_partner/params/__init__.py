# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Types of the arguments of Amazon Seller Partner's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .catalog_items import *
    from .orders import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".orders", ".catalog_items"])
