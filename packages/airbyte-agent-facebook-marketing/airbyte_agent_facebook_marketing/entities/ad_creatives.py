# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""A creative: what an ad shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ad_creatives import LIST
from ..models.ad_creatives import AdCreative

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.ad_creatives import AdCreativesStoreColumn, AdCreativesStoreRecord  # noqa: F401

__all__ = ["AdCreatives", "SyncAdCreatives"]


class AdCreatives(StoredEntity["AdCreativesStoreColumn", "AdCreativesStoreRecord"]):
    """A creative: what an ad shows."""

    _stored = ("ad_creatives", "AdCreativesStoreRecord")

    def list(
        self,
        account_id: str | Omit | None = omit,
        *,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> AsyncPager[AdCreative]:
        """List creatives.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,name,status,title,body,applink_treatment,authorization_category,call_to_action_type,effective_instagram_media_id,effective_object_story_id,image_hash,image_url,instagram_permalink_url,instagram_user_id,link_deep_link_url,link_url,object_id,object_story_id,object_story_spec,object_type,object_url,product_set_id,template_url,thumbnail_url,url_tags,video_id`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._pager(
            LIST, {"account_id": account_id, "fields": fields, "limit": limit, "after": after}, AdCreative
        )


class SyncAdCreatives(SyncStoredEntity["AdCreativesStoreColumn", "AdCreativesStoreRecord"]):
    """A creative: what an ad shows. Sync version of `AdCreatives`."""

    _stored = ("ad_creatives", "AdCreativesStoreRecord")

    def list(
        self,
        account_id: str | Omit | None = omit,
        *,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> SyncPage[AdCreative]:
        """List creatives.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,name,status,title,body,applink_treatment,authorization_category,call_to_action_type,effective_instagram_media_id,effective_object_story_id,image_hash,image_url,instagram_permalink_url,instagram_user_id,link_deep_link_url,link_url,object_id,object_story_id,object_story_spec,object_type,object_url,product_set_id,template_url,thumbnail_url,url_tags,video_id`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._page(
            LIST, {"account_id": account_id, "fields": fields, "limit": limit, "after": after}, AdCreative
        )
