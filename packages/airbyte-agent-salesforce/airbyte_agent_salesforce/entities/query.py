# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Query of Salesforce."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.query import LIST
from ..models.shared import SObjectRecord

__all__ = ["Query", "SyncQuery"]


class Query(Entity):
    """Query of Salesforce."""

    def list(self, q: str) -> AsyncPager[SObjectRecord]:
        """List records by any query.

        Returns the fields that the query selects. A page has up to 2,000 records. Records of Account and
        other objects with methods of their own are returned without types here.

        Args:
            q: SOQL query of any object, such as `SELECT Id, Name FROM Invoice__c LIMIT 100`. In values, `\\`
                and `'` are escaped with `\\`.
        """
        return self._pager(LIST, {"q": q}, SObjectRecord)


class SyncQuery(SyncEntity):
    """Query of Salesforce. Sync version of `Query`."""

    def list(self, q: str) -> SyncPage[SObjectRecord]:
        """List records by any query.

        Returns the fields that the query selects. A page has up to 2,000 records. Records of Account and
        other objects with methods of their own are returned without types here.

        Args:
            q: SOQL query of any object, such as `SELECT Id, Name FROM Invoice__c LIMIT 100`. In values, `\\`
                and `'` are escaped with `\\`.
        """
        return self._page(LIST, {"q": q}, SObjectRecord)
