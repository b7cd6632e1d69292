# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""One of the faces that an account shows to customers."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from ..models.brands import Brand, BrandsRow
from ..params.brands import BrandsSearchQuery

__all__ = ["Brands", "SyncBrands"]


class Brands(StoredEntity[BrandsSearchQuery, BrandsRow]):
    """One of the faces that an account shows to customers."""

    _stored = ("brands", BrandsRow)

    def list(
        self, *, page: int | Omit | None = omit, per_page: int | Omit | None = omit
    ) -> AsyncPager[Brand]:
        """List brands.

        Args:
            page: Number of the page, from 1; only the first 10,000 records can be asked for. At least 1.
            per_page: Records on a page; 100 where absent. 1 to 100.
        """
        return self._pager(LIST, {"page": page, "per_page": per_page}, Brand)

    async def get(self, brand_id: int) -> Brand:
        """Get a brand.

        Args:
            brand_id: Id of the brand.
        """
        return await self._one(GET, {"brand_id": brand_id}, Brand)


class SyncBrands(SyncStoredEntity[BrandsSearchQuery, BrandsRow]):
    """One of the faces that an account shows to customers; blocking twin of `Brands`."""

    _stored = ("brands", BrandsRow)

    def list(self, *, page: int | Omit | None = omit, per_page: int | Omit | None = omit) -> SyncPage[Brand]:
        """List brands.

        Args:
            page: Number of the page, from 1; only the first 10,000 records can be asked for. At least 1.
            per_page: Records on a page; 100 where absent. 1 to 100.
        """
        return self._page(LIST, {"page": page, "per_page": per_page}, Brand)

    def get(self, brand_id: int) -> Brand:
        """Get a brand.

        Args:
            brand_id: Id of the brand.
        """
        return self._one(GET, {"brand_id": brand_id}, Brand)


# fmt: off
LIST = Operation(
    entity="brands", action="list", method="GET", path="/brands.json",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List brands", records="$.brands",
    meta={"count": "$.count", "next_page": "$.next_page", "previous_page": "$.previous_page"},
    paging=Paging(strategy="page", param="page", next="next_page", page_size="per_page"),
)
GET = Operation(
    entity="brands", action="get", method="GET", path="/brands/{brand_id}.json",
    parameters=(Parameter("brand_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get a brand", records="$.brand",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
