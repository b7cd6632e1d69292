# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `customers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from typing_extensions import Required, TypedDict

from .shared import AddressParam, InvoiceCustomFieldParam, ShippingParam, TimeRangeParam

__all__ = [
    "AddressParam",
    "CashBalanceParam",
    "CashBalanceParamSettings",
    "CustomerInvoiceSettingsParam",
    "CustomerInvoiceSettingsParamRenderingOptions",
    "CustomersCreateTax",
    "CustomersCreateTaxIdData",
    "CustomersUpdateTax",
    "InvoiceCustomFieldParam",
    "ShippingParam",
    "TaxIdTypeParam",
    "TimeRangeParam",
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
    "unknown",
    "us_ein",
    "uy_ruc",
    "ve_rif",
    "vn_tin",
    "za_vat",
]


class CashBalanceParamSettings(TypedDict, total=False):
    reconciliation_mode: Literal["automatic", "manual", "merchant_default"] | str
    """Apply incoming money to payments automatically, by hand, or as the account does."""


class CashBalanceParam(TypedDict, total=False):
    settings: CashBalanceParamSettings


class CustomerInvoiceSettingsParamRenderingOptions(TypedDict, total=False):
    """How the PDF looks."""

    amount_tax_display: Literal["exclude_tax", "include_inclusive_tax"] | str
    """Whether line amounts are shown with or without tax."""


class CustomerInvoiceSettingsParam(TypedDict, total=False):
    custom_fields: Sequence[InvoiceCustomFieldParam]
    """Extra lines shown on the invoice."""
    default_payment_method: str
    """Id of the payment method charged by default."""
    footer: str
    """Text at the bottom of the invoice."""
    rendering_options: CustomerInvoiceSettingsParamRenderingOptions
    """How the PDF looks."""


class CustomersCreateTax(TypedDict, total=False):
    """Where the customer is taxed."""

    ip_address: str
    """IP address to derive the location from; "" clears it."""
    validate_location: Literal["deferred", "immediately"] | str
    """When to check that the location can be taxed."""


class CustomersCreateTaxIdData(TypedDict, total=False):
    type: Required[TaxIdTypeParam | str]
    """Kind of tax number."""
    value: Required[str]
    """The tax number."""


class CustomersUpdateTax(TypedDict, total=False):
    """Where the customer is taxed."""

    ip_address: str
    """IP address to derive the location from; "" clears it."""
    validate_location: Literal["auto", "deferred", "immediately"] | str
    """When to check that the location can be taxed."""
