# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Arguments of `metafields`."""

from collections.abc import Mapping, Sequence
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["MetafieldCreateParams", "MetafieldDeleteParams", "MetafieldIdentifierInput", "MetafieldsSetInput"]


class MetafieldsSetInput(TypedDict, total=False):
    """A metafield to set on any record."""

    owner_id: Required[str]
    """Id of the record that has it, `gid://shopify/...`."""
    namespace: str | None
    """Namespace; the app's own by default."""
    key: Required[str]
    """Key within the namespace."""
    type: str | None
    """Type of the value, as in `single_line_text_field`; that of the definition by default."""
    value: Required[str]
    """Value, always as a text."""
    compare_digest: str | None
    """Digest of the value that is expected there now; if it is another, nothing is set."""


class MetafieldCreateParams(TypedDict, total=False):
    """Arguments of `metafields.create`, by name."""

    metafields: Required[Sequence[MetafieldsSetInput | Mapping[str, Any]]]


class MetafieldIdentifierInput(TypedDict, total=False):
    """What names a metafield."""

    owner_id: Required[str]
    """Id of the record that has it, `gid://shopify/...`."""
    namespace: Required[str]
    """Namespace."""
    key: Required[str]
    """Key within the namespace."""


class MetafieldDeleteParams(TypedDict, total=False):
    """Arguments of `metafields.delete`, by name."""

    metafields: Required[Sequence[MetafieldIdentifierInput | Mapping[str, Any]]]
