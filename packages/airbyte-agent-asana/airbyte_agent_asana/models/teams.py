# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records of `teams`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import CustomFieldSetting
from .workspaces import WorkspaceCompact


class Team(Record):
    """A group of people in an organization, and the projects they share."""

    gid: str
    """Id of the team."""
    resource_type: str | None = None
    """Always `team`."""
    name: str | None = None
    """Name of the team."""
    description: str | None = None
    """Purpose of the team, as plain text; only if requested."""
    html_description: str | None = None
    """Purpose of the team, as HTML; only if requested."""
    organization: WorkspaceCompact | None = None
    """Organization it belongs to."""
    permalink_url: str | None = None
    """Page of the team in Asana."""
    visibility: Literal["secret", "request_to_join", "public"] | str | None = None
    """Who in the organization sees it and how one joins."""
    edit_team_name_or_description_access_level: (
        Literal["all_team_members", "only_team_admins"] | str | None
    ) = None
    """Who changes its name and description."""
    edit_team_visibility_or_trash_team_access_level: (
        Literal["all_team_members", "only_team_admins"] | str | None
    ) = None
    """Who changes its visibility or deletes it."""
    member_invite_management_access_level: Literal["all_team_members", "only_team_admins"] | str | None = None
    """Who accepts invitations of members."""
    guest_invite_management_access_level: Literal["all_team_members", "only_team_admins"] | str | None = None
    """Who accepts invitations of guests."""
    join_request_management_access_level: Literal["all_team_members", "only_team_admins"] | str | None = None
    """Who accepts requests to join."""
    team_member_removal_access_level: Literal["all_team_members", "only_team_admins"] | str | None = None
    """Who removes members."""
    team_content_management_access_level: Literal["no_restriction", "only_team_admins"] | str | None = None
    """Who creates and shares content with the team."""
    endorsed: bool | None = None
    """Whether the organization recommends the team."""
    custom_field_settings: list[CustomFieldSetting] | None = None
    """Custom fields that the team uses."""
