# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Records of `list_financial_events`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Currency


class ChargeComponent(Record):
    """A charge."""

    charge_type: str | None = Field(default=None, alias="ChargeType")
    """Kind of charge, such as `Principal` or `Tax`."""
    charge_amount: Currency | None = Field(default=None, alias="ChargeAmount")
    """Amount of the charge."""


class FeeComponent(Record):
    """A fee."""

    fee_type: str | None = Field(default=None, alias="FeeType")
    """Kind of fee, such as `FBAPerUnitFulfillmentFee`."""
    fee_amount: Currency | None = Field(default=None, alias="FeeAmount")
    """Amount of the fee."""


class DirectPayment(Record):
    """A payment that the seller received directly."""

    direct_payment_type: str | None = Field(default=None, alias="DirectPaymentType")
    """Kind of payment."""
    direct_payment_amount: Currency | None = Field(default=None, alias="DirectPaymentAmount")
    """Amount of the payment."""


class TaxWithheldComponent(Record):
    """A tax that was withheld."""

    tax_collection_model: str | None = Field(default=None, alias="TaxCollectionModel")
    """Who collects the tax."""
    taxes_withheld: list[ChargeComponent] | None = Field(default=None, alias="TaxesWithheld")
    """Taxes."""


class Promotion(Record):
    """A discount."""

    promotion_type: str | None = Field(default=None, alias="PromotionType")
    """Kind of discount."""
    promotion_id: str | None = Field(default=None, alias="PromotionId")
    """Id of the discount."""
    promotion_amount: Currency | None = Field(default=None, alias="PromotionAmount")
    """Amount of the discount."""


class ShipmentItem(Record):
    """An item of a shipment."""

    seller_sku: str | None = Field(default=None, alias="SellerSKU")
    """Seller's SKU."""
    order_item_id: str | None = Field(default=None, alias="OrderItemId")
    """Id of the item in the order."""
    order_adjustment_item_id: str | None = Field(default=None, alias="OrderAdjustmentItemId")
    """Id of the adjustment of the item."""
    quantity_shipped: int | None = Field(default=None, alias="QuantityShipped")
    """Number of units shipped."""
    item_charge_list: list[ChargeComponent] | None = Field(default=None, alias="ItemChargeList")
    """Charges."""
    item_charge_adjustment_list: list[ChargeComponent] | None = Field(
        default=None, alias="ItemChargeAdjustmentList"
    )
    """Adjustments of charges."""
    item_fee_list: list[FeeComponent] | None = Field(default=None, alias="ItemFeeList")
    """Fees."""
    item_fee_adjustment_list: list[FeeComponent] | None = Field(default=None, alias="ItemFeeAdjustmentList")
    """Adjustments of fees."""
    item_tax_withheld_list: list[TaxWithheldComponent] | None = Field(
        default=None, alias="ItemTaxWithheldList"
    )
    """Taxes that were withheld."""
    promotion_list: list[Promotion] | None = Field(default=None, alias="PromotionList")
    """Discounts."""
    promotion_adjustment_list: list[Promotion] | None = Field(default=None, alias="PromotionAdjustmentList")
    """Adjustments of discounts."""
    cost_of_points_granted: Currency | None = Field(default=None, alias="CostOfPointsGranted")
    """Cost of Amazon Points that were granted."""
    cost_of_points_returned: Currency | None = Field(default=None, alias="CostOfPointsReturned")
    """Cost of Amazon Points that were returned."""


