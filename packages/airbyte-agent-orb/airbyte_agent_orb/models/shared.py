# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record


class Address(Record):
    """A postal address."""

    city: str | None = None
    """City."""
    country: str | None = None
    """Two-letter country code."""
    line1: str | None = None
    """First line."""
    line2: str | None = None
    """Second line."""
    postal_code: str | None = None
    """Postal code."""
    state: str | None = None
    """State, province or region."""


class CustomerReference(Record):
    """A reference to a customer."""

    id: str
    """Id of the customer."""
    external_customer_id: str | None = None
    """Id that your own system has for the customer."""


class TaxId(Record):
    """A tax id."""

    country: str
    """Two-letter country code."""
    type: str
    """Kind of tax id, as in `eu_vat`."""
    value: str
    """The tax id."""


class Filter(Record):
    """A condition on prices."""

    field: Literal["price_id", "item_id", "price_type", "currency", "pricing_unit_id"] | str
    """Field that is compared."""
    operator: Literal["includes", "excludes"] | str
    """Whether the values are included or excluded."""
    values: list[str]
    """Values."""


class PercentageDiscountTier(Record):
    """A tier of a percentage discount."""

    lower_bound: float
    """Lower bound, exclusive."""
    percentage: float
    """Fraction that is taken off within the tier."""
    upper_bound: float | None = None
    """Upper bound, inclusive; null for the last tier."""


class Adjustment(Record):
    """A discount, minimum or maximum on prices or on an invoice."""

    id: str
    """Id of the adjustment."""
    adjustment_type: (
        Literal[
            "usage_discount",
            "amount_discount",
            "percentage_discount",
            "tiered_percentage_discount",
            "minimum",
            "maximum",
        ]
        | str
    )
    """Kind of adjustment, which tells which of the other fields there are."""
    applies_to_price_ids: list[str]
    """Ids of the prices that it applies to."""
    filters: list[Filter]
    """Conditions on what it applies to; all must hold."""
    is_invoice_level: bool
    """Whether it applies to the whole invoice, not to single prices."""
    plan_phase_order: int | None = None
    """Position of the plan's phase that it belongs to."""
    reason: str | None = None
    """Reason."""
    replaces_adjustment_id: str | None = None
    """Id of the adjustment that it replaces."""
    usage_discount: float | None = None
    """Units that are free."""
    amount_discount: str | None = None
    """Amount that is taken off, as a decimal number in text."""
    percentage_discount: float | None = None
    """Fraction that is taken off; 0.15 is 15 %."""
    tiers: list[PercentageDiscountTier] | None = None
    """Tiers."""
    item_id: str | None = None
    """Id of the item that the minimum is charged as."""
    minimum_amount: str | None = None
    """Least that is charged, as a decimal number in text."""
    maximum_amount: str | None = None
    """Most that is charged, as a decimal number in text."""
    amount: str | None = None
    """Amount by which the invoice changed, as a decimal number in text; on invoices only."""


class BillableMetric(Record):
    """A reference to a metric."""

    id: str
    """Id of the metric."""


class BillingCycleConfiguration(Record):
    """A length of time."""

    duration: int
    """Length, in its unit."""
    duration_unit: Literal["day", "month"] | str
    """Unit of the length."""


class ConversionRateUnitConfig(Record):
    """An amount for each unit."""

    unit_amount: str
    """Amount for a unit, as a decimal number in text."""


class Tier(Record):
    """A tier of amounts."""

    first_unit: float
    """First unit of the tier, exclusive."""
    unit_amount: str
    """Amount for a unit, as a decimal number in text."""
    last_unit: float | None = None
    """Last unit of the tier, inclusive; null for the last tier."""


class ConversionRateTieredConfig(Record):
    """Amounts by tier."""

    tiers: list[Tier]
    """Tiers."""


class ConversionRateConfig(Record):
    """How a price's currency is converted."""

    conversion_rate_type: Literal["unit", "tiered"] | str
    """How it is converted."""
    unit_config: ConversionRateUnitConfig | None = None
    """Amount for each unit."""
    tiered_config: ConversionRateTieredConfig | None = None
    """Amounts by tier."""


