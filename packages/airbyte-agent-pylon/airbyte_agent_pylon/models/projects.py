# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records of `projects`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import Reference


class Project(Record):
    """A project for a customer."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    account: Reference | None = None
    """Account."""
    archived_at: str | None = None
    """When it was archived."""
    created_at: str | None = None
    """When it was created."""
    customer_portal_visible: bool | None = None
    """Whether customers see it in their portal."""
    description_html: str | None = None
    """Description in HTML."""
    end_date: str | None = None
    """When it ends."""
    is_archived: bool | None = None
    """Whether it is archived."""
    owner_id: str | None = None
    """Id of the user who owns it."""
    project_template: Reference | None = None
    """Template that it was made from."""
    start_date: str | None = None
    """When it starts."""
    updated_at: str | None = None
    """When it last changed."""
