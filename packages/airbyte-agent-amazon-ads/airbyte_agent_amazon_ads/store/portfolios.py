# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records in the context store of `portfolios`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

PortfoliosStoreColumn: TypeAlias = Literal["portfolioId", "name", "state", "inBudget"]


class PortfoliosStoreRecord(Record):
    """A record of portfolios in the context store."""

    portfolio_id: str | None = Field(default=None, alias="portfolioId")
    """Id of the portfolio."""
    name: str | None = None
    """Name of the portfolio."""
    state: str | None = None
    """State, such as `ENABLED`."""
    in_budget: bool | None = Field(default=None, alias="inBudget")
    """Whether there is budget left."""
