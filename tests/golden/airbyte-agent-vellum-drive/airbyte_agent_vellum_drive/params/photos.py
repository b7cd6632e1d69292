# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Arguments of `photos`."""

from typing_extensions import TypedDict

__all__ = ["PhotosCreatePlace"]


class PhotosCreatePlace(TypedDict, total=False):
    lat: float | None
    lon: float | None
