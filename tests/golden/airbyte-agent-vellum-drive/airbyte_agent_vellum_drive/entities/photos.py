# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Photos of Vellum Drive."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import FileContent, Omit, omit

from .._operations.photos import CREATE
from ..models.files import File
from ..params.photos import PhotoCreateParamsPlace

__all__ = ["Photos", "SyncPhotos"]


class Photos(Entity):
    """Photos of Vellum Drive."""

    async def create(
        self,
        photo: FileContent,
        *,
        caption: str | Omit | None = omit,
        place: PhotoCreateParamsPlace | Omit | None = omit,
        labels: Sequence[str] | Omit | None = omit,
        public: bool | Omit | None = omit,
    ) -> File:
        """Keep a photo."""
        return await self._one(
            CREATE,
            {"photo": photo, "caption": caption, "place": place, "labels": labels, "public": public},
            File,
        )


class SyncPhotos(SyncEntity):
    """Photos of Vellum Drive. Sync version of `Photos`."""

    def create(
        self,
        photo: FileContent,
        *,
        caption: str | Omit | None = omit,
        place: PhotoCreateParamsPlace | Omit | None = omit,
        labels: Sequence[str] | Omit | None = omit,
        public: bool | Omit | None = omit,
    ) -> File:
        """Keep a photo."""
        return self._one(
            CREATE,
            {"photo": photo, "caption": caption, "place": place, "labels": labels, "public": public},
            File,
        )
