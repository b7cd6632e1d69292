# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Arguments of `customers`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .shared import MetafieldInput

__all__ = [
    "CustomerCreateParams",
    "CustomerDeleteInput",
    "CustomerDeleteParams",
    "CustomerEmailMarketingConsentInput",
    "CustomerEmailMarketingConsentInputMarketingState",
    "CustomerInput",
    "CustomerSmsMarketingConsentInput",
    "CustomerUpdateParams",
    "TaxExemptionParam",
]

TaxExemptionParam: TypeAlias = Literal[
    "CA_BC_COMMERCIAL_FISHERY_EXEMPTION",
    "CA_BC_CONTRACTOR_EXEMPTION",
    "CA_BC_PRODUCTION_AND_MACHINERY_EXEMPTION",
    "CA_BC_RESELLER_EXEMPTION",
    "CA_BC_SUB_CONTRACTOR_EXEMPTION",
    "CA_DIPLOMAT_EXEMPTION",
    "CA_MB_COMMERCIAL_FISHERY_EXEMPTION",
    "CA_MB_FARMER_EXEMPTION",
    "CA_MB_RESELLER_EXEMPTION",
    "CA_NL_VPT_RESELLER_EXEMPTION",
    "CA_NS_COMMERCIAL_FISHERY_EXEMPTION",
    "CA_NS_FARMER_EXEMPTION",
    "CA_ON_PURCHASE_EXEMPTION",
    "CA_PE_COMMERCIAL_FISHERY_EXEMPTION",
    "CA_SK_COMMERCIAL_FISHERY_EXEMPTION",
    "CA_SK_CONTRACTOR_EXEMPTION",
    "CA_SK_FARMER_EXEMPTION",
    "CA_SK_PRODUCTION_AND_MACHINERY_EXEMPTION",
    "CA_SK_RESELLER_EXEMPTION",
    "CA_SK_SUB_CONTRACTOR_EXEMPTION",
    "CA_SK_VPT_RESELLER_EXEMPTION",
    "CA_STATUS_CARD_EXEMPTION",
    "EU_REVERSE_CHARGE_EXEMPTION_RULE",
    "US_AK_RESELLER_EXEMPTION",
    "US_AL_RESELLER_EXEMPTION",
    "US_AR_RESELLER_EXEMPTION",
    "US_AZ_RESELLER_EXEMPTION",
    "US_CA_RESELLER_EXEMPTION",
    "US_CO_RESELLER_EXEMPTION",
    "US_CT_RESELLER_EXEMPTION",
    "US_DC_RESELLER_EXEMPTION",
    "US_DE_RESELLER_EXEMPTION",
    "US_FL_RESELLER_EXEMPTION",
    "US_GA_RESELLER_EXEMPTION",
    "US_HI_RESELLER_EXEMPTION",
    "US_IA_RESELLER_EXEMPTION",
    "US_ID_RESELLER_EXEMPTION",
    "US_IL_RESELLER_EXEMPTION",
    "US_IN_RESELLER_EXEMPTION",
    "US_KS_RESELLER_EXEMPTION",
    "US_KY_RESELLER_EXEMPTION",
    "US_LA_RESELLER_EXEMPTION",
    "US_MA_RESELLER_EXEMPTION",
    "US_MD_RESELLER_EXEMPTION",
    "US_ME_RESELLER_EXEMPTION",
    "US_MI_RESELLER_EXEMPTION",
    "US_MN_RESELLER_EXEMPTION",
    "US_MO_RESELLER_EXEMPTION",
    "US_MS_RESELLER_EXEMPTION",
    "US_MT_RESELLER_EXEMPTION",
    "US_NC_RESELLER_EXEMPTION",
    "US_ND_RESELLER_EXEMPTION",
    "US_NE_RESELLER_EXEMPTION",
    "US_NH_RESELLER_EXEMPTION",
    "US_NJ_RESELLER_EXEMPTION",
    "US_NM_RESELLER_EXEMPTION",
    "US_NV_RESELLER_EXEMPTION",
    "US_NY_RESELLER_EXEMPTION",
    "US_OH_RESELLER_EXEMPTION",
    "US_OK_RESELLER_EXEMPTION",
    "US_OR_RESELLER_EXEMPTION",
    "US_PA_RESELLER_EXEMPTION",
    "US_RI_RESELLER_EXEMPTION",
    "US_SC_RESELLER_EXEMPTION",
    "US_SD_RESELLER_EXEMPTION",
    "US_TN_RESELLER_EXEMPTION",
    "US_TX_RESELLER_EXEMPTION",
    "US_UT_RESELLER_EXEMPTION",
    "US_VA_RESELLER_EXEMPTION",
    "US_VT_RESELLER_EXEMPTION",
    "US_WA_RESELLER_EXEMPTION",
    "US_WI_RESELLER_EXEMPTION",
    "US_WV_RESELLER_EXEMPTION",
    "US_WY_RESELLER_EXEMPTION",
]
CustomerEmailMarketingConsentInputMarketingState: TypeAlias = Literal[
    "INVALID", "NOT_SUBSCRIBED", "PENDING", "REDACTED", "SUBSCRIBED", "UNSUBSCRIBED"
]


