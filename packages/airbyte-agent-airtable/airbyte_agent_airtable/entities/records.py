# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""A record of a table."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.records import GET, LIST
from ..models.records import TableRecord
from ..params.records import RecordListParamsSort

__all__ = ["Records", "SyncRecords"]


class Records(Entity):
    """A record of a table."""

    def list(
        self,
        base_id: str,
        table_id_or_name: str,
        *,
        offset: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        view: str | Omit | None = omit,
        filter_by_formula: str | Omit | None = omit,
        sort: Sequence[RecordListParamsSort] | Omit | None = omit,
    ) -> AsyncPager[TableRecord]:
        """List records.

        In the order of the view, if one is given, or in any order.

        Args:
            base_id: Id of the base, as in `appLkNDICXNqxSDhG`.
            table_id_or_name: Id of the table, or its name, which users can change.
            offset: Cursor of the page, `offset` of the one before.
            page_size: How many records a page has, 100 by default. 1 to 100.
            view: Id or name of a view; only its records, in its order.
            filter_by_formula: Formula that is true for the records wanted, as in `AND({Status} = 'Open',
                {Rooms} > 2)`. The whole URL can have 16,000 characters.
            sort: Fields to sort by, the most important first.
        """
        return self._pager(
            LIST,
            {
                "base_id": base_id,
                "table_id_or_name": table_id_or_name,
                "offset": offset,
                "pageSize": page_size,
                "view": view,
                "filterByFormula": filter_by_formula,
                "sort": sort,
            },
            TableRecord,
        )

    async def get(self, base_id: str, table_id_or_name: str, record_id: str) -> TableRecord:
        """Get a record.

        Also finds a record of another table of the base.

        Args:
            base_id: Id of the base, as in `appLkNDICXNqxSDhG`.
            table_id_or_name: Id of the table, or its name, which users can change.
            record_id: Id of the record, as in `rec560UJdUtocSouk`.
        """
        return await self._one(
            GET,
            {"base_id": base_id, "table_id_or_name": table_id_or_name, "record_id": record_id},
            TableRecord,
        )


class SyncRecords(SyncEntity):
    """A record of a table. Sync version of `Records`."""

    def list(
        self,
        base_id: str,
        table_id_or_name: str,
        *,
        offset: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        view: str | Omit | None = omit,
        filter_by_formula: str | Omit | None = omit,
        sort: Sequence[RecordListParamsSort] | Omit | None = omit,
    ) -> SyncPage[TableRecord]:
        """List records.

        In the order of the view, if one is given, or in any order.

        Args:
            base_id: Id of the base, as in `appLkNDICXNqxSDhG`.
            table_id_or_name: Id of the table, or its name, which users can change.
            offset: Cursor of the page, `offset` of the one before.
            page_size: How many records a page has, 100 by default. 1 to 100.
            view: Id or name of a view; only its records, in its order.
            filter_by_formula: Formula that is true for the records wanted, as in `AND({Status} = 'Open',
                {Rooms} > 2)`. The whole URL can have 16,000 characters.
            sort: Fields to sort by, the most important first.
        """
        return self._page(
            LIST,
            {
                "base_id": base_id,
                "table_id_or_name": table_id_or_name,
                "offset": offset,
                "pageSize": page_size,
                "view": view,
                "filterByFormula": filter_by_formula,
                "sort": sort,
            },
            TableRecord,
        )

    def get(self, base_id: str, table_id_or_name: str, record_id: str) -> TableRecord:
        """Get a record.

        Also finds a record of another table of the base.

        Args:
            base_id: Id of the base, as in `appLkNDICXNqxSDhG`.
            table_id_or_name: Id of the table, or its name, which users can change.
            record_id: Id of the record, as in `rec560UJdUtocSouk`.
        """
        return self._one(
            GET,
            {"base_id": base_id, "table_id_or_name": table_id_or_name, "record_id": record_id},
            TableRecord,
        )
