# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Arguments of `sobjects`."""

from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["SobjectCreateParams", "SobjectUpdateParams"]


class SobjectCreateParams(TypedDict, total=False):
    """Arguments of `sobjects.create`, by name."""

    sobject_type: Required[str]
    body: Required[Mapping[str, Any]]


class SobjectUpdateParams(TypedDict, total=False):
    """Arguments of `sobjects.update`, by name."""

    sobject_type: Required[str]
    id: Required[str]
    body: Required[Mapping[str, Any]]
