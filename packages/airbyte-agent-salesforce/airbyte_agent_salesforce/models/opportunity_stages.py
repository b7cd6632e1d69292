# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records of `opportunity_stages`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import RecordAttributes


class OpportunityStage(Record):
    """A stage of opportunities. It has the fields that were asked for."""

    attributes: RecordAttributes | None = None
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
    forecast_category: str | None = Field(default=None, alias="ForecastCategory")
    """Category in forecasts."""
    forecast_category_name: str | None = Field(default=None, alias="ForecastCategoryName")
    """Label of the category in forecasts, such as `Pipeline`."""
    default_probability: float | None = Field(default=None, alias="DefaultProbability")
    """Probability in percent that it gives opportunities."""
    description: str | None = Field(default=None, alias="Description")
    """Description of the stage."""
    created_by_id: str | None = Field(default=None, alias="CreatedById")
    """Id of the user who created it."""
    created_date: dt.datetime | None = Field(default=None, alias="CreatedDate")
    """When it was created."""
    last_modified_by_id: str | None = Field(default=None, alias="LastModifiedById")
    """Id of the user who last changed it."""
    last_modified_date: dt.datetime | None = Field(default=None, alias="LastModifiedDate")
    """When a user last changed it."""
    system_modstamp: dt.datetime | None = Field(default=None, alias="SystemModstamp")
    """When a user or an automatic process last changed it."""
