# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""A form, without its questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.forms import GET, LIST
from ..models.forms import Form, FormDetail

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.forms import FormsStoreColumn, FormsStoreRecord  # noqa: F401

__all__ = ["Forms", "SyncForms"]


class Forms(StoredEntity["FormsStoreColumn", "FormsStoreRecord"]):
    """A form, without its questions."""

    _stored = ("forms", "FormsStoreRecord")

    def list(
        self, *, page: int | Omit | None = omit, page_size: int | Omit | None = omit
    ) -> AsyncPager[Form]:
        """List forms.

        Without their questions, which `forms.get` has.

        Args:
            page: Number of the page, 1 for the first. At least 1.
            page_size: How many records a page has, 10 by default. 1 to 200.
        """
        return self._pager(LIST, {"page": page, "page_size": page_size}, Form)

    async def get(self, form_id: str) -> FormDetail:
        """Get a form.

        Args:
            form_id: Id of the form, as in its URL.
        """
        return await self._one(GET, {"form_id": form_id}, FormDetail)


class SyncForms(SyncStoredEntity["FormsStoreColumn", "FormsStoreRecord"]):
    """A form, without its questions. Sync version of `Forms`."""

    _stored = ("forms", "FormsStoreRecord")

    def list(self, *, page: int | Omit | None = omit, page_size: int | Omit | None = omit) -> SyncPage[Form]:
        """List forms.

        Without their questions, which `forms.get` has.

        Args:
            page: Number of the page, 1 for the first. At least 1.
            page_size: How many records a page has, 10 by default. 1 to 200.
        """
        return self._page(LIST, {"page": page, "page_size": page_size}, Form)

    def get(self, form_id: str) -> FormDetail:
        """Get a form.

        Args:
            form_id: Id of the form, as in its URL.
        """
        return self._one(GET, {"form_id": form_id}, FormDetail)
