# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Records of `catalog_items`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class ItemBrowseClassification(Record):
    """A classification."""

    display_name: str = Field(alias="displayName")
    """Name."""
    classification_id: str = Field(alias="classificationId")
    """Id of the classification."""
    parent: dict[str, Any] | None = None
    """Classification above it."""


class ItemBrowseClassificationsByMarketplace(Record):
    """Classifications in a marketplace."""

    marketplace_id: str = Field(alias="marketplaceId")
    """Id of the marketplace."""
    classifications: list[ItemBrowseClassification] | None = None
    """Classifications."""


class Dimension(Record):
    """A measure."""

    unit: str | None = None
    """Unit."""
    value: float | None = None
    """Value."""


class Dimensions(Record):
    """Measures of an item or its package."""

    height: Dimension | None = None
    """Height."""
    length: Dimension | None = None
    """Length."""
    weight: Dimension | None = None
    """Weight."""
    width: Dimension | None = None
    """Width."""


class ItemDimensionsByMarketplace(Record):
    """Measures in a marketplace."""

    marketplace_id: str = Field(alias="marketplaceId")
    """Id of the marketplace."""
    item: Dimensions | None = None
    """Measures of the item."""
    package: Dimensions | None = None
    """Measures of the package."""


class ItemIdentifier(Record):
    """An identifier of an item."""

    identifier_type: str = Field(alias="identifierType")
    """Kind of identifier, such as `EAN`."""
    identifier: str
    """The identifier."""


class ItemIdentifiersByMarketplace(Record):
    """Identifiers in a marketplace."""

    marketplace_id: str = Field(alias="marketplaceId")
    """Id of the marketplace."""
    identifiers: list[ItemIdentifier]
    """Identifiers."""


class ItemImage(Record):
    """An image of an item."""

    variant: Literal["MAIN", "PT01", "PT02", "PT03", "PT04", "PT05", "PT06", "PT07", "PT08", "SWCH"] | str
    """Which image it is; `MAIN` is the main one."""
    link: str
    """URL."""
    height: int
    """Height in pixels."""
    width: int
    """Width in pixels."""


class ItemImagesByMarketplace(Record):
    """Images in a marketplace."""

    marketplace_id: str = Field(alias="marketplaceId")
    """Id of the marketplace."""
    images: list[ItemImage]
    """Images."""


class ItemProductTypeByMarketplace(Record):
    """Product type in a marketplace."""

    marketplace_id: str | None = Field(default=None, alias="marketplaceId")
    """Id of the marketplace."""
    product_type: str | None = Field(default=None, alias="productType")
    """Product type."""


class ItemVariationTheme(Record):
    """What variations differ in."""

    attributes: list[str] | None = None
    """Names of the attributes that differ."""
    theme: str | None = None
    """Name of the theme, such as `COLOR_NAME/SIZE_NAME`."""


class ItemRelationship(Record):
    """How an item is related to others."""

    child_asins: list[str] | None = Field(default=None, alias="childAsins")
    """ASINs of the items below it."""
    parent_asins: list[str] | None = Field(default=None, alias="parentAsins")
    """ASINs of the items above it."""
    variation_theme: ItemVariationTheme | None = Field(default=None, alias="variationTheme")
    """What the variations differ in."""
    type: Literal["VARIATION", "PACKAGE_HIERARCHY"] | str
    """Kind of relationship."""


class ItemRelationshipsByMarketplace(Record):
    """Relationships in a marketplace."""

    marketplace_id: str = Field(alias="marketplaceId")
    """Id of the marketplace."""
    relationships: list[ItemRelationship]
    """Relationships."""


class ItemClassificationSalesRank(Record):
    """A sales rank in a classification."""

    classification_id: str = Field(alias="classificationId")
    """Id of the classification."""
    title: str
    """Title."""
    link: str | None = None
    """URL."""
    rank: int
    """Rank."""


class ItemDisplayGroupSalesRank(Record):
    """A sales rank in a group of the website."""

    website_display_group: str = Field(alias="websiteDisplayGroup")
    """Code of the group on the website."""
    title: str
    """Title."""
    link: str | None = None
    """URL."""
    rank: int
    """Rank."""


class ItemSalesRanksByMarketplace(Record):
    """Sales ranks in a marketplace."""

    marketplace_id: str = Field(alias="marketplaceId")
    """Id of the marketplace."""
    classification_ranks: list[ItemClassificationSalesRank] | None = Field(
        default=None, alias="classificationRanks"
    )
    """Ranks in classifications."""
    display_group_ranks: list[ItemDisplayGroupSalesRank] | None = Field(
        default=None, alias="displayGroupRanks"
    )
    """Ranks in groups of the website."""


class ItemContributorRole(Record):
    """What somebody contributed."""

    display_name: str | None = Field(default=None, alias="displayName")
    """Name."""
    value: str
    """Code of the role."""


