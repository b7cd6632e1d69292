# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""A portfolio of campaigns."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.portfolios import GET, LIST
from ..models.portfolios import Portfolio
from ..params.shared import IdFilterParam, StateFilterParam, TextFilterParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.portfolios import PortfoliosStoreColumn, PortfoliosStoreRecord  # noqa: F401

__all__ = ["Portfolios", "SyncPortfolios"]


class Portfolios(StoredEntity["PortfoliosStoreColumn", "PortfoliosStoreRecord"]):
    """A portfolio of campaigns."""

    _stored = ("portfolios", "PortfoliosStoreRecord")

    def list(
        self,
        amazon_advertising_api_client_id: str | Omit | None = omit,
        amazon_advertising_api_scope: str | Omit | None = omit,
        *,
        include_extended_data_fields: bool | Omit | None = omit,
        portfolio_id_filter: IdFilterParam | Omit | None = omit,
        name_filter: TextFilterParam | Omit | None = omit,
        state_filter: StateFilterParam | Omit | None = omit,
        next_token: str | Omit | None = omit,
    ) -> AsyncPager[Portfolio]:
        """List portfolios.

        Not tested against the live API. The vendor's document is a Postman collection, without schemas.

        Args:
            amazon_advertising_api_client_id: Client id of the application. Defaults to the connector's
                setting.
            amazon_advertising_api_scope: Id of the profile. Defaults to the connector's setting.
            include_extended_data_fields: Whether to return `extendedData` too.
            portfolio_id_filter: Ids of portfolios to include.
            name_filter: Names to include.
            state_filter: States to include, such as `ENABLED`, `PAUSED` or `ARCHIVED`.
            next_token: Token of the page, from the previous page.
        """
        return self._pager(
            LIST,
            {
                "Amazon-Advertising-API-ClientId": amazon_advertising_api_client_id,
                "Amazon-Advertising-API-Scope": amazon_advertising_api_scope,
                "includeExtendedDataFields": include_extended_data_fields,
                "portfolioIdFilter": portfolio_id_filter,
                "nameFilter": name_filter,
                "stateFilter": state_filter,
                "nextToken": next_token,
            },
            Portfolio,
        )

    @overload
    async def get(
        self,
        amazon_advertising_api_client_id: str,
        amazon_advertising_api_scope: str,
        portfolio_id_filter: IdFilterParam,
        *,
        include_extended_data_fields: bool | Omit | None = omit,
    ) -> Portfolio: ...

    @overload
    async def get(
        self,
        *,
        portfolio_id_filter: IdFilterParam,
        amazon_advertising_api_client_id: str | Omit | None = omit,
        amazon_advertising_api_scope: str | Omit | None = omit,
        include_extended_data_fields: bool | Omit | None = omit,
    ) -> Portfolio: ...

    async def get(
        self,
        amazon_advertising_api_client_id: str | Omit | None = omit,
        amazon_advertising_api_scope: str | Omit | None = omit,
        portfolio_id_filter: IdFilterParam | Omit | None = omit,
        *,
        include_extended_data_fields: bool | Omit | None = omit,
    ) -> Portfolio:
        """Get a portfolio.

        The id stands in a list with one entry.

        Not tested against the live API. The vendor's document is a Postman collection, without schemas.

        Args:
            amazon_advertising_api_client_id: Client id of the application. Defaults to the connector's
                setting.
            amazon_advertising_api_scope: Id of the profile. Defaults to the connector's setting.
            portfolio_id_filter: Ids of portfolios to include.
            include_extended_data_fields: Whether to return `extendedData` too.
        """
        return await self._one(
            GET,
            {
                "Amazon-Advertising-API-ClientId": amazon_advertising_api_client_id,
                "Amazon-Advertising-API-Scope": amazon_advertising_api_scope,
                "portfolioIdFilter": portfolio_id_filter,
                "includeExtendedDataFields": include_extended_data_fields,
            },
            Portfolio,
        )


class SyncPortfolios(SyncStoredEntity["PortfoliosStoreColumn", "PortfoliosStoreRecord"]):
    """A portfolio of campaigns. Sync version of `Portfolios`."""

    _stored = ("portfolios", "PortfoliosStoreRecord")

    def list(
        self,
        amazon_advertising_api_client_id: str | Omit | None = omit,
        amazon_advertising_api_scope: str | Omit | None = omit,
        *,
        include_extended_data_fields: bool | Omit | None = omit,
        portfolio_id_filter: IdFilterParam | Omit | None = omit,
        name_filter: TextFilterParam | Omit | None = omit,
        state_filter: StateFilterParam | Omit | None = omit,
        next_token: str | Omit | None = omit,
    ) -> SyncPage[Portfolio]:
        """List portfolios.

        Not tested against the live API. The vendor's document is a Postman collection, without schemas.

        Args:
            amazon_advertising_api_client_id: Client id of the application. Defaults to the connector's
                setting.
            amazon_advertising_api_scope: Id of the profile. Defaults to the connector's setting.
            include_extended_data_fields: Whether to return `extendedData` too.
            portfolio_id_filter: Ids of portfolios to include.
            name_filter: Names to include.
            state_filter: States to include, such as `ENABLED`, `PAUSED` or `ARCHIVED`.
            next_token: Token of the page, from the previous page.
        """
        return self._page(
            LIST,
            {
                "Amazon-Advertising-API-ClientId": amazon_advertising_api_client_id,
                "Amazon-Advertising-API-Scope": amazon_advertising_api_scope,
                "includeExtendedDataFields": include_extended_data_fields,
                "portfolioIdFilter": portfolio_id_filter,
                "nameFilter": name_filter,
                "stateFilter": state_filter,
                "nextToken": next_token,
            },
            Portfolio,
        )

    @overload
    def get(
        self,
        amazon_advertising_api_client_id: str,
        amazon_advertising_api_scope: str,
        portfolio_id_filter: IdFilterParam,
        *,
        include_extended_data_fields: bool | Omit | None = omit,
    ) -> Portfolio: ...

    @overload
    def get(
        self,
        *,
        portfolio_id_filter: IdFilterParam,
        amazon_advertising_api_client_id: str | Omit | None = omit,
        amazon_advertising_api_scope: str | Omit | None = omit,
        include_extended_data_fields: bool | Omit | None = omit,
    ) -> Portfolio: ...

    def get(
        self,
        amazon_advertising_api_client_id: str | Omit | None = omit,
        amazon_advertising_api_scope: str | Omit | None = omit,
        portfolio_id_filter: IdFilterParam | Omit | None = omit,
        *,
        include_extended_data_fields: bool | Omit | None = omit,
    ) -> Portfolio:
        """Get a portfolio.

        The id stands in a list with one entry.

        Not tested against the live API. The vendor's document is a Postman collection, without schemas.

        Args:
            amazon_advertising_api_client_id: Client id of the application. Defaults to the connector's
                setting.
            amazon_advertising_api_scope: Id of the profile. Defaults to the connector's setting.
            portfolio_id_filter: Ids of portfolios to include.
            include_extended_data_fields: Whether to return `extendedData` too.
        """
        return self._one(
            GET,
            {
                "Amazon-Advertising-API-ClientId": amazon_advertising_api_client_id,
                "Amazon-Advertising-API-Scope": amazon_advertising_api_scope,
                "portfolioIdFilter": portfolio_id_filter,
                "includeExtendedDataFields": include_extended_data_fields,
            },
            Portfolio,
        )