class CreditAllocation(Record):
    """Credits that are granted with a price."""

    allows_rollover: bool
    """Whether unused credits remain in the next period."""
    currency: str
    """ISO 4217 code of the currency, or a custom pricing unit."""
    custom_expiration: BillingCycleConfiguration | None = None
    """When the credits expire."""
    filters: list[Filter] | None = None
    """Conditions on what it applies to; all must hold."""
    license_type_id: str | None = None
    """Id of the kind of license that the credits belong to."""


class Discount(Record):
    """A discount."""

    discount_type: Literal["percentage", "trial", "usage", "amount", "tiered_percentage"] | str
    """Kind of discount, which tells which of the other fields there are."""
    percentage_discount: float | None = None
    """Fraction that is taken off; 0.15 is 15 %."""
    applies_to_price_ids: list[str] | None = None
    """Ids of the prices that it applies to."""
    filters: list[Filter] | None = None
    """Conditions on what it applies to; all must hold."""
    reason: str | None = None
    """Reason."""
    trial_amount_discount: str | None = None
    """Amount that is free in the trial, as a decimal number in text."""
    trial_percentage_discount: float | None = None
    """Fraction that is taken off in the trial."""
    usage_discount: float | None = None
    """Units that are free."""
    amount_discount: str | None = None
    """Amount that is taken off, as a decimal number in text."""
    tiers: list[PercentageDiscountTier] | None = None
    """Tiers."""


class Item(Record):
    """What a price is sold as."""

    id: str
    """Id of the item."""
    name: str
    """Name of the item."""


class Maximum(Record):
    """Most that is charged."""

    applies_to_price_ids: list[str]
    """Ids of the prices that it applies to."""
    filters: list[Filter]
    """Conditions on what it applies to; all must hold."""
    maximum_amount: str
    """Most that is charged, as a decimal number in text."""


class Minimum(Record):
    """Least that is charged."""

    applies_to_price_ids: list[str]
    """Ids of the prices that it applies to."""
    filters: list[Filter]
    """Conditions on what it applies to; all must hold."""
    minimum_amount: str
    """Least that is charged, as a decimal number in text."""


class UnitConfig(Record):
    """An amount for each unit."""

    unit_amount: str
    """Amount for a unit, as a decimal number in text."""
    prorated: bool | None = None
    """Whether the amount is prorated."""
    scaling_factor: float | None = None
    """Factor that amounts are multiplied by."""


class DimensionalPriceConfiguration(Record):
    """Values of the dimensions that a price is for."""

    dimension_values: list[str]
    """Values of the dimensions, in the order of the dimensions."""
    dimensional_price_group_id: str
    """Id of the group of prices."""


class LicenseType(Record):
    """A kind of license."""

    id: str
    """Id of the kind of license."""
    grouping_key: str
    """Property of events that usage is grouped by."""
    name: str
    """Name of the kind of license."""


class TieredConfig(Record):
    """Amounts by tier."""

    tiers: list[Tier]
    """Tiers."""
    prorated: bool | None = None
    """Whether the amount is prorated."""


class BulkTier(Record):
    """A tier of bulk pricing."""

    unit_amount: str
    """Amount for a unit, as a decimal number in text."""
    maximum_units: float | None = None
    """Most units of the tier; null for the last tier."""


class BulkConfig(Record):
    """Amounts for all units, by how many there are."""

    tiers: list[BulkTier]
    """Tiers."""


class BulkWithFiltersFilter(Record):
    """A condition on a property of events."""

    property_key: str
    """Property of events."""
    property_value: str
    """Value that the property must have."""


class OptionalLowerBoundTier(Record):
    """A tier of amounts by its lower bound."""

    unit_amount: str
    """Amount for a unit, as a decimal number in text."""
    tier_lower_bound: str | None = None
    """Lower bound of the tier, as a decimal number in text."""


class BulkWithFiltersConfig(Record):
    """Settings of the pricing model `bulk_with_filters`."""

    filters: list[BulkWithFiltersFilter]
    """Conditions on what it applies to; all must hold."""
    tiers: list[OptionalLowerBoundTier]
    """Tiers."""


