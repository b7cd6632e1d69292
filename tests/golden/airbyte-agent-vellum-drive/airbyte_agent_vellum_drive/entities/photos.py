# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Photos of Vellum Drive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.types import FileContent, Omit, omit

from ..models.files import File
from ..params.photos import PhotosCreatePlace

__all__ = ["Photos", "SyncPhotos"]


class Photos(Entity):
    """Photos of Vellum Drive."""

    async def create(
        self,
        photo: FileContent,
        *,
        caption: str | Omit | None = omit,
        place: PhotosCreatePlace | Omit | None = omit,
        labels: Sequence[str] | Omit | None = omit,
        public: bool | Omit | None = omit,
    ) -> File:
        """Keep a photo."""
        return await self._one(
            CREATE, {"photo": photo, "caption": caption, "place": place, "labels": labels, "public": public},
            File,
        )  # fmt: skip


class SyncPhotos(SyncEntity):
    """Photos of Vellum Drive; blocking twin of `Photos`."""

    def create(
        self,
        photo: FileContent,
        *,
        caption: str | Omit | None = omit,
        place: PhotosCreatePlace | Omit | None = omit,
        labels: Sequence[str] | Omit | None = omit,
        public: bool | Omit | None = omit,
    ) -> File:
        """Keep a photo."""
        return self._one(
            CREATE, {"photo": photo, "caption": caption, "place": place, "labels": labels, "public": public},
            File,
        )  # fmt: skip


# fmt: off
CREATE = Operation(
    entity="photos", action="create", method="POST", path="/photos",
    parameters=(
        Parameter("photo", "body", {"type": "string", "format": "binary"}, required=True),
        Parameter("caption", "body", {"type": "string"}),
        Parameter(
            "place", "body",
            {"type": "object", "properties": {"lat": {"type": "number"}, "lon": {"type": "number"}}},
        ),
        Parameter("labels", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("public", "body", {"type": "boolean"}),
    ),
    summary="Keep a photo", body="multipart",
)
OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
