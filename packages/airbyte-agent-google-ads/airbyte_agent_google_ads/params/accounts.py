# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Arguments of `accounts`."""

from typing import Required

from typing_extensions import TypedDict

from .shared import SearchSettingsParam

__all__ = ["AccountListParams"]


class AccountListParams(TypedDict, total=False):
    """Arguments of `accounts.list`, by name."""

    customer_id: Required[str]
    login_customer_id: str | None
    query: str | None
    page_token: str | None
    search_settings: SearchSettingsParam | None
