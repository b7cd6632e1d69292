# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `discount_codes`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import UserError


class DiscountCode(Record):
    """A discount code of a price rule."""

    id: int
    """Id of the discount code."""
    price_rule_id: int | None = None
    """Id of the price rule."""
    code: str | None = None
    """Code that customers enter."""
    usage_count: int | None = None
    """How often it was used."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""


class DiscountRedeemCode(Record):
    """A code of a discount."""

    id: str
    """Id, `gid://shopify/...`."""
    code: str
    """Code that customers enter."""
    async_usage_count: int = Field(alias="asyncUsageCount")
    """How often it was used, with a delay."""


class DiscountCodeBasicCodes(Record):
    """The first ten codes."""

    nodes: list[DiscountRedeemCode]
    """The records."""


class DiscountCodeBasic(Record):
    """A discount on an amount or by a percentage."""

    title: str | None = None
    """Title."""
    status: Literal["ACTIVE", "EXPIRED", "SCHEDULED"] | str | None = None
    """Status."""
    summary: str | None = None
    """What it does, in words."""
    starts_at: dt.datetime | None = Field(default=None, alias="startsAt")
    """When it begins."""
    ends_at: dt.datetime | None = Field(default=None, alias="endsAt")
    """When it ends; null for never."""
    usage_limit: int | None = Field(default=None, alias="usageLimit")
    """How often it can be used; null for no limit."""
    applies_once_per_customer: bool | None = Field(default=None, alias="appliesOncePerCustomer")
    """Whether a customer can use it only once."""
    async_usage_count: int | None = Field(default=None, alias="asyncUsageCount")
    """How often it was used, with a delay."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When it was last updated."""
    codes: DiscountCodeBasicCodes | None = None
    """The first ten codes."""


class DiscountCodeNode(Record):
    """A discount code, as writes give it back."""

    id: str
    """Id, `gid://shopify/...`."""
    code_discount: DiscountCodeBasic = Field(alias="codeDiscount")
    """Discount."""


class DiscountCodesDeleteResult(Record):
    """Result."""

    deleted_code_discount_id: str | None = Field(alias="deletedCodeDiscountId")
    """Id of what was deleted."""
    user_errors: list[UserError] = Field(alias="userErrors")
    """Why it was refused; empty if it was not."""
