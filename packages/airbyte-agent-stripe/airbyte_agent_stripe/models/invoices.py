# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `invoices`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .prices import Price
from .shared import (
    AccountChoice,
    Address,
    ApiError,
    BancontactOptions,
    CustomerTaxId,
    Discount,
    InvoiceAcssDebitOptions,
    InvoiceCustomerBalanceOptions,
    InvoiceCustomField,
    InvoiceRenderingOptions,
    InvoiceUsBankAccountOptions,
    ShippingCost,
    ShippingDetails,
    TaxRate,
    TransferData,
)


class InvoiceAutomaticTax(Record):
    """Automatic tax calculation."""

    disabled_reason: (
        Literal["finalization_requires_location_inputs", "finalization_system_error"] | str | None
    ) = None
    """Why automatic tax was switched off."""
    enabled: bool
    """Whether tax is calculated automatically."""
    liability: AccountChoice | None = None
    """Account that is liable for the tax."""
    provider: str | None = None
    """Tax provider that does the calculation."""
    status: Literal["complete", "failed", "requires_location_inputs"] | str | None = None
    """Outcome of the latest tax calculation."""


class InvoiceFromInvoice(Record):
    """Invoice that this one was cloned from."""

    action: str
    """How it relates to that invoice."""
    invoice: str | dict[str, Any]
    """Id of that invoice; expandable."""


class DiscountAmount(Record):
    """What one discount took off."""

    amount: int
    """Amount taken off, in the currency's smallest unit."""
    discount: str | dict[str, Any]
    """Id of the discount; expandable."""


class InvoiceLineItemParentInvoiceItemDetails(Record):
    """Invoice item it came from."""

    invoice_item: str
    """Id of the invoice item."""
    proration: bool
    """Whether the line is a proration."""
    subscription: str | None = None
    """Id of the subscription."""


class InvoiceLineItemParentSubscriptionItemDetails(Record):
    """Subscription item it came from."""

    invoice_item: str | None = None
    """Id of the invoice item behind it."""
    proration: bool
    """Whether the line is a proration."""
    subscription: str | None = None
    """Id of the subscription."""
    subscription_item: str
    """Id of the subscription item."""


class InvoiceLineItemParent(Record):
    """What generated the line, in newer API versions."""

    invoice_item_details: InvoiceLineItemParentInvoiceItemDetails | None = None
    """Invoice item it came from."""
    subscription_item_details: InvoiceLineItemParentSubscriptionItemDetails | None = None
    """Subscription item it came from."""
    type: Literal["invoice_item_details", "subscription_item_details"] | str
    """Kind of origin."""


class InvoiceLineItemPeriod(Record):
    """Time the line pays for."""

    end: int
    """End of the period, Unix time in seconds."""
    start: int
    """Start of the period, Unix time in seconds."""


class PretaxCredit(Record):
    """A credit or discount taken off before tax."""

    amount: int
    """Amount taken off, in the currency's smallest unit."""
    credit_balance_transaction: str | None = None
    """Id of the credit balance transaction."""
    discount: str | None = None
    """Id of the discount."""
    type: Literal["credit_balance_transaction", "discount"] | str
    """Kind."""


class InvoiceLineItemPricingPriceDetails(Record):
    """The price."""

    price: str
    """Id of the price."""
    product: str
    """Id of the product."""


class InvoiceLineItemPricing(Record):
    """Price of the line, in newer API versions."""

    price_details: InvoiceLineItemPricingPriceDetails | None = None
    """The price."""
    type: Literal["price_details"] | str
    unit_amount_decimal: str | None = None
    """Price of one unit in the currency's smallest unit, up to 12 decimal places, as text."""


class InvoiceLineItemProrationDetailsCreditedItems(Record):
    """What a credit proration refers to."""

    invoice: str
    """Id of the invoice with the credited lines."""
    invoice_line_items: list[str]
    """Ids of the credited lines."""


class InvoiceLineItemProrationDetails(Record):
    """More about a proration."""

    credited_items: InvoiceLineItemProrationDetailsCreditedItems | None = None
    """What a credit proration refers to."""