class PackageConfig(Record):
    """An amount for each package."""

    package_amount: str
    """Amount for a package, as a decimal number in text."""
    package_size: int
    """Units in a package."""


class MatrixValue(Record):
    """An amount for values of the dimensions."""

    dimension_values: list[str | None]
    """Values of the dimensions, in the order of the dimensions."""
    unit_amount: str
    """Amount for a unit, as a decimal number in text."""
    scaling_factor: float | None = None
    """Factor that amounts are multiplied by."""


class MatrixConfig(Record):
    """Amounts by one or two properties of events."""

    default_unit_amount: str
    """Amount for a unit that matches no value, as a decimal number in text."""
    dimensions: list[str | None]
    """Properties of events that tell prices apart."""
    matrix_values: list[MatrixValue]
    """Amounts by values of the dimensions."""
    scaling_factor: float | None = None
    """Factor that amounts are multiplied by."""


class ThresholdTotalAmountRow(Record):
    """A total from an amount of usage on."""

    threshold: str
    """Usage from which the total applies, as a decimal number in text."""
    total_amount: str
    """Total, as a decimal number in text."""


class ThresholdTotalAmountConfig(Record):
    """Settings of the pricing model `threshold_total_amount`."""

    consumption_table: list[ThresholdTotalAmountRow]
    """Totals by usage."""
    prorate: bool | None = None
    """Whether the amount is prorated."""


class TieredPackageTier(Record):
    """A tier of amounts for packages."""

    per_unit: str
    """Amount for a package, as a decimal number in text."""
    tier_lower_bound: str
    """Lower bound of the tier, as a decimal number in text."""


class TieredPackageConfig(Record):
    """Settings of the pricing model `tiered_package`."""

    package_size: str
    """Units in a package."""
    tiers: list[TieredPackageTier]
    """Tiers."""


class TieredWithMinimumTier(Record):
    """A tier of amounts with a minimum."""

    minimum_amount: str
    """Least that is charged, as a decimal number in text."""
    tier_lower_bound: str
    """Lower bound of the tier, as a decimal number in text."""
    unit_amount: str
    """Amount for a unit, as a decimal number in text."""


class TieredWithMinimumConfig(Record):
    """Settings of the pricing model `tiered_with_minimum`."""

    tiers: list[TieredWithMinimumTier]
    """Tiers."""
    hide_zero_amount_tiers: bool | None = None
    """Whether tiers that cost nothing are left out of invoices."""
    prorate: bool | None = None
    """Whether the amount is prorated."""


class LowerBoundTier(Record):
    """A tier of amounts by its lower bound."""

    tier_lower_bound: str
    """Lower bound of the tier, as a decimal number in text."""
    unit_amount: str
    """Amount for a unit, as a decimal number in text."""


class GroupedTieredConfig(Record):
    """Settings of the pricing model `grouped_tiered`."""

    grouping_key: str
    """Property of events that usage is grouped by."""
    tiers: list[LowerBoundTier]
    """Tiers."""


class GroupedTieredMatrixTier(Record):
    """A tier of amounts for a value of the dimension."""

    dimension_value: str
    """Value of the property."""
    tier_lower_bound: str
    """Lower bound of the tier, as a decimal number in text."""
    unit_amount: str
    """Amount for a unit, as a decimal number in text."""


class GroupedTieredMatrixConfig(Record):
    """Settings of the pricing model `grouped_tiered_matrix`."""

    default_unit_amount: str
    """Amount for a unit that matches no value, as a decimal number in text."""
    dimension: str
    """Property of events that tells prices apart."""
    tiers: list[GroupedTieredMatrixTier]
    """Tiers."""


class TieredPackageWithMinimumTier(Record):
    """A tier of amounts for packages with a minimum."""

    minimum_amount: str
    """Least that is charged, as a decimal number in text."""
    per_unit: str
    """Amount for a package, as a decimal number in text."""
    tier_lower_bound: str
    """Lower bound of the tier, as a decimal number in text."""


