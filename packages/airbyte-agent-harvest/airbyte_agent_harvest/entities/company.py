# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""The account."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.company import GET
from ..models.company import Company

__all__ = ["CompanyEntity", "SyncCompanyEntity"]


class CompanyEntity(Entity):
    """The account."""

    async def get(self) -> Company:
        """Get the account.

        The account that the credentials are for.
        """
        return await self._one(GET, {}, Company)


class SyncCompanyEntity(SyncEntity):
    """The account. Sync version of `CompanyEntity`."""

    def get(self) -> Company:
        """Get the account.

        The account that the credentials are for.
        """
        return self._one(GET, {}, Company)