class ShipmentEvent(Record):
    """A shipment, refund, claim or chargeback."""

    amazon_order_id: str | None = Field(default=None, alias="AmazonOrderId")
    """Amazon's id of the order, in the form 3-7-7."""
    seller_order_id: str | None = Field(default=None, alias="SellerOrderId")
    """Seller's id of the order."""
    marketplace_name: str | None = Field(default=None, alias="MarketplaceName")
    """Name of the marketplace."""
    store_name: str | None = Field(default=None, alias="StoreName")
    """Name of the store."""
    order_charge_list: list[ChargeComponent] | None = Field(default=None, alias="OrderChargeList")
    """Charges of the order."""
    order_charge_adjustment_list: list[ChargeComponent] | None = Field(
        default=None, alias="OrderChargeAdjustmentList"
    )
    """Adjustments of charges of the order."""
    shipment_fee_list: list[FeeComponent] | None = Field(default=None, alias="ShipmentFeeList")
    """Fees of the shipment."""
    shipment_fee_adjustment_list: list[FeeComponent] | None = Field(
        default=None, alias="ShipmentFeeAdjustmentList"
    )
    """Adjustments of fees of the shipment."""
    order_fee_list: list[FeeComponent] | None = Field(default=None, alias="OrderFeeList")
    """Fees of the order."""
    order_fee_adjustment_list: list[FeeComponent] | None = Field(default=None, alias="OrderFeeAdjustmentList")
    """Adjustments of fees of the order."""
    direct_payment_list: list[DirectPayment] | None = Field(default=None, alias="DirectPaymentList")
    """Payments that the seller received directly."""
    posted_date: dt.datetime | None = Field(default=None, alias="PostedDate")
    """When it was posted."""
    shipment_item_list: list[ShipmentItem] | None = Field(default=None, alias="ShipmentItemList")
    """Items."""
    shipment_item_adjustment_list: list[ShipmentItem] | None = Field(
        default=None, alias="ShipmentItemAdjustmentList"
    )
    """Adjustments of items."""


class PayWithAmazonEvent(Record):
    """A payment outside Amazon."""

    seller_order_id: str | None = Field(default=None, alias="SellerOrderId")
    """Seller's id of the order."""
    transaction_posted_date: dt.datetime | None = Field(default=None, alias="TransactionPostedDate")
    """When it was posted."""
    business_object_type: str | None = Field(default=None, alias="BusinessObjectType")
    """Kind of object."""
    sales_channel: str | None = Field(default=None, alias="SalesChannel")
    """Where it was ordered, such as `Amazon.com`."""
    charge: ChargeComponent | None = Field(default=None, alias="Charge")
    """Charge."""
    fee_list: list[FeeComponent] | None = Field(default=None, alias="FeeList")
    """Fees."""
    payment_amount_type: str | None = Field(default=None, alias="PaymentAmountType")
    """Kind of amount."""
    amount_description: str | None = Field(default=None, alias="AmountDescription")
    """Description of the amount."""
    fulfillment_channel: str | None = Field(default=None, alias="FulfillmentChannel")
    """Who ships it: Amazon (`AFN`) or the seller (`MFN`)."""
    store_name: str | None = Field(default=None, alias="StoreName")
    """Name of the store."""


class SolutionProviderCreditEvent(Record):
    """A credit of a service provider."""

    provider_transaction_type: str | None = Field(default=None, alias="ProviderTransactionType")
    """Kind of transaction."""
    seller_order_id: str | None = Field(default=None, alias="SellerOrderId")
    """Seller's id of the order."""
    marketplace_id: str | None = Field(default=None, alias="MarketplaceId")
    """Id of the marketplace."""
    marketplace_country_code: str | None = Field(default=None, alias="MarketplaceCountryCode")
    """Code of the marketplace's country."""
    seller_id: str | None = Field(default=None, alias="SellerId")
    """Id of the seller."""
    seller_store_name: str | None = Field(default=None, alias="SellerStoreName")
    """Name of the seller's store."""
    provider_id: str | None = Field(default=None, alias="ProviderId")
    """Id of the provider."""
    provider_store_name: str | None = Field(default=None, alias="ProviderStoreName")
    """Name of the provider's store."""
    transaction_amount: Currency | None = Field(default=None, alias="TransactionAmount")
    """Amount of the transaction."""
    transaction_creation_date: dt.datetime | None = Field(default=None, alias="TransactionCreationDate")
    """When it was made."""


class RetrochargeEvent(Record):
    """A tax that was charged later."""

    retrocharge_event_type: str | None = Field(default=None, alias="RetrochargeEventType")
    """Kind of event."""
    amazon_order_id: str | None = Field(default=None, alias="AmazonOrderId")
    """Amazon's id of the order, in the form 3-7-7."""
    posted_date: dt.datetime | None = Field(default=None, alias="PostedDate")
    """When it was posted."""
    base_tax: Currency | None = Field(default=None, alias="BaseTax")
    """Tax on the price."""
    shipping_tax: Currency | None = Field(default=None, alias="ShippingTax")
    """Tax on shipping."""
    marketplace_name: str | None = Field(default=None, alias="MarketplaceName")
    """Name of the marketplace."""
    retrocharge_tax_withheld_list: list[TaxWithheldComponent] | None = Field(
        default=None, alias="RetrochargeTaxWithheldList"
    )
    """Taxes that were withheld."""