class TieredPackageWithMinimumConfig(Record):
    """Settings of the pricing model `tiered_package_with_minimum`."""

    package_size: float
    """Units in a package."""
    tiers: list[TieredPackageWithMinimumTier]
    """Tiers."""


class PackageWithAllocationConfig(Record):
    """Settings of the pricing model `package_with_allocation`."""

    allocation: str
    """Units that are free, as a decimal number in text."""
    package_amount: str
    """Amount for a package, as a decimal number in text."""
    package_size: str
    """Units in a package."""


class UnitWithPercentConfig(Record):
    """Settings of the pricing model `unit_with_percent`."""

    percent: str
    """Percentage that is charged."""
    unit_amount: str
    """Amount for a unit, as a decimal number in text."""


class MatrixWithAllocationValue(Record):
    """An amount for values of the dimensions."""

    dimension_values: list[str | None]
    """Values of the dimensions, in the order of the dimensions."""
    unit_amount: str
    """Amount for a unit, as a decimal number in text."""
    scaling_factor: str | None = None
    """Factor that amounts are multiplied by."""


class MatrixWithAllocationConfig(Record):
    """Settings of the pricing model `matrix_with_allocation`."""

    allocation: str
    """Units that are free, as a decimal number in text."""
    default_unit_amount: str
    """Amount for a unit that matches no value, as a decimal number in text."""
    dimensions: list[str | None]
    """Properties of events that tell prices apart."""
    matrix_values: list[MatrixWithAllocationValue]
    """Amounts by values of the dimensions."""
    scaling_factor: str | None = None
    """Factor that amounts are multiplied by."""


class TieredMatrixWithAllocationTier(Record):
    """A tier of amounts for values of the dimensions."""

    dimension_values: list[str]
    """Values of the dimensions, in the order of the dimensions."""
    tier_lower_bound: str
    """Lower bound of the tier, as a decimal number in text."""
    unit_amount: str
    """Amount for a unit, as a decimal number in text."""


class TieredMatrixWithAllocationConfig(Record):
    """Settings of the pricing model `tiered_matrix_with_allocation`."""

    allocation: str
    """Units that are free, as a decimal number in text."""
    default_unit_amount: str
    """Amount for a unit that matches no value, as a decimal number in text."""
    dimensions: list[str]
    """Properties of events that tell prices apart."""
    tiers: list[TieredMatrixWithAllocationTier]
    """Tiers."""


class MatrixWithThresholdDiscountsValue(Record):
    """An amount for values of the dimensions."""

    first_dimension_value: str
    """Value of the first property."""
    unit_amount: str
    """Amount for a unit, as a decimal number in text."""
    second_dimension_value: str | None = None
    """Value of the second property."""


class ThresholdDiscountGroup(Record):
    """A discount that changes at an amount."""

    above_threshold_discount_percentage: str
    """Percentage that is taken off beyond the threshold."""
    below_threshold_discount_percentage: str
    """Percentage that is taken off below the threshold."""
    cell_coordinates: str
    """Cells of the matrix that it applies to."""
    threshold_amount: str
    """Amount where the discount changes, as a decimal number in text."""
    description: str | None = None
    """Description."""


class MatrixWithThresholdDiscountsConfig(Record):
    """Settings of the pricing model `matrix_with_threshold_discounts`."""

    default_unit_amount: str
    """Amount for a unit that matches no value, as a decimal number in text."""
    first_dimension: str
    """First property of events that tells prices apart."""
    matrix_values: list[MatrixWithThresholdDiscountsValue]
    """Amounts by values of the dimensions."""
    second_dimension: str | None = None
    """Second property of events that tells prices apart."""
    threshold_discount_groups: list[ThresholdDiscountGroup] | None = None
    """Discounts beyond amounts."""


class TieredWithProrationConfig(Record):
    """Settings of the pricing model `tiered_with_proration`."""

    tiers: list[LowerBoundTier]
    """Tiers."""


class GroupedAllocationConfig(Record):
    """Settings of the pricing model `grouped_allocation`."""

    allocation: str
    """Units that are free, as a decimal number in text."""
    grouping_key: str
    """Property of events that usage is grouped by."""
    overage_unit_rate: str
    """Amount for each unit beyond the free ones, as a decimal number in text."""


