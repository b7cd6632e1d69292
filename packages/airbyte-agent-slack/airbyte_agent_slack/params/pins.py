# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Arguments of `pins`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["PinCreateParams"]


class PinCreateParams(TypedDict, total=False):
    """Arguments of `pins.create`, by name."""

    channel: Required[str]
    timestamp: Required[str]