class RentalTransactionEvent(Record):
    """A rental."""

    amazon_order_id: str | None = Field(default=None, alias="AmazonOrderId")
    """Amazon's id of the order, in the form 3-7-7."""
    rental_event_type: str | None = Field(default=None, alias="RentalEventType")
    """Kind of event."""
    extension_length: int | None = Field(default=None, alias="ExtensionLength")
    """Days by which the rental was extended."""
    posted_date: dt.datetime | None = Field(default=None, alias="PostedDate")
    """When it was posted."""
    rental_charge_list: list[ChargeComponent] | None = Field(default=None, alias="RentalChargeList")
    """Charges."""
    rental_fee_list: list[FeeComponent] | None = Field(default=None, alias="RentalFeeList")
    """Fees."""
    marketplace_name: str | None = Field(default=None, alias="MarketplaceName")
    """Name of the marketplace."""
    rental_initial_value: Currency | None = Field(default=None, alias="RentalInitialValue")
    """Value at the beginning."""
    rental_reimbursement: Currency | None = Field(default=None, alias="RentalReimbursement")
    """Reimbursement to the customer."""
    rental_tax_withheld_list: list[TaxWithheldComponent] | None = Field(
        default=None, alias="RentalTaxWithheldList"
    )
    """Taxes that were withheld."""


class ProductAdsPaymentEvent(Record):
    """A payment for ads."""

    posted_date: dt.datetime | None = Field(default=None, alias="postedDate")
    """When it was posted."""
    transaction_type: str | None = Field(default=None, alias="transactionType")
    """Kind of transaction."""
    invoice_id: str | None = Field(default=None, alias="invoiceId")
    """Id of the invoice."""
    base_value: Currency | None = Field(default=None, alias="baseValue")
    """Amount without tax."""
    tax_value: Currency | None = Field(default=None, alias="taxValue")
    """Tax."""
    transaction_value: Currency | None = Field(default=None, alias="transactionValue")
    """Amount with tax."""


class ServiceFeeEvent(Record):
    """A service fee."""

    amazon_order_id: str | None = Field(default=None, alias="AmazonOrderId")
    """Amazon's id of the order, in the form 3-7-7."""
    fee_reason: str | None = Field(default=None, alias="FeeReason")
    """Why it was charged."""
    fee_list: list[FeeComponent] | None = Field(default=None, alias="FeeList")
    """Fees."""
    seller_sku: str | None = Field(default=None, alias="SellerSKU")
    """Seller's SKU."""
    fn_sku: str | None = Field(default=None, alias="FnSKU")
    """Fulfillment network's SKU."""
    fee_description: str | None = Field(default=None, alias="FeeDescription")
    """Description of the fee."""
    asin: str | None = Field(default=None, alias="ASIN")
    """ASIN of the product."""
    store_name: str | None = Field(default=None, alias="StoreName")
    """Name of the store."""


class SellerDealPaymentEvent(Record):
    """A fee of a deal."""

    posted_date: dt.datetime | None = Field(default=None, alias="postedDate")
    """When it was posted."""
    deal_id: str | None = Field(default=None, alias="dealId")
    """Id of the deal."""
    deal_description: str | None = Field(default=None, alias="dealDescription")
    """Description of the deal."""
    event_type: str | None = Field(default=None, alias="eventType")
    """Kind of event."""
    fee_type: str | None = Field(default=None, alias="feeType")
    """Kind of fee."""
    fee_amount: Currency | None = Field(default=None, alias="feeAmount")
    """Fee."""
    tax_amount: Currency | None = Field(default=None, alias="taxAmount")
    """Tax."""
    total_amount: Currency | None = Field(default=None, alias="totalAmount")
    """Total."""


