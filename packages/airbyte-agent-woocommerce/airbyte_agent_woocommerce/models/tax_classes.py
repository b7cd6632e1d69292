# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records of `tax_classes`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class TaxClass(Record):
    """A class that tax rates and products belong to."""

    slug: str
    """Slug, which names the class."""
    name: str | None = None
    """Name."""
