# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Arguments of `discount_codes`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

from typing_extensions import TypedDict

__all__ = [
    "DiscountAmountInput",
    "DiscountCodeBasicInput",
    "DiscountCodeCreateParams",
    "DiscountCodeDeleteParams",
    "DiscountCodeUpdateParams",
    "DiscountCollectionsInput",
    "DiscountCombinesWithInput",
    "DiscountContextInput",
    "DiscountCustomerGetsInput",
    "DiscountCustomerGetsValueInput",
    "DiscountCustomerSegmentsInput",
    "DiscountCustomersInput",
    "DiscountItemsInput",
    "DiscountMinimumQuantityInput",
    "DiscountMinimumRequirementInput",
    "DiscountMinimumSubtotalInput",
    "DiscountProductsInput",
]


class DiscountAmountInput(TypedDict, total=False):
    """An amount off."""

    amount: str | None
    """Amount, a decimal number in a text."""
    applies_on_each_item: bool | None
    """Whether it is taken off each item."""


class DiscountCustomerGetsValueInput(TypedDict, total=False):
    """By how much it is discounted: a percentage or an amount."""

    percentage: float | None
    """Percentage as a fraction: 0.1 is 10%."""
    discount_amount: DiscountAmountInput | Mapping[str, Any] | None
    """Amount."""


class DiscountProductsInput(TypedDict, total=False):
    """Products and variants that are discounted."""

    products_to_add: Sequence[str] | None
    """Ids of products to add."""
    products_to_remove: Sequence[str] | None
    """Ids of products to remove."""
    product_variants_to_add: Sequence[str] | None
    """Ids of variants to add."""
    product_variants_to_remove: Sequence[str] | None
    """Ids of variants to remove."""


class DiscountCollectionsInput(TypedDict, total=False):
    """Collections that are discounted."""

    add: Sequence[str] | None
    """Ids of collections to add."""
    remove: Sequence[str] | None
    """Ids of collections to remove."""


class DiscountItemsInput(TypedDict, total=False):
    """What is discounted."""

    all: bool | None
    """Whether everything is discounted."""
    products: DiscountProductsInput | Mapping[str, Any] | None
    """Products and variants."""
    collections: DiscountCollectionsInput | Mapping[str, Any] | None
    """Collections."""


class DiscountCustomerGetsInput(TypedDict, total=False):
    """What is discounted, and by how much."""

    value: DiscountCustomerGetsValueInput | Mapping[str, Any] | None
    """By how much."""
    items: DiscountItemsInput | Mapping[str, Any] | None
    """What is discounted."""
    applies_on_one_time_purchase: bool | None
    """Whether it applies to single purchases."""
    applies_on_subscription: bool | None
    """Whether it applies to subscriptions."""


class DiscountCustomersInput(TypedDict, total=False):
    """Customers who can use a discount."""

    add: Sequence[str] | None
    """Ids of customers to add."""
    remove: Sequence[str] | None
    """Ids of customers to remove."""


class DiscountCustomerSegmentsInput(TypedDict, total=False):
    """Segments of customers who can use a discount."""

    add: Sequence[str] | None
    """Ids of segments to add."""
    remove: Sequence[str] | None
    """Ids of segments to remove."""


class DiscountContextInput(TypedDict, total=False):
    """Who can use a discount: one of these."""

    all: Literal["ALL"] | str | None
    """`ALL`, for all customers."""
    customers: DiscountCustomersInput | Mapping[str, Any] | None
    """Certain customers."""
    customer_segments: DiscountCustomerSegmentsInput | Mapping[str, Any] | None
    """Segments of customers."""


class DiscountMinimumQuantityInput(TypedDict, total=False):
    """Quantity that has to be bought."""

    greater_than_or_equal_to_quantity: str | None
    """Least quantity."""


class DiscountMinimumSubtotalInput(TypedDict, total=False):
    """Amount that has to be bought."""

    greater_than_or_equal_to_subtotal: str | None
    """Least amount, a decimal number in a text."""


class DiscountMinimumRequirementInput(TypedDict, total=False):
    """What has to be bought: a quantity or an amount."""

    quantity: DiscountMinimumQuantityInput | Mapping[str, Any] | None
    """A quantity."""
    subtotal: DiscountMinimumSubtotalInput | Mapping[str, Any] | None
    """An amount."""


class DiscountCombinesWithInput(TypedDict, total=False):
    """Discounts that a discount can be combined with."""

    order_discounts: bool | None
    """Whether with discounts on orders."""
    product_discounts: bool | None
    """Whether with discounts on products."""
    shipping_discounts: bool | None
    """Whether with discounts on shipping."""


class DiscountCodeBasicInput(TypedDict, total=False):
    """A discount code to create, or what to change in one."""

    title: str | None
    """Title, which merchants see."""
    code: str | None
    """Code that customers enter."""
    starts_at: dt.datetime | str | None
    """When it begins."""
    ends_at: dt.datetime | str | None
    """When it ends; null for never."""
    customer_gets: DiscountCustomerGetsInput | Mapping[str, Any] | None
    """What is discounted, and by how much."""
    context: DiscountContextInput | Mapping[str, Any] | None
    """Which customers can use it."""
    minimum_requirement: DiscountMinimumRequirementInput | Mapping[str, Any] | None
    """What has to be bought."""
    applies_once_per_customer: bool | None
    """Whether a customer can use it only once."""
    usage_limit: int | None
    """How often it can be used; null for no limit."""
    recurring_cycle_limit: int | None
    """For how many payments of a subscription it applies."""
    combines_with: DiscountCombinesWithInput | Mapping[str, Any] | None
    """Discounts that it can be combined with."""
    tags: Sequence[str] | None
    """Tags."""


class DiscountCodeCreateParams(TypedDict, total=False):
    """Arguments of `discount_codes.create`, by name."""

    basic_code_discount: Required[DiscountCodeBasicInput | Mapping[str, Any]]


class DiscountCodeUpdateParams(TypedDict, total=False):
    """Arguments of `discount_codes.update`, by name."""

    id: Required[str]
    basic_code_discount: Required[DiscountCodeBasicInput | Mapping[str, Any]]


class DiscountCodeDeleteParams(TypedDict, total=False):
    """Arguments of `discount_codes.delete`, by name."""

    id: Required[str]
