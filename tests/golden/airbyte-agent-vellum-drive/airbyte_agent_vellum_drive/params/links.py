# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Arguments of `links`."""

from typing_extensions import TypedDict

__all__ = ["LinksCreateLimits"]


class LinksCreateLimits(TypedDict, total=False):
    views: int | None
    once: bool | None
