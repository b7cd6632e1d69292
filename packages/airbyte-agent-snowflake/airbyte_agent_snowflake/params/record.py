# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""Arguments of `record`."""

from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

from .shared import BindingParam, SessionParametersParam

__all__ = [
    "RecordCreateParams",
    "RecordDeleteParams",
    "RecordGetParams",
    "RecordListParams",
    "RecordUpdateParams",
]


class RecordListParams(TypedDict, total=False):
    """Arguments of `record.list`, by name."""

    statement: Required[str]
    database: str | None
    schema: str | None
    warehouse: str | None
    role: str | None
    timeout: int | None
    parameters: SessionParametersParam | Mapping[str, Any] | None
    bindings: Mapping[str, BindingParam] | None


class RecordGetParams(TypedDict, total=False):
    """Arguments of `record.get`, by name."""

    statement: Required[str]
    database: str | None
    schema: str | None
    warehouse: str | None
    role: str | None
    timeout: int | None
    parameters: SessionParametersParam | Mapping[str, Any] | None
    bindings: Mapping[str, BindingParam] | None


class RecordCreateParams(TypedDict, total=False):
    """Arguments of `record.create`, by name."""

    statement: Required[str]
    request_id: str | None
    retry: bool | None
    database: str | None
    schema: str | None
    warehouse: str | None
    role: str | None
    timeout: int | None
    parameters: SessionParametersParam | Mapping[str, Any] | None
    bindings: Mapping[str, BindingParam] | None


class RecordUpdateParams(TypedDict, total=False):
    """Arguments of `record.update`, by name."""

    statement: Required[str]
    request_id: str | None
    retry: bool | None
    database: str | None
    schema: str | None
    warehouse: str | None
    role: str | None
    timeout: int | None
    parameters: SessionParametersParam | Mapping[str, Any] | None
    bindings: Mapping[str, BindingParam] | None


class RecordDeleteParams(TypedDict, total=False):
    """Arguments of `record.delete`, by name."""

    statement: Required[str]
    request_id: str | None
    retry: bool | None
    database: str | None
    schema: str | None
    warehouse: str | None
    role: str | None
    timeout: int | None
    parameters: SessionParametersParam | Mapping[str, Any] | None
    bindings: Mapping[str, BindingParam] | None
