# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Arguments of `creatives`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "CreativeContentParam",
    "CreativeCreateParams",
    "CreativeCreateParamsIntendedStatus",
    "CreativeUpdateInput",
    "CreativeUpdateInputIntendedStatus",
    "CreativeUpdateParams",
    "CreativeUpdateParamsPatch",
    "LeadgenCallToActionParam",
]

CreativeCreateParamsIntendedStatus: TypeAlias = Literal[
    "ACTIVE", "PAUSED", "DRAFT", "ARCHIVED", "CANCELED", "PENDING_DELETION", "REMOVED"
]
CreativeUpdateInputIntendedStatus: TypeAlias = Literal[
    "ACTIVE", "PAUSED", "DRAFT", "ARCHIVED", "CANCELED", "PENDING_DELETION", "REMOVED"
]


class CreativeContentParam(TypedDict, total=False):
    reference: str | None
    """URN of the post, such as urn:li:share:1."""


class LeadgenCallToActionParam(TypedDict, total=False):
    destination: str | None
    """URN of the lead form, such as urn:li:adForm:1."""
    label: str | None
    """Text of the button, such as SIGN_UP or LEARN_MORE."""


class CreativeCreateParams(TypedDict, total=False):
    """Arguments of `creatives.create`, by name."""

    account_id: Required[int]
    campaign: Required[str]
    linked_in_version: str | None
    x_restli_protocol_version: Literal["2.0.0"] | str | None
    content: CreativeContentParam | Mapping[str, Any] | None
    intended_status: CreativeCreateParamsIntendedStatus | str | None
    name: str | None
    leadgen_call_to_action: LeadgenCallToActionParam | None


class CreativeUpdateInput(TypedDict, total=False):
    intended_status: CreativeUpdateInputIntendedStatus | str | None
    """Status of the creative."""
    name: str | None
    """Name of the creative."""
    leadgen_call_to_action: LeadgenCallToActionParam | None
    """Button that opens a lead form; required if the objective is LEAD_GENERATION."""


class CreativeUpdateParamsPatch(TypedDict, total=False):
    """Changes to make."""

    set: CreativeUpdateInput | None
    """Fields to set."""
    delete: Sequence[str] | None
    """Names of fields to unset."""


class CreativeUpdateParams(TypedDict, total=False):
    """Arguments of `creatives.update`, by name."""

    account_id: Required[int]
    id: Required[str]
    patch: Required[CreativeUpdateParamsPatch]
    linked_in_version: str | None
    x_restli_protocol_version: Literal["2.0.0"] | str | None
    x_rest_li_method: Literal["PARTIAL_UPDATE"] | str | None
