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
    installments: InstallmentsParam | None
    """Payment in installments."""
    request_three_d_secure: Literal["any", "automatic"] | str | None
    """When to ask for 3-D Secure."""


class InvoicesCreatePaymentSettingsPaymentMethodOptions(TypedDict, total=False):
    """Settings of single payment methods."""

    acss_debit: InvoiceAcssDebitOptionsParam | Literal[""] | None
    bancontact: BancontactOptionsParam | Literal[""] | None
    card: InvoicesCreatePaymentSettingsPaymentMethodOptionsCard | Literal[""] | None
    """What holds for cards; "" for none."""
    customer_balance: InvoiceCustomerBalanceOptionsParam | Literal[""] | None
    konbini: Mapping[str, Any] | Literal[""] | None
    """What holds for Konbini; "" for none."""
    us_bank_account: InvoiceUsBankAccountOptionsParam | Literal[""] | None


class InvoicesCreatePaymentSettings(TypedDict, total=False):
    """How the invoice is paid."""

    default_mandate: str | None
    """Id of the mandate for its payment."""
    payment_method_options: InvoicesCreatePaymentSettingsPaymentMethodOptions | None
    """Settings of single payment methods."""
    payment_method_types: Sequence[InvoicePaymentMethodTypeParam | str] | Literal[""] | None
    """Payment methods that may be used; "" for none."""


class InvoicesCreateRenderingPdf(TypedDict, total=False):
    """Settings of the PDF."""

    page_size: Literal["a4", "auto", "letter"] | str | None
    """Paper size."""


class InvoicesCreateRendering(TypedDict, total=False):
    """How the PDF looks."""

    amount_tax_display: Literal["exclude_tax", "include_inclusive_tax"] | str | None
    """Whether line amounts are shown with or without tax."""
    pdf: InvoicesCreateRenderingPdf | None
    """Settings of the PDF."""
    template: str | None
    """Id of the invoice template."""
    template_version: int | None
    """Version of the template."""


class InvoicesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    created: int | None
    status: str | None
    number: str | None
    customer: str | None
    customer_email: str | None
    customer_name: str | None
    subscription: str | None
    currency: str | None
    total: int | None
    subtotal: int | None
    amount_due: int | None
    amount_paid: int | None
    amount_remaining: int | None
    billing_reason: str | None
    collection_method: str | None
    due_date: int | None
    period_start: int | None
    period_end: int | None
    attempt_count: int | None
    description: str | None
    hosted_invoice_url: str | None
    invoice_pdf: str | None
    metadata: Mapping[str, Any] | None


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
