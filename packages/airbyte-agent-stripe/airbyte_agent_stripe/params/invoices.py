# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `invoices`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .shared import (
    BancontactOptionsParam,
    InstallmentsParam,
    InvoiceAcssDebitOptionsParam,
    InvoiceCustomerBalanceOptionsParam,
    InvoicePaymentMethodTypeParam,
    InvoiceUsBankAccountOptionsParam,
)

__all__ = [
    "InvoicesColumn", "InvoicesCondition", "InvoicesCreateFromInvoice", "InvoicesCreatePaymentSettings",
    "InvoicesCreatePaymentSettingsPaymentMethodOptions",
    "InvoicesCreatePaymentSettingsPaymentMethodOptionsCard", "InvoicesCreateRendering",
    "InvoicesCreateRenderingPdf", "InvoicesSearchQuery", "InvoicesValues",
]  # fmt: skip

InvoicesColumn: TypeAlias = Literal[
    "id", "created", "status", "number", "customer", "customer_email", "customer_name", "subscription",
    "currency", "total", "subtotal", "amount_due", "amount_paid", "amount_remaining", "billing_reason",
    "collection_method", "due_date", "period_start", "period_end", "attempt_count", "description",
    "hosted_invoice_url", "invoice_pdf", "metadata",
]  # fmt: skip


class InvoicesCreateFromInvoice(TypedDict, total=False):
    """Invoice to revise."""

    action: Required[Literal["revision"] | str]
    """How the new invoice relates to it."""
    invoice: Required[str]
    """Id of that invoice."""


class InvoicesCreatePaymentSettingsPaymentMethodOptionsCard(TypedDict, total=False):
    installments: InstallmentsParam
    """Payment in installments."""
    request_three_d_secure: Literal["any", "automatic"] | str
    """When to ask for 3-D Secure."""


class InvoicesCreatePaymentSettingsPaymentMethodOptions(TypedDict, total=False):
    """Settings of single payment methods."""

    acss_debit: InvoiceAcssDebitOptionsParam
    """Settings for Canadian pre-authorized debits."""
    bancontact: BancontactOptionsParam
    """Settings for Bancontact."""
    card: InvoicesCreatePaymentSettingsPaymentMethodOptionsCard
    customer_balance: InvoiceCustomerBalanceOptionsParam
    """Settings for bank transfers."""
    konbini: Mapping[str, Any]
    us_bank_account: InvoiceUsBankAccountOptionsParam
    """Settings for ACH direct debit."""


class InvoicesCreatePaymentSettings(TypedDict, total=False):
    """How the invoice is paid."""

    default_mandate: str
    """Id of the mandate for its payment."""
    payment_method_options: InvoicesCreatePaymentSettingsPaymentMethodOptions
    """Settings of single payment methods."""
    payment_method_types: Sequence[InvoicePaymentMethodTypeParam | str]
    """Payment methods that may be used."""


class InvoicesCreateRenderingPdf(TypedDict, total=False):
    """Settings of the PDF."""

    page_size: Literal["a4", "auto", "letter"] | str
    """Paper size."""


class InvoicesCreateRendering(TypedDict, total=False):
    """How the PDF looks."""

    amount_tax_display: Literal["exclude_tax", "include_inclusive_tax"] | str
    """Whether line amounts are shown with or without tax."""
    pdf: InvoicesCreateRenderingPdf
    """Settings of the PDF."""
    template: str
    """Id of the invoice template."""
    template_version: int
    """Version of the template."""


class InvoicesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    """Id of the invoice, `in_...`."""
    created: int | None
    """When the invoice was created, Unix time in seconds."""
    status: str | None
    """State of the invoice."""
    number: str | None
    """Number shown to the customer."""
    customer: str | None
    """Id of the customer who is billed."""
    customer_email: str | None
    """Customer's email address when it was finalized."""
    customer_name: str | None
    """Customer's name when it was finalized."""
    subscription: str | None
    """Id of its subscription."""
    currency: str | None
    """Three-letter ISO currency code in lower case."""
    total: int | None
    """Total after discounts and tax, in the currency's smallest unit."""
    subtotal: int | None
    """Total before invoice discounts and exclusive tax, in the currency's smallest unit."""
    amount_due: int | None
    """Amount due, in the currency's smallest unit, after credit and balance."""
    amount_paid: int | None
    """Amount paid so far, in the currency's smallest unit."""
    amount_remaining: int | None
    """Amount still to be paid, in the currency's smallest unit."""
    billing_reason: str | None
    """What created it."""
    collection_method: str | None
    """Charge the default payment method, or email the invoice and wait."""
    due_date: int | None
    """When payment is due, Unix time in seconds."""
    period_start: int | None
    """Start of the usage period, Unix time in seconds."""
    period_end: int | None
    """End of the usage period, Unix time in seconds."""
    attempt_count: int | None
    """How often collection was attempted automatically."""
    description: str | None
    """Memo shown on it."""
    hosted_invoice_url: str | None
    """Page where the customer sees and pays it."""
    invoice_pdf: str | None
    """Where its PDF can be downloaded."""
    metadata: Mapping[str, Any] | None
    """Your own key-value pairs; all values are text."""


InvoicesCondition = TypedDict("InvoicesCondition", {
    "eq": InvoicesValues, "neq": InvoicesValues, "gt": InvoicesValues, "gte": InvoicesValues,
    "lt": InvoicesValues, "lte": InvoicesValues, "contains": InvoicesValues, "array_contains": InvoicesValues,
    "any": InvoicesValues, "in": Mapping[InvoicesColumn, Sequence[Any]],
    "startswith": Mapping[InvoicesColumn, str], "endswith": Mapping[InvoicesColumn, str],
    "fuzzy": Mapping[InvoicesColumn, str], "keyword": Mapping[InvoicesColumn, str],
    "not": "InvoicesCondition", "and": Sequence["InvoicesCondition"], "or": Sequence["InvoicesCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class InvoicesSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: InvoicesCondition
    sort: Sequence[Mapping[InvoicesColumn, Literal["asc", "desc"]]]
