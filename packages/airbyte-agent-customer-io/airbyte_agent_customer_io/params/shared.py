# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Arguments that several entities share."""

from typing_extensions import TypedDict

__all__ = ["IdentifiersParam"]


class IdentifiersParam(TypedDict, total=False):
    """Identifies a person, by one of these."""

    id: str | int | None
    """Id in your own system."""
    email: str | None
    """Email address."""
    cio_id: str | None
    """Id in Customer.io."""
