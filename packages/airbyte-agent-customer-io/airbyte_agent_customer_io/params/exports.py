# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Arguments of `exports`."""

from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["ExportCreateParams"]


class ExportCreateParams(TypedDict, total=False):
    """Arguments of `exports.create`, by name."""

    filters: Required[Mapping[str, Any]]