class BulkWithProrationConfig(Record):
    """Settings of the pricing model `bulk_with_proration`."""

    tiers: list[OptionalLowerBoundTier]
    """Tiers."""


class GroupedWithProratedMinimumConfig(Record):
    """Settings of the pricing model `grouped_with_prorated_minimum`."""

    grouping_key: str
    """Property of events that usage is grouped by."""
    minimum: str
    """Least that is charged; `adjustments` has taken its place."""
    unit_rate: str
    """Amount for a unit, as a decimal number in text."""


class GroupedWithMeteredMinimumScalingFactor(Record):
    """A factor for a value."""

    scaling_factor: str
    """Factor that amounts are multiplied by."""
    scaling_value: str
    """Value of the property."""


class GroupedWithMeteredMinimumUnitAmount(Record):
    """An amount for a value."""

    pricing_value: str
    """Value of the property."""
    unit_amount: str
    """Amount for a unit, as a decimal number in text."""


class GroupedWithMeteredMinimumConfig(Record):
    """Settings of the pricing model `grouped_with_metered_minimum`."""

    grouping_key: str
    """Property of events that usage is grouped by."""
    minimum_unit_amount: str
    """Least amount for a group, as a decimal number in text."""
    pricing_key: str
    """Property of events that decides the amount for a unit."""
    scaling_factors: list[GroupedWithMeteredMinimumScalingFactor]
    """Factors by value."""
    scaling_key: str
    """Property of events that decides the factor."""
    unit_amounts: list[GroupedWithMeteredMinimumUnitAmount]
    """Amounts for a unit by value."""


class GroupedWithMinMaxThresholdsConfig(Record):
    """Settings of the pricing model `grouped_with_min_max_thresholds`."""

    grouping_key: str
    """Property of events that usage is grouped by."""
    maximum_charge: str
    """Most that a group is charged, as a decimal number in text."""
    minimum_charge: str
    """Least that a group is charged, as a decimal number in text."""
    per_unit_rate: str
    """Amount for a unit, as a decimal number in text."""


class MatrixWithDisplayNameUnitAmount(Record):
    """An amount for a value, and its name."""

    dimension_value: str
    """Value of the property."""
    display_name: str
    """Name on invoices."""
    unit_amount: str
    """Amount for a unit, as a decimal number in text."""


class MatrixWithDisplayNameConfig(Record):
    """Settings of the pricing model `matrix_with_display_name`."""

    dimension: str
    """Property of events that tells prices apart."""
    unit_amounts: list[MatrixWithDisplayNameUnitAmount]
    """Amounts for a unit by value."""


class GroupedTieredPackageConfig(Record):
    """Settings of the pricing model `grouped_tiered_package`."""

    grouping_key: str
    """Property of events that usage is grouped by."""
    package_size: str
    """Units in a package."""
    tiers: list[TieredPackageTier]
    """Tiers."""


class MaxGroupTieredPackageConfig(Record):
    """Settings of the pricing model `max_group_tiered_package`."""

    grouping_key: str
    """Property of events that usage is grouped by."""
    package_size: str
    """Units in a package."""
    tiers: list[LowerBoundTier]
    """Tiers."""


class ScalableMatrixFactor(Record):
    """A factor by values of the dimensions."""

    first_dimension_value: str
    """Value of the first property."""
    scaling_factor: str
    """Factor that amounts are multiplied by."""
    second_dimension_value: str | None = None
    """Value of the second property."""


class ScalableMatrixWithUnitPricingConfig(Record):
    """Settings of the pricing model `scalable_matrix_with_unit_pricing`."""

    first_dimension: str
    """First property of events that tells prices apart."""
    matrix_scaling_factors: list[ScalableMatrixFactor]
    """Factors by values of the dimensions."""
    unit_price: str
    """Amount for a unit before scaling, as a decimal number in text."""
    grouping_key: str | None = None
    """Property of events that usage is grouped by."""
    prorate: bool | None = None
    """Whether the amount is prorated."""
    second_dimension: str | None = None
    """Second property of events that tells prices apart."""