class InvoiceTaxAmount(Record):
    """Tax charged under one rate."""

    amount: int
    """Tax in the currency's smallest unit."""
    inclusive: bool
    """Whether the tax is contained in the amounts."""
    tax_rate: str | dict[str, Any]
    """Id of the tax rate; expandable."""
    taxability_reason: (
        Literal[
            "customer_exempt",
            "not_collecting",
            "not_subject_to_tax",
            "not_supported",
            "portion_product_exempt",
            "portion_reduced_rated",
            "portion_standard_rated",
            "product_exempt",
            "product_exempt_holiday",
            "proportionally_rated",
            "reduced_rated",
            "reverse_charge",
            "standard_rated",
            "taxable_basis_reduced",
            "zero_rated",
        ]
        | str
        | None
    ) = None
    """Why the amount was or was not taxed."""
    taxable_amount: int | None = None
    """Amount the tax was calculated on, in the currency's smallest unit."""


class InvoiceTaxTaxRateDetails(Record):
    """The rate."""

    tax_rate: str
    """Id of the tax rate."""


class InvoiceTax(Record):
    """Tax under one rate, as newer API versions report it."""

    amount: int
    """Tax in the currency's smallest unit."""
    tax_behavior: Literal["exclusive", "inclusive"] | str
    """Whether the amounts include the tax."""
    tax_rate_details: InvoiceTaxTaxRateDetails | None = None
    """The rate."""
    taxability_reason: (
        Literal[
            "customer_exempt",
            "not_collecting",
            "not_subject_to_tax",
            "not_supported",
            "portion_product_exempt",
            "portion_reduced_rated",
            "portion_standard_rated",
            "product_exempt",
            "product_exempt_holiday",
            "proportionally_rated",
            "reduced_rated",
            "reverse_charge",
            "standard_rated",
            "taxable_basis_reduced",
            "zero_rated",
        ]
        | str
        | None
    )
    """Why the amount was or was not taxed."""
    taxable_amount: int | None = None
    """Amount the tax was calculated on, in the currency's smallest unit."""
    type: Literal["tax_rate_details"] | str
    """What defines the tax."""


class InvoiceLineItem(Record):
    """One line of an invoice."""

    id: str
    """Id of the line."""
    object: Literal["line_item"] | str
    """Type of this record."""
    amount: int
    """Amount of the line, in the currency's smallest unit."""
    amount_excluding_tax: int | None = None
    """Amount without tax and discounts, in the currency's smallest unit."""
    currency: str
    """Three-letter ISO currency code in lower case."""
    description: str | None = None
    """Text of the line."""
    discount_amounts: list[DiscountAmount] | None = None
    """What each discount took off."""
    discountable: bool
    """Whether discounts apply to it."""
    discounts: list[str | dict[str, Any]] | None = None
    """Ids of the discounts applied."""
    invoice: str | None = None
    """Id of the invoice."""
    invoice_item: str | dict[str, Any] | None = None
    """Id of the invoice item behind it; expandable."""
    livemode: bool
    """True in live mode, false in test mode."""
    metadata: dict[str, str]
    """Key-value pairs of the invoice item or subscription behind it."""
    parent: InvoiceLineItemParent | None = None
    """What generated the line, in newer API versions."""
    period: InvoiceLineItemPeriod
    """Time the line pays for."""
    pretax_credit_amounts: list[PretaxCredit] | None = None
    """Credits applied before tax."""
    price: Price | None = None
    """Price of the line."""
    pricing: InvoiceLineItemPricing | None = None
    """Price of the line, in newer API versions."""
    proration: bool | None = None
    """Whether the line is a proration."""
    proration_details: InvoiceLineItemProrationDetails | None = None
    """More about a proration."""
    quantity: int | None = None
    """Number of units."""
    subscription: str | dict[str, Any] | None = None
    """Id of the subscription; expandable."""
    subscription_item: str | dict[str, Any] | None = None
    """Id of the subscription item; expandable."""
    subtotal: int | None = None
    """Amount before discounts and tax, in the currency's smallest unit."""
    tax_amounts: list[InvoiceTaxAmount] | None = None
    """Tax by rate."""
    tax_rates: list[TaxRate] | None = None
    """Tax rates of this line."""
    taxes: list[InvoiceTax] | None = None
    """Tax by rate, in newer API versions."""
    type: Literal["invoiceitem", "subscription"] | str | None = None
    """Where the line comes from."""
    unit_amount_excluding_tax: str | None = None
    """Price of one unit without tax, in the currency's smallest unit, as text."""


