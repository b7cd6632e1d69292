# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Arguments that several entities share."""

from typing_extensions import TypedDict

__all__ = ["CustomParameterParam", "SearchSettingsParam"]


class SearchSettingsParam(TypedDict, total=False):
    """What the answer says beside the rows."""

    omit_results: bool | None
    """Whether to leave the rows out."""
    return_summary_row: bool | None
    """Whether to add the numbers of all rows up."""
    return_total_results_count: bool | None
    """Whether to count all rows."""


class CustomParameterParam(TypedDict, total=False):
    """A value for `{_key}` in URLs."""

    key: str | None
    """Name, without braces and underscore."""
    value: str | None
    """Value."""
