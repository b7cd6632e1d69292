# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records of `portfolios`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class PortfolioBudget(Record):
    """Budget of a portfolio."""

    amount: float | None = None
    """Amount."""
    currency_code: str | None = Field(default=None, alias="currencyCode")
    """Currency, as an ISO 4217 code."""
    policy: str | None = None
    """`DATE_RANGE`, `MONTHLY_RECURRING` or `NO_CAP`."""
    start_date: str | None = Field(default=None, alias="startDate")
    """First day."""
    end_date: str | None = Field(default=None, alias="endDate")
    """Last day."""


class PortfolioState(Record):
    """How a portfolio is doing."""

    serving_status: str | None = Field(default=None, alias="servingStatus")
    """State of delivery, such as `PORTFOLIO_STATUS_ENABLED`."""
    status_reasons: list[str] | None = Field(default=None, alias="statusReasons")
    """Reasons of the state."""
    creation_date_time: str | None = Field(default=None, alias="creationDateTime")
    """When it was created."""
    last_update_date_time: str | None = Field(default=None, alias="lastUpdateDateTime")
    """When it was last changed."""


class Portfolio(Record):
    """A portfolio of campaigns."""

    portfolio_id: str = Field(alias="portfolioId")
    """Id of the portfolio."""
    name: str | None = None
    """Name of the portfolio."""
    state: str | None = None
    """State, such as `ENABLED`."""
    in_budget: bool | None = Field(default=None, alias="inBudget")
    """Whether there is budget left."""
    budget: PortfolioBudget | None = None
    """Budget."""
    extended_data: PortfolioState | None = Field(default=None, alias="extendedData")
    """How it is doing, if asked for."""
