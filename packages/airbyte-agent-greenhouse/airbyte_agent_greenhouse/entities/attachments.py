# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""A file of an application."""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.types import Omit, omit

from .._operations.attachments import DOWNLOAD, LIST
from ..models.attachments import Attachment
from ..params.attachments import AttachmentListParamsType

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.attachments import AttachmentsStoreColumn, AttachmentsStoreRecord  # noqa: F401

__all__ = ["Attachments", "SyncAttachments"]


class Attachments(StoredEntity["AttachmentsStoreColumn", "AttachmentsStoreRecord"]):
    """A file of an application."""

    _stored = ("attachments", "AttachmentsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
        ids: Sequence[int] | Omit | None = omit,
        updated_at: str | Omit | None = omit,
        application_ids: Sequence[int] | Omit | None = omit,
        candidate_ids: Sequence[int] | Omit | None = omit,
        type: AttachmentListParamsType | str | Omit | None = omit,
    ) -> AsyncPager[Attachment]:
        """List attachments.

        Args:
            cursor: Cursor from the `Link` header; without any other parameter.
            per_page: How many records a page has, 100 by default. 1 to 500.
            ids: Only attachments with these ids. At most 50 items.
            updated_at: Only those changed at such a time: `gt`, `gte`, `lt` or `lte` and a time, as in
                `gte|2026-01-01T00:00:00Z`, or two of them,
                `gte|2026-01-01T00:00:00Z|lt|2026-02-01T00:00:00Z`.
            application_ids: Only those of these applications. At most 50 items.
            candidate_ids: Only those of these candidates. At most 50 items.
            type: Only files of this kind. One of `resume`, `cover_letter`, `take_home_test`, `offer_packet`,
                `offer_letter`, `signed_offer_letter`, `other`, `form_attachment`, `midfunnel_agreement`,
                `automated_agreement`.
        """
        return self._pager(
            LIST,
            {
                "cursor": cursor,
                "per_page": per_page,
                "ids": ids,
                "updated_at": updated_at,
                "application_ids": application_ids,
                "candidate_ids": candidate_ids,
                "type": type,
            },
            Attachment,
        )

    async def download(self, ids: Sequence[int], *, range_header: str | Omit | None = omit) -> Download:
        """Download an attachment.

        Args:
            ids: Id of the attachment, in a list of one. Exactly 1 items.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            The file, as a stream.
        """
        return await self._download(DOWNLOAD, {"ids": ids, "range_header": range_header})

    async def download_local(
        self,
        path: str | PathLike[str],
        ids: Sequence[int],
        *,
        range_header: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """Download an attachment.

        Args:
            path: The file to write.
            ids: Id of the attachment, in a list of one. Exactly 1 items.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return await self._save(self.download(ids, range_header=range_header), path, overwrite)

    async def download_text(self, ids: Sequence[int], *, range_header: str | Omit | None = omit) -> str:
        """Download an attachment.

        Args:
            ids: Id of the attachment, in a list of one. Exactly 1 items.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return await self._text(self.download(ids, range_header=range_header))

    async def download_base64(self, ids: Sequence[int], *, range_header: str | Omit | None = omit) -> str:
        """Download an attachment.

        Args:
            ids: Id of the attachment, in a list of one. Exactly 1 items.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return await self._base64(self.download(ids, range_header=range_header))


class SyncAttachments(SyncStoredEntity["AttachmentsStoreColumn", "AttachmentsStoreRecord"]):
    """A file of an application. Sync version of `Attachments`."""

    _stored = ("attachments", "AttachmentsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
        ids: Sequence[int] | Omit | None = omit,
        updated_at: str | Omit | None = omit,
        application_ids: Sequence[int] | Omit | None = omit,
        candidate_ids: Sequence[int] | Omit | None = omit,
        type: AttachmentListParamsType | str | Omit | None = omit,
    ) -> SyncPage[Attachment]:
        """List attachments.

        Args:
            cursor: Cursor from the `Link` header; without any other parameter.
            per_page: How many records a page has, 100 by default. 1 to 500.
            ids: Only attachments with these ids. At most 50 items.
            updated_at: Only those changed at such a time: `gt`, `gte`, `lt` or `lte` and a time, as in
                `gte|2026-01-01T00:00:00Z`, or two of them,
                `gte|2026-01-01T00:00:00Z|lt|2026-02-01T00:00:00Z`.
            application_ids: Only those of these applications. At most 50 items.
            candidate_ids: Only those of these candidates. At most 50 items.
            type: Only files of this kind. One of `resume`, `cover_letter`, `take_home_test`, `offer_packet`,
                `offer_letter`, `signed_offer_letter`, `other`, `form_attachment`, `midfunnel_agreement`,
                `automated_agreement`.
        """
        return self._page(
            LIST,
            {
                "cursor": cursor,
                "per_page": per_page,
                "ids": ids,
                "updated_at": updated_at,
                "application_ids": application_ids,
                "candidate_ids": candidate_ids,
                "type": type,
            },
            Attachment,
        )

    def download(self, ids: Sequence[int], *, range_header: str | Omit | None = omit) -> SyncDownload:
        """Download an attachment.

        Args:
            ids: Id of the attachment, in a list of one. Exactly 1 items.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            The file, as a stream.
        """
        return self._download(DOWNLOAD, {"ids": ids, "range_header": range_header})

    def download_local(
        self,
        path: str | PathLike[str],
        ids: Sequence[int],
        *,
        range_header: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """Download an attachment.

        Args:
            path: The file to write.
            ids: Id of the attachment, in a list of one. Exactly 1 items.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return self._save(self.download(ids, range_header=range_header), path, overwrite)

    def download_text(self, ids: Sequence[int], *, range_header: str | Omit | None = omit) -> str:
        """Download an attachment.

        Args:
            ids: Id of the attachment, in a list of one. Exactly 1 items.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return self._text(self.download(ids, range_header=range_header))

    def download_base64(self, ids: Sequence[int], *, range_header: str | Omit | None = omit) -> str:
        """Download an attachment.

        Args:
            ids: Id of the attachment, in a list of one. Exactly 1 items.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return self._base64(self.download(ids, range_header=range_header))
