# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records of `products`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Lookup, Tag, UserReference


class Product(Record):
    """A product."""

    id: str
    """Id of the product."""
    product_name: str | None = Field(default=None, alias="Product_Name")
    """Name of the product."""
    product_code: str | None = Field(default=None, alias="Product_Code")
    """Code of the product."""
    product_active: bool | None = Field(default=None, alias="Product_Active")
    """Whether it is sold."""
    product_category: str | None = Field(default=None, alias="Product_Category")
    """Category."""
    manufacturer: str | None = Field(default=None, alias="Manufacturer")
    """Manufacturer."""
    vendor_name: Lookup | None = Field(default=None, alias="Vendor_Name")
    """Vendor."""
    unit_price: float | None = Field(default=None, alias="Unit_Price")
    """Price of a unit."""
    commission_rate: float | None = Field(default=None, alias="Commission_Rate")
    """Commission for a sale."""
    taxable: bool | None = Field(default=None, alias="Taxable")
    """Whether it is taxed."""
    usage_unit: str | None = Field(default=None, alias="Usage_Unit")
    """Unit, such as box or hours."""
    qty_in_stock: float | None = Field(default=None, alias="Qty_in_Stock")
    """Units in stock."""
    qty_ordered: float | None = Field(default=None, alias="Qty_Ordered")
    """Units that are ordered."""
    qty_in_demand: float | None = Field(default=None, alias="Qty_in_Demand")
    """Units in demand."""
    reorder_level: float | None = Field(default=None, alias="Reorder_Level")
    """Units in stock from which to order more."""
    sales_start_date: dt.date | None = Field(default=None, alias="Sales_Start_Date")
    """First day of sale."""
    sales_end_date: dt.date | None = Field(default=None, alias="Sales_End_Date")
    """Last day of sale."""
    support_start_date: dt.date | None = Field(default=None, alias="Support_Start_Date")
    """First day of support."""
    support_expiry_date: dt.date | None = Field(default=None, alias="Support_Expiry_Date")
    """Last day of support."""
    record_image: str | None = Field(default=None, alias="Record_Image")
    """Id of the photo."""
    description: str | None = Field(default=None, alias="Description")
    """Description."""
    owner: UserReference | None = Field(default=None, alias="Owner")
    """Owner of the product."""
    created_by: UserReference | None = Field(default=None, alias="Created_By")
    """User who created it."""
    created_time: dt.datetime | None = Field(default=None, alias="Created_Time")
    """When it was created."""
    modified_by: UserReference | None = Field(default=None, alias="Modified_By")
    """User who last changed it."""
    modified_time: dt.datetime | None = Field(default=None, alias="Modified_Time")
    """When it last changed."""
    tag: list[Tag] | None = Field(default=None, alias="Tag")
    """Tags."""
    currency_symbol: str | None = Field(default=None, alias="$currency_symbol")
    """Symbol of the record's currency."""
    approved: bool | None = Field(default=None, alias="$approved")
    """Whether it is approved."""
    editable: bool | None = Field(default=None, alias="$editable")
    """Whether the user may edit it."""
    process_flow: bool | None = Field(default=None, alias="$process_flow")
    """Whether it is in a blueprint."""
