# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `invoices`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from typing_extensions import Required, TypedDict

from .shared import (
    AccountChoiceParam,
    AutomaticTaxParam,
    InstallmentsParam,
    InvoiceAcssDebitOptionsParam,
    InvoiceCustomerBalanceOptionsParam,
    InvoiceCustomFieldParam,
    InvoicePaymentMethodTypeParam,
    InvoiceUsBankAccountOptionsParam,
    ShippingParam,
    ShippingRateParam,
    TimeRangeParam,
    TransferDataParam,
)

__all__ = [
    "AccountChoiceParam",
    "AutomaticTaxParam",
    "InstallmentsParam",
    "InvoiceAcssDebitOptionsParam",
    "InvoiceCustomFieldParam",
    "InvoiceCustomerBalanceOptionsParam",
    "InvoicePaymentMethodTypeParam",
    "InvoiceUsBankAccountOptionsParam",
    "InvoicesCreateDiscount",
    "InvoicesCreateFromInvoice",
    "InvoicesCreatePaymentSettings",
    "InvoicesCreatePaymentSettingsPaymentMethodOptions",
    "InvoicesCreatePaymentSettingsPaymentMethodOptionsBancontact",
    "InvoicesCreatePaymentSettingsPaymentMethodOptionsCard",
    "InvoicesCreateRendering",
    "InvoicesCreateRenderingOptions",
    "InvoicesCreateRenderingPdf",
    "ShippingParam",
    "ShippingRateParam",
    "TimeRangeParam",
    "TransferDataParam",
]


class InvoicesCreateDiscount(TypedDict, total=False):
    coupon: str
    """Id of a coupon."""
    discount: str
    """Id of a discount to reuse."""


class InvoicesCreateFromInvoice(TypedDict, total=False):
    """Invoice to revise."""

    action: Required[Literal["revision"] | str]
    """How the new invoice relates to it."""
    invoice: Required[str]
    """Id of that invoice."""


class InvoicesCreatePaymentSettingsPaymentMethodOptionsBancontact(TypedDict, total=False):
    preferred_language: Literal["de", "en", "fr", "nl"] | str


class InvoicesCreatePaymentSettingsPaymentMethodOptionsCard(TypedDict, total=False):
    installments: InstallmentsParam
    """Payment in installments."""
    request_three_d_secure: Literal["any", "automatic"] | str
    """When to ask for 3-D Secure."""


class InvoicesCreatePaymentSettingsPaymentMethodOptions(TypedDict, total=False):
    """Settings of single payment methods."""

    acss_debit: InvoiceAcssDebitOptionsParam
    bancontact: InvoicesCreatePaymentSettingsPaymentMethodOptionsBancontact
    card: InvoicesCreatePaymentSettingsPaymentMethodOptionsCard
    customer_balance: InvoiceCustomerBalanceOptionsParam
    konbini: Mapping[str, Any]
    us_bank_account: InvoiceUsBankAccountOptionsParam


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


class InvoicesCreateRenderingOptions(TypedDict, total=False):
    """How the PDF looks."""

    amount_tax_display: Literal["exclude_tax", "include_inclusive_tax"] | str
    """Whether line amounts are shown with or without tax."""