class CustomerEmailMarketingConsentInput(TypedDict, total=False):
    """Consent to marketing by email."""

    marketing_state: Required[CustomerEmailMarketingConsentInputMarketingState | str]
    """State."""
    marketing_opt_in_level: Literal["CONFIRMED_OPT_IN", "SINGLE_OPT_IN", "UNKNOWN"] | str | None
    """How consent was given."""
    consent_updated_at: dt.datetime | str | None
    """When it was given."""


class CustomerSmsMarketingConsentInput(TypedDict, total=False):
    """Consent to marketing by SMS."""

    marketing_state: Required[
        Literal["NOT_SUBSCRIBED", "PENDING", "REDACTED", "SUBSCRIBED", "UNSUBSCRIBED"] | str
    ]
    """State."""
    marketing_opt_in_level: Literal["CONFIRMED_OPT_IN", "SINGLE_OPT_IN", "UNKNOWN"] | str | None
    """How consent was given."""
    consent_updated_at: dt.datetime | str | None
    """When it was given."""


class CustomerInput(TypedDict, total=False):
    """A customer to create, or what to change in one."""

    id: str | None
    """Id of the customer to update, `gid://shopify/Customer/...`."""
    email: str | None
    """Email address, unique in the shop."""
    first_name: str | None
    """First name."""
    last_name: str | None
    """Last name."""
    locale: str | None
    """Language and region, as in `en` or `pt-BR`."""
    phone: str | None
    """Phone number in E.164 form, unique in the shop."""
    note: str | None
    """Note of the merchant."""
    tags: Sequence[str] | None
    """Tags; they replace the existing ones."""
    tax_exempt: bool | None
    """Whether the customer pays no taxes."""
    tax_exemptions: Sequence[TaxExemptionParam | str] | None
    """Tax exemptions."""
    metafields: Sequence[MetafieldInput | Mapping[str, Any]] | None
    """Metafields to set."""
    multipass_identifier: str | None
    """Id for the login by Multipass."""
    email_marketing_consent: CustomerEmailMarketingConsentInput | Mapping[str, Any] | None
    """Consent to marketing by email, when it is created."""
    sms_marketing_consent: CustomerSmsMarketingConsentInput | Mapping[str, Any] | None
    """Consent to marketing by SMS, when it is created."""


class CustomerCreateParams(TypedDict, total=False):
    """Arguments of `customers.create`, by name."""

    input: Required[CustomerInput | Mapping[str, Any]]


class CustomerUpdateParams(TypedDict, total=False):
    """Arguments of `customers.update`, by name."""

    input: Required[CustomerInput | Mapping[str, Any]]


class CustomerDeleteInput(TypedDict, total=False):
    """Which customer to delete."""

    id: Required[str]
    """Id of the customer, `gid://shopify/Customer/...`."""


class CustomerDeleteParams(TypedDict, total=False):
    """Arguments of `customers.delete`, by name."""

    input: Required[CustomerDeleteInput | Mapping[str, Any]]
