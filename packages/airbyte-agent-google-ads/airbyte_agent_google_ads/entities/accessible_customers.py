# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Accessible customers of Google Ads."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.accessible_customers import LIST

__all__ = ["AccessibleCustomers", "SyncAccessibleCustomers"]


class AccessibleCustomers(Entity):
    """Accessible customers of Google Ads."""

    def list(self) -> AsyncPager[str]:
        """List accessible accounts.

        Resource names, `customers/{customer_id}`, of the accounts that the user can act on directly. Managers
        are among them, and what they manage is not.

        Returns a single page. Google gives all resource names at once.
        """
        return self._pager(LIST, {}, str)


class SyncAccessibleCustomers(SyncEntity):
    """Accessible customers of Google Ads. Sync version of `AccessibleCustomers`."""

    def list(self) -> SyncPage[str]:
        """List accessible accounts.

        Resource names, `customers/{customer_id}`, of the accounts that the user can act on directly. Managers
        are among them, and what they manage is not.

        Returns a single page. Google gives all resource names at once.
        """
        return self._page(LIST, {}, str)
