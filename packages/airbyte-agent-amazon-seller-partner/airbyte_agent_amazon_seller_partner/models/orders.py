# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Records of `orders`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Money


class PaymentExecutionDetailItem(Record):
    """A part of a payment."""

    payment: Money = Field(alias="Payment")
    """Amount."""
    payment_method: str = Field(alias="PaymentMethod")
    """Way of payment."""
    acquirer_id: str | None = Field(default=None, alias="AcquirerId")
    """Id of the acquirer, in Brazil."""
    card_brand: str | None = Field(default=None, alias="CardBrand")
    """Brand of the card, in Brazil."""
    authorization_code: str | None = Field(default=None, alias="AuthorizationCode")
    """Code of the payment, in Brazil."""


class GeoCoordinates(Record):
    """A place on the map."""

    latitude: float | None = Field(default=None, alias="Latitude")
    """Latitude."""
    longitude: float | None = Field(default=None, alias="Longitude")
    """Longitude."""


class AddressExtendedFields(Record):
    """Parts of an address in some countries."""

    street_name: str | None = Field(default=None, alias="StreetName")
    """Name of the street."""
    street_number: str | None = Field(default=None, alias="StreetNumber")
    """Number in the street."""
    complement: str | None = Field(default=None, alias="Complement")
    """Floor, apartment and the like."""
    neighborhood: str | None = Field(default=None, alias="Neighborhood")
    """Neighbourhood."""
    geo_coordinates: GeoCoordinates | None = Field(default=None, alias="GeoCoordinates")
    """Place on the map."""


class Address(Record):
    """An address."""

    name: str | None = Field(default=None, alias="Name")
    """Name."""
    company_name: str | None = Field(default=None, alias="CompanyName")
    """Name of the company."""
    address_line1: str | None = Field(default=None, alias="AddressLine1")
    """First line."""
    address_line2: str | None = Field(default=None, alias="AddressLine2")
    """Second line."""
    address_line3: str | None = Field(default=None, alias="AddressLine3")
    """Third line."""
    city: str | None = Field(default=None, alias="City")
    """City."""
    county: str | None = Field(default=None, alias="County")
    """County."""
    district: str | None = Field(default=None, alias="District")
    """District."""
    state_or_region: str | None = Field(default=None, alias="StateOrRegion")
    """State or region."""
    municipality: str | None = Field(default=None, alias="Municipality")
    """Municipality."""
    postal_code: str | None = Field(default=None, alias="PostalCode")
    """Postal code."""
    country_code: str | None = Field(default=None, alias="CountryCode")
    """ISO 3166 code of the country."""
    phone: str | None = Field(default=None, alias="Phone")
    """Phone number."""
    extended_fields: AddressExtendedFields | None = Field(default=None, alias="ExtendedFields")
    """Further parts of the address."""
    address_type: Literal["Residential", "Commercial"] | str | None = Field(default=None, alias="AddressType")
    """Kind of address."""


class BuyerTaxInformation(Record):
    """What invoices of business buyers in Turkey need."""

    buyer_legal_company_name: str | None = Field(default=None, alias="BuyerLegalCompanyName")
    """Legal name of the company."""
    buyer_business_address: str | None = Field(default=None, alias="BuyerBusinessAddress")
    """Address of the business."""
    buyer_tax_registration_id: str | None = Field(default=None, alias="BuyerTaxRegistrationId")
    """Tax id."""
    buyer_tax_office: str | None = Field(default=None, alias="BuyerTaxOffice")
    """Tax office."""


class FulfillmentInstruction(Record):
    """How an order is fulfilled."""

    fulfillment_supply_source_id: str | None = Field(default=None, alias="FulfillmentSupplySourceId")
    """Id of the location that ships it."""


class TaxClassification(Record):
    """A tax classification."""

    name: str | None = Field(default=None, alias="Name")
    """Name."""
    value: str | None = Field(default=None, alias="Value")
    """Value."""


class MarketplaceTaxInfo(Record):
    """The marketplace's taxes."""

    tax_classifications: list[TaxClassification] | None = Field(default=None, alias="TaxClassifications")
    """Tax classifications."""


class BuyerTaxInfo(Record):
    """The buyer's taxes."""

    company_legal_name: str | None = Field(default=None, alias="CompanyLegalName")
    """Legal name of the company."""
    taxing_region: str | None = Field(default=None, alias="TaxingRegion")
    """Country or region that imposes the tax."""
    tax_classifications: list[TaxClassification] | None = Field(default=None, alias="TaxClassifications")
    """Tax classifications."""


