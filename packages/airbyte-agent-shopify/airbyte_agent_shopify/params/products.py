# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Arguments of `products`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

from typing_extensions import TypedDict

from .shared import MetafieldInput, SEOInput

__all__ = [
    "CreateMediaInput",
    "OptionCreateInput",
    "OptionValueCreateInput",
    "ProductCreateInput",
    "ProductCreateParams",
    "ProductDeleteInput",
    "ProductDeleteParams",
    "ProductUpdateInput",
    "ProductUpdateParams",
]


class OptionValueCreateInput(TypedDict, total=False):
    """A value of an option."""

    name: str | None
    """Name of the value, as in `Red`."""


class OptionCreateInput(TypedDict, total=False):
    """An option of a product."""

    name: str | None
    """Name of the option, as in `Color`."""
    position: int | None
    """Place among the options, from 1."""
    values: Sequence[OptionValueCreateInput | Mapping[str, Any]] | None
    """Values to choose from."""


class ProductCreateInput(TypedDict, total=False):
    """A product to create."""

    title: str | None
    """Title."""
    description_html: str | None
    """Description as HTML."""
    handle: str | None
    """Name in its URL; made of the title by default."""
    vendor: str | None
    """Vendor."""
    product_type: str | None
    """Type, as the merchant calls it."""
    status: Literal["ACTIVE", "ARCHIVED", "DRAFT", "UNLISTED"] | str | None
    """Status; `ACTIVE` by default."""
    tags: Sequence[str] | None
    """Tags."""
    product_options: Sequence[OptionCreateInput | Mapping[str, Any]] | None
    """Options, three at most, such as size and color."""
    category: str | None
    """Id of the category in Shopify's taxonomy."""
    collections_to_join: Sequence[str] | None
    """Ids of collections that it shall be in."""
    gift_card: bool | None
    """Whether it is a gift card."""
    requires_selling_plan: bool | None
    """Whether it is sold with a selling plan only."""
    template_suffix: str | None
    """Suffix of the theme's template."""
    seo: SEOInput | Mapping[str, Any] | None
    """Title and description for search engines."""
    metafields: Sequence[MetafieldInput | Mapping[str, Any]] | None
    """Metafields to set."""


class CreateMediaInput(TypedDict, total=False):
    """An image, a video or a model to add."""

    original_source: Required[str]
    """URL of the file."""
    media_content_type: Required[Literal["EXTERNAL_VIDEO", "IMAGE", "MODEL_3D", "VIDEO"] | str]
    """Kind of media."""
    alt: str | None
    """Text for those who do not see it."""


class ProductCreateParams(TypedDict, total=False):
    """Arguments of `products.create`, by name."""

    product: Required[ProductCreateInput | Mapping[str, Any]]
    media: Sequence[CreateMediaInput | Mapping[str, Any]] | None


class ProductUpdateInput(TypedDict, total=False):
    """What to change in a product."""

    id: str | None
    """Id of the product, `gid://shopify/Product/...`."""
    title: str | None
    """Title."""
    description_html: str | None
    """Description as HTML."""
    handle: str | None
    """Name in its URL; made of the title by default."""
    redirect_new_handle: bool | None
    """Whether the former handle leads to the new one."""
    vendor: str | None
    """Vendor."""
    product_type: str | None
    """Type, as the merchant calls it."""
    status: Literal["ACTIVE", "ARCHIVED", "DRAFT", "UNLISTED"] | str | None
    """Status."""
    tags: Sequence[str] | None
    """Tags; they replace the existing ones."""
    category: str | None
    """Id of the category in Shopify's taxonomy."""
    collections_to_join: Sequence[str] | None
    """Ids of collections to put it into."""
    collections_to_leave: Sequence[str] | None
    """Ids of collections to take it out of."""
    requires_selling_plan: bool | None
    """Whether it is sold with a selling plan only."""
    template_suffix: str | None
    """Suffix of the theme's template."""
    seo: SEOInput | Mapping[str, Any] | None
    """Title and description for search engines."""
    metafields: Sequence[MetafieldInput | Mapping[str, Any]] | None
    """Metafields to set."""


class ProductUpdateParams(TypedDict, total=False):
    """Arguments of `products.update`, by name."""

    product: Required[ProductUpdateInput | Mapping[str, Any]]


class ProductDeleteInput(TypedDict, total=False):
    """Which product to delete."""

    id: Required[str]
    """Id of the product, `gid://shopify/Product/...`."""


class ProductDeleteParams(TypedDict, total=False):
    """Arguments of `products.delete`, by name."""

    input: Required[ProductDeleteInput | Mapping[str, Any]]
