# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `metafields`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import UserError


class MetafieldNode(Record):
    """A metafield, as writes give it back."""

    id: str
    """Id, `gid://shopify/...`."""
    legacy_resource_id: str = Field(alias="legacyResourceId")
    """Id that lists and gets have, as a text."""
    namespace: str
    """Namespace."""
    key: str
    """Key within the namespace."""
    type: str
    """Type of the value."""
    value: str
    """Value as a text."""
    compare_digest: str = Field(alias="compareDigest")
    """Digest of the value, for safe updates."""
    owner_type: (
        Literal[
            "API_PERMISSION",
            "ARTICLE",
            "BLOG",
            "CARTTRANSFORM",
            "COLLECTION",
            "COMPANY",
            "COMPANY_LOCATION",
            "CUSTOMER",
            "DELIVERY_CUSTOMIZATION",
            "DISCOUNT",
            "DRAFTORDER",
            "FULFILLMENT_CONSTRAINT_RULE",
            "GIFT_CARD_TRANSACTION",
            "LOCATION",
            "MARKET",
            "MEDIA_IMAGE",
            "ORDER",
            "ORDER_ROUTING_LOCATION_RULE",
            "PAGE",
            "PAYMENT_CUSTOMIZATION",
            "PRODUCT",
            "PRODUCTVARIANT",
            "SELLING_PLAN",
            "SHOP",
            "TRANSFER",
            "VALIDATION",
        ]
        | str
    ) = Field(alias="ownerType")
    """Kind of record that has it."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When it was last updated."""


class MetafieldsCreateResult(Record):
    """Result."""

    metafields: list[MetafieldNode] | None
    """Metafields."""
    user_errors: list[UserError] = Field(alias="userErrors")
    """Why it was refused; empty if it was not."""


class MetafieldIdentifier(Record):
    """What names a metafield."""

    owner_id: str = Field(alias="ownerId")
    """Id of the record that had it."""
    namespace: str
    """Namespace."""
    key: str
    """Key within the namespace."""


class MetafieldsDeleteResult(Record):
    """Result."""

    deleted_metafields: list[MetafieldIdentifier | None] | None = Field(alias="deletedMetafields")
    """Metafields that were deleted."""
    user_errors: list[UserError] = Field(alias="userErrors")
    """Why it was refused; empty if it was not."""
