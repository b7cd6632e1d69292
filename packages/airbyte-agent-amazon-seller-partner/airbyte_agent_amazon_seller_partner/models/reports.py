# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Records of `reports`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Report(Record):
    """A report."""

    marketplace_ids: list[str] | None = Field(default=None, alias="marketplaceIds")
    """Ids of the marketplaces."""
    report_id: str = Field(alias="reportId")
    """Id of the report."""
    report_type: str = Field(alias="reportType")
    """Kind of report, such as `GET_MERCHANT_LISTINGS_ALL_DATA`."""
    data_start_time: dt.datetime | None = Field(default=None, alias="dataStartTime")
    """Beginning of what it is about."""
    data_end_time: dt.datetime | None = Field(default=None, alias="dataEndTime")
    """End of what it is about."""
    report_schedule_id: str | None = Field(default=None, alias="reportScheduleId")
    """Id of the schedule that made it."""
    created_time: dt.datetime = Field(alias="createdTime")
    """When it was created."""
    processing_status: Literal["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"] | str = Field(
        alias="processingStatus"
    )
    """State of the report."""
    processing_start_time: dt.datetime | None = Field(default=None, alias="processingStartTime")
    """When it was begun."""
    processing_end_time: dt.datetime | None = Field(default=None, alias="processingEndTime")
    """When it was ready."""
    report_document_id: str | None = Field(default=None, alias="reportDocumentId")
    """Id of the document with its contents, once it is ready."""
