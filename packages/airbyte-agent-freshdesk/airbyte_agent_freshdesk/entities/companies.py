# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""A company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.companies import GET, LIST
from ..models.companies import Company

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.companies import CompaniesStoreColumn, CompaniesStoreRecord  # noqa: F401

__all__ = ["Companies", "SyncCompanies"]


class Companies(StoredEntity["CompaniesStoreColumn", "CompaniesStoreRecord"]):
    """A company."""

    _stored = ("companies", "CompaniesStoreRecord")

    def list(
        self, *, per_page: int | Omit | None = omit, page: int | Omit | None = omit
    ) -> AsyncPager[Company]:
        """List companies.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
        """
        return self._pager(LIST, {"per_page": per_page, "page": page}, Company)

    async def get(self, id: int) -> Company:
        """Get a company.

        Args:
            id: Id of the company.
        """
        return await self._one(GET, {"id": id}, Company)


class SyncCompanies(SyncStoredEntity["CompaniesStoreColumn", "CompaniesStoreRecord"]):
    """A company. Sync version of `Companies`."""

    _stored = ("companies", "CompaniesStoreRecord")

    def list(
        self, *, per_page: int | Omit | None = omit, page: int | Omit | None = omit
    ) -> SyncPage[Company]:
        """List companies.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
        """
        return self._page(LIST, {"per_page": per_page, "page": page}, Company)

    def get(self, id: int) -> Company:
        """Get a company.

        Args:
            id: Id of the company.
        """
        return self._one(GET, {"id": id}, Company)
