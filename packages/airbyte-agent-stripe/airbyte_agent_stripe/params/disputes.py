# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `disputes`."""

from __future__ import annotations

from .shared import TimeRangeParam

__all__ = ["TimeRangeParam"]