class InvoiceLines(Record):
    """What is billed, newest first; the first 10 or more lines."""

    object: Literal["list"] | str
    data: list[InvoiceLineItem]
    has_more: bool
    """Whether another page follows."""
    url: str
    """Path of this list."""


class InvoiceParentQuoteDetails(Record):
    """Quote it came from."""

    quote: str
    """Id of the quote."""


class InvoiceParentSubscriptionDetails(Record):
    """Subscription it came from."""

    metadata: dict[str, str] | None = None
    """Subscription's metadata when it was finalized."""
    subscription: str
    """Id of the subscription."""
    subscription_proration_date: int | None = None
    """Moment prorations were calculated for, Unix time in seconds."""


class InvoiceParent(Record):
    """What generated it, in newer API versions."""

    quote_details: InvoiceParentQuoteDetails | None = None
    """Quote it came from."""
    subscription_details: InvoiceParentSubscriptionDetails | None = None
    """Subscription it came from."""
    type: Literal["quote_details", "subscription_details"] | str
    """Kind of origin."""


class InvoicePaymentSettingsOptionsCardInstallments(Record):
    """Payment in installments."""

    enabled: bool | None = None
    """Whether installments are on."""


class InvoicePaymentSettingsPaymentMethodOptionsCard(Record):
    """What holds for cards."""

    installments: InvoicePaymentSettingsOptionsCardInstallments | None = None
    """Payment in installments."""
    request_three_d_secure: Literal["any", "automatic"] | str | None = None
    """When to ask for 3-D Secure."""


class InvoicePaymentSettingsPaymentMethodOptions(Record):
    """Settings of single payment methods."""

    acss_debit: InvoiceAcssDebitOptions | None = None
    bancontact: BancontactOptions | None = None
    card: InvoicePaymentSettingsPaymentMethodOptionsCard | None = None
    """What holds for cards."""
    customer_balance: InvoiceCustomerBalanceOptions | None = None
    konbini: dict[str, Any] | None = None
    """What holds for Konbini."""
    us_bank_account: InvoiceUsBankAccountOptions | None = None


class InvoicePaymentSettings(Record):
    """How the invoices are paid."""

    default_mandate: str | None = None
    """Id of the mandate for its payment."""
    payment_method_options: InvoicePaymentSettingsPaymentMethodOptions | None = None
    """Settings of single payment methods."""
    payment_method_types: (
        list[
            Literal[
                "ach_credit_transfer",
                "ach_debit",
                "acss_debit",
                "au_becs_debit",
                "bacs_debit",
                "bancontact",
                "boleto",
                "card",
                "cashapp",
                "customer_balance",
                "fpx",
                "giropay",
                "grabpay",
                "ideal",
                "konbini",
                "link",
                "paynow",
                "paypal",
                "promptpay",
                "sepa_debit",
                "sofort",
                "us_bank_account",
                "wechat_pay",
            ]
            | str
        ]
        | None
    ) = None
    """Payment methods that may be used."""


class InvoiceRenderingPdf(Record):
    """Settings of the PDF."""

    page_size: Literal["a4", "auto", "letter"] | str | None = None
    """Paper size."""


class InvoiceRendering(Record):
    """How the PDF looks."""

    amount_tax_display: str | None = None
    """Whether line amounts are shown with or without tax."""
    pdf: InvoiceRenderingPdf | None = None
    """Settings of the PDF."""
    template: str | None = None
    """Id of the invoice template."""
    template_version: int | None = None
    """Version of the template."""


class InvoiceStatusTransitions(Record):
    """When it changed state."""

    finalized_at: int | None = None
    """When it was finalized, Unix time in seconds."""
    marked_uncollectible_at: int | None = None
    """When it was marked uncollectible, Unix time in seconds."""
    paid_at: int | None = None
    """When it was paid, Unix time in seconds."""
    voided_at: int | None = None
    """When it was voided, Unix time in seconds."""


class InvoiceSubscriptionDetails(Record):
    """Its subscription when it was finalized."""

    metadata: dict[str, str] | None = None
    """Subscription's metadata when it was finalized."""


class InvoiceThresholdReasonItemReason(Record):
    line_item_ids: list[str]
    """Ids of the lines."""
    usage_gte: int
    """Usage that was passed."""


