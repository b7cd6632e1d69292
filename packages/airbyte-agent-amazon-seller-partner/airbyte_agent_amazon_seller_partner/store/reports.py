# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Records in the context store of `reports`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

ReportsStoreColumn: TypeAlias = Literal[
    "reportId",
    "reportType",
    "processingStatus",
    "createdTime",
    "dataStartTime",
    "dataEndTime",
    "reportDocumentId",
]


class ReportsStoreRecord(Record):
    """A record of reports in the context store."""

    report_id: str | None = Field(default=None, alias="reportId")
    """Id of the report."""
    report_type: str | None = Field(default=None, alias="reportType")
    """Kind of report, such as `GET_MERCHANT_LISTINGS_ALL_DATA`."""
    processing_status: str | None = Field(default=None, alias="processingStatus")
    """State of the report."""
    created_time: str | None = Field(default=None, alias="createdTime")
    """When it was created."""
    data_start_time: str | None = Field(default=None, alias="dataStartTime")
    """Beginning of what it is about."""
    data_end_time: str | None = Field(default=None, alias="dataEndTime")
    """End of what it is about."""
    report_document_id: str | None = Field(default=None, alias="reportDocumentId")
    """Id of the document with its contents, once it is ready."""
