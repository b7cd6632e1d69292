# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""A custom conversion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.custom_conversions import LIST
from ..models.custom_conversions import CustomConversion

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.custom_conversions import CustomConversionsStoreColumn, CustomConversionsStoreRecord  # noqa: F401

__all__ = ["CustomConversions", "SyncCustomConversions"]


class CustomConversions(StoredEntity["CustomConversionsStoreColumn", "CustomConversionsStoreRecord"]):
    """A custom conversion."""

    _stored = ("custom_conversions", "CustomConversionsStoreRecord")

    def list(
        self,
        account_id: str | Omit | None = omit,
        *,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> AsyncPager[CustomConversion]:
        """List custom conversions.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,name,description,rule,aggregation_rule,custom_event_type,event_source_type,data_sources,default_conversion_value,pixel,is_archived,is_unavailable,retention_days,creation_time,first_fired_time,last_fired_time`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._pager(
            LIST,
            {"account_id": account_id, "fields": fields, "limit": limit, "after": after},
            CustomConversion,
        )


class SyncCustomConversions(SyncStoredEntity["CustomConversionsStoreColumn", "CustomConversionsStoreRecord"]):
    """A custom conversion. Sync version of `CustomConversions`."""

    _stored = ("custom_conversions", "CustomConversionsStoreRecord")

    def list(
        self,
        account_id: str | Omit | None = omit,
        *,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> SyncPage[CustomConversion]:
        """List custom conversions.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,name,description,rule,aggregation_rule,custom_event_type,event_source_type,data_sources,default_conversion_value,pixel,is_archived,is_unavailable,retention_days,creation_time,first_fired_time,last_fired_time`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._page(
            LIST,
            {"account_id": account_id, "fields": fields, "limit": limit, "after": after},
            CustomConversion,
        )
