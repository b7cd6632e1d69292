# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Types of the arguments of PayPal's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .search_invoices import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".search_invoices"])
