# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""A record associated with another one, and by which labels."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.associations import CREATE, DELETE, LIST
from ..models.associations import AssociatedRecord, AssociationLabels

__all__ = ["Associations", "SyncAssociations"]


class Associations(Entity):
    """A record associated with another one, and by which labels."""

    def list(
        self,
        from_object_type: str,
        from_object_id: str,
        to_object_type: str,
        *,
        after: str | Omit | None = omit,
        limit: int | Omit | None = omit,
    ) -> AsyncPager[AssociatedRecord]:
        """List a record's associated records of one type, with the labels between them.

        Args:
            from_object_type: Type of the first record, such as `contacts` or `0-1`.
            from_object_id: Id of the first record.
            to_object_type: Type of the associated records, such as `companies` or `0-2`.
            after: Cursor of the page, from `paging.next.after` of the one before.
            limit: Records per page; 500 by default. 1 to 500.
        """
        return self._pager(
            LIST,
            {
                "fromObjectType": from_object_type,
                "fromObjectId": from_object_id,
                "toObjectType": to_object_type,
                "after": after,
                "limit": limit,
            },
            AssociatedRecord,
        )

    async def create(
        self,
        from_object_type: str,
        from_object_id: str,
        to_object_type: str,
        to_object_id: str,
        association_category: Literal["HUBSPOT_DEFINED", "USER_DEFINED", "INTEGRATOR_DEFINED"] | str,
        association_type_id: int,
    ) -> AssociationLabels:
        """Set a label between two records, which associates them. Labels that are there stay.

        Args:
            from_object_type: Type of the first record, such as `contacts` or `0-1`.
            from_object_id: Id of the first record.
            to_object_type: Type of the second record, such as `companies` or `0-2`.
            to_object_id: Id of the second record.
            association_category: Who defined the association type. One of `HUBSPOT_DEFINED`, `USER_DEFINED`,
                `INTEGRATOR_DEFINED`.
            association_type_id: Id of the association type in this direction, such as 202 for note to
                contact.
        """
        return await self._one(
            CREATE,
            {
                "fromObjectType": from_object_type,
                "fromObjectId": from_object_id,
                "toObjectType": to_object_type,
                "toObjectId": to_object_id,
                "associationCategory": association_category,
                "associationTypeId": association_type_id,
            },
            AssociationLabels,
        )

    async def delete(
        self, from_object_type: str, from_object_id: str, to_object_type: str, to_object_id: str
    ) -> None:
        """Remove every association between two records.

        Args:
            from_object_type: Type of the first record, such as `contacts` or `0-1`.
            from_object_id: Id of the first record.
            to_object_type: Type of the second record, such as `companies` or `0-2`.
            to_object_id: Id of the second record.
        """
        await self._none(
            DELETE,
            {
                "fromObjectType": from_object_type,
                "fromObjectId": from_object_id,
                "toObjectType": to_object_type,
                "toObjectId": to_object_id,
            },
        )


class SyncAssociations(SyncEntity):
    """A record associated with another one, and by which labels. Sync version of `Associations`."""

    def list(
        self,
        from_object_type: str,
        from_object_id: str,
        to_object_type: str,
        *,
        after: str | Omit | None = omit,
        limit: int | Omit | None = omit,
    ) -> SyncPage[AssociatedRecord]:
        """List a record's associated records of one type, with the labels between them.

        Args:
            from_object_type: Type of the first record, such as `contacts` or `0-1`.
            from_object_id: Id of the first record.
            to_object_type: Type of the associated records, such as `companies` or `0-2`.
            after: Cursor of the page, from `paging.next.after` of the one before.
            limit: Records per page; 500 by default. 1 to 500.
        """
        return self._page(
            LIST,
            {
                "fromObjectType": from_object_type,
                "fromObjectId": from_object_id,
                "toObjectType": to_object_type,
                "after": after,
                "limit": limit,
            },
            AssociatedRecord,
        )

    def create(
        self,
        from_object_type: str,
        from_object_id: str,
        to_object_type: str,
        to_object_id: str,
        association_category: Literal["HUBSPOT_DEFINED", "USER_DEFINED", "INTEGRATOR_DEFINED"] | str,
        association_type_id: int,
    ) -> AssociationLabels:
        """Set a label between two records, which associates them. Labels that are there stay.

        Args:
            from_object_type: Type of the first record, such as `contacts` or `0-1`.
            from_object_id: Id of the first record.
            to_object_type: Type of the second record, such as `companies` or `0-2`.
            to_object_id: Id of the second record.
            association_category: Who defined the association type. One of `HUBSPOT_DEFINED`, `USER_DEFINED`,
                `INTEGRATOR_DEFINED`.
            association_type_id: Id of the association type in this direction, such as 202 for note to
                contact.
        """
        return self._one(
            CREATE,
            {
                "fromObjectType": from_object_type,
                "fromObjectId": from_object_id,
                "toObjectType": to_object_type,
                "toObjectId": to_object_id,
                "associationCategory": association_category,
                "associationTypeId": association_type_id,
            },
            AssociationLabels,
        )

    def delete(
        self, from_object_type: str, from_object_id: str, to_object_type: str, to_object_id: str
    ) -> None:
        """Remove every association between two records.

        Args:
            from_object_type: Type of the first record, such as `contacts` or `0-1`.
            from_object_id: Id of the first record.
            to_object_type: Type of the second record, such as `companies` or `0-2`.
            to_object_id: Id of the second record.
        """
        self._none(
            DELETE,
            {
                "fromObjectType": from_object_type,
                "fromObjectId": from_object_id,
                "toObjectType": to_object_type,
                "toObjectId": to_object_id,
            },
        )
