# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Arguments of `photos`."""

from collections.abc import Sequence
from typing import Required

from airbyte_agent_sdk.types import FileContent
from typing_extensions import TypedDict

__all__ = ["PhotoCreateParams", "PhotoCreateParamsPlace"]


class PhotoCreateParamsPlace(TypedDict, total=False):
    lat: float | None
    lon: float | None


class PhotoCreateParams(TypedDict, total=False):
    """Arguments of `photos.create`, by name."""

    photo: Required[FileContent]
    caption: str | None
    place: PhotoCreateParamsPlace | None
    labels: Sequence[str] | None
    public: bool | None
