# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Arguments of `contacts`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["ContactsColumn", "ContactsCondition", "ContactsSearchQuery", "ContactsValues"]

ContactsColumn: TypeAlias = Literal[
    "id", "external_id", "role", "email", "name", "phone", "owner_id", "created_at", "updated_at",
    "signed_up_at", "last_seen_at", "last_replied_at", "unsubscribed_from_emails", "location",
    "custom_attributes",
]  # fmt: skip


class ContactsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    id: str
    external_id: str | None
    role: str | None
    email: str | None
    name: str | None
    phone: str | None
    owner_id: str | None
    created_at: int | None
    updated_at: int | None
    signed_up_at: int | None
    last_seen_at: int | None
    last_replied_at: int | None
    unsubscribed_from_emails: bool | None
    location: Mapping[str, Any] | None
    custom_attributes: Mapping[str, Any] | None


ContactsCondition = TypedDict("ContactsCondition", {
    "eq": ContactsValues, "neq": ContactsValues, "gt": ContactsValues, "gte": ContactsValues,
    "lt": ContactsValues, "lte": ContactsValues, "contains": ContactsValues, "array_contains": ContactsValues,
    "any": ContactsValues, "in": Mapping[ContactsColumn, Sequence[Any]],
    "startswith": Mapping[ContactsColumn, str], "endswith": Mapping[ContactsColumn, str],
    "fuzzy": Mapping[ContactsColumn, str], "keyword": Mapping[ContactsColumn, str],
    "not": "ContactsCondition", "and": Sequence["ContactsCondition"], "or": Sequence["ContactsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class ContactsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: ContactsCondition
    sort: Sequence[Mapping[ContactsColumn, Literal["asc", "desc"]]]
