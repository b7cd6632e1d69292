# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""An object, such as Account, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.sobjects import CREATE, DELETE, GET, LIST, UPDATE
from ..models.shared import SaveResult, SObjectRecord
from ..models.sobjects import SObject

__all__ = ["Sobjects", "SyncSobjects"]


class Sobjects(Entity):
    """An object, such as Account, and what can be done with it."""

    def list(self) -> AsyncPager[SObject]:
        """List the objects of the organization.

        Returns all objects, standard and custom, and what can be done with them.

        Returns a single page. One response has all objects.
        """
        return self._pager(LIST, {}, SObject)

    async def create(self, sobject_type: str, body: Mapping[str, Any]) -> SaveResult:
        """Create a record of any object.

        Returns the id of the new record.

        Args:
            sobject_type: API name of the object, such as `Account` or `Invoice__c`.
            body: Fields of the record, with the API's own names.
        """
        return await self._one(CREATE, {"sobjectType": sobject_type, **body}, SaveResult)

    async def get(self, sobject_type: str, id: str, *, fields: str | Omit | None = omit) -> SObjectRecord:
        """Get a record of any object.

        Args:
            sobject_type: API name of the object, such as `Account` or `Invoice__c`.
            id: Id of the record.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return await self._one(GET, {"sobjectType": sobject_type, "id": id, "fields": fields}, SObjectRecord)

    async def delete(self, sobject_type: str, id: str) -> None:
        """Delete a record of any object.

        Moves it to the recycle bin.

        Args:
            sobject_type: API name of the object, such as `Account` or `Invoice__c`.
            id: Id of the record.
        """
        await self._none(DELETE, {"sobjectType": sobject_type, "id": id})

    async def update(self, sobject_type: str, id: str, body: Mapping[str, Any]) -> None:
        """Update a record of any object.

        Changes the fields that are passed; null clears one.

        Args:
            sobject_type: API name of the object, such as `Account` or `Invoice__c`.
            id: Id of the record.
            body: Fields of the record, with the API's own names.
        """
        await self._none(UPDATE, {"sobjectType": sobject_type, "id": id, **body})


class SyncSobjects(SyncEntity):
    """An object, such as Account, and what can be done with it. Sync version of `Sobjects`."""

    def list(self) -> SyncPage[SObject]:
        """List the objects of the organization.

        Returns all objects, standard and custom, and what can be done with them.

        Returns a single page. One response has all objects.
        """
        return self._page(LIST, {}, SObject)

    def create(self, sobject_type: str, body: Mapping[str, Any]) -> SaveResult:
        """Create a record of any object.

        Returns the id of the new record.

        Args:
            sobject_type: API name of the object, such as `Account` or `Invoice__c`.
            body: Fields of the record, with the API's own names.
        """
        return self._one(CREATE, {"sobjectType": sobject_type, **body}, SaveResult)

    def get(self, sobject_type: str, id: str, *, fields: str | Omit | None = omit) -> SObjectRecord:
        """Get a record of any object.

        Args:
            sobject_type: API name of the object, such as `Account` or `Invoice__c`.
            id: Id of the record.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return self._one(GET, {"sobjectType": sobject_type, "id": id, "fields": fields}, SObjectRecord)

    def delete(self, sobject_type: str, id: str) -> None:
        """Delete a record of any object.

        Moves it to the recycle bin.

        Args:
            sobject_type: API name of the object, such as `Account` or `Invoice__c`.
            id: Id of the record.
        """
        self._none(DELETE, {"sobjectType": sobject_type, "id": id})

    def update(self, sobject_type: str, id: str, body: Mapping[str, Any]) -> None:
        """Update a record of any object.

        Changes the fields that are passed; null clears one.

        Args:
            sobject_type: API name of the object, such as `Account` or `Invoice__c`.
            id: Id of the record.
            body: Fields of the record, with the API's own names.
        """
        self._none(UPDATE, {"sobjectType": sobject_type, "id": id, **body})
