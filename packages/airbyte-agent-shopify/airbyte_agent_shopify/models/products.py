# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `products`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .product_images import ProductImage
from .product_variants import ProductVariant
from .shared import SEO, UserError


class ProductOption(Record):
    """An option of a product, such as its size."""

    id: int | None = None
    """Id of the option."""
    product_id: int | None = None
    """Id of the product."""
    name: str | None = None
    """Name of the option, as in `Color`."""
    position: int | None = None
    """Place in the list, from 1."""
    values: list[str] | None = None
    """Values to choose from."""


class Product(Record):
    """A product."""

    id: int
    """Id of the product."""
    title: str | None = None
    """Title."""
    body_html: str | None = None
    """Text as HTML."""
    vendor: str | None = None
    """Vendor."""
    product_type: str | None = None
    """Type, as the merchant calls it."""
    created_at: dt.datetime | None = None
    """When it was created."""
    handle: str | None = None
    """Name in its URL."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    published_at: dt.datetime | None = None
    """When it was published; null if it is hidden."""
    template_suffix: str | None = None
    """Suffix of the theme's template."""
    published_scope: str | None = None
    """Where it is published: `web` or `global`."""
    tags: str | None = None
    """Tags, separated by commas."""
    status: str | None = None
    """`active`, `archived`, `draft` or `unlisted`."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""
    variants: list[ProductVariant] | None = None
    """Variants."""
    options: list[ProductOption] | None = None
    """Options, such as size and color."""
    images: list[ProductImage] | None = None
    """Images."""
    image: ProductImage | None = None
    """First image."""


class TaxonomyCategory(Record):
    """A category of Shopify's taxonomy."""

    id: str
    """Id, `gid://shopify/...`."""
    full_name: str = Field(alias="fullName")
    """Name, with those of the categories above."""


class ProductOptionNode(Record):
    """An option of a product."""

    id: str
    """Id, `gid://shopify/...`."""
    name: str
    """Name."""
    position: int
    """Place in the list, from 1."""
    values: list[str]
    """Values to choose from."""


class Media(Record):
    """An image, a video or a model."""

    id: str
    """Id, `gid://shopify/...`."""
    alt: str | None
    """Text for those who do not see it."""
    media_content_type: Literal["EXTERNAL_VIDEO", "IMAGE", "MODEL_3D", "VIDEO"] | str = Field(
        alias="mediaContentType"
    )
    """Kind of media."""
    status: Literal["FAILED", "PROCESSING", "READY", "UPLOADED"] | str
    """Whether it is ready."""


class ProductVariantSummary(Record):
    """A variant, briefly."""

    id: str
    """Id, `gid://shopify/...`."""
    legacy_resource_id: str = Field(alias="legacyResourceId")
    """Id that lists and gets have, as a text."""
    title: str
    """Title."""
    sku: str | None
    """Stock keeping unit."""
    price: str
    """Price, a decimal number in a text."""


class ProductNodeVariants(Record):
    """The first ten variants."""

    nodes: list[ProductVariantSummary]
    """The records."""


class ProductNode(Record):
    """A product, as writes give it back."""

    id: str
    """Id, `gid://shopify/...`."""
    legacy_resource_id: str = Field(alias="legacyResourceId")
    """Id that lists and gets have, as a text."""
    title: str
    """Title."""
    handle: str
    """Name in its URL."""
    description_html: str = Field(alias="descriptionHtml")
    """Description as HTML."""
    vendor: str
    """Vendor."""
    product_type: str = Field(alias="productType")
    """Type, as the merchant calls it."""
    status: Literal["ACTIVE", "ARCHIVED", "DRAFT", "UNLISTED"] | str
    """Status."""
    tags: list[str]
    """Tags."""
    total_inventory: int = Field(alias="totalInventory")
    """Stock at all locations."""
    template_suffix: str | None = Field(alias="templateSuffix")
    """Suffix of the theme's template."""
    is_gift_card: bool = Field(alias="isGiftCard")
    """Whether it is a gift card."""
    has_only_default_variant: bool = Field(alias="hasOnlyDefaultVariant")
    """Whether it has no variants but one."""
    online_store_url: str | None = Field(alias="onlineStoreUrl")
    """URL in the online store; null if it is not published there."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When it was last updated."""
    published_at: dt.datetime | None = Field(alias="publishedAt")
    """When it was published; null if it is hidden."""
    category: TaxonomyCategory | None
    """Category in Shopify's taxonomy."""
    options: list[ProductOptionNode]
    """Options, such as size and color."""
    seo: SEO
    """Title and description for search engines."""
    featured_media: Media | None = Field(alias="featuredMedia")
    """First image, video or model."""
    variants: ProductNodeVariants
    """The first ten variants."""


class ProductsDeleteResult(Record):
    """Result."""

    deleted_product_id: str | None = Field(alias="deletedProductId")
    """Id of what was deleted."""
    user_errors: list[UserError] = Field(alias="userErrors")
    """Why it was refused; empty if it was not."""
