# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Records of `attachments`."""

from __future__ import annotations

from .shared import Attachment

__all__ = ["Attachment"]