class ScalableMatrixWithTieredPricingConfig(Record):
    """Settings of the pricing model `scalable_matrix_with_tiered_pricing`."""

    first_dimension: str
    """First property of events that tells prices apart."""
    matrix_scaling_factors: list[ScalableMatrixFactor]
    """Factors by values of the dimensions."""
    tiers: list[LowerBoundTier]
    """Tiers."""
    second_dimension: str | None = None
    """Second property of events that tells prices apart."""


class CumulativeGroupedBulkDimensionValue(Record):
    """A tier of amounts for a group."""

    grouping_key: str
    """Property of events that usage is grouped by."""
    tier_lower_bound: str
    """Lower bound of the tier, as a decimal number in text."""
    unit_amount: str
    """Amount for a unit, as a decimal number in text."""


class CumulativeGroupedBulkConfig(Record):
    """Settings of the pricing model `cumulative_grouped_bulk`."""

    dimension_values: list[CumulativeGroupedBulkDimensionValue]
    """Values of the dimensions, in the order of the dimensions."""
    group: str
    """Property of events that usage is accumulated by."""


class CumulativeGroupedAllocationConfig(Record):
    """Settings of the pricing model `cumulative_grouped_allocation`."""

    cumulative_allocation: str
    """Units that are free for all groups together, as a decimal number in text."""
    group_allocation: str
    """Units that are free for each group, as a decimal number in text."""
    grouping_key: str
    """Property of events that usage is grouped by."""
    unit_amount: str
    """Amount for a unit, as a decimal number in text."""


class DailyCreditAllowanceValue(Record):
    """An amount for values of the dimensions."""

    dimension_values: list[str | None]
    """Values of the dimensions, in the order of the dimensions."""
    unit_amount: str
    """Amount for a unit, as a decimal number in text."""


class DailyCreditAllowanceConfig(Record):
    """Settings of the pricing model `daily_credit_allowance`."""

    daily_allowance: str
    """Credits that are free each day, as a decimal number in text."""
    default_unit_amount: str
    """Amount for a unit that matches no value, as a decimal number in text."""
    dimensions: list[str | None]
    """Properties of events that tell prices apart."""
    event_day_property: str
    """Property of events that has their day."""
    matrix_values: list[DailyCreditAllowanceValue]
    """Amounts by values of the dimensions."""


class MeteredAllowanceConfig(Record):
    """Settings of the pricing model `metered_allowance`."""

    allowance_grouping_value: str
    """Value of the property for units that are granted."""
    consumption_grouping_value: str
    """Value of the property for units that are used."""
    grouping_key: str
    """Property of events that usage is grouped by."""
    unit_amount: str
    """Amount for a unit, as a decimal number in text."""
    allowance_display_name: str | None = None
    """Name on invoices of what is granted."""
    consumption_display_name: str | None = None
    """Name on invoices of what is used."""


class MinimumCompositeConfig(Record):
    """Settings of the pricing model `minimum_composite`."""

    minimum_amount: str
    """Least that is charged, as a decimal number in text."""
    prorated: bool | None = None
    """Whether the amount is prorated."""


class PercentConfig(Record):
    """Settings of the pricing model `percent`."""

    percent: float
    """Fraction that is charged."""
    maximum_amount: str | None = None
    """Most that is charged, as a decimal number in text."""
    minimum_amount: str | None = None
    """Least that is charged, as a decimal number in text."""
    prorated: bool | None = None
    """Whether the amount is prorated."""


class EventOutputConfig(Record):
    """Settings of the pricing model `event_output`."""

    unit_rating_key: str
    """Property of events that has the amount for a unit."""
    default_unit_rate: str | None = None
    """Amount for a unit where an event has none, as a decimal number in text."""
    grouping_key: str | None = None
    """Property of events that usage is grouped by."""


