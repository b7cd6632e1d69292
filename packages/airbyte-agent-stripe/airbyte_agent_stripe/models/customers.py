# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `customers`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import Address, Discount, InvoiceCustomField, ShippingDetails
from .subscriptions import Subscription


class CustomerCashBalanceSettings(Record):
    """How the money is used."""

    reconciliation_mode: Literal["automatic", "manual"] | str
    """Whether incoming money is applied to payments by itself."""
    using_merchant_default: bool
    """Whether the mode is the account's default."""


class CustomerCashBalance(Record):
    """Money held for the customer, not yet applied to payments."""

    object: Literal["cash_balance"] | str
    available: dict[str, int] | None = None
    """Money available by currency, in its smallest unit."""
    customer: str
    """Id of the customer the money belongs to."""
    livemode: bool
    """True in live mode, false in test mode."""
    settings: CustomerCashBalanceSettings
    """How the money is used."""


class CustomerInvoiceSettingsRenderingOptions(Record):
    """How the PDF looks."""

    amount_tax_display: str | None = None
    """Whether line amounts are shown with or without tax."""
    template: str | None = None
    """Id of the invoice template."""


class CustomerInvoiceSettings(Record):
    """Defaults for the customer's invoices."""

    custom_fields: list[InvoiceCustomField] | None = None
    """Extra lines shown on each invoice, up to four."""
    default_payment_method: str | dict[str, Any] | None = None
    """Id of the payment method for invoices and subscriptions; expandable."""
    footer: str | None = None
    """Text at the bottom of each invoice."""
    rendering_options: CustomerInvoiceSettingsRenderingOptions | None = None
    """How the PDF looks."""


class CustomerSources(Record):
    """Legacy payment sources."""

    object: Literal["list"] | str
    data: list[dict[str, Any]]
    """The records of this page."""
    has_more: bool
    """Whether another page follows."""
    url: str
    """Path of this list."""


class CustomerSubscriptions(Record):
    """Subscriptions that are not canceled."""

    object: Literal["list"] | str
    data: list[Subscription]
    has_more: bool
    """Whether another page follows."""
    url: str
    """Path of this list."""


class CustomerTaxLocation(Record):
    """Location used for tax."""

    country: str
    """Two-letter ISO country code."""
    source: Literal["billing_address", "ip_address", "payment_method", "shipping_destination"] | str
    """What the location was derived from."""
    state: str | None = None
    """State, county, province or region."""


class CustomerTax(Record):
    """Where the customer is taxed."""

    automatic_tax: Literal["failed", "not_collecting", "supported", "unrecognized_location"] | str
    """Whether tax can be calculated for the customer."""
    ip_address: str | None = None
    """IP address the location was found by."""
    location: CustomerTaxLocation | None = None
    """Location used for tax."""
    provider: Literal["anrok", "avalara", "sphere", "stripe"] | str | None = None
    """Tax provider that located the customer."""


class TaxIdVerification(Record):
    """Result of checking the number."""

    status: Literal["pending", "unavailable", "unverified", "verified"] | str
    """State of the check."""
    verified_address: str | None = None
    """Address on file with the authority."""
    verified_name: str | None = None
    """Name on file with the authority."""


