# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Records of `users`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AvatarUrls


class GroupName(Record):
    """A group of users."""

    group_id: str | None = Field(default=None, alias="groupId")
    """Id of the group, which stays when it is renamed."""
    name: str | None = None
    """Name of the group; it may change."""
    self: str | None = None
    """URL of the group in this API."""


class UserGroups(Record):
    """Groups of a user."""

    size: int | None = None
    """Number of groups."""
    max_results: int | None = Field(default=None, alias="max-results")
    """Groups listed at most."""
    items: list[GroupName] | None = None
    """The groups; empty where they are not expanded."""


class ApplicationRole(Record):
    """Access to a product."""

    key: str | None = None
    """Key of the role, such as jira-software."""
    name: str | None = None
    """Name of the product."""
    groups: list[str] | None = None
    """Names of the groups that have access."""
    group_details: list[GroupName] | None = Field(default=None, alias="groupDetails")
    """Groups that have access."""
    default_groups: list[str] | None = Field(default=None, alias="defaultGroups")
    """Names of the groups that new users join."""
    default_groups_details: list[GroupName] | None = Field(default=None, alias="defaultGroupsDetails")
    """Groups that new users join."""
    selected_by_default: bool | None = Field(default=None, alias="selectedByDefault")
    """Whether new users get access."""
    has_unlimited_seats: bool | None = Field(default=None, alias="hasUnlimitedSeats")
    """Whether the license has no limit of users."""
    number_of_seats: int | None = Field(default=None, alias="numberOfSeats")
    """Users that the license allows."""
    remaining_seats: int | None = Field(default=None, alias="remainingSeats")
    """Users that the license still allows."""
    user_count: int | None = Field(default=None, alias="userCount")
    """Users that count against the license."""
    user_count_description: str | None = Field(default=None, alias="userCountDescription")
    """Kind of users counted."""
    platform: bool | None = None
    """Whether it is of the Jira platform itself."""
    defined: bool | None = None
    """No longer used."""


class UserApplicationRoles(Record):
    """Products a user may use."""

    size: int | None = None
    """Number of products."""
    max_results: int | None = Field(default=None, alias="max-results")
    """Products listed at most."""
    items: list[ApplicationRole] | None = None
    """The products; empty where they are not expanded."""


class User(Record):
    """A user of the site."""

    account_id: str = Field(alias="accountId")
    """Id of the account, the same in all Atlassian products."""
    account_type: Literal["atlassian", "app", "customer", "unknown"] | str | None = Field(
        default=None, alias="accountType"
    )
    """Person, app, or customer of a service desk."""
    display_name: str | None = Field(default=None, alias="displayName")
    """Name the user shows."""
    email_address: str | None = Field(default=None, alias="emailAddress")
    """Email address; only where the user's privacy settings show it."""
    active: bool | None = None
    """Whether the account is active."""
    time_zone: str | None = Field(default=None, alias="timeZone")
    """Time zone such as Europe/Berlin; only where the user shows it."""
    avatar_urls: AvatarUrls | None = Field(default=None, alias="avatarUrls")
    """Pictures of the user."""
    self: str | None = None
    """URL of the user in this API."""
    locale: str | None = None
    """Language and country such as en_US; only where the user shows it."""
    groups: UserGroups | None = None
    """Groups the user is in, if expanded."""
    application_roles: UserApplicationRoles | None = Field(default=None, alias="applicationRoles")
    """Products the user may use, if expanded."""
    expand: str | None = None
    """What can be expanded, comma-separated."""
    key: str | None = None
    """No longer filled; accountId took its place."""
    name: str | None = None
    """No longer filled; accountId took its place."""
