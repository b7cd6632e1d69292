# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `prices`."""

from __future__ import annotations

from .shared import Price

__all__ = ["Price"]
