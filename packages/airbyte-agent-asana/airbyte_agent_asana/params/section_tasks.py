# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Arguments of `section_tasks`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["SectionTaskCreateParams", "SectionTaskParam"]


class SectionTaskParam(TypedDict, total=False):
    """Position in the section."""

    task: Required[str]
    """Id of the task."""
    insert_before: str | None
    """Id of a task in the section to insert it before; instead of `insert_after`."""
    insert_after: str | None
    """Id of a task in the section to insert it after; instead of `insert_before`."""


class SectionTaskCreateParams(TypedDict, total=False):
    """Arguments of `section_tasks.create`, by name."""

    section_gid: Required[str]
    data: Required[SectionTaskParam]