class Price(Record):
    """A price of a plan or subscription."""

    id: str
    """Id of the price."""
    billable_metric: BillableMetric | None = None
    """Metric that usage is measured with; none for fixed fees."""
    billing_cycle_configuration: BillingCycleConfiguration
    """Length of its billing cycle."""
    billing_mode: Literal["in_advance", "in_arrear"] | str
    """Whether it is charged before or after the period."""
    cadence: Literal["one_time", "monthly", "quarterly", "semi_annual", "annual", "custom"] | str
    """How often it is charged."""
    composite_price_filters: list[Filter] | None = None
    """Conditions on the prices that it is computed from."""
    conversion_rate: float | None = None
    """Amount of the invoicing currency that one unit of the price's currency is."""
    conversion_rate_config: ConversionRateConfig | None = None
    """Settings of the model `conversion_rate`."""
    created_at: dt.datetime
    """When it was created."""
    credit_allocation: CreditAllocation | None = None
    """Credits that are granted with it."""
    currency: str
    """ISO 4217 code of the currency, or a custom pricing unit."""
    discount: Discount | None = None
    """Discount; `adjustments` has taken its place."""
    external_price_id: str | None = None
    """Id that your own system has for the price."""
    fixed_price_quantity: float | None = None
    """Quantity of a fixed fee."""
    invoice_grouping_key: str | None = None
    """Label that groups line items on an invoice."""
    invoicing_cycle_configuration: BillingCycleConfiguration | None = None
    """Length of its invoicing cycle, if that differs from the billing cycle."""
    item: Item
    """Item that it is sold as."""
    maximum: Maximum | None = None
    """Most that is charged; `adjustments` has taken its place."""
    maximum_amount: str | None = None
    """Most that is charged, as a decimal number in text."""
    metadata: dict[str, str]
    """Your own keys and values."""
    minimum: Minimum | None = None
    """Least that is charged; `adjustments` has taken its place."""
    minimum_amount: str | None = None
    """Least that is charged, as a decimal number in text."""
    model_type: (
        Literal[
            "unit",
            "tiered",
            "bulk",
            "bulk_with_filters",
            "package",
            "matrix",
            "threshold_total_amount",
            "tiered_package",
            "tiered_with_minimum",
            "grouped_tiered",
            "grouped_tiered_matrix",
            "tiered_package_with_minimum",
            "package_with_allocation",
            "unit_with_percent",
            "matrix_with_allocation",
            "tiered_matrix_with_allocation",
            "matrix_with_threshold_discounts",
            "tiered_with_proration",
            "unit_with_proration",
            "grouped_allocation",
            "bulk_with_proration",
            "grouped_with_prorated_minimum",
            "grouped_with_metered_minimum",
            "grouped_with_min_max_thresholds",
            "matrix_with_display_name",
            "grouped_tiered_package",
            "max_group_tiered_package",
            "scalable_matrix_with_unit_pricing",
            "scalable_matrix_with_tiered_pricing",
            "cumulative_grouped_bulk",
            "cumulative_grouped_allocation",
            "daily_credit_allowance",
            "metered_allowance",
            "minimum_composite",
            "percent",
            "event_output",
        ]
        | str
    )
    """Pricing model, which tells which of the `_config` fields there is."""
    name: str
    """Name of the price."""
    plan_phase_order: int | None = None
    """Position of the plan's phase that it belongs to."""
    price_type: Literal["usage_price", "fixed_price", "composite_price"] | str
    """Whether it is for usage, a fixed fee or computed from other prices."""
    replaces_price_id: str | None = None
    """Id of the price that it replaces."""
    unit_config: UnitConfig | None = None
    """Settings of the model `unit`."""
    dimensional_price_configuration: DimensionalPriceConfiguration | None = None
    """Dimensions that it is priced by."""
    license_type: LicenseType | None = None
    """Kind of license that it is for."""
    tiered_config: TieredConfig | None = None
    """Settings of the model `tiered`."""
    bulk_config: BulkConfig | None = None
    """Settings of the model `bulk`."""
    bulk_with_filters_config: BulkWithFiltersConfig | None = None
    """Settings of the model `bulk_with_filters`."""
    package_config: PackageConfig | None = None
    """Settings of the model `package`."""
    matrix_config: MatrixConfig | None = None
    """Settings of the model `matrix`."""
    threshold_total_amount_config: ThresholdTotalAmountConfig | None = None
    """Settings of the model `threshold_total_amount`."""
    tiered_package_config: TieredPackageConfig | None = None
    """Settings of the model `tiered_package`."""
    tiered_with_minimum_config: TieredWithMinimumConfig | None = None
    """Settings of the model `tiered_with_minimum`."""
    grouped_tiered_config: GroupedTieredConfig | None = None
    """Settings of the model `grouped_tiered`."""
    grouped_tiered_matrix_config: GroupedTieredMatrixConfig | None = None
    """Settings of the model `grouped_tiered_matrix`."""
    tiered_package_with_minimum_config: TieredPackageWithMinimumConfig | None = None
    """Settings of the model `tiered_package_with_minimum`."""
    package_with_allocation_config: PackageWithAllocationConfig | None = None
    """Settings of the model `package_with_allocation`."""
    unit_with_percent_config: UnitWithPercentConfig | None = None
    """Settings of the model `unit_with_percent`."""
    matrix_with_allocation_config: MatrixWithAllocationConfig | None = None
    """Settings of the model `matrix_with_allocation`."""
    tiered_matrix_with_allocation_config: TieredMatrixWithAllocationConfig | None = None
    """Settings of the model `tiered_matrix_with_allocation`."""
    matrix_with_threshold_discounts_config: MatrixWithThresholdDiscountsConfig | None = None
    """Settings of the model `matrix_with_threshold_discounts`."""
    tiered_with_proration_config: TieredWithProrationConfig | None = None
    """Settings of the model `tiered_with_proration`."""
    unit_with_proration_config: ConversionRateUnitConfig | None = None
    """Settings of the model `unit_with_proration`."""
    grouped_allocation_config: GroupedAllocationConfig | None = None
    """Settings of the model `grouped_allocation`."""
    bulk_with_proration_config: BulkWithProrationConfig | None = None
    """Settings of the model `bulk_with_proration`."""
    grouped_with_prorated_minimum_config: GroupedWithProratedMinimumConfig | None = None
    """Settings of the model `grouped_with_prorated_minimum`."""
    grouped_with_metered_minimum_config: GroupedWithMeteredMinimumConfig | None = None
    """Settings of the model `grouped_with_metered_minimum`."""
    grouped_with_min_max_thresholds_config: GroupedWithMinMaxThresholdsConfig | None = None
    """Settings of the model `grouped_with_min_max_thresholds`."""
    matrix_with_display_name_config: MatrixWithDisplayNameConfig | None = None
    """Settings of the model `matrix_with_display_name`."""
    grouped_tiered_package_config: GroupedTieredPackageConfig | None = None
    """Settings of the model `grouped_tiered_package`."""
    max_group_tiered_package_config: MaxGroupTieredPackageConfig | None = None
    """Settings of the model `max_group_tiered_package`."""
    scalable_matrix_with_unit_pricing_config: ScalableMatrixWithUnitPricingConfig | None = None
    """Settings of the model `scalable_matrix_with_unit_pricing`."""
    scalable_matrix_with_tiered_pricing_config: ScalableMatrixWithTieredPricingConfig | None = None
    """Settings of the model `scalable_matrix_with_tiered_pricing`."""
    cumulative_grouped_bulk_config: CumulativeGroupedBulkConfig | None = None
    """Settings of the model `cumulative_grouped_bulk`."""
    cumulative_grouped_allocation_config: CumulativeGroupedAllocationConfig | None = None
    """Settings of the model `cumulative_grouped_allocation`."""
    daily_credit_allowance_config: DailyCreditAllowanceConfig | None = None
    """Settings of the model `daily_credit_allowance`."""
    metered_allowance_config: MeteredAllowanceConfig | None = None
    """Settings of the model `metered_allowance`."""
    minimum_composite_config: MinimumCompositeConfig | None = None
    """Settings of the model `minimum_composite`."""
    percent_config: PercentConfig | None = None
    """Settings of the model `percent`."""
    event_output_config: EventOutputConfig | None = None
    """Settings of the model `event_output`."""
