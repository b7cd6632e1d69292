# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `invoices`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

from typing_extensions import TypedDict

from .shared import (
    AccountChoiceParam,
    AutomaticTaxParam,
    BancontactOptionsParam,
    DiscountParam,
    InstallmentsParam,
    InvoiceAcssDebitOptionsParam,
    InvoiceCustomerBalanceOptionsParam,
    InvoiceCustomFieldParam,
    InvoicePaymentMethodTypeParam,
    InvoiceRenderingOptionsParam,
    InvoiceUsBankAccountOptionsParam,
    ShippingParam,
    ShippingRateParam,
    TransferDataParam,
)

__all__ = [
    "InvoiceCreateParams",
    "InvoiceCreateParamsCard",
    "InvoiceCreateParamsFromInvoice",
    "InvoiceCreateParamsPaymentMethodOptions",
    "InvoiceCreateParamsPaymentSettings",
    "InvoiceCreateParamsPdf",
    "InvoiceCreateParamsRendering",
]


class InvoiceCreateParamsFromInvoice(TypedDict, total=False):
    """Invoice to revise."""

    action: Required[Literal["revision"] | str]
    """How the new invoice relates to it."""
    invoice: Required[str]
    """Id of that invoice."""


class InvoiceCreateParamsCard(TypedDict, total=False):
    installments: InstallmentsParam | None
    """Payment in installments."""
    request_three_d_secure: Literal["any", "automatic"] | str | None
    """When to ask for 3-D Secure."""


class InvoiceCreateParamsPaymentMethodOptions(TypedDict, total=False):
    """Settings of single payment methods."""

    acss_debit: InvoiceAcssDebitOptionsParam | Literal[""] | None
    bancontact: BancontactOptionsParam | Literal[""] | None
    card: InvoiceCreateParamsCard | Literal[""] | None
    """What holds for cards; "" for none."""
    customer_balance: InvoiceCustomerBalanceOptionsParam | Literal[""] | None
    konbini: Mapping[str, Any] | Literal[""] | None
    """What holds for Konbini; "" for none."""
    us_bank_account: InvoiceUsBankAccountOptionsParam | Literal[""] | None


class InvoiceCreateParamsPaymentSettings(TypedDict, total=False):
    """How the invoice is paid."""

    default_mandate: str | None
    """Id of the mandate for its payment."""
    payment_method_options: InvoiceCreateParamsPaymentMethodOptions | None
    """Settings of single payment methods."""
    payment_method_types: Sequence[InvoicePaymentMethodTypeParam | str] | Literal[""] | None
    """Payment methods that may be used; "" for none."""


class InvoiceCreateParamsPdf(TypedDict, total=False):
    """Settings of the PDF."""

    page_size: Literal["a4", "auto", "letter"] | str | None
    """Paper size."""


class InvoiceCreateParamsRendering(TypedDict, total=False):
    """How the PDF looks."""

    amount_tax_display: Literal["exclude_tax", "include_inclusive_tax"] | str | None
    """Whether line amounts are shown with or without tax."""
    pdf: InvoiceCreateParamsPdf | None
    """Settings of the PDF."""
    template: str | None
    """Id of the invoice template."""
    template_version: int | None
    """Version of the template."""


class InvoiceCreateParams(TypedDict, total=False):
    """Arguments of `invoices.create`, by name."""

    customer: Required[str]
    auto_advance: bool | None
    collection_method: Literal["charge_automatically", "send_invoice"] | str | None
    description: str | None
    days_until_due: int | None
    due_date: int | dt.datetime | None
    footer: str | None
    metadata: Mapping[str, str] | Literal[""] | None
    pending_invoice_items_behavior: Literal["exclude", "include", "include_and_require"] | str | None
    account_tax_ids: Sequence[str] | Literal[""] | None
    application_fee_amount: int | None
    automatic_tax: AutomaticTaxParam | None
    automatically_finalizes_at: int | dt.datetime | None
    currency: str | None
    custom_fields: Sequence[InvoiceCustomFieldParam] | Literal[""] | None
    default_payment_method: str | None
    default_source: str | None
    default_tax_rates: Sequence[str] | None
    discounts: Sequence[DiscountParam] | Literal[""] | None
    effective_at: int | dt.datetime | None
    from_invoice: InvoiceCreateParamsFromInvoice | None
    issuer: AccountChoiceParam | None
    on_behalf_of: str | None
    payment_settings: InvoiceCreateParamsPaymentSettings | None
    rendering: InvoiceCreateParamsRendering | None
    rendering_options: InvoiceRenderingOptionsParam | Literal[""] | None
    shipping_cost: ShippingRateParam | None
    shipping_details: ShippingParam | None
    statement_descriptor: str | None
    subscription: str | None
    transfer_data: TransferDataParam | None
    expand: Sequence[str] | None
