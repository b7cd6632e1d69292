# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""Arguments of `volumes`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["VolumeUpdateParams"]


class VolumeUpdateParams(TypedDict, total=False):
    """Arguments of `volumes.update`, by name."""

    body: Required[float | None]
