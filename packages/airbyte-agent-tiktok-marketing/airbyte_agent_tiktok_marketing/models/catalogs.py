# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Records of `catalogs`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class CatalogOwner(Record):
    """The Business Center that a catalog belongs to."""

    bc_id: str | None = None
    """Id of the Business Center."""
    bc_name: str | None = None
    """Name of the Business Center."""
    picture_url: str | None = None
    """URL of its picture."""


class CatalogMarket(Record):
    """Where a catalog is used."""

    region_code: str | None = None
    """Code of the region."""
    country: str | None = None
    """Code of the country."""
    currency: str | None = None
    """Currency of prices, as an ISO 4217 code."""
    channel: str | None = None
    """Channel of the catalog."""


class Catalog(Record):
    """A catalog of products."""

    catalog_id: str
    """Id of the catalog."""
    catalog_name: str | None = None
    """Name of the catalog."""
    catalog_type: str | None = None
    """What it holds, such as `ECOM`."""
    ad_creation_eligible: str | None = None
    """Whether ads can be made from it: `AVAILABLE` or `NOT_AVAILABLE`."""
    bc_info: CatalogOwner | None = None
    """Business Center that it belongs to."""
    catalog_conf: CatalogMarket | None = None
    """Where it is used."""
    create_time: str | None = None
    """When it was created, in UTC."""
    update_time: str | None = None
    """When it was last changed, in UTC."""
