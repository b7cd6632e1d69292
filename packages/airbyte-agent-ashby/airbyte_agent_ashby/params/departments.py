# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Arguments of `departments`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["DepartmentGetParams", "DepartmentListParams"]


class DepartmentListParams(TypedDict, total=False):
    """Arguments of `departments.list`, by name."""

    cursor: str | None
    limit: int | None
    include_archived: bool | None


class DepartmentGetParams(TypedDict, total=False):
    """Arguments of `departments.get`, by name."""

    department_id: Required[str]
