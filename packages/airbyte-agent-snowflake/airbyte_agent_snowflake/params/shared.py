# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""Arguments that several entities share."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["BindingParam", "SessionParametersParam"]


class SessionParametersParam(TypedDict, total=False):
    """Session parameters of a statement."""

    timezone: str | None
    """Time zone, such as `Europe/Berlin`."""
    query_tag: str | None
    """Tag that the query history shows."""
    binary_output_format: str | None
    """Format of binary values: `HEX` or `BASE64`."""
    date_output_format: str | None
    """Format of dates, such as `YYYY-MM-DD`."""
    time_output_format: str | None
    """Format of times, such as `HH24:MI:SS`."""
    timestamp_output_format: str | None
    """Format of timestamps without one of their own."""
    timestamp_ltz_output_format: str | None
    """Format of timestamps in the session's time zone."""
    timestamp_ntz_output_format: str | None
    """Format of timestamps without a time zone."""
    timestamp_tz_output_format: str | None
    """Format of timestamps with a time zone."""
    multi_statement_count: int | None
    """Number of statements; 0 is any number, 1 by default."""


class BindingParam(TypedDict, total=False):
    """A value of a placeholder."""

    type: Required[str]
    """Type of the value, such as `FIXED`, `REAL`, `TEXT`, `BOOLEAN`, `DATE` or `TIMESTAMP_NTZ`."""
    value: Required[str | None]
    """The value, as text."""
