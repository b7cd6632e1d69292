# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Arguments of `sections`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["SectionUpdateInput", "SectionUpdateParams"]


class SectionUpdateInput(TypedDict, total=False):
    """A new heading or place of a section."""

    name: Required[str]
    """Heading of the section; not empty. At least 1 characters."""
    insert_before: str | None
    """Id of the section of this project to insert it before; instead of `insert_after`."""
    insert_after: str | None
    """Id of the section of this project to insert it after; instead of `insert_before`."""


class SectionUpdateParams(TypedDict, total=False):
    """Arguments of `sections.update`, by name."""

    section_gid: Required[str]
    data: Required[SectionUpdateInput]
