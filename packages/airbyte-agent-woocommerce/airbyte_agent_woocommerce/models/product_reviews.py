# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records of `product_reviews`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record


class ProductReview(Record):
    """A review of a product."""

    id: int
    """Id of the review."""
    date_created: dt.datetime | None = None
    """When the review was created, in the time of the store."""
    date_created_gmt: dt.datetime | None = None
    """When the review was created, in UTC."""
    product_id: int | None = None
    """Id of the product."""
    status: Literal["approved", "hold", "spam", "trash"] | str | None = None
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
    reviewer_avatar_urls: dict[str, str] | None = None
    """URLs of the avatar by its size in pixels."""
