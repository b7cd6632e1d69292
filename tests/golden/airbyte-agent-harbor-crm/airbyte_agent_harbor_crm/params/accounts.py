# Generated from specs/harbor-crm/connector.yaml by `connectorgen generate harbor-crm`. Do not edit.
"""Arguments of `accounts`."""

from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["AccountCreateParams"]


class AccountCreateParams(TypedDict, total=False):
    """Arguments of `accounts.create`, by name."""

    name: Required[str]
    other_fields: Mapping[str, Any] | None
