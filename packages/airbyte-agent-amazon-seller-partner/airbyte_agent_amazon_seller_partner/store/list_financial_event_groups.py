# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Records in the context store of `list_financial_event_groups`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

ListFinancialEventGroupsStoreColumn: TypeAlias = Literal[
    "FinancialEventGroupId",
    "ProcessingStatus",
    "FundTransferStatus",
    "FundTransferDate",
    "FinancialEventGroupStart",
    "FinancialEventGroupEnd",
]


class ListFinancialEventGroupsStoreRecord(Record):
    """A record of list_financial_event_groups in the context store."""

    financial_event_group_id: str | None = Field(default=None, alias="FinancialEventGroupId")
    """Id of the group."""
    processing_status: str | None = Field(default=None, alias="ProcessingStatus")
    """`Open` while events are added, then `Closed`."""
    fund_transfer_status: str | None = Field(default=None, alias="FundTransferStatus")
    """State of the payout."""
    fund_transfer_date: str | None = Field(default=None, alias="FundTransferDate")
    """When it was paid out."""
    financial_event_group_start: str | None = Field(default=None, alias="FinancialEventGroupStart")
    """When the group was opened."""
    financial_event_group_end: str | None = Field(default=None, alias="FinancialEventGroupEnd")
    """When the group was closed."""
