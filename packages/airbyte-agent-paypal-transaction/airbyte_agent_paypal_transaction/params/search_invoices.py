# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Arguments of `search_invoices`."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "AmountRangeParam",
    "DateRangeParam",
    "DateTimeRangeParam",
    "MoneyParam",
    "SearchInvoiceListParams",
    "SearchInvoiceListParamsStatus",
]

SearchInvoiceListParamsStatus: TypeAlias = Literal[
    "DRAFT",
    "SENT",
    "SCHEDULED",
    "PAID",
    "MARKED_AS_PAID",
    "CANCELLED",
    "REFUNDED",
    "PARTIALLY_PAID",
    "PARTIALLY_REFUNDED",
    "MARKED_AS_REFUNDED",
    "UNPAID",
    "PAYMENT_PENDING",
]


class DateTimeRangeParam(TypedDict, total=False):
    """Times between two."""

    start: Required[dt.datetime | str]
    """Beginning."""
    end: Required[dt.datetime | str]
    """End."""


class MoneyParam(TypedDict, total=False):
    """An amount with its currency."""

    currency_code: Required[str]
    """ISO 4217 code of the currency. Exactly 3 characters."""
    value: Required[str]
    """Amount, as a decimal number in text. At most 32 characters."""


class AmountRangeParam(TypedDict, total=False):
    """Amounts between two."""

    lower_amount: Required[MoneyParam]
    """Smallest amount."""
    upper_amount: Required[MoneyParam]
    """Largest amount."""


class DateRangeParam(TypedDict, total=False):
    """Days between two."""

    start: Required[dt.date | str]
    """First day."""
    end: Required[dt.date | str]
    """Last day."""


class SearchInvoiceListParams(TypedDict, total=False):
    """Arguments of `search_invoices.list`, by name."""

    page_size: int | None
    page: int | None
    total_required: bool | None
    creation_date_range: DateTimeRangeParam | None
    recipient_email: str | None
    recipient_first_name: str | None
    recipient_last_name: str | None
    recipient_business_name: str | None
    invoice_number: str | None
    status: Sequence[SearchInvoiceListParamsStatus | str] | None
    reference: str | None
    currency_code: str | None
    memo: str | None
    total_amount_range: AmountRangeParam | None
    invoice_date_range: DateRangeParam | None
    due_date_range: DateRangeParam | None
    payment_date_range: DateTimeRangeParam | None
    archived: bool | None
    fields: Sequence[str] | None
