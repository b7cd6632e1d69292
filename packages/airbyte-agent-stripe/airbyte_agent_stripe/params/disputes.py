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
    created: int | None
    status: str | None
    reason: str | None
    amount: int | None
    currency: str | None
    charge: str | None
    payment_intent: str | None
    is_charge_refundable: bool | None
    evidence_details: Mapping[str, Any] | None
    metadata: Mapping[str, Any] | None


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