class DebtRecoveryItem(Record):
    """A part of a recovered debt."""

    recovery_amount: Currency | None = Field(default=None, alias="RecoveryAmount")
    """Amount that was recovered."""
    original_amount: Currency | None = Field(default=None, alias="OriginalAmount")
    """Original amount of the debt."""
    group_begin_date: dt.datetime | None = Field(default=None, alias="GroupBeginDate")
    """Beginning of the period."""
    group_end_date: dt.datetime | None = Field(default=None, alias="GroupEndDate")
    """End of the period."""


class ChargeInstrument(Record):
    """What was charged for a debt."""

    description: str | None = Field(default=None, alias="Description")
    """Description."""
    tail: str | None = Field(default=None, alias="Tail")
    """Last digits of the account."""
    amount: Currency | None = Field(default=None, alias="Amount")
    """Amount."""


class DebtRecoveryEvent(Record):
    """A debt that was recovered."""

    debt_recovery_type: str | None = Field(default=None, alias="DebtRecoveryType")
    """Kind of recovery."""
    recovery_amount: Currency | None = Field(default=None, alias="RecoveryAmount")
    """Amount that was recovered."""
    over_payment_credit: Currency | None = Field(default=None, alias="OverPaymentCredit")
    """Amount that was paid too much."""
    debt_recovery_item_list: list[DebtRecoveryItem] | None = Field(default=None, alias="DebtRecoveryItemList")
    """Parts of it."""
    charge_instrument_list: list[ChargeInstrument] | None = Field(default=None, alias="ChargeInstrumentList")
    """What was charged."""


class LoanServicingEvent(Record):
    """A payment of a loan."""

    loan_amount: Currency | None = Field(default=None, alias="LoanAmount")
    """Amount of the loan."""
    source_business_event_type: str | None = Field(default=None, alias="SourceBusinessEventType")
    """Kind of payment."""


class AdjustmentItem(Record):
    """An item of an adjustment."""

    quantity: str | None = Field(default=None, alias="Quantity")
    """Number of units."""
    per_unit_amount: Currency | None = Field(default=None, alias="PerUnitAmount")
    """Amount per unit."""
    total_amount: Currency | None = Field(default=None, alias="TotalAmount")
    """Total amount."""
    seller_sku: str | None = Field(default=None, alias="SellerSKU")
    """Seller's SKU."""
    fn_sku: str | None = Field(default=None, alias="FnSKU")
    """Fulfillment network's SKU."""
    product_description: str | None = Field(default=None, alias="ProductDescription")
    """Short description of the product."""
    asin: str | None = Field(default=None, alias="ASIN")
    """ASIN of the product."""
    transaction_number: str | None = Field(default=None, alias="TransactionNumber")
    """Number of the transaction."""


class AdjustmentEvent(Record):
    """An adjustment of the balance."""

    adjustment_type: str | None = Field(default=None, alias="AdjustmentType")
    """Kind of adjustment, such as `ReserveDebit`."""
    posted_date: dt.datetime | None = Field(default=None, alias="PostedDate")
    """When it was posted."""
    store_name: str | None = Field(default=None, alias="StoreName")
    """Name of the store."""
    adjustment_amount: Currency | None = Field(default=None, alias="AdjustmentAmount")
    """Amount of the adjustment."""
    adjustment_item_list: list[AdjustmentItem] | None = Field(default=None, alias="AdjustmentItemList")
    """Items of the adjustment."""


class SAFETReimbursementItem(Record):
    """An item of a reimbursement."""

    item_charge_list: list[ChargeComponent] | None = Field(default=None, alias="itemChargeList")
    """Charges."""
    product_description: str | None = Field(default=None, alias="productDescription")
    """Short description of the product."""
    quantity: str | None = None
    """Number of units, as text."""


class SAFETReimbursementEvent(Record):
    """A reimbursement of a SAFE-T claim."""

    posted_date: dt.datetime | None = Field(default=None, alias="PostedDate")
    """When it was posted."""
    safet_claim_id: str | None = Field(default=None, alias="SAFETClaimId")
    """Id of the claim."""
    reimbursed_amount: Currency | None = Field(default=None, alias="ReimbursedAmount")
    """Amount of the reimbursement."""
    reason_code: str | None = Field(default=None, alias="ReasonCode")
    """Code of the reason."""
    safet_reimbursement_item_list: list[SAFETReimbursementItem] | None = Field(
        default=None, alias="SAFETReimbursementItemList"
    )
    """Items."""


