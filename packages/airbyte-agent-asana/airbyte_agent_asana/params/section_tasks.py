# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Arguments of `section_tasks`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["SectionTaskCreateParams", "SectionTaskParam"]


class SectionTaskParam(TypedDict, total=False):
    """Where in a section a task goes."""

    task: Required[str]
    """Id of the task."""
    insert_before: str | None
    """Id of a task of the section to stand before; in place of `insert_after`."""
    insert_after: str | None
    """Id of a task of the section to stand after; in place of `insert_before`."""


class SectionTaskCreateParams(TypedDict, total=False):
    """Arguments of `section_tasks.create`, by name."""

    section_gid: Required[str]
    data: Required[SectionTaskParam]