class InvoiceThresholdReason(Record):
    """Which billing threshold created it."""

    amount_gte: int | None = None
    """Total that was passed, in the currency's smallest unit."""
    item_reasons: list[InvoiceThresholdReasonItemReason]
    """Lines whose usage passed a threshold."""


class Invoice(Record):
    """A statement of what a customer owes, from draft to paid."""

    id: str
    """Id of the invoice, `in_...`."""
    object: Literal["invoice"] | str
    """Type of this record."""
    account_country: str | None = None
    """Country of the account that issues it, two-letter ISO code."""
    account_name: str | None = None
    """Public name of the account that issues it."""
    account_tax_ids: list[str | dict[str, Any]] | None = None
    """Ids of the issuer's tax numbers shown on it."""
    amount_due: int
    """Amount due, in the currency's smallest unit, after credit and balance."""
    amount_overpaid: int | None = None
    """Amount paid beyond what was due, in the currency's smallest unit."""
    amount_paid: int
    """Amount paid so far, in the currency's smallest unit."""
    amount_remaining: int
    """Amount still to be paid, in the currency's smallest unit."""
    amount_shipping: int
    """Shipping costs in the currency's smallest unit."""
    application: str | dict[str, Any] | None = None
    """Id of the Connect application that made it; expandable."""
    application_fee_amount: int | None = None
    """Application fee in the currency's smallest unit."""
    attempt_count: int
    """How often collection was attempted automatically."""
    attempted: bool
    """Whether collection has been attempted."""
    auto_advance: bool | None = None
    """Whether Stripe moves the invoice on by itself: finalizes, collects, reminds."""
    automatic_tax: InvoiceAutomaticTax
    """Automatic tax calculation."""
    automatically_finalizes_at: int | None = None
    """When the draft is finalized by itself, Unix time in seconds."""
    billing_reason: (
        Literal[
            "automatic_pending_invoice_item_invoice",
            "manual",
            "quote_accept",
            "subscription",
            "subscription_create",
            "subscription_cycle",
            "subscription_threshold",
            "subscription_update",
            "upcoming",
        ]
        | str
        | None
    ) = None
    """What created it."""
    charge: str | dict[str, Any] | None = None
    """Id of the latest charge; newer API versions leave it out; expandable."""
    collection_method: Literal["charge_automatically", "send_invoice"] | str
    """Charge the default payment method, or email the invoice and wait."""
    created: int
    """When the invoice was created, Unix time in seconds."""
    currency: str
    """Three-letter ISO currency code in lower case."""
    custom_fields: list[InvoiceCustomField] | None = None
    """Extra lines shown on the invoice."""
    customer: str | dict[str, Any] | None = None
    """Id of the customer who is billed; expandable."""
    customer_account: str | None = None
    """Id of the account that stands in for the customer."""
    customer_address: Address | None = None
    """Customer's address when it was finalized."""
    customer_email: str | None = None
    """Customer's email address when it was finalized."""
    customer_name: str | None = None
    """Customer's name when it was finalized."""
    customer_phone: str | None = None
    """Customer's phone number when it was finalized."""
    customer_shipping: ShippingDetails | None = None
    """Customer's shipping address when it was finalized."""
    customer_tax_exempt: Literal["exempt", "none", "reverse"] | str | None = None
    """Customer's tax exemption when it was finalized."""
    customer_tax_ids: list[CustomerTaxId] | None = None
    """Customer's tax numbers when it was finalized."""
    default_payment_method: str | dict[str, Any] | None = None
    """Id of the payment method charged by default; expandable."""
    default_source: str | dict[str, Any] | None = None
    """Id of the legacy payment source charged by default; expandable."""
    default_tax_rates: list[TaxRate]
    """Tax rates for lines that have none of their own."""
    description: str | None = None
    """Memo shown on it."""
    discount: Discount | None = None
    """Discount in force."""
    discounts: list[str | dict[str, Any]] | None = None
    """Ids of the discounts applied."""
    due_date: int | None = None
    """When payment is due, Unix time in seconds."""
    effective_at: int | None = None
    """Date shown as date of issue, Unix time in seconds."""
    ending_balance: int | None = None
    """Customer balance after it was finalized, in the currency's smallest unit."""
    footer: str | None = None
    """Text at the bottom of the invoice."""
    from_invoice: InvoiceFromInvoice | None = None
    """Invoice that this one was cloned from."""
    hosted_invoice_url: str | None = None
    """Page where the customer sees and pays it."""
    invoice_pdf: str | None = None
    """Where its PDF can be downloaded."""
    issuer: AccountChoice | None = None
    """Account that issues the invoice."""
    last_finalization_error: ApiError | None = None
    """Why the last attempt to finalize it failed."""
    latest_revision: str | dict[str, Any] | None = None
    """Id of its newest revision; expandable."""
    lines: InvoiceLines
    """What is billed, newest first; the first 10 or more lines."""
    livemode: bool
    """True in live mode, false in test mode."""
    metadata: dict[str, str] | None = None
    """Your own key-value pairs; all values are text."""
    next_payment_attempt: int | None = None
    """When collection is tried next, Unix time in seconds."""
    number: str | None = None
    """Number shown to the customer."""
    on_behalf_of: str | dict[str, Any] | None = None
    """Id of the connected account the payment is created for; expandable."""
    paid: bool | None = None
    """Whether it was paid; newer API versions leave it out, see `status`."""
    paid_out_of_band: bool | None = None
    """Whether it was marked as paid outside Stripe; newer API versions leave it out."""
    parent: InvoiceParent | None = None
    """What generated it, in newer API versions."""
    payment_intent: str | dict[str, Any] | None = None
    """Id of its payment intent; newer API versions leave it out; expandable."""
    payment_settings: InvoicePaymentSettings
    """How the invoices are paid."""
    period_end: int
    """End of the usage period, Unix time in seconds."""
    period_start: int
    """Start of the usage period, Unix time in seconds."""
    post_payment_credit_notes_amount: int
    """Total of credit notes issued after payment, in the currency's smallest unit."""
    pre_payment_credit_notes_amount: int
    """Total of credit notes issued before payment, in the currency's smallest unit."""
    quote: str | dict[str, Any] | None = None
    """Id of the quote it came from; expandable."""
    receipt_number: str | None = None
    """Number of the emailed receipt."""
    rendering: InvoiceRendering | None = None
    """How the PDF looks."""
    rendering_options: InvoiceRenderingOptions | None = None
    """How the PDF looks."""
    shipping_cost: ShippingCost | None = None
    """What shipping costs."""
    shipping_details: ShippingDetails | None = None
    """Where and to whom goods are shipped."""
    starting_balance: int
    """Customer balance before it was finalized, in the currency's smallest unit."""
    statement_descriptor: str | None = None
    """Text on the customer's bank statement."""
    status: Literal["draft", "open", "paid", "uncollectible", "void"] | str | None = None
    """State of the invoice."""
    status_transitions: InvoiceStatusTransitions
    """When it changed state."""
    subscription: str | dict[str, Any] | None = None
    """Id of its subscription; in newer API versions `parent` has it; expandable."""
    subscription_details: InvoiceSubscriptionDetails | None = None
    """Its subscription when it was finalized."""
    subscription_proration_date: int | None = None
    """Moment prorations were calculated for, Unix time in seconds."""
    subtotal: int
    """Total before invoice discounts and exclusive tax, in the currency's smallest unit."""
    subtotal_excluding_tax: int | None = None
    """Subtotal without tax, in the currency's smallest unit."""
    tax: int | None = None
    """Total tax in the currency's smallest unit; newer API versions have `total_taxes`."""
    test_clock: str | dict[str, Any] | None = None
    """Id of the test clock the record belongs to; expandable."""
    threshold_reason: InvoiceThresholdReason | None = None
    """Which billing threshold created it."""
    total: int
    """Total after discounts and tax, in the currency's smallest unit."""
    total_discount_amounts: list[DiscountAmount] | None = None
    """What each discount took off."""
    total_excluding_tax: int | None = None
    """Total without tax, in the currency's smallest unit."""
    total_pretax_credit_amounts: list[PretaxCredit] | None = None
    """Credits applied before tax."""
    total_tax_amounts: list[InvoiceTaxAmount] | None = None
    """Tax by rate; newer API versions have `total_taxes`."""
    total_taxes: list[InvoiceTax] | None = None
    """Tax by rate, in newer API versions."""
    transfer_data: TransferData | None = None
    """Transfer of the money to a connected account."""
    webhooks_delivered_at: int | None = None
    """When all webhooks of it were delivered, Unix time in seconds."""
