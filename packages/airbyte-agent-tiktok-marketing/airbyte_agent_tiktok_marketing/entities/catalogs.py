# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""A catalog of products."""

from __future__ import annotations

from typing import overload

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.catalogs import LIST
from ..models.catalogs import Catalog

__all__ = ["Catalogs", "SyncCatalogs"]


class Catalogs(Entity):
    """A catalog of products."""

    @overload
    def list(
        self,
        advertiser_id: str,
        bc_id: str,
        *,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> AsyncPager[Catalog]: ...

    @overload
    def list(
        self,
        *,
        bc_id: str,
        advertiser_id: str | Omit | None = omit,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> AsyncPager[Catalog]: ...

    def list(
        self,
        advertiser_id: str | Omit | None = omit,
        bc_id: str | Omit | None = omit,
        *,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> AsyncPager[Catalog]:
        """List catalogs of a Business Center.

        The ad account makes no difference.

        Args:
            advertiser_id: Id of the ad account. Defaults to the connector's setting.
            bc_id: Id of the Business Center.
            page: Number of the page, from 1. At least 1.
            page_size: Records per page; 10 by default. 1 to 100.
        """
        return self._pager(
            LIST,
            {"advertiser_id": advertiser_id, "bc_id": bc_id, "page": page, "page_size": page_size},
            Catalog,
        )


class SyncCatalogs(SyncEntity):
    """A catalog of products. Sync version of `Catalogs`."""

    @overload
    def list(
        self,
        advertiser_id: str,
        bc_id: str,
        *,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> SyncPage[Catalog]: ...

    @overload
    def list(
        self,
        *,
        bc_id: str,
        advertiser_id: str | Omit | None = omit,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> SyncPage[Catalog]: ...

    def list(
        self,
        advertiser_id: str | Omit | None = omit,
        bc_id: str | Omit | None = omit,
        *,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> SyncPage[Catalog]:
        """List catalogs of a Business Center.

        The ad account makes no difference.

        Args:
            advertiser_id: Id of the ad account. Defaults to the connector's setting.
            bc_id: Id of the Business Center.
            page: Number of the page, from 1. At least 1.
            page_size: Records per page; 10 by default. 1 to 100.
        """
        return self._page(
            LIST,
            {"advertiser_id": advertiser_id, "bc_id": bc_id, "page": page, "page_size": page_size},
            Catalog,
        )
