# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""A theme, which is how forms look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.themes import LIST
from ..models.themes import Theme

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.themes import ThemesStoreColumn, ThemesStoreRecord  # noqa: F401

__all__ = ["SyncThemes", "Themes"]


class Themes(StoredEntity["ThemesStoreColumn", "ThemesStoreRecord"]):
    """A theme, which is how forms look."""

    _stored = ("themes", "ThemesStoreRecord")

    def list(
        self, *, page: int | Omit | None = omit, page_size: int | Omit | None = omit
    ) -> AsyncPager[Theme]:
        """List themes.

        Those of the account and those of Typeform.

        Args:
            page: Number of the page, 1 for the first. At least 1.
            page_size: How many records a page has, 10 by default. 1 to 200.
        """
        return self._pager(LIST, {"page": page, "page_size": page_size}, Theme)


class SyncThemes(SyncStoredEntity["ThemesStoreColumn", "ThemesStoreRecord"]):
    """A theme, which is how forms look. Sync version of `Themes`."""

    _stored = ("themes", "ThemesStoreRecord")

    def list(self, *, page: int | Omit | None = omit, page_size: int | Omit | None = omit) -> SyncPage[Theme]:
        """List themes.

        Those of the account and those of Typeform.

        Args:
            page: Number of the page, 1 for the first. At least 1.
            page_size: How many records a page has, 10 by default. 1 to 200.
        """
        return self._page(LIST, {"page": page, "page_size": page_size}, Theme)
