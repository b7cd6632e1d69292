# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `invoice_finalizations`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["InvoiceFinalizationCreateParams"]


class InvoiceFinalizationCreateParams(TypedDict, total=False):
    """Arguments of `invoice_finalizations.create`, by name."""

    id: Required[str]
    auto_advance: bool | None
    expand: Sequence[str] | None
