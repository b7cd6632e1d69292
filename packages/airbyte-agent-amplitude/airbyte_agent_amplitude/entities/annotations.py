# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""A note on charts, at a time or for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.annotations import GET, LIST
from ..models.annotations import Annotation, AnnotationDetail

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.annotations import AnnotationsStoreColumn, AnnotationsStoreRecord  # noqa: F401

__all__ = ["Annotations", "SyncAnnotations"]


class Annotations(StoredEntity["AnnotationsStoreColumn", "AnnotationsStoreRecord"]):
    """A note on charts, at a time or for a while."""

    _stored = ("annotations", "AnnotationsStoreRecord")

    def list(self) -> AsyncPager[Annotation]:
        """List annotations.

        Annotations of the project, by their days alone; a get has times and categories.

        Returns a single page. Amplitude gives everything at once.
        """
        return self._pager(LIST, {}, Annotation)

    async def get(self, annotation_id: int) -> AnnotationDetail:
        """Get an annotation.

        Args:
            annotation_id: Id of the annotation.
        """
        return await self._one(GET, {"annotation_id": annotation_id}, AnnotationDetail)


class SyncAnnotations(SyncStoredEntity["AnnotationsStoreColumn", "AnnotationsStoreRecord"]):
    """A note on charts, at a time or for a while. Sync version of `Annotations`."""

    _stored = ("annotations", "AnnotationsStoreRecord")

    def list(self) -> SyncPage[Annotation]:
        """List annotations.

        Annotations of the project, by their days alone; a get has times and categories.

        Returns a single page. Amplitude gives everything at once.
        """
        return self._page(LIST, {}, Annotation)

    def get(self, annotation_id: int) -> AnnotationDetail:
        """Get an annotation.

        Args:
            annotation_id: Id of the annotation.
        """
        return self._one(GET, {"annotation_id": annotation_id}, AnnotationDetail)
