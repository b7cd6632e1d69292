# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""A rule that says what counts as a conversion."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.conversions import CREATE, GET, LIST, UPDATE
from ..models.conversions import Conversion
from ..params.conversions import ConversionUpdateParamsPatch, UrlMatchRuleParam
from ..params.shared import MoneyParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.conversions import ConversionsStoreColumn, ConversionsStoreRecord  # noqa: F401

__all__ = ["Conversions", "SyncConversions"]


class Conversions(StoredEntity["ConversionsStoreColumn", "ConversionsStoreRecord"]):
    """A rule that says what counts as a conversion."""

    _stored = ("conversions", "ConversionsStoreRecord")

    def list(
        self,
        account: str,
        *,
        q: str | Omit | None = omit,
        fields: Sequence[str] | str | Omit | None = omit,
        count: int | Omit | None = omit,
        start: int | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> AsyncPager[Conversion]:
        """List conversion rules.

        Lists the conversion rules of an ad account.

        Args:
            account: URN of the ad account, such as urn:li:sponsoredAccount:1.
            q: Name of the finder. Default: `account`.
            fields: Fields to return, such as id,name.
            count: Number of conversion rules on a page. At least 1.
            start: Number of conversion rules to skip. At least 0.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return self._pager(
            LIST,
            {
                "account": account,
                "q": q,
                "fields": fields,
                "count": count,
                "start": start,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            Conversion,
        )

    async def create(
        self,
        account: str,
        name: str,
        type: str,
        *,
        auto_association_type: str | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        conversion_method: str | Omit | None = omit,
        attribution_type: Literal["LAST_TOUCH_BY_CAMPAIGN", "LAST_TOUCH_BY_CONVERSION"]
        | str
        | Omit
        | None = omit,
        post_click_attribution_window_size: int | Omit | None = omit,
        view_through_attribution_window_size: int | Omit | None = omit,
        enabled: bool | Omit | None = omit,
        url_match_rule_expression: Sequence[Sequence[UrlMatchRuleParam]] | Omit | None = omit,
        value: MoneyParam | Omit | None = omit,
    ) -> Conversion:
        """Create a conversion rule.

        Creates a conversion rule in an ad account. Rules for the Conversions API need LinkedIn's approval of
        the app.

        Args:
            account: URN of the ad account.
            name: Name of the conversion rule.
            type: What a conversion is, such as LEAD, PURCHASE or SIGN_UP.
            auto_association_type: Which campaigns to associate with it, such as ALL_CAMPAIGNS.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            conversion_method: How conversions are recorded, such as CONVERSIONS_API.
            attribution_type: How conversions are attributed. One of `LAST_TOUCH_BY_CAMPAIGN`,
                `LAST_TOUCH_BY_CONVERSION`.
            post_click_attribution_window_size: Days after a click in which a conversion counts: 1, 7, 30 or
                90, and 365 for some types; 30 by default.
            view_through_attribution_window_size: Days after a view in which a conversion counts; 7 by
                default.
            enabled: Whether conversions are recorded.
            url_match_rule_expression: Rules for the URL of a page: lists of alternatives, each a list of
                conditions.
            value: Value of a conversion.
        """
        return await self._one(
            CREATE,
            {
                "account": account,
                "name": name,
                "type": type,
                "autoAssociationType": auto_association_type,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "conversionMethod": conversion_method,
                "attributionType": attribution_type,
                "postClickAttributionWindowSize": post_click_attribution_window_size,
                "viewThroughAttributionWindowSize": view_through_attribution_window_size,
                "enabled": enabled,
                "urlMatchRuleExpression": url_match_rule_expression,
                "value": value,
            },
            Conversion,
        )

    async def get(
        self,
        id: int,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> Conversion:
        """Get a conversion rule.

        Args:
            id: Id of the conversion rule.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return await self._one(
            GET,
            {
                "id": id,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            Conversion,
        )

    async def update(
        self,
        id: int,
        account: str,
        patch: ConversionUpdateParamsPatch,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        x_rest_li_method: Literal["PARTIAL_UPDATE"] | str | Omit | None = omit,
    ) -> None:
        """Update a conversion rule.

        Changes the fields that are in the patch.

        Args:
            id: Id of the conversion rule.
            account: URN of the ad account.
            patch: Changes to make.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            x_rest_li_method: Method of the Rest.li protocol. One of `PARTIAL_UPDATE`. Default:
                `PARTIAL_UPDATE`.
        """
        await self._none(
            UPDATE,
            {
                "id": id,
                "account": account,
                "patch": patch,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "X-RestLi-Method": x_rest_li_method,
            },
        )


class SyncConversions(SyncStoredEntity["ConversionsStoreColumn", "ConversionsStoreRecord"]):
    """A rule that says what counts as a conversion. Sync version of `Conversions`."""

    _stored = ("conversions", "ConversionsStoreRecord")

    def list(
        self,
        account: str,
        *,
        q: str | Omit | None = omit,
        fields: Sequence[str] | str | Omit | None = omit,
        count: int | Omit | None = omit,
        start: int | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> SyncPage[Conversion]:
        """List conversion rules.

        Lists the conversion rules of an ad account.

        Args:
            account: URN of the ad account, such as urn:li:sponsoredAccount:1.
            q: Name of the finder. Default: `account`.
            fields: Fields to return, such as id,name.
            count: Number of conversion rules on a page. At least 1.
            start: Number of conversion rules to skip. At least 0.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return self._page(
            LIST,
            {
                "account": account,
                "q": q,
                "fields": fields,
                "count": count,
                "start": start,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            Conversion,
        )

    def create(
        self,
        account: str,
        name: str,
        type: str,
        *,
        auto_association_type: str | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        conversion_method: str | Omit | None = omit,
        attribution_type: Literal["LAST_TOUCH_BY_CAMPAIGN", "LAST_TOUCH_BY_CONVERSION"]
        | str
        | Omit
        | None = omit,
        post_click_attribution_window_size: int | Omit | None = omit,
        view_through_attribution_window_size: int | Omit | None = omit,
        enabled: bool | Omit | None = omit,
        url_match_rule_expression: Sequence[Sequence[UrlMatchRuleParam]] | Omit | None = omit,
        value: MoneyParam | Omit | None = omit,
    ) -> Conversion:
        """Create a conversion rule.

        Creates a conversion rule in an ad account. Rules for the Conversions API need LinkedIn's approval of
        the app.

        Args:
            account: URN of the ad account.
            name: Name of the conversion rule.
            type: What a conversion is, such as LEAD, PURCHASE or SIGN_UP.
            auto_association_type: Which campaigns to associate with it, such as ALL_CAMPAIGNS.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            conversion_method: How conversions are recorded, such as CONVERSIONS_API.
            attribution_type: How conversions are attributed. One of `LAST_TOUCH_BY_CAMPAIGN`,
                `LAST_TOUCH_BY_CONVERSION`.
            post_click_attribution_window_size: Days after a click in which a conversion counts: 1, 7, 30 or
                90, and 365 for some types; 30 by default.
            view_through_attribution_window_size: Days after a view in which a conversion counts; 7 by
                default.
            enabled: Whether conversions are recorded.
            url_match_rule_expression: Rules for the URL of a page: lists of alternatives, each a list of
                conditions.
            value: Value of a conversion.
        """
        return self._one(
            CREATE,
            {
                "account": account,
                "name": name,
                "type": type,
                "autoAssociationType": auto_association_type,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "conversionMethod": conversion_method,
                "attributionType": attribution_type,
                "postClickAttributionWindowSize": post_click_attribution_window_size,
                "viewThroughAttributionWindowSize": view_through_attribution_window_size,
                "enabled": enabled,
                "urlMatchRuleExpression": url_match_rule_expression,
                "value": value,
            },
            Conversion,
        )

    def get(
        self,
        id: int,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> Conversion:
        """Get a conversion rule.

        Args:
            id: Id of the conversion rule.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return self._one(
            GET,
            {
                "id": id,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            Conversion,
        )

    def update(
        self,
        id: int,
        account: str,
        patch: ConversionUpdateParamsPatch,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        x_rest_li_method: Literal["PARTIAL_UPDATE"] | str | Omit | None = omit,
    ) -> None:
        """Update a conversion rule.

        Changes the fields that are in the patch.

        Args:
            id: Id of the conversion rule.
            account: URN of the ad account.
            patch: Changes to make.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            x_rest_li_method: Method of the Rest.li protocol. One of `PARTIAL_UPDATE`. Default:
                `PARTIAL_UPDATE`.
        """
        self._none(
            UPDATE,
            {
                "id": id,
                "account": account,
                "patch": patch,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "X-RestLi-Method": x_rest_li_method,
            },
        )