class BuyerInfo(Record):
    """The buyer."""

    buyer_email: str | None = Field(default=None, alias="BuyerEmail")
    """Anonymised email address of the buyer."""
    buyer_name: str | None = Field(default=None, alias="BuyerName")
    """Name of the buyer, or the recipient."""
    buyer_county: str | None = Field(default=None, alias="BuyerCounty")
    """County of the buyer."""
    buyer_tax_info: BuyerTaxInfo | None = Field(default=None, alias="BuyerTaxInfo")
    """The buyer's taxes."""
    purchase_order_number: str | None = Field(default=None, alias="PurchaseOrderNumber")
    """Purchase order number of a business buyer."""


class AutomatedShippingSettings(Record):
    """How shipping is automated."""

    has_automated_shipping_settings: bool | None = Field(default=None, alias="HasAutomatedShippingSettings")
    """Whether shipping is automated."""
    automated_carrier: str | None = Field(default=None, alias="AutomatedCarrier")
    """Carrier that was chosen."""
    automated_ship_method: str | None = Field(default=None, alias="AutomatedShipMethod")
    """Shipping method that was chosen."""


class Order(Record):
    """An order."""

    amazon_order_id: str = Field(alias="AmazonOrderId")
    """Amazon's id of the order, in the form 3-7-7."""
    seller_order_id: str | None = Field(default=None, alias="SellerOrderId")
    """Seller's id of the order."""
    purchase_date: dt.datetime = Field(alias="PurchaseDate")
    """When it was ordered."""
    last_update_date: dt.datetime = Field(alias="LastUpdateDate")
    """When it was last updated."""
    order_status: (
        Literal[
            "Pending",
            "Unshipped",
            "PartiallyShipped",
            "Shipped",
            "Canceled",
            "Unfulfillable",
            "InvoiceUnconfirmed",
            "PendingAvailability",
        ]
        | str
    ) = Field(alias="OrderStatus")
    """State of the order."""
    fulfillment_channel: Literal["MFN", "AFN"] | str | None = Field(default=None, alias="FulfillmentChannel")
    """Who ships it: Amazon (`AFN`) or the seller (`MFN`)."""
    sales_channel: str | None = Field(default=None, alias="SalesChannel")
    """Where it was ordered, such as `Amazon.com`."""
    order_channel: str | None = Field(default=None, alias="OrderChannel")
    """Channel of the order."""
    ship_service_level: str | None = Field(default=None, alias="ShipServiceLevel")
    """Shipping service of the order."""
    order_total: Money | None = Field(default=None, alias="OrderTotal")
    """Total of the order."""
    number_of_items_shipped: int | None = Field(default=None, alias="NumberOfItemsShipped")
    """Number of items that were shipped."""
    number_of_items_unshipped: int | None = Field(default=None, alias="NumberOfItemsUnshipped")
    """Number of items that were not shipped."""
    payment_execution_detail: list[PaymentExecutionDetailItem] | None = Field(
        default=None, alias="PaymentExecutionDetail"
    )
    """Parts of a payment on delivery and the like."""
    payment_method: Literal["COD", "CVS", "Other"] | str | None = Field(default=None, alias="PaymentMethod")
    """Way of payment."""
    payment_method_details: list[str] | None = Field(default=None, alias="PaymentMethodDetails")
    """Ways of payment."""
    marketplace_id: str | None = Field(default=None, alias="MarketplaceId")
    """Id of the marketplace."""
    shipment_service_level_category: str | None = Field(default=None, alias="ShipmentServiceLevelCategory")
    """Speed of shipping, such as `Expedited`."""
    easy_ship_shipment_status: (
        Literal[
            "PendingSchedule",
            "PendingPickUp",
            "PendingDropOff",
            "LabelCanceled",
            "PickedUp",
            "DroppedOff",
            "AtOriginFC",
            "AtDestinationFC",
            "Delivered",
            "RejectedByBuyer",
            "Undeliverable",
            "ReturningToSeller",
            "ReturnedToSeller",
            "Lost",
            "OutForDelivery",
            "Damaged",
        ]
        | str
        | None
    ) = Field(default=None, alias="EasyShipShipmentStatus")
    """State of an Easy Ship order."""
    cba_displayable_shipping_label: str | None = Field(default=None, alias="CbaDisplayableShippingLabel")
    """Shipping label of Checkout by Amazon."""
    order_type: (
        Literal["StandardOrder", "LongLeadTimeOrder", "Preorder", "BackOrder", "SourcingOnDemandOrder"]
        | str
        | None
    ) = Field(default=None, alias="OrderType")
    """Kind of order."""
    earliest_ship_date: dt.datetime | None = Field(default=None, alias="EarliestShipDate")
    """Beginning of the time to ship."""
    latest_ship_date: dt.datetime | None = Field(default=None, alias="LatestShipDate")
    """End of the time to ship."""
    earliest_delivery_date: dt.datetime | None = Field(default=None, alias="EarliestDeliveryDate")
    """Beginning of the time to deliver."""
    latest_delivery_date: dt.datetime | None = Field(default=None, alias="LatestDeliveryDate")
    """End of the time to deliver."""
    is_business_order: bool | None = Field(default=None, alias="IsBusinessOrder")
    """Whether the buyer is a business."""
    is_prime: bool | None = Field(default=None, alias="IsPrime")
    """Whether it is a Prime order of the seller."""
    is_premium_order: bool | None = Field(default=None, alias="IsPremiumOrder")
    """Whether it has premium shipping."""
    is_global_express_enabled: bool | None = Field(default=None, alias="IsGlobalExpressEnabled")
    """Whether it is shipped by Global Express."""
    replaced_order_id: str | None = Field(default=None, alias="ReplacedOrderId")
    """Id of the order that it replaces."""
    is_replacement_order: bool | None = Field(default=None, alias="IsReplacementOrder")
    """Whether it replaces another order."""
    promise_response_due_date: str | None = Field(default=None, alias="PromiseResponseDueDate")
    """Until when the seller must confirm a date, for orders sourced on demand."""
    is_estimated_ship_date_set: bool | None = Field(default=None, alias="IsEstimatedShipDateSet")
    """Whether the date of shipping is set, for orders sourced on demand."""
    is_sold_by_ab: bool | None = Field(default=None, alias="IsSoldByAB")
    """Whether Amazon Business bought and sold it."""
    is_iba: bool | None = Field(default=None, alias="IsIBA")
    """Whether Amazon bought and sold it."""
    default_ship_from_location_address: Address | None = Field(
        default=None, alias="DefaultShipFromLocationAddress"
    )
    """Address that it is shipped from."""
    buyer_invoice_preference: Literal["INDIVIDUAL", "BUSINESS"] | str | None = Field(
        default=None, alias="BuyerInvoicePreference"
    )
    """Kind of invoice that the buyer wants."""
    buyer_tax_information: BuyerTaxInformation | None = Field(default=None, alias="BuyerTaxInformation")
    """What invoices of business buyers need."""
    fulfillment_instruction: FulfillmentInstruction | None = Field(
        default=None, alias="FulfillmentInstruction"
    )
    """How it is fulfilled."""
    is_ispu: bool | None = Field(default=None, alias="IsISPU")
    """Whether the buyer picks it up in a store."""
    is_access_point_order: bool | None = Field(default=None, alias="IsAccessPointOrder")
    """Whether it is delivered to an access point."""
    marketplace_tax_info: MarketplaceTaxInfo | None = Field(default=None, alias="MarketplaceTaxInfo")
    """The marketplace's taxes."""
    seller_display_name: str | None = Field(default=None, alias="SellerDisplayName")
    """Name of the seller."""
    shipping_address: Address | None = Field(default=None, alias="ShippingAddress")
    """Address of the recipient."""
    buyer_info: BuyerInfo | None = Field(default=None, alias="BuyerInfo")
    """The buyer."""
    automated_shipping_settings: AutomatedShippingSettings | None = Field(
        default=None, alias="AutomatedShippingSettings"
    )
    """How shipping is automated."""
    has_regulated_items: bool | None = Field(default=None, alias="HasRegulatedItems")
    """Whether it has items that need approval."""
    electronic_invoice_status: (
        Literal["NotRequired", "NotFound", "Processing", "Errored", "Accepted"] | str | None
    ) = Field(default=None, alias="ElectronicInvoiceStatus")
    """State of the electronic invoice."""