class FBALiquidationEvent(Record):
    """A liquidation of inventory."""

    posted_date: dt.datetime | None = Field(default=None, alias="PostedDate")
    """When it was posted."""
    original_removal_order_id: str | None = Field(default=None, alias="OriginalRemovalOrderId")
    """Id of the order that removed the inventory."""
    liquidation_proceeds_amount: Currency | None = Field(default=None, alias="LiquidationProceedsAmount")
    """Proceeds."""
    liquidation_fee_amount: Currency | None = Field(default=None, alias="LiquidationFeeAmount")
    """Fee."""


class CouponPaymentEvent(Record):
    """Fees of a coupon."""

    posted_date: dt.datetime | None = Field(default=None, alias="PostedDate")
    """When it was posted."""
    coupon_id: str | None = Field(default=None, alias="CouponId")
    """Id of the coupon."""
    seller_coupon_description: str | None = Field(default=None, alias="SellerCouponDescription")
    """Description of the coupon."""
    clip_or_redemption_count: int | None = Field(default=None, alias="ClipOrRedemptionCount")
    """How often it was clipped or redeemed."""
    payment_event_id: str | None = Field(default=None, alias="PaymentEventId")
    """Id of the payment."""
    fee_component: FeeComponent | None = Field(default=None, alias="FeeComponent")
    """Fee."""
    charge_component: ChargeComponent | None = Field(default=None, alias="ChargeComponent")
    """Charge."""
    total_amount: Currency | None = Field(default=None, alias="TotalAmount")
    """Total amount."""


class RemovalShipmentItem(Record):
    """An item that was removed."""

    removal_shipment_item_id: str | None = Field(default=None, alias="RemovalShipmentItemId")
    """Id of the item."""
    tax_collection_model: str | None = Field(default=None, alias="TaxCollectionModel")
    """Who collects the tax."""
    fulfillment_network_sku: str | None = Field(default=None, alias="FulfillmentNetworkSKU")
    """Fulfillment network's SKU."""
    quantity: int | None = Field(default=None, alias="Quantity")
    """Number of units."""
    revenue: Currency | None = Field(default=None, alias="Revenue")
    """Revenue."""
    fee_amount: Currency | None = Field(default=None, alias="FeeAmount")
    """Amount of the fee."""
    tax_amount: Currency | None = Field(default=None, alias="TaxAmount")
    """Tax."""
    tax_withheld: Currency | None = Field(default=None, alias="TaxWithheld")
    """Tax that was withheld."""


class RemovalShipmentEvent(Record):
    """A shipment that removed inventory."""

    posted_date: dt.datetime | None = Field(default=None, alias="PostedDate")
    """When it was posted."""
    merchant_order_id: str | None = Field(default=None, alias="MerchantOrderId")
    """Seller's id of the order."""
    order_id: str | None = Field(default=None, alias="OrderId")
    """Id of the order."""
    transaction_type: str | None = Field(default=None, alias="TransactionType")
    """Kind of transaction."""
    store_name: str | None = Field(default=None, alias="StoreName")
    """Name of the store."""
    removal_shipment_item_list: list[RemovalShipmentItem] | None = Field(
        default=None, alias="RemovalShipmentItemList"
    )
    """Items."""


class RemovalShipmentItemAdjustment(Record):
    """An adjustment of an item that was removed."""

    removal_shipment_item_id: str | None = Field(default=None, alias="RemovalShipmentItemId")
    """Id of the item."""
    tax_collection_model: str | None = Field(default=None, alias="TaxCollectionModel")
    """Who collects the tax."""
    fulfillment_network_sku: str | None = Field(default=None, alias="FulfillmentNetworkSKU")
    """Fulfillment network's SKU."""
    adjusted_quantity: int | None = Field(default=None, alias="AdjustedQuantity")
    """Number of units that was adjusted."""
    revenue_adjustment: Currency | None = Field(default=None, alias="RevenueAdjustment")
    """Adjustment of the revenue."""
    tax_amount_adjustment: Currency | None = Field(default=None, alias="TaxAmountAdjustment")
    """Adjustment of the tax."""
    tax_withheld_adjustment: Currency | None = Field(default=None, alias="TaxWithheldAdjustment")
    """Adjustment of the tax that was withheld."""


