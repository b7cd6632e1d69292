# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Arguments of `project_sections`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["ProjectSectionCreateParams", "SectionParam"]


class SectionParam(TypedDict, total=False):
    """A new section."""

    name: Required[str]
    """Heading of the section; not empty. At least 1 characters."""
    insert_before: str | None
    """Id of the section of this project to insert it before; instead of `insert_after`."""
    insert_after: str | None
    """Id of the section of this project to insert it after; instead of `insert_before`."""


class ProjectSectionCreateParams(TypedDict, total=False):
    """Arguments of `project_sections.create`, by name."""

    project_gid: Required[str]
    data: Required[SectionParam]
