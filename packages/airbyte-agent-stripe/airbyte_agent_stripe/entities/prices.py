# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""What a product costs, once or per period."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.prices import Price, PricesRow
from ..params.prices import (
    PricesCreateProductData,
    PricesCreateRecurring,
    PricesCreateTransformQuantity,
    PricesSearchQuery,
)
from ..params.shared import CurrencyOptionParam, CustomUnitAmountParam, PriceTierParam
from ..schemas import (
    CURRENCY_OPTIONS_SCHEMA,
    CUSTOM_UNIT_AMOUNT_SCHEMA,
    TIERS_SCHEMA,
)

__all__ = ["Prices", "SyncPrices"]


class Prices(StoredEntity[PricesSearchQuery, PricesRow]):
    """What a product costs, once or per period."""

    _stored = ("prices", PricesRow)

    async def create(
        self,
        currency: str,
        *,
        product: str | Omit | None = omit,
        unit_amount: int | Omit | None = omit,
        unit_amount_decimal: str | Omit | None = omit,
        custom_unit_amount: CustomUnitAmountParam | Omit | None = omit,
        tiers: Sequence[PriceTierParam] | Omit | None = omit,
        tiers_mode: Literal["graduated", "volume"] | str | Omit | None = omit,
        product_data: PricesCreateProductData | Omit | None = omit,
        active: bool | Omit | None = omit,
        nickname: str | Omit | None = omit,
        recurring: PricesCreateRecurring | Omit | None = omit,
        billing_scheme: Literal["per_unit", "tiered"] | str | Omit | None = omit,
        lookup_key: str | Omit | None = omit,
        tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str | Omit | None = omit,
        metadata: Mapping[str, str] | Omit | None = omit,
        currency_options: Mapping[str, CurrencyOptionParam] | Omit | None = omit,
        transfer_lookup_key: bool | Omit | None = omit,
        transform_quantity: PricesCreateTransformQuantity | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Price:
        """Create a price for a product.

        Args:
            currency: Three-letter ISO currency code in lower case.
            product: Id of the product it is for; or give product_data.
            unit_amount: Price of one unit in the currency's smallest unit; 0 for free.
            unit_amount_decimal: The same with up to 12 decimal places, as text.
            custom_unit_amount: Set where the customer chooses the amount, in place of unit_amount.
            tiers: Prices by quantity, where billing_scheme is tiered; needs tiers_mode.
            tiers_mode: Whether the tier of the whole quantity holds for all of it, or each tier for its part.
                One of `graduated`, `volume`.
            product_data: A product made for this price.
            active: Whether it can be used for new purchases; true where absent.
            nickname: Short note, hidden from customers.
            recurring: Billing period; absent for a one-time price.
            billing_scheme: One price per unit, or tiers. One of `per_unit`, `tiered`.
            lookup_key: Your own key to find the price by. At most 200 characters.
            tax_behavior: Whether the price includes tax. One of `exclusive`, `inclusive`, `unspecified`.
            metadata: Your own key-value pairs: up to 50, keys of up to 40 characters, values of up to 500.
            currency_options: Prices in other currencies, by currency code.
            transfer_lookup_key: Whether to take the lookup key away from the price that has it.
            transform_quantity: How the quantity is changed before billing.
            expand: Fields to hold whole records in place of ids, such as `product`.
        """
        return await self._one(CREATE, {
            "currency": currency, "product": product, "unit_amount": unit_amount,
            "unit_amount_decimal": unit_amount_decimal, "custom_unit_amount": custom_unit_amount,
            "tiers": tiers, "tiers_mode": tiers_mode, "product_data": product_data, "active": active,
            "nickname": nickname, "recurring": recurring, "billing_scheme": billing_scheme,
            "lookup_key": lookup_key, "tax_behavior": tax_behavior, "metadata": metadata,
            "currency_options": currency_options, "transfer_lookup_key": transfer_lookup_key,
            "transform_quantity": transform_quantity, "expand": expand,
        }, Price)  # fmt: skip


class SyncPrices(SyncStoredEntity[PricesSearchQuery, PricesRow]):
    """What a product costs, once or per period; blocking twin of `Prices`."""

    _stored = ("prices", PricesRow)

    def create(
        self,
        currency: str,
        *,
        product: str | Omit | None = omit,
        unit_amount: int | Omit | None = omit,
        unit_amount_decimal: str | Omit | None = omit,
        custom_unit_amount: CustomUnitAmountParam | Omit | None = omit,
        tiers: Sequence[PriceTierParam] | Omit | None = omit,
        tiers_mode: Literal["graduated", "volume"] | str | Omit | None = omit,
        product_data: PricesCreateProductData | Omit | None = omit,
        active: bool | Omit | None = omit,
        nickname: str | Omit | None = omit,
        recurring: PricesCreateRecurring | Omit | None = omit,
        billing_scheme: Literal["per_unit", "tiered"] | str | Omit | None = omit,
        lookup_key: str | Omit | None = omit,
        tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str | Omit | None = omit,
        metadata: Mapping[str, str] | Omit | None = omit,
        currency_options: Mapping[str, CurrencyOptionParam] | Omit | None = omit,
        transfer_lookup_key: bool | Omit | None = omit,
        transform_quantity: PricesCreateTransformQuantity | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Price:
        """Create a price for a product.

        Args:
            currency: Three-letter ISO currency code in lower case.
            product: Id of the product it is for; or give product_data.
            unit_amount: Price of one unit in the currency's smallest unit; 0 for free.
            unit_amount_decimal: The same with up to 12 decimal places, as text.
            custom_unit_amount: Set where the customer chooses the amount, in place of unit_amount.
            tiers: Prices by quantity, where billing_scheme is tiered; needs tiers_mode.
            tiers_mode: Whether the tier of the whole quantity holds for all of it, or each tier for its part.
                One of `graduated`, `volume`.
            product_data: A product made for this price.
            active: Whether it can be used for new purchases; true where absent.
            nickname: Short note, hidden from customers.
            recurring: Billing period; absent for a one-time price.
            billing_scheme: One price per unit, or tiers. One of `per_unit`, `tiered`.
            lookup_key: Your own key to find the price by. At most 200 characters.
            tax_behavior: Whether the price includes tax. One of `exclusive`, `inclusive`, `unspecified`.
            metadata: Your own key-value pairs: up to 50, keys of up to 40 characters, values of up to 500.
            currency_options: Prices in other currencies, by currency code.
            transfer_lookup_key: Whether to take the lookup key away from the price that has it.
            transform_quantity: How the quantity is changed before billing.
            expand: Fields to hold whole records in place of ids, such as `product`.
        """
        return self._one(CREATE, {
            "currency": currency, "product": product, "unit_amount": unit_amount,
            "unit_amount_decimal": unit_amount_decimal, "custom_unit_amount": custom_unit_amount,
            "tiers": tiers, "tiers_mode": tiers_mode, "product_data": product_data, "active": active,
            "nickname": nickname, "recurring": recurring, "billing_scheme": billing_scheme,
            "lookup_key": lookup_key, "tax_behavior": tax_behavior, "metadata": metadata,
            "currency_options": currency_options, "transfer_lookup_key": transfer_lookup_key,
            "transform_quantity": transform_quantity, "expand": expand,
        }, Price)  # fmt: skip


# fmt: off
CREATE = Operation(
    entity="prices", action="create", method="POST", path="/v1/prices",
    parameters=(
        Parameter("currency", "body", {"type": "string"}, required=True),
        Parameter("product", "body", {"type": "string"}),
        Parameter("unit_amount", "body", {"type": "integer"}),
        Parameter("unit_amount_decimal", "body", {"type": "string"}),
        Parameter("custom_unit_amount", "body", CUSTOM_UNIT_AMOUNT_SCHEMA),
        Parameter("tiers", "body", TIERS_SCHEMA),
        Parameter("tiers_mode", "body", {"type": "string", "enum": ["graduated", "volume"]}),
        Parameter("product_data", "body", {"type": "object", "properties": {
            "name": {"type": "string"}, "active": {"type": "boolean"}, "id": {"type": "string"},
            "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
            "statement_descriptor": {"type": "string", "maxLength": 22}, "tax_code": {"type": "string"},
            "unit_label": {"type": "string", "maxLength": 12},
        }, "required": ["name"]}),
        Parameter("active", "body", {"type": "boolean"}),
        Parameter("nickname", "body", {"type": "string"}),
        Parameter("recurring", "body", {"type": "object", "properties": {
            "interval": {"type": "string", "enum": ["day", "month", "week", "year"]},
            "aggregate_usage": {"type": "string", "enum": ["last_during_period", "last_ever", "max", "sum"]},
            "interval_count": {"type": "integer"}, "meter": {"type": "string"},
            "usage_type": {"type": "string", "enum": ["licensed", "metered"]},
        }, "required": ["interval"]}),
        Parameter("billing_scheme", "body", {"type": "string", "enum": ["per_unit", "tiered"]}),
        Parameter("lookup_key", "body", {"type": "string", "maxLength": 200}),
        Parameter(
            "tax_behavior", "body", {"type": "string", "enum": ["exclusive", "inclusive", "unspecified"]},
        ),
        Parameter("metadata", "body", {"type": "object", "additionalProperties": {"type": "string"}}),
        Parameter("currency_options", "body", CURRENCY_OPTIONS_SCHEMA),
        Parameter("transfer_lookup_key", "body", {"type": "boolean"}),
        Parameter("transform_quantity", "body", {"type": "object", "properties": {
            "divide_by": {"type": "integer"}, "round": {"type": "string", "enum": ["down", "up"]},
        }, "required": ["divide_by", "round"]}),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Create a price for a product", body="form", idempotency_header="Idempotency-Key",
)
OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
