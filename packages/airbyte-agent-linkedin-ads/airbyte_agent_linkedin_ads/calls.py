# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""The entities and actions of LinkedIn Ads that `execute` accepts, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, overload

__all__ = ["LinkedinAdsCalls"]

Result = TypeVar("Result")
Params: TypeAlias = Mapping[str, Any] | None
Stored: TypeAlias = Literal["context_store_search", "context_store_sql_query"]


class LinkedinAdsCalls(Generic[Result]):
    """Overloads of `execute`; `Result` is its return type."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self,
            entity: Literal["accounts"],
            action: Literal["list", "create", "get", "update", "delete"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["account_users"],
            action: Literal["list", "create", "update", "delete"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["campaigns"],
            action: Literal["list", "create", "get", "update", "delete"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["campaign_groups"],
            action: Literal["list", "create", "get", "update", "delete"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["creatives"],
            action: Literal["list", "create", "get", "update", "delete"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["conversions"],
            action: Literal["list", "create", "get", "update"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["conversion_events"], action: Literal["create"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["campaign_conversions"],
            action: Literal["create", "delete"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["ad_campaign_analytics"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["ad_creative_analytics"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["ad_impression_device_analytics"],
            action: Literal["list"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["ad_member_company_analytics"],
            action: Literal["list"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["ad_member_company_size_analytics"],
            action: Literal["list"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["ad_member_country_analytics"],
            action: Literal["list"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["ad_member_industry_analytics"],
            action: Literal["list"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["ad_member_job_function_analytics"],
            action: Literal["list"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["ad_member_job_title_analytics"],
            action: Literal["list"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["ad_member_region_analytics"],
            action: Literal["list"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["ad_member_seniority_analytics"],
            action: Literal["list"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["lead_forms"], action: Literal["list"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["lead_form_responses"],
            action: Literal["list"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(self, entity: str, action: str, params: Params = None) -> Result: ...

        def execute(self, entity: str, action: str, params: Params = None) -> Result:
            """Call an operation by name, untyped, for agents and tools.

            Args:
                entity: Name of an entity.
                action: Name of one of its actions.
                params: Parameters, with the API's own names.

            Raises:
                AirbyteError: The call is invalid or failed.
            """
            raise NotImplementedError
