# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""What a product costs, once or per period."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.prices import CREATE
from ..models.prices import Price
from ..params.prices import (
    PriceCreateParamsProductData,
    PriceCreateParamsRecurring,
    PriceCreateParamsTransformQuantity,
)
from ..params.shared import CurrencyOptionParam, CustomUnitAmountParam, PriceTierParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.prices import PricesStoreColumn, PricesStoreRecord  # noqa: F401

__all__ = ["Prices", "SyncPrices"]


class Prices(StoredEntity["PricesStoreColumn", "PricesStoreRecord"]):
    """What a product costs, once or per period."""

    _stored = ("prices", "PricesStoreRecord")

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
        product_data: PriceCreateParamsProductData | Omit | None = omit,
        active: bool | Omit | None = omit,
        nickname: str | Omit | None = omit,
        recurring: PriceCreateParamsRecurring | Omit | None = omit,
        billing_scheme: Literal["per_unit", "tiered"] | str | Omit | None = omit,
        lookup_key: str | Omit | None = omit,
        tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str | Omit | None = omit,
        metadata: Mapping[str, str] | Omit | None = omit,
        currency_options: Mapping[str, CurrencyOptionParam] | Omit | None = omit,
        transfer_lookup_key: bool | Omit | None = omit,
        transform_quantity: PriceCreateParamsTransformQuantity | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Price:
        """Create a price for a product.

        Args:
            currency: Three-letter ISO currency code in lower case.
            product: Id of the product it is for; or give product_data.
            unit_amount: Price of one unit in the currency's smallest unit; 0 for free.
            unit_amount_decimal: The same with up to 12 decimal places, as text.
            custom_unit_amount: Set where the customer chooses the amount, instead of unit_amount.
            tiers: Prices by quantity, where billing_scheme is tiered; needs tiers_mode.
            tiers_mode: Whether the tier of the whole quantity holds for all of it, or each tier for its part.
                One of `graduated`, `volume`.
            product_data: A product made for this price.
            active: Whether it can be used for new purchases; true by default.
            nickname: Short note, hidden from customers.
            recurring: Billing period; absent for a one-time price.
            billing_scheme: One price per unit, or tiers. One of `per_unit`, `tiered`.
            lookup_key: Your own key to find the price by. At most 200 characters.
            tax_behavior: Whether the price includes tax. One of `exclusive`, `inclusive`, `unspecified`.
            metadata: Your own key-value pairs: up to 50, keys of up to 40 characters, values of up to 500.
            currency_options: Prices in other currencies, by currency code.
            transfer_lookup_key: Whether to take the lookup key away from the price that has it.
            transform_quantity: How the quantity is changed before billing.
            expand: Fields to hold whole records instead of ids, such as `product`.
        """
        return await self._one(
            CREATE,
            {
                "currency": currency,
                "product": product,
                "unit_amount": unit_amount,
                "unit_amount_decimal": unit_amount_decimal,
                "custom_unit_amount": custom_unit_amount,
                "tiers": tiers,
                "tiers_mode": tiers_mode,
                "product_data": product_data,
                "active": active,
                "nickname": nickname,
                "recurring": recurring,
                "billing_scheme": billing_scheme,
                "lookup_key": lookup_key,
                "tax_behavior": tax_behavior,
                "metadata": metadata,
                "currency_options": currency_options,
                "transfer_lookup_key": transfer_lookup_key,
                "transform_quantity": transform_quantity,
                "expand": expand,
            },
            Price,
        )


class SyncPrices(SyncStoredEntity["PricesStoreColumn", "PricesStoreRecord"]):
    """What a product costs, once or per period. Sync version of `Prices`."""

    _stored = ("prices", "PricesStoreRecord")

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
        product_data: PriceCreateParamsProductData | Omit | None = omit,
        active: bool | Omit | None = omit,
        nickname: str | Omit | None = omit,
        recurring: PriceCreateParamsRecurring | Omit | None = omit,
        billing_scheme: Literal["per_unit", "tiered"] | str | Omit | None = omit,
        lookup_key: str | Omit | None = omit,
        tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str | Omit | None = omit,
        metadata: Mapping[str, str] | Omit | None = omit,
        currency_options: Mapping[str, CurrencyOptionParam] | Omit | None = omit,
        transfer_lookup_key: bool | Omit | None = omit,
        transform_quantity: PriceCreateParamsTransformQuantity | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Price:
        """Create a price for a product.

        Args:
            currency: Three-letter ISO currency code in lower case.
            product: Id of the product it is for; or give product_data.
            unit_amount: Price of one unit in the currency's smallest unit; 0 for free.
            unit_amount_decimal: The same with up to 12 decimal places, as text.
            custom_unit_amount: Set where the customer chooses the amount, instead of unit_amount.
            tiers: Prices by quantity, where billing_scheme is tiered; needs tiers_mode.
            tiers_mode: Whether the tier of the whole quantity holds for all of it, or each tier for its part.
                One of `graduated`, `volume`.
            product_data: A product made for this price.
            active: Whether it can be used for new purchases; true by default.
            nickname: Short note, hidden from customers.
            recurring: Billing period; absent for a one-time price.
            billing_scheme: One price per unit, or tiers. One of `per_unit`, `tiered`.
            lookup_key: Your own key to find the price by. At most 200 characters.
            tax_behavior: Whether the price includes tax. One of `exclusive`, `inclusive`, `unspecified`.
            metadata: Your own key-value pairs: up to 50, keys of up to 40 characters, values of up to 500.
            currency_options: Prices in other currencies, by currency code.
            transfer_lookup_key: Whether to take the lookup key away from the price that has it.
            transform_quantity: How the quantity is changed before billing.
            expand: Fields to hold whole records instead of ids, such as `product`.
        """
        return self._one(
            CREATE,
            {
                "currency": currency,
                "product": product,
                "unit_amount": unit_amount,
                "unit_amount_decimal": unit_amount_decimal,
                "custom_unit_amount": custom_unit_amount,
                "tiers": tiers,
                "tiers_mode": tiers_mode,
                "product_data": product_data,
                "active": active,
                "nickname": nickname,
                "recurring": recurring,
                "billing_scheme": billing_scheme,
                "lookup_key": lookup_key,
                "tax_behavior": tax_behavior,
                "metadata": metadata,
                "currency_options": currency_options,
                "transfer_lookup_key": transfer_lookup_key,
                "transform_quantity": transform_quantity,
                "expand": expand,
            },
            Price,
        )
