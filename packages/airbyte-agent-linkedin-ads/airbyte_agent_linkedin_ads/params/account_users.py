# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Arguments of `account_users`."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "AccountUserCreateParams",
    "AccountUserCreateParamsRole",
    "AccountUserUpdateInput",
    "AccountUserUpdateInputRole",
    "AccountUserUpdateParams",
    "AccountUserUpdateParamsPatch",
]

AccountUserCreateParamsRole: TypeAlias = Literal[
    "ACCOUNT_BILLING_ADMIN", "ACCOUNT_MANAGER", "CAMPAIGN_MANAGER", "CREATIVE_MANAGER", "VIEWER"
]
AccountUserUpdateInputRole: TypeAlias = Literal[
    "ACCOUNT_BILLING_ADMIN", "ACCOUNT_MANAGER", "CAMPAIGN_MANAGER", "CREATIVE_MANAGER", "VIEWER"
]


class AccountUserCreateParams(TypedDict, total=False):
    """Arguments of `account_users.create`, by name."""

    account: Required[str]
    user: Required[str]
    role: Required[AccountUserCreateParamsRole | str]
    linked_in_version: str | None
    x_restli_protocol_version: Literal["2.0.0"] | str | None


class AccountUserUpdateInput(TypedDict, total=False):
    role: AccountUserUpdateInputRole | str | None
    """What the member may do."""


class AccountUserUpdateParamsPatch(TypedDict, total=False):
    """Changes to make."""

    set: AccountUserUpdateInput | None
    """Fields to set."""
    delete: Sequence[str] | None
    """Names of fields to unset."""


class AccountUserUpdateParams(TypedDict, total=False):
    """Arguments of `account_users.update`, by name."""

    account: Required[str]
    user: Required[str]
    patch: Required[AccountUserUpdateParamsPatch]
    linked_in_version: str | None
    x_restli_protocol_version: Literal["2.0.0"] | str | None
    x_rest_li_method: Literal["PARTIAL_UPDATE"] | str | None