class TaxId(Record):
    """A tax number of a customer."""

    id: str
    """Id of the tax number's record."""
    object: Literal["tax_id"] | str
    """Type of this record."""
    country: str | None = None
    """Two-letter ISO country code."""
    created: int
    """When the record was created, Unix time in seconds."""
    customer: str | dict[str, Any] | None = None
    """Id of the customer; expandable."""
    livemode: bool
    """True in live mode, false in test mode."""
    type: (
        Literal[
            "ad_nrt",
            "ae_trn",
            "ar_cuit",
            "au_abn",
            "au_arn",
            "bg_uic",
            "bo_tin",
            "br_cnpj",
            "br_cpf",
            "ca_bn",
            "ca_gst_hst",
            "ca_pst_bc",
            "ca_pst_mb",
            "ca_pst_sk",
            "ca_qst",
            "ch_vat",
            "cl_tin",
            "cn_tin",
            "co_nit",
            "cr_tin",
            "do_rcn",
            "ec_ruc",
            "eg_tin",
            "es_cif",
            "eu_oss_vat",
            "eu_vat",
            "gb_vat",
            "ge_vat",
            "hk_br",
            "hu_tin",
            "id_npwp",
            "il_vat",
            "in_gst",
            "is_vat",
            "jp_cn",
            "jp_rn",
            "jp_trn",
            "ke_pin",
            "kr_brn",
            "li_uid",
            "mx_rfc",
            "my_frp",
            "my_itn",
            "my_sst",
            "no_vat",
            "nz_gst",
            "pe_ruc",
            "ph_tin",
            "ro_tin",
            "rs_pib",
            "ru_inn",
            "ru_kpp",
            "sa_vat",
            "sg_gst",
            "sg_uen",
            "si_tin",
            "sv_nit",
            "th_vat",
            "tr_tin",
            "tw_vat",
            "ua_vat",
            "us_ein",
            "uy_ruc",
            "ve_rif",
            "vn_tin",
            "za_vat",
        ]
        | str
    )
    """Kind of tax number."""
    value: str
    """The tax number."""
    verification: TaxIdVerification | None = None
    """Result of checking the number."""


class CustomerTaxIds(Record):
    """Tax numbers of the customer."""

    object: Literal["list"] | str
    data: list[TaxId]
    has_more: bool
    """Whether another page follows."""
    url: str
    """Path of this list."""


class Customer(Record):
    """A customer: who is billed, how, and where goods go."""

    id: str
    """Id of the customer, `cus_...`."""
    object: Literal["customer"] | str
    """Type of this record."""
    deleted: bool | None = None
    """True where the customer was deleted; then only `id` and `object` stand beside it."""
    address: Address | None = None
    """Billing address."""
    balance: int | None = None
    """Credit (negative) or debt (positive) on the next invoice, in the currency's smallest unit."""
    business_name: str | None = None
    """Name of the customer's business."""
    cash_balance: CustomerCashBalance | None = None
    """Money held for the customer, not yet applied to payments."""
    created: int | None = None
    """When the record was created, Unix time in seconds."""
    currency: str | None = None
    """Currency of the customer's invoices, three-letter ISO code in lower case."""
    customer_account: str | None = None
    """Id of the account that stands in for the customer."""
    default_source: str | dict[str, Any] | None = None
    """Id of the legacy payment source charged by default; expandable."""
    delinquent: bool | None = None
    """Whether the latest invoice is past due or its payment failed."""
    description: str | None = None
    """Free text about the customer."""
    discount: Discount | None = None
    """Discount in force for the customer."""
    email: str | None = None
    """Email address of the customer."""
    individual_name: str | None = None
    """Name of the person."""
    invoice_credit_balance: dict[str, int] | None = None
    """Credit by currency, in its smallest unit."""
    invoice_prefix: str | None = None
    """First part of the customer's invoice numbers."""
    invoice_settings: CustomerInvoiceSettings | None = None
    """Defaults for the customer's invoices."""
    livemode: bool | None = None
    """True in live mode, false in test mode."""
    metadata: dict[str, str] | None = None
    """Your own key-value pairs; all values are text."""
    name: str | None = None
    """Full name of the person or business."""
    next_invoice_sequence: int | None = None
    """Number of the customer's next invoice."""
    phone: str | None = None
    """Phone number of the customer."""
    preferred_locales: list[str] | None = None
    """Languages the customer prefers, best first."""
    shipping: ShippingDetails | None = None
    """Shipping address and recipient."""
    sources: CustomerSources | None = None
    """Legacy payment sources."""
    subscriptions: CustomerSubscriptions | None = None
    """Subscriptions that are not canceled."""
    tax: CustomerTax | None = None
    """Where the customer is taxed."""
    tax_exempt: Literal["exempt", "none", "reverse"] | str | None = None
    """Whether the customer pays tax, or accounts for it under reverse charge."""
    tax_ids: CustomerTaxIds | None = None
    """Tax numbers of the customer."""
    test_clock: str | dict[str, Any] | None = None
    """Id of the test clock the record belongs to; expandable."""


class DeletedCustomer(Record):
    """What is left of a customer after deletion."""

    id: str
    """Id of the deleted customer."""
    object: Literal["customer"] | str
    """Type of this record."""
    deleted: bool
    """True: the record is gone."""
