# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `disputes`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["DisputesColumn", "DisputesCondition", "DisputesSearchQuery", "DisputesValues"]

DisputesColumn: TypeAlias = Literal[
    "id", "created", "status", "reason", "amount", "currency", "charge", "payment_intent",
    "is_charge_refundable", "evidence_details", "metadata",
]  # fmt: skip


class DisputesValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    """Id of the dispute, `dp_...` or `du_...`."""
    created: int | None
    """When the record was created, Unix time in seconds."""
    status: str | None
    """State of the dispute."""
    reason: str | None
    """Reason the cardholder gave."""
    amount: int | None
    """Amount in dispute, in the currency's smallest unit."""
    currency: str | None
    """Three-letter ISO currency code in lower case."""
    charge: str | None
    """Id of the charge in dispute."""
    payment_intent: str | None
    """Id of the payment intent."""
    is_charge_refundable: bool | None
    """Whether the charge can still be refunded to end it."""
    evidence_details: Mapping[str, Any] | None
    """How far the evidence is."""
    metadata: Mapping[str, Any] | None
    """Your own key-value pairs; all values are text."""


DisputesCondition = TypedDict("DisputesCondition", {
    "eq": DisputesValues, "neq": DisputesValues, "gt": DisputesValues, "gte": DisputesValues,
    "lt": DisputesValues, "lte": DisputesValues, "contains": DisputesValues, "array_contains": DisputesValues,
    "any": DisputesValues, "in": Mapping[DisputesColumn, Sequence[Any]],
    "startswith": Mapping[DisputesColumn, str], "endswith": Mapping[DisputesColumn, str],
    "fuzzy": Mapping[DisputesColumn, str], "keyword": Mapping[DisputesColumn, str],
    "not": "DisputesCondition", "and": Sequence["DisputesCondition"], "or": Sequence["DisputesCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class DisputesSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: DisputesCondition
    sort: Sequence[Mapping[DisputesColumn, Literal["asc", "desc"]]]
