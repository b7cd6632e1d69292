# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records in the context store of `opportunity_stages`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

OpportunityStagesStoreColumn: TypeAlias = Literal[
    "Id",
    "MasterLabel",
    "ApiName",
    "IsActive",
    "SortOrder",
    "IsClosed",
    "IsWon",
    "DefaultProbability",
    "ForecastCategoryName",
]


class OpportunityStagesStoreRecord(Record):
    """A record of opportunity_stages in the context store."""

    id: str | None = Field(default=None, alias="Id")
    """Id of the stage."""
    master_label: str | None = Field(default=None, alias="MasterLabel")
    """Label of the stage."""
    api_name: str | None = Field(default=None, alias="ApiName")
    """Name of the stage, as opportunities have it in StageName."""
    is_active: bool | None = Field(default=None, alias="IsActive")
    """Whether new opportunities can have it."""
    sort_order: int | None = Field(default=None, alias="SortOrder")
    """Position among the stages."""
    is_closed: bool | None = Field(default=None, alias="IsClosed")
    """Whether opportunities in it are closed."""
    is_won: bool | None = Field(default=None, alias="IsWon")
    """Whether opportunities in it are won."""
    default_probability: float | None = Field(default=None, alias="DefaultProbability")
    """Probability in percent that it gives opportunities."""
    forecast_category_name: str | None = Field(default=None, alias="ForecastCategoryName")
    """Label of the category in forecasts, such as `Pipeline`."""
