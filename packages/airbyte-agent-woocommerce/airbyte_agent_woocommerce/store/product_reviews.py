# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records in the context store of `product_reviews`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ProductReviewsStoreColumn: TypeAlias = Literal[
    "id",
    "date_created",
    "date_created_gmt",
    "product_id",
    "status",
    "reviewer",
    "reviewer_email",
    "review",
    "rating",
    "verified",
]


class ProductReviewsStoreRecord(Record):
    """A record of product_reviews in the context store."""

    id: int | None = None
    """Id of the review."""
    date_created: str | None = None
    """When the review was created, in the time of the store."""
    date_created_gmt: str | None = None
    """When the review was created, in UTC."""
    product_id: int | None = None
    """Id of the product."""
    status: str | None = None
    """Status."""
    reviewer: str | None = None
    """Name of the reviewer."""
    reviewer_email: str | None = None
    """Email address of the reviewer."""
    review: str | None = None
    """The review, HTML."""
    rating: int | None = None
    """Rating, from 0 to 5."""
    verified: bool | None = None
    """Whether the reviewer bought the product."""
