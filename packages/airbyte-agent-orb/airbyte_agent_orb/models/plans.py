# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""Records of `plans`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import Adjustment, Discount, Maximum, Minimum, Price


class BasePlan(Record):
    """A plan that another was made from."""

    id: str | None = None
    """Id of the plan."""
    external_plan_id: str | None = None
    """Id that your own system has for the plan."""
    name: str | None = None
    """Name of the plan."""


class PlanPhase(Record):
    """A phase of a plan."""

    id: str
    """Id of the phase."""
    description: str | None = None
    """Description."""
    discount: Discount | None = None
    """Discount; `adjustments` has taken its place."""
    duration: int | None = None
    """Length, in its unit; null for the last phase."""
    duration_unit: Literal["daily", "monthly", "quarterly", "semi_annual", "annual"] | str | None = None
    """Unit of the length."""
    maximum: Maximum | None = None
    """Most that is charged; `adjustments` has taken its place."""
    maximum_amount: str | None = None
    """Most that is charged, as a decimal number in text."""
    minimum: Minimum | None = None
    """Least that is charged; `adjustments` has taken its place."""
    minimum_amount: str | None = None
    """Least that is charged, as a decimal number in text."""
    name: str
    """Name of the phase."""
    order: int
    """Position among the phases, from 1."""


class Product(Record):
    """A product."""

    id: str
    """Id of the product."""
    created_at: dt.datetime
    """When it was created."""
    name: str
    """Name of the product."""


class TrialConfig(Record):
    """The trial at the beginning of a plan."""

    trial_period: int | None = None
    """Length of the trial, in its unit; null for none."""
    trial_period_unit: Literal["days"] | str
    """Unit of the length."""


class Plan(Record):
    """A template of prices that customers subscribe to."""

    id: str
    """Id of the plan."""
    adjustments: list[Adjustment] | None = None
    """Discounts, minimums and maximums."""
    base_plan: BasePlan | None = None
    """Plan that this one was made from."""
    base_plan_id: str | None = None
    """Id of the plan that this one was made from."""
    created_at: dt.datetime
    """When it was created."""
    currency: str
    """ISO 4217 code of the currency, or a custom pricing unit."""
    default_invoice_memo: str | None = None
    """Memo on invoices, unless they have one of their own."""
    description: str
    """Description."""
    discount: Discount | None = None
    """Discount; `adjustments` has taken its place."""
    external_plan_id: str | None = None
    """Id that your own system has for the plan."""
    invoicing_currency: str
    """ISO 4217 code of the currency that invoices are in."""
    maximum: Maximum | None = None
    """Most that is charged; `adjustments` has taken its place."""
    maximum_amount: str | None = None
    """Most that is charged, as a decimal number in text."""
    metadata: dict[str, str] | None = None
    """Your own keys and values."""
    minimum: Minimum | None = None
    """Least that is charged; `adjustments` has taken its place."""
    minimum_amount: str | None = None
    """Least that is charged, as a decimal number in text."""
    name: str
    """Name of the plan."""
    net_terms: int | None = None
    """Days until an invoice is due; 0 means at once."""
    plan_phases: list[PlanPhase] | None = None
    """Phases that the plan goes through; none for most plans."""
    prices: list[Price]
    """Prices of all phases."""
    product: Product
    """Product that the plan belongs to."""
    status: Literal["active", "archived", "draft"] | str | None = None
    """Whether customers can subscribe to it."""
    trial_config: TrialConfig | None = None
    """Trial at the beginning."""
    version: int | None = None
    """Version of the plan."""
