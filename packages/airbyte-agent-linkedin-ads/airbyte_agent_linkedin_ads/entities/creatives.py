# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""An ad of a campaign."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.creatives import CREATE, DELETE, GET, LIST, UPDATE
from ..models.creatives import Creative
from ..models.shared import CreatedRecord
from ..params.creatives import (
    CreativeContentParam,
    CreativeCreateParamsIntendedStatus,
    CreativeUpdateParamsPatch,
    LeadgenCallToActionParam,
)

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.creatives import CreativesStoreColumn, CreativesStoreRecord  # noqa: F401

__all__ = ["Creatives", "SyncCreatives"]


class Creatives(StoredEntity["CreativesStoreColumn", "CreativesStoreRecord"]):
    """An ad of a campaign."""

    _stored = ("creatives", "CreativesStoreRecord")

    def list(
        self,
        account_id: int,
        *,
        q: str | Omit | None = omit,
        campaigns: Sequence[str] | str | Omit | None = omit,
        creatives: Sequence[str] | str | Omit | None = omit,
        content_references: Sequence[str] | str | Omit | None = omit,
        intended_statuses: Sequence[str] | str | Omit | None = omit,
        is_test_account: bool | Omit | None = omit,
        sort_order: Literal["ASCENDING", "DESCENDING"] | str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        x_rest_li_method: Literal["FINDER"] | str | Omit | None = omit,
    ) -> AsyncPager[Creative]:
        """Search creatives.

        Searches the creatives of an ad account by campaign, status and post. A creative must meet every
        condition, and match one of its values.

        Args:
            account_id: Id of the ad account.
            q: Name of the finder. Default: `criteria`.
            campaigns: URNs of the campaigns.
            creatives: URNs of the creatives.
            content_references: URNs of the posts that creatives refer to.
            intended_statuses: Statuses of the creatives.
            is_test_account: Whether to return creatives of test accounts, or others.
            sort_order: Order by id; ASCENDING by default. One of `ASCENDING`, `DESCENDING`.
            page_size: Number of creatives on a page; 100 by default. 1 to 100.
            page_token: Token of the next page, from the one before.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            x_rest_li_method: Method of the Rest.li protocol. One of `FINDER`. Default: `FINDER`.
        """
        return self._pager(
            LIST,
            {
                "account_id": account_id,
                "q": q,
                "campaigns": campaigns,
                "creatives": creatives,
                "contentReferences": content_references,
                "intendedStatuses": intended_statuses,
                "isTestAccount": is_test_account,
                "sortOrder": sort_order,
                "pageSize": page_size,
                "pageToken": page_token,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "X-RestLi-Method": x_rest_li_method,
            },
            Creative,
        )

    async def create(
        self,
        account_id: int,
        campaign: str,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        content: CreativeContentParam | Mapping[str, Any] | Omit | None = omit,
        intended_status: CreativeCreateParamsIntendedStatus | str | Omit | None = omit,
        name: str | Omit | None = omit,
        leadgen_call_to_action: LeadgenCallToActionParam | Omit | None = omit,
    ) -> CreatedRecord:
        """Create a creative.

        Creates a creative in a campaign. Returns its id, a URN.

        Args:
            account_id: Id of the ad account.
            campaign: URN of the campaign.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            content: What is advertised: a reference to a post, or the content of an ad.
            intended_status: Status of the creative. One of `ACTIVE`, `PAUSED`, `DRAFT`, `ARCHIVED`,
                `CANCELED`, `PENDING_DELETION`, `REMOVED`.
            name: Name of the creative.
            leadgen_call_to_action: Button that opens a lead form; required if the objective is
                LEAD_GENERATION.
        """
        return await self._one(
            CREATE,
            {
                "account_id": account_id,
                "campaign": campaign,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "content": content,
                "intendedStatus": intended_status,
                "name": name,
                "leadgenCallToAction": leadgen_call_to_action,
            },
            CreatedRecord,
        )

    async def get(
        self,
        account_id: int,
        id: str,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> Creative:
        """Get a creative.

        Args:
            account_id: Id of the ad account.
            id: URN of the creative, such as urn:li:sponsoredCreative:1.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return await self._one(
            GET,
            {
                "account_id": account_id,
                "id": id,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            Creative,
        )

    async def update(
        self,
        account_id: int,
        id: str,
        patch: CreativeUpdateParamsPatch,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        x_rest_li_method: Literal["PARTIAL_UPDATE"] | str | Omit | None = omit,
    ) -> None:
        """Update a creative.

        Changes the fields that are in the patch: intendedStatus, name, and leadgenCallToAction of a draft.

        Args:
            account_id: Id of the ad account.
            id: URN of the creative, such as urn:li:sponsoredCreative:1.
            patch: Changes to make.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            x_rest_li_method: Method of the Rest.li protocol. One of `PARTIAL_UPDATE`. Default:
                `PARTIAL_UPDATE`.
        """
        await self._none(
            UPDATE,
            {
                "account_id": account_id,
                "id": id,
                "patch": patch,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "X-RestLi-Method": x_rest_li_method,
            },
        )

    async def delete(
        self,
        account_id: int,
        id: str,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        x_rest_li_method: Literal["DELETE"] | str | Omit | None = omit,
    ) -> None:
        """Delete a creative.

        Deletes a creative that is a draft, or whose campaign is. Set the intended status of others to
        PENDING_DELETION.

        Args:
            account_id: Id of the ad account.
            id: URN of the creative, such as urn:li:sponsoredCreative:1.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            x_rest_li_method: Method of the Rest.li protocol. One of `DELETE`. Default: `DELETE`.
        """
        await self._none(
            DELETE,
            {
                "account_id": account_id,
                "id": id,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "X-RestLi-Method": x_rest_li_method,
            },
        )


class SyncCreatives(SyncStoredEntity["CreativesStoreColumn", "CreativesStoreRecord"]):
    """An ad of a campaign. Sync version of `Creatives`."""

    _stored = ("creatives", "CreativesStoreRecord")

    def list(
        self,
        account_id: int,
        *,
        q: str | Omit | None = omit,
        campaigns: Sequence[str] | str | Omit | None = omit,
        creatives: Sequence[str] | str | Omit | None = omit,
        content_references: Sequence[str] | str | Omit | None = omit,
        intended_statuses: Sequence[str] | str | Omit | None = omit,
        is_test_account: bool | Omit | None = omit,
        sort_order: Literal["ASCENDING", "DESCENDING"] | str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        x_rest_li_method: Literal["FINDER"] | str | Omit | None = omit,
    ) -> SyncPage[Creative]:
        """Search creatives.

        Searches the creatives of an ad account by campaign, status and post. A creative must meet every
        condition, and match one of its values.

        Args:
            account_id: Id of the ad account.
            q: Name of the finder. Default: `criteria`.
            campaigns: URNs of the campaigns.
            creatives: URNs of the creatives.
            content_references: URNs of the posts that creatives refer to.
            intended_statuses: Statuses of the creatives.
            is_test_account: Whether to return creatives of test accounts, or others.
            sort_order: Order by id; ASCENDING by default. One of `ASCENDING`, `DESCENDING`.
            page_size: Number of creatives on a page; 100 by default. 1 to 100.
            page_token: Token of the next page, from the one before.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            x_rest_li_method: Method of the Rest.li protocol. One of `FINDER`. Default: `FINDER`.
        """
        return self._page(
            LIST,
            {
                "account_id": account_id,
                "q": q,
                "campaigns": campaigns,
                "creatives": creatives,
                "contentReferences": content_references,
                "intendedStatuses": intended_statuses,
                "isTestAccount": is_test_account,
                "sortOrder": sort_order,
                "pageSize": page_size,
                "pageToken": page_token,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "X-RestLi-Method": x_rest_li_method,
            },
            Creative,
        )

    def create(
        self,
        account_id: int,
        campaign: str,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        content: CreativeContentParam | Mapping[str, Any] | Omit | None = omit,
        intended_status: CreativeCreateParamsIntendedStatus | str | Omit | None = omit,
        name: str | Omit | None = omit,
        leadgen_call_to_action: LeadgenCallToActionParam | Omit | None = omit,
    ) -> CreatedRecord:
        """Create a creative.

        Creates a creative in a campaign. Returns its id, a URN.

        Args:
            account_id: Id of the ad account.
            campaign: URN of the campaign.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            content: What is advertised: a reference to a post, or the content of an ad.
            intended_status: Status of the creative. One of `ACTIVE`, `PAUSED`, `DRAFT`, `ARCHIVED`,
                `CANCELED`, `PENDING_DELETION`, `REMOVED`.
            name: Name of the creative.
            leadgen_call_to_action: Button that opens a lead form; required if the objective is
                LEAD_GENERATION.
        """
        return self._one(
            CREATE,
            {
                "account_id": account_id,
                "campaign": campaign,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "content": content,
                "intendedStatus": intended_status,
                "name": name,
                "leadgenCallToAction": leadgen_call_to_action,
            },
            CreatedRecord,
        )

    def get(
        self,
        account_id: int,
        id: str,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> Creative:
        """Get a creative.

        Args:
            account_id: Id of the ad account.
            id: URN of the creative, such as urn:li:sponsoredCreative:1.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return self._one(
            GET,
            {
                "account_id": account_id,
                "id": id,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            Creative,
        )

    def update(
        self,
        account_id: int,
        id: str,
        patch: CreativeUpdateParamsPatch,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        x_rest_li_method: Literal["PARTIAL_UPDATE"] | str | Omit | None = omit,
    ) -> None:
        """Update a creative.

        Changes the fields that are in the patch: intendedStatus, name, and leadgenCallToAction of a draft.

        Args:
            account_id: Id of the ad account.
            id: URN of the creative, such as urn:li:sponsoredCreative:1.
            patch: Changes to make.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            x_rest_li_method: Method of the Rest.li protocol. One of `PARTIAL_UPDATE`. Default:
                `PARTIAL_UPDATE`.
        """
        self._none(
            UPDATE,
            {
                "account_id": account_id,
                "id": id,
                "patch": patch,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "X-RestLi-Method": x_rest_li_method,
            },
        )

    def delete(
        self,
        account_id: int,
        id: str,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        x_rest_li_method: Literal["DELETE"] | str | Omit | None = omit,
    ) -> None:
        """Delete a creative.

        Deletes a creative that is a draft, or whose campaign is. Set the intended status of others to
        PENDING_DELETION.

        Args:
            account_id: Id of the ad account.
            id: URN of the creative, such as urn:li:sponsoredCreative:1.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            x_rest_li_method: Method of the Rest.li protocol. One of `DELETE`. Default: `DELETE`.
        """
        self._none(
            DELETE,
            {
                "account_id": account_id,
                "id": id,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "X-RestLi-Method": x_rest_li_method,
            },
        )
