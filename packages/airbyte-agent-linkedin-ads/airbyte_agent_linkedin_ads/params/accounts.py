# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Arguments of `accounts`."""

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = [
    "AccountCreateParams",
    "AccountListParamsId",
    "AccountListParamsName",
    "AccountListParamsReference",
    "AccountListParamsSearch",
    "AccountListParamsStatus",
    "AccountListParamsType",
    "AccountUpdateInput",
    "AccountUpdateParams",
    "AccountUpdateParamsPatch",
]


class AccountListParamsId(TypedDict, total=False):
    """Ids of the accounts."""

    values: Sequence[str] | None
    """Ids of the accounts."""


class AccountListParamsName(TypedDict, total=False):
    """Names of the accounts."""

    values: Sequence[str] | None
    """Names of the accounts."""


class AccountListParamsReference(TypedDict, total=False):
    """URNs of the organizations or persons."""

    values: Sequence[str] | None
    """URNs of the organizations or persons."""


class AccountListParamsStatus(TypedDict, total=False):
    """Statuses of the accounts."""

    values: Sequence[Literal["ACTIVE", "CANCELED", "DRAFT", "PENDING_DELETION", "REMOVED"] | str] | None
    """Statuses of the accounts."""


class AccountListParamsType(TypedDict, total=False):
    """Types of the accounts."""

    values: Sequence[Literal["BUSINESS", "ENTERPRISE"] | str] | None
    """Types of the accounts."""


class AccountListParamsSearch(TypedDict, total=False):
    id: AccountListParamsId | None
    """Ids of the accounts."""
    name: AccountListParamsName | None
    """Names of the accounts."""
    reference: AccountListParamsReference | None
    """URNs of the organizations or persons."""
    status: AccountListParamsStatus | None
    """Statuses of the accounts."""
    type: AccountListParamsType | None
    """Types of the accounts."""
    test: bool | None
    """Whether to return test accounts, or others; both by default."""


class AccountCreateParams(TypedDict, total=False):
    """Arguments of `accounts.create`, by name."""

    name: Required[str]
    type: Required[Literal["BUSINESS", "ENTERPRISE"] | str]
    linked_in_version: str | None
    x_restli_protocol_version: Literal["2.0.0"] | str | None
    currency: str | None
    reference: str | None
    test: bool | None
    status: Literal["ACTIVE", "CANCELED", "DRAFT", "PENDING_DELETION", "REMOVED"] | str | None
    notified_on_campaign_optimization: bool | None
    notified_on_creative_approval: bool | None
    notified_on_creative_rejection: bool | None
    notified_on_end_of_campaign: bool | None
    notified_on_new_features_enabled: bool | None


class AccountUpdateInput(TypedDict, total=False):
    name: str | None
    """Name of the account."""
    reference: str | None
    """URN of the organization or person on whose behalf the account advertises."""
    status: Literal["ACTIVE", "CANCELED", "DRAFT", "PENDING_DELETION", "REMOVED"] | str | None
    """Status; ACTIVE by default."""
    notified_on_campaign_optimization: bool | None
    """Whether the campaign contact is told how to improve campaigns."""
    notified_on_creative_approval: bool | None
    """Whether the creative contact is told about approved creatives."""
    notified_on_creative_rejection: bool | None
    """Whether the creative contact is told about rejected creatives."""
    notified_on_end_of_campaign: bool | None
    """Whether the campaign contact is told when a campaign has ended."""
    notified_on_new_features_enabled: bool | None
    """Whether the account's owner is told about new features of Campaign Manager."""


class AccountUpdateParamsPatch(TypedDict, total=False):
    """Changes to make."""

    set: AccountUpdateInput | None
    """Fields to set."""
    delete: Sequence[str] | None
    """Names of fields to unset."""


class AccountUpdateParams(TypedDict, total=False):
    """Arguments of `accounts.update`, by name."""

    id: Required[int]
    patch: Required[AccountUpdateParamsPatch]
    linked_in_version: str | None
    x_restli_protocol_version: Literal["2.0.0"] | str | None
    x_rest_li_method: Literal["PARTIAL_UPDATE"] | str | None
