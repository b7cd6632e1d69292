# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `invoices`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

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
    "InvoicesCreateFromInvoice",
    "InvoicesCreatePaymentSettings",
    "InvoicesCreatePaymentSettingsMethodOptionsCard",
    "InvoicesCreatePaymentSettingsPaymentMethodOptions",
    "InvoicesCreateRendering",
    "InvoicesCreateRenderingPdf",
]


class InvoicesCreateFromInvoice(TypedDict, total=False):
    """Invoice to revise."""

    action: Required[Literal["revision"] | str]
    """How the new invoice relates to it."""
    invoice: Required[str]
    """Id of that invoice."""


class InvoicesCreatePaymentSettingsMethodOptionsCard(TypedDict, total=False):
    installments: InstallmentsParam | None
    """Payment in installments."""
    request_three_d_secure: Literal["any", "automatic"] | str | None
    """When to ask for 3-D Secure."""


class InvoicesCreatePaymentSettingsPaymentMethodOptions(TypedDict, total=False):
    """Settings of single payment methods."""

    acss_debit: InvoiceAcssDebitOptionsParam | Literal[""] | None
    bancontact: BancontactOptionsParam | Literal[""] | None
    card: InvoicesCreatePaymentSettingsMethodOptionsCard | Literal[""] | None
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
