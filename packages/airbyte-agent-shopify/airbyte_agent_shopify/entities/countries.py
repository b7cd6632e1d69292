# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""A country that the shop sells to."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.countries import GET, LIST
from ..models.countries import Country

__all__ = ["Countries", "SyncCountries"]


class Countries(Entity):
    """A country that the shop sells to."""

    def list(self, *, since_id: int | Omit | None = omit) -> AsyncPager[Country]:
        """List countries.

        Args:
            since_id: Only records with a higher id.
        """
        return self._pager(LIST, {"since_id": since_id}, Country)

    async def get(self, country_id: int) -> Country:
        """Get a country.

        Args:
            country_id: Id of the country.
        """
        return await self._one(GET, {"country_id": country_id}, Country)


class SyncCountries(SyncEntity):
    """A country that the shop sells to. Sync version of `Countries`."""

    def list(self, *, since_id: int | Omit | None = omit) -> SyncPage[Country]:
        """List countries.

        Args:
            since_id: Only records with a higher id.
        """
        return self._page(LIST, {"since_id": since_id}, Country)

    def get(self, country_id: int) -> Country:
        """Get a country.

        Args:
            country_id: Id of the country.
        """
        return self._one(GET, {"country_id": country_id}, Country)