class RemovalShipmentAdjustmentEvent(Record):
    """An adjustment of a shipment that removed inventory."""

    posted_date: dt.datetime | None = Field(default=None, alias="PostedDate")
    """When it was posted."""
    adjustment_event_id: str | None = Field(default=None, alias="AdjustmentEventId")
    """Id of the adjustment."""
    merchant_order_id: str | None = Field(default=None, alias="MerchantOrderId")
    """Seller's id of the order."""
    order_id: str | None = Field(default=None, alias="OrderId")
    """Id of the order."""
    transaction_type: str | None = Field(default=None, alias="TransactionType")
    """Kind of transaction."""
    removal_shipment_item_adjustment_list: list[RemovalShipmentItemAdjustment] | None = Field(
        default=None, alias="RemovalShipmentItemAdjustmentList"
    )
    """Items."""


class AdhocDisbursementEvent(Record):
    """A payout on demand."""

    transaction_type: str | None = Field(default=None, alias="TransactionType")
    """Kind of transaction."""
    posted_date: dt.datetime | None = Field(default=None, alias="PostedDate")
    """When it was posted."""
    transaction_id: str | None = Field(default=None, alias="TransactionId")
    """Id of the transaction."""
    transaction_amount: Currency | None = Field(default=None, alias="TransactionAmount")
    """Amount of the transaction."""


class TaxWithholdingPeriod(Record):
    """A period of withholding."""

    start_date: dt.datetime | None = Field(default=None, alias="StartDate")
    """Beginning."""
    end_date: dt.datetime | None = Field(default=None, alias="EndDate")
    """End."""


class TaxWithholdingEvent(Record):
    """Taxes that were withheld."""

    posted_date: dt.datetime | None = Field(default=None, alias="PostedDate")
    """When it was posted."""
    base_amount: Currency | None = Field(default=None, alias="BaseAmount")
    """Amount that the tax is on."""
    withheld_amount: Currency | None = Field(default=None, alias="WithheldAmount")
    """Tax."""
    tax_withholding_period: TaxWithholdingPeriod | None = Field(default=None, alias="TaxWithholdingPeriod")
    """Period of the tax."""


class ChargeRefundTransaction(Record):
    """A transaction of a refunded charge."""

    charge_amount: Currency | None = Field(default=None, alias="ChargeAmount")
    """Amount of the charge."""
    charge_type: str | None = Field(default=None, alias="ChargeType")
    """Kind of charge, such as `Principal` or `Tax`."""


class ChargeRefundEvent(Record):
    """A charge that was refunded."""

    posted_date: dt.datetime | None = Field(default=None, alias="PostedDate")
    """When it was posted."""
    reason_code: str | None = Field(default=None, alias="ReasonCode")
    """Code of the reason."""
    reason_code_description: str | None = Field(default=None, alias="ReasonCodeDescription")
    """The reason in words."""
    charge_refund_transactions: list[ChargeRefundTransaction] | None = Field(
        default=None, alias="ChargeRefundTransactions"
    )
    """Transactions."""


class ValueAddedServiceChargeEvent(Record):
    """A charge for an added service."""

    transaction_type: str | None = Field(default=None, alias="TransactionType")
    """Kind of transaction."""
    posted_date: dt.datetime | None = Field(default=None, alias="PostedDate")
    """When it was posted."""
    description: str | None = Field(default=None, alias="Description")
    """Description."""
    transaction_amount: Currency | None = Field(default=None, alias="TransactionAmount")
    """Amount of the transaction."""


class CapacityReservationBillingEvent(Record):
    """A fee for reserved capacity."""

    transaction_type: str | None = Field(default=None, alias="TransactionType")
    """Kind of transaction."""
    posted_date: dt.datetime | None = Field(default=None, alias="PostedDate")
    """When it was posted."""
    description: str | None = Field(default=None, alias="Description")
    """Description."""
    transaction_amount: Currency | None = Field(default=None, alias="TransactionAmount")
    """Amount of the transaction."""


