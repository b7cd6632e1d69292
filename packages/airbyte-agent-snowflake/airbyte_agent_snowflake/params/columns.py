# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""Arguments of `columns`."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import TypedDict

from .shared import BindingParam, SessionParametersParam

__all__ = ["ColumnListParams"]


class ColumnListParams(TypedDict, total=False):
    """Arguments of `columns.list`, by name."""

    statement: str | None
    database: str | None
    schema: str | None
    warehouse: str | None
    role: str | None
    timeout: int | None
    parameters: SessionParametersParam | Mapping[str, Any] | None
    bindings: Mapping[str, BindingParam] | None
