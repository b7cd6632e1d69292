# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Arguments of `list_members`."""

from typing import Literal, TypeAlias

__all__ = ["ListMemberListParamsStatus"]

ListMemberListParamsStatus: TypeAlias = Literal[
    "subscribed", "unsubscribed", "cleaned", "pending", "transactional", "archived"
]