class FinancialEvents(Record):
    """Financial events of a page, by their kind."""

    shipment_event_list: list[ShipmentEvent] | None = Field(default=None, alias="ShipmentEventList")
    """Shipments."""
    shipment_settle_event_list: list[ShipmentEvent] | None = Field(
        default=None, alias="ShipmentSettleEventList"
    )
    """Shipments that were settled."""
    refund_event_list: list[ShipmentEvent] | None = Field(default=None, alias="RefundEventList")
    """Refunds."""
    guarantee_claim_event_list: list[ShipmentEvent] | None = Field(
        default=None, alias="GuaranteeClaimEventList"
    )
    """A-to-z Guarantee claims."""
    chargeback_event_list: list[ShipmentEvent] | None = Field(default=None, alias="ChargebackEventList")
    """Chargebacks."""
    pay_with_amazon_event_list: list[PayWithAmazonEvent] | None = Field(
        default=None, alias="PayWithAmazonEventList"
    )
    """Payments outside Amazon."""
    service_provider_credit_event_list: list[SolutionProviderCreditEvent] | None = Field(
        default=None, alias="ServiceProviderCreditEventList"
    )
    """Credits of service providers."""
    retrocharge_event_list: list[RetrochargeEvent] | None = Field(default=None, alias="RetrochargeEventList")
    """Taxes that were charged later."""
    rental_transaction_event_list: list[RentalTransactionEvent] | None = Field(
        default=None, alias="RentalTransactionEventList"
    )
    """Rentals."""
    product_ads_payment_event_list: list[ProductAdsPaymentEvent] | None = Field(
        default=None, alias="ProductAdsPaymentEventList"
    )
    """Payments for ads."""
    service_fee_event_list: list[ServiceFeeEvent] | None = Field(default=None, alias="ServiceFeeEventList")
    """Service fees."""
    seller_deal_payment_event_list: list[SellerDealPaymentEvent] | None = Field(
        default=None, alias="SellerDealPaymentEventList"
    )
    """Fees of deals."""
    debt_recovery_event_list: list[DebtRecoveryEvent] | None = Field(
        default=None, alias="DebtRecoveryEventList"
    )
    """Debts that were recovered."""
    loan_servicing_event_list: list[LoanServicingEvent] | None = Field(
        default=None, alias="LoanServicingEventList"
    )
    """Payments of loans."""
    adjustment_event_list: list[AdjustmentEvent] | None = Field(default=None, alias="AdjustmentEventList")
    """Adjustments."""
    safet_reimbursement_event_list: list[SAFETReimbursementEvent] | None = Field(
        default=None, alias="SAFETReimbursementEventList"
    )
    """Reimbursements of SAFE-T claims."""
    fba_liquidation_event_list: list[FBALiquidationEvent] | None = Field(
        default=None, alias="FBALiquidationEventList"
    )
    """Liquidations of inventory."""
    coupon_payment_event_list: list[CouponPaymentEvent] | None = Field(
        default=None, alias="CouponPaymentEventList"
    )
    """Fees of coupons."""
    removal_shipment_event_list: list[RemovalShipmentEvent] | None = Field(
        default=None, alias="RemovalShipmentEventList"
    )
    """Shipments that removed inventory."""
    removal_shipment_adjustment_event_list: list[RemovalShipmentAdjustmentEvent] | None = Field(
        default=None, alias="RemovalShipmentAdjustmentEventList"
    )
    """Adjustments of shipments that removed inventory."""
    adhoc_disbursement_event_list: list[AdhocDisbursementEvent] | None = Field(
        default=None, alias="AdhocDisbursementEventList"
    )
    """Payouts on demand."""
    tax_withholding_event_list: list[TaxWithholdingEvent] | None = Field(
        default=None, alias="TaxWithholdingEventList"
    )
    """Taxes that were withheld."""
    charge_refund_event_list: list[ChargeRefundEvent] | None = Field(
        default=None, alias="ChargeRefundEventList"
    )
    """Charges that were refunded."""
    value_added_service_charge_event_list: list[ValueAddedServiceChargeEvent] | None = Field(
        default=None, alias="ValueAddedServiceChargeEventList"
    )
    """Charges for added services."""
    capacity_reservation_billing_event_list: list[CapacityReservationBillingEvent] | None = Field(
        default=None, alias="CapacityReservationBillingEventList"
    )
    """Fees for reserved capacity."""
