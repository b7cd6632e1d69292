# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Arguments of `custom_collections`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .shared import MetafieldInput, SEOInput

__all__ = [
    "CollectionDeleteInput",
    "CollectionInput",
    "CollectionInputSortOrder",
    "CollectionRuleInput",
    "CollectionRuleInputColumn",
    "CollectionRuleInputRelation",
    "CollectionRuleSetInput",
    "CustomCollectionCreateParams",
    "CustomCollectionDeleteParams",
    "CustomCollectionUpdateParams",
    "ImageInput",
]

CollectionRuleInputColumn: TypeAlias = Literal[
    "IS_PRICE_REDUCED",
    "PRODUCT_CATEGORY_ID",
    "PRODUCT_CATEGORY_ID_WITH_DESCENDANTS",
    "PRODUCT_METAFIELD_DEFINITION",
    "PRODUCT_TAXONOMY_NODE_ID",
    "TAG",
    "TITLE",
    "TYPE",
    "VARIANT_COMPARE_AT_PRICE",
    "VARIANT_INVENTORY",
    "VARIANT_METAFIELD_DEFINITION",
    "VARIANT_PRICE",
    "VARIANT_TITLE",
    "VARIANT_WEIGHT",
    "VENDOR",
]
CollectionRuleInputRelation: TypeAlias = Literal[
    "CONTAINS",
    "ENDS_WITH",
    "EQUALS",
    "GREATER_THAN",
    "IS_NOT_SET",
    "IS_SET",
    "LESS_THAN",
    "NOT_CONTAINS",
    "NOT_EQUALS",
    "STARTS_WITH",
]
CollectionInputSortOrder: TypeAlias = Literal[
    "ALPHA_ASC",
    "ALPHA_DESC",
    "BEST_SELLING",
    "CREATED",
    "CREATED_DESC",
    "MANUAL",
    "MOST_RELEVANT",
    "PRICE_ASC",
    "PRICE_DESC",
]


class ImageInput(TypedDict, total=False):
    """An image."""

    src: str | None
    """URL of the image."""
    alt_text: str | None
    """Text for those who do not see the image."""
    id: str | None
    """Id of the image."""


class CollectionRuleInput(TypedDict, total=False):
    """A rule of a collection."""

    column: Required[CollectionRuleInputColumn | str]
    """Property of the product."""
    relation: Required[CollectionRuleInputRelation | str]
    """How it is compared."""
    condition: Required[str]
    """Value that it is compared with."""


class CollectionRuleSetInput(TypedDict, total=False):
    """Rules of a collection."""

    applied_disjunctively: Required[bool]
    """Whether one rule is enough."""
    rules: Sequence[CollectionRuleInput | Mapping[str, Any]] | None
    """Rules."""


class CollectionInput(TypedDict, total=False):
    """A collection to create, or what to change in one."""

    id: str | None
    """Id of the collection, for updates."""
    title: str | None
    """Title."""
    description_html: str | None
    """Description as HTML."""
    handle: str | None
    """Name in its URL; made of the title by default."""
    redirect_new_handle: bool | None
    """Whether the former handle leads to the new one."""
    image: ImageInput | Mapping[str, Any] | None
    """Image."""
    products: Sequence[str] | None
    """Ids of its products, when it is created."""
    rule_set: CollectionRuleSetInput | Mapping[str, Any] | None
    """Rules that choose its products, which make it a smart collection."""
    sort_order: CollectionInputSortOrder | str | None
    """Order of its products."""
    template_suffix: str | None
    """Suffix of the theme's template."""
    seo: SEOInput | Mapping[str, Any] | None
    """Title and description for search engines."""
    metafields: Sequence[MetafieldInput | Mapping[str, Any]] | None
    """Metafields to set."""


class CustomCollectionCreateParams(TypedDict, total=False):
    """Arguments of `custom_collections.create`, by name."""

    input: Required[CollectionInput | Mapping[str, Any]]


class CustomCollectionUpdateParams(TypedDict, total=False):
    """Arguments of `custom_collections.update`, by name."""

    input: Required[CollectionInput | Mapping[str, Any]]


class CollectionDeleteInput(TypedDict, total=False):
    """Which collection to delete."""

    id: Required[str]
    """Id of the collection, `gid://shopify/Collection/...`."""


class CustomCollectionDeleteParams(TypedDict, total=False):
    """Arguments of `custom_collections.delete`, by name."""

    input: Required[CollectionDeleteInput | Mapping[str, Any]]
