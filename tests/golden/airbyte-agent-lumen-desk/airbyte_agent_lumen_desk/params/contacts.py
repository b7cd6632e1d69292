# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Arguments of `contacts`."""

from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["ContactUpdateParams"]


class ContactUpdateParams(TypedDict, total=False):
    """Arguments of `contacts.update`, by name."""

    contact_id: Required[str]
    body: Required[Mapping[str, Any]]
