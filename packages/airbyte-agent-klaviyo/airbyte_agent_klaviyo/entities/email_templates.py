# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""A template of emails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.email_templates import GET, LIST
from ..models.email_templates import EmailTemplate

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.email_templates import EmailTemplatesStoreColumn, EmailTemplatesStoreRecord  # noqa: F401

__all__ = ["EmailTemplates", "SyncEmailTemplates"]


class EmailTemplates(StoredEntity["EmailTemplatesStoreColumn", "EmailTemplatesStoreRecord"]):
    """A template of emails."""

    _stored = ("email_templates", "EmailTemplatesStoreRecord")

    def list(
        self,
        *,
        revision: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_cursor: str | Omit | None = omit,
    ) -> AsyncPager[EmailTemplate]:
        """List email templates.

        Args:
            revision: Revision of the API, a date. Default: `2026-07-15`.
            page_size: Records per page; 10 by default. 1 to 10.
            page_cursor: Cursor of the page, from the URL of the next page.
        """
        return self._pager(
            LIST, {"revision": revision, "page[size]": page_size, "page[cursor]": page_cursor}, EmailTemplate
        )

    async def get(self, id: str, *, revision: str | Omit | None = omit) -> EmailTemplate:
        """Get an email template.

        Args:
            id: Id of the template.
            revision: Revision of the API, a date. Default: `2026-07-15`.
        """
        return await self._one(GET, {"id": id, "revision": revision}, EmailTemplate)


class SyncEmailTemplates(SyncStoredEntity["EmailTemplatesStoreColumn", "EmailTemplatesStoreRecord"]):
    """A template of emails. Sync version of `EmailTemplates`."""

    _stored = ("email_templates", "EmailTemplatesStoreRecord")

    def list(
        self,
        *,
        revision: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_cursor: str | Omit | None = omit,
    ) -> SyncPage[EmailTemplate]:
        """List email templates.

        Args:
            revision: Revision of the API, a date. Default: `2026-07-15`.
            page_size: Records per page; 10 by default. 1 to 10.
            page_cursor: Cursor of the page, from the URL of the next page.
        """
        return self._page(
            LIST, {"revision": revision, "page[size]": page_size, "page[cursor]": page_cursor}, EmailTemplate
        )

    def get(self, id: str, *, revision: str | Omit | None = omit) -> EmailTemplate:
        """Get an email template.

        Args:
            id: Id of the template.
            revision: Revision of the API, a date. Default: `2026-07-15`.
        """
        return self._one(GET, {"id": id, "revision": revision}, EmailTemplate)
