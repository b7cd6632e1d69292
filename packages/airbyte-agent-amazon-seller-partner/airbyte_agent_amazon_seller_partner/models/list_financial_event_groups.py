# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Records of `list_financial_event_groups`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Currency


class FinancialEventGroup(Record):
    """A group of financial events, which are paid out together."""

    financial_event_group_id: str | None = Field(default=None, alias="FinancialEventGroupId")
    """Id of the group."""
    processing_status: str | None = Field(default=None, alias="ProcessingStatus")
    """`Open` while events are added, then `Closed`."""
    fund_transfer_status: str | None = Field(default=None, alias="FundTransferStatus")
    """State of the payout."""
    original_total: Currency | None = Field(default=None, alias="OriginalTotal")
    """Total in the marketplace's currency."""
    converted_total: Currency | None = Field(default=None, alias="ConvertedTotal")
    """Total in the currency of the payout."""
    fund_transfer_date: dt.datetime | None = Field(default=None, alias="FundTransferDate")
    """When it was paid out."""
    trace_id: str | None = Field(default=None, alias="TraceId")
    """Number to trace the payout by."""
    account_tail: str | None = Field(default=None, alias="AccountTail")
    """Last digits of the bank account."""
    beginning_balance: Currency | None = Field(default=None, alias="BeginningBalance")
    """Balance at the beginning."""
    financial_event_group_start: dt.datetime | None = Field(default=None, alias="FinancialEventGroupStart")
    """When the group was opened."""
    financial_event_group_end: dt.datetime | None = Field(default=None, alias="FinancialEventGroupEnd")
    """When the group was closed."""