class ItemContributor(Record):
    """Somebody who contributed to an item."""

    role: ItemContributorRole
    """Role."""
    value: str
    """Name of the contributor."""


class ItemSummaryByMarketplace(Record):
    """Summary in a marketplace."""

    marketplace_id: str = Field(alias="marketplaceId")
    """Id of the marketplace."""
    adult_product: bool | None = Field(default=None, alias="adultProduct")
    """Whether it is for adults."""
    autographed: bool | None = None
    """Whether it is autographed."""
    brand: str | None = None
    """Name of the brand."""
    browse_classification: ItemBrowseClassification | None = Field(default=None, alias="browseClassification")
    """Classification."""
    color: str | None = None
    """Colour."""
    contributors: list[ItemContributor] | None = None
    """Authors, actors and the like."""
    item_classification: (
        Literal["BASE_PRODUCT", "OTHER", "PRODUCT_BUNDLE", "VARIATION_PARENT"] | str | None
    ) = Field(default=None, alias="itemClassification")
    """Kind of item."""
    item_name: str | None = Field(default=None, alias="itemName")
    """Name of the item."""
    manufacturer: str | None = None
    """Name of the manufacturer."""
    memorabilia: bool | None = None
    """Whether it is a collectible."""
    model_number: str | None = Field(default=None, alias="modelNumber")
    """Model number."""
    package_quantity: int | None = Field(default=None, alias="packageQuantity")
    """Number of items in a package."""
    part_number: str | None = Field(default=None, alias="partNumber")
    """Part number."""
    release_date: dt.date | None = Field(default=None, alias="releaseDate")
    """Date of the release."""
    size: str | None = None
    """Size."""
    style: str | None = None
    """Style."""
    trade_in_eligible: bool | None = Field(default=None, alias="tradeInEligible")
    """Whether it can be traded in."""
    website_display_group: str | None = Field(default=None, alias="websiteDisplayGroup")
    """Code of the group on the website."""
    website_display_group_name: str | None = Field(default=None, alias="websiteDisplayGroupName")
    """Name of the group on the website."""


class ItemVendorDetailsCategory(Record):
    """A category."""

    display_name: str | None = Field(default=None, alias="displayName")
    """Name."""
    value: str | None = None
    """Code of the category."""


class ItemVendorDetailsByMarketplace(Record):
    """Vendor's details in a marketplace."""

    marketplace_id: str = Field(alias="marketplaceId")
    """Id of the marketplace."""
    brand_code: str | None = Field(default=None, alias="brandCode")
    """Code of the brand."""
    manufacturer_code: str | None = Field(default=None, alias="manufacturerCode")
    """Code of the manufacturer."""
    manufacturer_code_parent: str | None = Field(default=None, alias="manufacturerCodeParent")
    """Code of the manufacturer above it."""
    product_category: ItemVendorDetailsCategory | None = Field(default=None, alias="productCategory")
    """Category."""
    product_group: str | None = Field(default=None, alias="productGroup")
    """Product group."""
    product_subcategory: ItemVendorDetailsCategory | None = Field(default=None, alias="productSubcategory")
    """Subcategory."""
    replenishment_category: (
        Literal[
            "ALLOCATED",
            "BASIC_REPLENISHMENT",
            "IN_SEASON",
            "LIMITED_REPLENISHMENT",
            "MANUFACTURER_OUT_OF_STOCK",
            "NEW_PRODUCT",
            "NON_REPLENISHABLE",
            "NON_STOCKUPABLE",
            "OBSOLETE",
            "PLANNED_REPLENISHMENT",
        ]
        | str
        | None
    ) = Field(default=None, alias="replenishmentCategory")
    """How it is replenished."""


class CatalogItem(Record):
    """An item of the catalog."""

    asin: str
    """ASIN of the item."""
    attributes: dict[str, Any] | None = None
    """Attributes by their names, as the product type defines them."""
    classifications: list[ItemBrowseClassificationsByMarketplace] | None = None
    """Classifications by marketplace."""
    dimensions: list[ItemDimensionsByMarketplace] | None = None
    """Measures by marketplace."""
    identifiers: list[ItemIdentifiersByMarketplace] | None = None
    """Identifiers by marketplace."""
    images: list[ItemImagesByMarketplace] | None = None
    """Images by marketplace."""
    product_types: list[ItemProductTypeByMarketplace] | None = Field(default=None, alias="productTypes")
    """Product types by marketplace."""
    relationships: list[ItemRelationshipsByMarketplace] | None = None
    """Variations and packages by marketplace."""
    sales_ranks: list[ItemSalesRanksByMarketplace] | None = Field(default=None, alias="salesRanks")
    """Sales ranks by marketplace."""
    summaries: list[ItemSummaryByMarketplace] | None = None
    """Summaries by marketplace."""
    vendor_details: list[ItemVendorDetailsByMarketplace] | None = Field(default=None, alias="vendorDetails")
    """Vendor's details by marketplace."""
