# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `customers`."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .shared import AddressParam, InvoiceCustomFieldParam, InvoiceRenderingOptionsParam, ShippingParam

__all__ = [
    "CashBalanceParam",
    "CashBalanceParamSettings",
    "CustomerCreateParams",
    "CustomerCreateParamsTax",
    "CustomerCreateParamsTaxIdData",
    "CustomerInvoiceSettingsParam",
    "CustomerUpdateParams",
    "CustomerUpdateParamsTax",
    "TaxIdTypeParam",
]

TaxIdTypeParam: TypeAlias = Literal[
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


class CashBalanceParamSettings(TypedDict, total=False):
    """How the money is used."""

    reconciliation_mode: Literal["automatic", "manual", "merchant_default"] | str | None
    """Apply incoming money to payments automatically, by hand, or as the account does."""


class CashBalanceParam(TypedDict, total=False):
    """How money held for the customer is used."""

    settings: CashBalanceParamSettings | None
    """How the money is used."""


class CustomerInvoiceSettingsParam(TypedDict, total=False):
    """Defaults for a customer's invoices."""

    custom_fields: Sequence[InvoiceCustomFieldParam] | Literal[""] | None
    """Extra lines to show on each invoice, up to four; "" clears it."""
    default_payment_method: str | None
    """Id of the payment method for invoices and subscriptions."""
    footer: str | None
    """Text at the bottom of each invoice."""
    rendering_options: InvoiceRenderingOptionsParam | Literal[""] | None
    """How the PDF looks; "" clears it."""


class CustomerCreateParamsTax(TypedDict, total=False):
    """Where the customer is taxed."""

    ip_address: str | None
    """IP address to derive the location from; "" clears it."""
    validate_location: Literal["deferred", "immediately"] | str | None
    """When to check that the location can be taxed."""


class CustomerCreateParamsTaxIdData(TypedDict, total=False):
    type: Required[TaxIdTypeParam | str]
    """Kind of tax number."""
    value: Required[str]
    """The tax number."""


class CustomerCreateParams(TypedDict, total=False):
    """Arguments of `customers.create`, by name."""

    email: str | None
    name: str | None
    description: str | None
    phone: str | None
    address: AddressParam | Literal[""] | None
    metadata: Mapping[str, str] | Literal[""] | None
    balance: int | None
    business_name: str | None
    cash_balance: CashBalanceParam | None
    coupon: str | None
    individual_name: str | None
    invoice_prefix: str | None
    invoice_settings: CustomerInvoiceSettingsParam | None
    next_invoice_sequence: int | None
    payment_method: str | None
    preferred_locales: Sequence[str] | None
    promotion_code: str | None
    shipping: ShippingParam | Literal[""] | None
    source: str | None
    tax: CustomerCreateParamsTax | None
    tax_exempt: Literal["exempt", "none", "reverse", ""] | str | None
    tax_id_data: Sequence[CustomerCreateParamsTaxIdData] | None
    test_clock: str | None
    expand: Sequence[str] | None


class CustomerUpdateParamsTax(TypedDict, total=False):
    """Where the customer is taxed."""

    ip_address: str | None
    """IP address to derive the location from; "" clears it."""
    validate_location: Literal["auto", "deferred", "immediately"] | str | None
    """When to check that the location can be taxed."""


class CustomerUpdateParams(TypedDict, total=False):
    """Arguments of `customers.update`, by name."""

    id: Required[str]
    email: str | None
    name: str | None
    description: str | None
    phone: str | None
    address: AddressParam | Literal[""] | None
    metadata: Mapping[str, str] | Literal[""] | None
    balance: int | None
    business_name: str | None
    cash_balance: CashBalanceParam | None
    coupon: str | None
    default_source: str | None
    individual_name: str | None
    invoice_prefix: str | None
    invoice_settings: CustomerInvoiceSettingsParam | None
    next_invoice_sequence: int | None
    preferred_locales: Sequence[str] | None
    promotion_code: str | None
    shipping: ShippingParam | Literal[""] | None
    source: str | None
    tax: CustomerUpdateParamsTax | None
    tax_exempt: Literal["exempt", "none", "reverse", ""] | str | None
    expand: Sequence[str] | None
