# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""A template of transactional mail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.templates import GET, LIST
from ..models.templates import Template

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.templates import TemplatesStoreColumn, TemplatesStoreRecord  # noqa: F401

__all__ = ["SyncTemplates", "Templates"]


class Templates(StoredEntity["TemplatesStoreColumn", "TemplatesStoreRecord"]):
    """A template of transactional mail."""

    _stored = ("templates", "TemplatesStoreRecord")

    def list(
        self,
        *,
        generations: Literal["legacy", "dynamic", "legacy,dynamic"] | str | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> AsyncPager[Template]:
        """List transactional templates.

        Only legacy ones unless `generations` asks for dynamic ones.

        Args:
            generations: Generations of templates to list; legacy by default. One of `legacy`, `dynamic`,
                `legacy,dynamic`.
            page_size: Records per page; the service requires it. 1 to 200. Default: `200`.
        """
        return self._pager(LIST, {"generations": generations, "page_size": page_size}, Template)

    async def get(self, template_id: str) -> Template:
        """Get a transactional template.

        Args:
            template_id: Id of the template.
        """
        return await self._one(GET, {"template_id": template_id}, Template)


class SyncTemplates(SyncStoredEntity["TemplatesStoreColumn", "TemplatesStoreRecord"]):
    """A template of transactional mail. Sync version of `Templates`."""

    _stored = ("templates", "TemplatesStoreRecord")

    def list(
        self,
        *,
        generations: Literal["legacy", "dynamic", "legacy,dynamic"] | str | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> SyncPage[Template]:
        """List transactional templates.

        Only legacy ones unless `generations` asks for dynamic ones.

        Args:
            generations: Generations of templates to list; legacy by default. One of `legacy`, `dynamic`,
                `legacy,dynamic`.
            page_size: Records per page; the service requires it. 1 to 200. Default: `200`.
        """
        return self._page(LIST, {"generations": generations, "page_size": page_size}, Template)

    def get(self, template_id: str) -> Template:
        """Get a transactional template.

        Args:
            template_id: Id of the template.
        """
        return self._one(GET, {"template_id": template_id}, Template)
