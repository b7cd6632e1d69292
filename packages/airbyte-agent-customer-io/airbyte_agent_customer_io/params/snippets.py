# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Arguments of `snippets`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["SnippetCreateParams", "SnippetUpdateParams"]


class SnippetUpdateParams(TypedDict, total=False):
    """Arguments of `snippets.update`, by name."""

    name: Required[str]
    value: Required[str]


class SnippetCreateParams(TypedDict, total=False):
    """Arguments of `snippets.create`, by name."""

    name: Required[str]
    value: Required[str]
