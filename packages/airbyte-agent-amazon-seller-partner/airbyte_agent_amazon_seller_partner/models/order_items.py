# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Records of `order_items`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Money


class AssociatedItem(Record):
    """An item that belongs to another."""

    order_id: str | None = Field(default=None, alias="OrderId")
    """Id of the order."""
    order_item_id: str | None = Field(default=None, alias="OrderItemId")
    """Id of the item in the order."""
    association_type: Literal["VALUE_ADD_SERVICE"] | str | None = Field(default=None, alias="AssociationType")
    """How they belong together."""


class ProductInfoDetail(Record):
    """The product."""

    number_of_items: str | None = Field(default=None, alias="NumberOfItems")
    """Number of items in the product, as text."""


class PointsGrantedDetail(Record):
    """Amazon Points of an item."""

    points_number: int | None = Field(default=None, alias="PointsNumber")
    """Number of points."""
    points_monetary_value: Money | None = Field(default=None, alias="PointsMonetaryValue")
    """Value of the points."""


class TaxCollection(Record):
    """Who collects a tax."""

    model: Literal["MarketplaceFacilitator"] | str | None = Field(default=None, alias="Model")
    """Who collects the tax."""
    responsible_party: Literal["Amazon Services, Inc."] | str | None = Field(
        default=None, alias="ResponsibleParty"
    )
    """Who is responsible for the tax."""


class BuyerCustomizedInfoDetail(Record):
    """How a buyer customised an item."""

    customized_url: str | None = Field(default=None, alias="CustomizedURL")
    """URL of a zip file with the customisation."""


class ItemBuyerInfo(Record):
    """What the buyer asked for."""

    buyer_customized_info: BuyerCustomizedInfoDetail | None = Field(default=None, alias="BuyerCustomizedInfo")
    """Customisation."""
    gift_wrap_price: Money | None = Field(default=None, alias="GiftWrapPrice")
    """Price of gift wrapping."""
    gift_wrap_tax: Money | None = Field(default=None, alias="GiftWrapTax")
    """Tax of gift wrapping."""
    gift_message_text: str | None = Field(default=None, alias="GiftMessageText")
    """Message to the recipient."""
    gift_wrap_level: str | None = Field(default=None, alias="GiftWrapLevel")
    """Kind of gift wrapping."""


class BuyerRequestedCancel(Record):
    """Whether the buyer wants to cancel."""

    is_buyer_requested_cancel: str | None = Field(default=None, alias="IsBuyerRequestedCancel")
    """Whether the buyer asked to cancel, as text: `true` or `false`."""
    buyer_cancel_reason: str | None = Field(default=None, alias="BuyerCancelReason")
    """Why the buyer wants to cancel."""


class Measurement(Record):
    """A measure of what was ordered."""

    unit: (
        Literal[
            "OUNCES",
            "POUNDS",
            "KILOGRAMS",
            "GRAMS",
            "MILLIGRAMS",
            "INCHES",
            "FEET",
            "METERS",
            "CENTIMETERS",
            "MILLIMETERS",
            "SQUARE_METERS",
            "SQUARE_CENTIMETERS",
            "SQUARE_FEET",
            "SQUARE_INCHES",
            "GALLONS",
            "PINTS",
            "QUARTS",
            "FLUID_OUNCES",
            "LITERS",
            "CUBIC_METERS",
            "CUBIC_FEET",
            "CUBIC_INCHES",
            "CUBIC_CENTIMETERS",
            "COUNT",
        ]
        | str
    ) = Field(alias="Unit")
    """Unit."""
    value: float = Field(alias="Value")
    """Value."""


class SubstitutionOption(Record):
    """An item that may replace another."""

    asin: str | None = Field(default=None, alias="ASIN")
    """ASIN of the product."""
    quantity_ordered: int | None = Field(default=None, alias="QuantityOrdered")
    """Number of units ordered."""
    seller_sku: str | None = Field(default=None, alias="SellerSKU")
    """Seller's SKU."""
    title: str | None = Field(default=None, alias="Title")
    """Title of the item."""
    measurement: Measurement | None = Field(default=None, alias="Measurement")
    """Measure of what was ordered."""


class SubstitutionPreferences(Record):
    """Whether an item may be replaced."""

    substitution_type: Literal["CUSTOMER_PREFERENCE", "AMAZON_RECOMMENDED", "DO_NOT_SUBSTITUTE"] | str = (
        Field(alias="SubstitutionType")
    )
    """Whether and how it may be replaced."""
    substitution_options: list[SubstitutionOption] | None = Field(default=None, alias="SubstitutionOptions")
    """Items that may replace it."""


class ShippingConstraints(Record):
    """What the carrier must do."""

    pallet_delivery: Literal["MANDATORY"] | str | None = Field(default=None, alias="PalletDelivery")
    """Whether it must be delivered on a pallet."""
    signature_confirmation: Literal["MANDATORY"] | str | None = Field(
        default=None, alias="SignatureConfirmation"
    )
    """Whether a signature is needed."""
    recipient_identity_verification: Literal["MANDATORY"] | str | None = Field(
        default=None, alias="RecipientIdentityVerification"
    )
    """Whether the recipient must be identified."""
    recipient_age_verification: Literal["MANDATORY"] | str | None = Field(
        default=None, alias="RecipientAgeVerification"
    )
    """Whether the recipient's age must be checked."""


