# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records in the context store of `tax_classes`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TaxClassesStoreColumn: TypeAlias = Literal["slug", "name"]


class TaxClassesStoreRecord(Record):
    """A record of tax_classes in the context store."""

    slug: str | None = None
    """Slug, which names the class."""
    name: str | None = None
    """Name."""
