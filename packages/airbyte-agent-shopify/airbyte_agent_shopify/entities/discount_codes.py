# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""A discount code of a price rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.discount_codes import CREATE, DELETE, GET, LIST, UPDATE
from ..models.discount_codes import DiscountCode, DiscountCodeNode, DiscountCodesDeleteResult
from ..params.discount_codes import DiscountCodeBasicInput

__all__ = ["DiscountCodes", "SyncDiscountCodes"]


class DiscountCodes(Entity):
    """A discount code of a price rule."""

    def list(
        self, price_rule_id: int, *, limit: int | Omit | None = omit, page_info: str | Omit | None = omit
    ) -> AsyncPager[DiscountCode]:
        """List the discount codes of a price rule.

        Args:
            price_rule_id: Id of the price rule.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST, {"price_rule_id": price_rule_id, "limit": limit, "page_info": page_info}, DiscountCode
        )

    async def get(self, price_rule_id: int, discount_code_id: int) -> DiscountCode:
        """Get a discount code.

        Args:
            price_rule_id: Id of the price rule.
            discount_code_id: Id of the discount code.
        """
        return await self._one(
            GET, {"price_rule_id": price_rule_id, "discount_code_id": discount_code_id}, DiscountCode
        )

    async def create(
        self, basic_code_discount: DiscountCodeBasicInput | Mapping[str, Any]
    ) -> DiscountCodeNode:
        """Create a discount code.

        An amount or a percentage off.

        Args:
            basic_code_discount: Discount code.
        """
        return await self._one(CREATE, {"basicCodeDiscount": basic_code_discount}, DiscountCodeNode)

    async def update(
        self, id: str, basic_code_discount: DiscountCodeBasicInput | Mapping[str, Any]
    ) -> DiscountCodeNode:
        """Update a discount code.

        Args:
            id: Id of the discount code, `gid://shopify/...`.
            basic_code_discount: Discount code.
        """
        return await self._one(UPDATE, {"id": id, "basicCodeDiscount": basic_code_discount}, DiscountCodeNode)

    async def delete(self, id: str) -> DiscountCodesDeleteResult:
        """Delete a discount code.

        Args:
            id: Id of the discount code, `gid://shopify/...`.
        """
        return await self._one(DELETE, {"id": id}, DiscountCodesDeleteResult)


class SyncDiscountCodes(SyncEntity):
    """A discount code of a price rule. Sync version of `DiscountCodes`."""

    def list(
        self, price_rule_id: int, *, limit: int | Omit | None = omit, page_info: str | Omit | None = omit
    ) -> SyncPage[DiscountCode]:
        """List the discount codes of a price rule.

        Args:
            price_rule_id: Id of the price rule.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST, {"price_rule_id": price_rule_id, "limit": limit, "page_info": page_info}, DiscountCode
        )

    def get(self, price_rule_id: int, discount_code_id: int) -> DiscountCode:
        """Get a discount code.

        Args:
            price_rule_id: Id of the price rule.
            discount_code_id: Id of the discount code.
        """
        return self._one(
            GET, {"price_rule_id": price_rule_id, "discount_code_id": discount_code_id}, DiscountCode
        )

    def create(self, basic_code_discount: DiscountCodeBasicInput | Mapping[str, Any]) -> DiscountCodeNode:
        """Create a discount code.

        An amount or a percentage off.

        Args:
            basic_code_discount: Discount code.
        """
        return self._one(CREATE, {"basicCodeDiscount": basic_code_discount}, DiscountCodeNode)

    def update(
        self, id: str, basic_code_discount: DiscountCodeBasicInput | Mapping[str, Any]
    ) -> DiscountCodeNode:
        """Update a discount code.

        Args:
            id: Id of the discount code, `gid://shopify/...`.
            basic_code_discount: Discount code.
        """
        return self._one(UPDATE, {"id": id, "basicCodeDiscount": basic_code_discount}, DiscountCodeNode)

    def delete(self, id: str) -> DiscountCodesDeleteResult:
        """Delete a discount code.

        Args:
            id: Id of the discount code, `gid://shopify/...`.
        """
        return self._one(DELETE, {"id": id}, DiscountCodesDeleteResult)