class AmazonPrograms(Record):
    """Programs of Amazon that an item is part of."""

    programs: list[str] = Field(alias="Programs")
    """Programs, such as `SUBSCRIBE_AND_SAVE`."""


class OrderItem(Record):
    """An item of an order."""

    asin: str = Field(alias="ASIN")
    """ASIN of the product."""
    seller_sku: str | None = Field(default=None, alias="SellerSKU")
    """Seller's SKU."""
    order_item_id: str = Field(alias="OrderItemId")
    """Id of the item in the order."""
    associated_items: list[AssociatedItem] | None = Field(default=None, alias="AssociatedItems")
    """Items that belong to it."""
    title: str | None = Field(default=None, alias="Title")
    """Title of the item."""
    quantity_ordered: int = Field(alias="QuantityOrdered")
    """Number of units ordered."""
    quantity_shipped: int | None = Field(default=None, alias="QuantityShipped")
    """Number of units shipped."""
    product_info: ProductInfoDetail | None = Field(default=None, alias="ProductInfo")
    """The product."""
    points_granted: PointsGrantedDetail | None = Field(default=None, alias="PointsGranted")
    """Amazon Points."""
    item_price: Money | None = Field(default=None, alias="ItemPrice")
    """Price of all units."""
    shipping_price: Money | None = Field(default=None, alias="ShippingPrice")
    """Price of shipping."""
    item_tax: Money | None = Field(default=None, alias="ItemTax")
    """Tax on the price."""
    shipping_tax: Money | None = Field(default=None, alias="ShippingTax")
    """Tax on shipping."""
    shipping_discount: Money | None = Field(default=None, alias="ShippingDiscount")
    """Discount on shipping."""
    shipping_discount_tax: Money | None = Field(default=None, alias="ShippingDiscountTax")
    """Tax on that discount."""
    promotion_discount: Money | None = Field(default=None, alias="PromotionDiscount")
    """Discounts on the price."""
    promotion_discount_tax: Money | None = Field(default=None, alias="PromotionDiscountTax")
    """Tax on those discounts."""
    promotion_ids: list[str] | None = Field(default=None, alias="PromotionIds")
    """Ids of the discounts."""
    cod_fee: Money | None = Field(default=None, alias="CODFee")
    """Fee for payment on delivery."""
    cod_fee_discount: Money | None = Field(default=None, alias="CODFeeDiscount")
    """Discount on that fee."""
    is_gift: str | None = Field(default=None, alias="IsGift")
    """Whether it is a gift, as text: `true` or `false`."""
    condition_note: str | None = Field(default=None, alias="ConditionNote")
    """Seller's words about the condition."""
    condition_id: str | None = Field(default=None, alias="ConditionId")
    """Condition, such as `New`."""
    condition_subtype_id: str | None = Field(default=None, alias="ConditionSubtypeId")
    """Condition in detail."""
    scheduled_delivery_start_date: str | None = Field(default=None, alias="ScheduledDeliveryStartDate")
    """Beginning of the time to deliver."""
    scheduled_delivery_end_date: str | None = Field(default=None, alias="ScheduledDeliveryEndDate")
    """End of the time to deliver."""
    price_designation: str | None = Field(default=None, alias="PriceDesignation")
    """`BusinessPrice` for a price for businesses."""
    tax_collection: TaxCollection | None = Field(default=None, alias="TaxCollection")
    """Who collects the tax."""
    serial_number_required: bool | None = Field(default=None, alias="SerialNumberRequired")
    """Whether a serial number is needed."""
    is_transparency: bool | None = Field(default=None, alias="IsTransparency")
    """Whether a transparency code is needed."""
    ioss_number: str | None = Field(default=None, alias="IossNumber")
    """Number of the import one-stop shop."""
    store_chain_store_id: str | None = Field(default=None, alias="StoreChainStoreId")
    """Id of the store in its chain."""
    deemed_reseller_category: Literal["IOSS", "UOSS"] | str | None = Field(
        default=None, alias="DeemedResellerCategory"
    )
    """Whether Amazon counts as the reseller."""
    buyer_info: ItemBuyerInfo | None = Field(default=None, alias="BuyerInfo")
    """The buyer."""
    buyer_requested_cancel: BuyerRequestedCancel | None = Field(default=None, alias="BuyerRequestedCancel")
    """Whether the buyer wants to cancel."""
    serial_numbers: list[str] | None = Field(default=None, alias="SerialNumbers")
    """Serial numbers."""
    substitution_preferences: SubstitutionPreferences | None = Field(
        default=None, alias="SubstitutionPreferences"
    )
    """Whether it may be replaced."""
    measurement: Measurement | None = Field(default=None, alias="Measurement")
    """Measure of what was ordered."""
    shipping_constraints: ShippingConstraints | None = Field(default=None, alias="ShippingConstraints")
    """What the carrier must do."""
    amazon_programs: AmazonPrograms | None = Field(default=None, alias="AmazonPrograms")
    """Programs of Amazon."""
