# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""A project for a customer."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.projects import CREATE, UPDATE
from ..models.projects import Project

__all__ = ["Projects", "SyncProjects"]


class Projects(Entity):
    """A project for a customer."""

    async def create(
        self,
        name: str,
        account_id: str,
        *,
        description_html: str | Omit | None = omit,
        start_date: dt.datetime | str | Omit | None = omit,
        end_date: dt.datetime | str | Omit | None = omit,
    ) -> Project:
        """Create a project.

        Args:
            name: Name.
            account_id: Id of the account.
            description_html: Description in HTML.
            start_date: When it starts.
            end_date: When it ends.
        """
        return await self._one(
            CREATE,
            {
                "name": name,
                "account_id": account_id,
                "description_html": description_html,
                "start_date": start_date,
                "end_date": end_date,
            },
            Project,
        )

    async def update(
        self,
        id: str,
        *,
        name: str | Omit | None = omit,
        description_html: str | Omit | None = omit,
        is_archived: bool | Omit | None = omit,
        customer_portal_visible: bool | Omit | None = omit,
        end_date: dt.datetime | str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        start_date: dt.datetime | str | Omit | None = omit,
    ) -> Project:
        """Update a project.

        Args:
            id: Id of the project.
            name: Name.
            description_html: Description in HTML.
            is_archived: Whether it is archived.
            customer_portal_visible: Whether customers see it in their portal.
            end_date: When it ends.
            owner_id: Id of the user who owns it.
            start_date: When it starts.
        """
        return await self._one(
            UPDATE,
            {
                "id": id,
                "name": name,
                "description_html": description_html,
                "is_archived": is_archived,
                "customer_portal_visible": customer_portal_visible,
                "end_date": end_date,
                "owner_id": owner_id,
                "start_date": start_date,
            },
            Project,
        )


class SyncProjects(SyncEntity):
    """A project for a customer. Sync version of `Projects`."""

    def create(
        self,
        name: str,
        account_id: str,
        *,
        description_html: str | Omit | None = omit,
        start_date: dt.datetime | str | Omit | None = omit,
        end_date: dt.datetime | str | Omit | None = omit,
    ) -> Project:
        """Create a project.

        Args:
            name: Name.
            account_id: Id of the account.
            description_html: Description in HTML.
            start_date: When it starts.
            end_date: When it ends.
        """
        return self._one(
            CREATE,
            {
                "name": name,
                "account_id": account_id,
                "description_html": description_html,
                "start_date": start_date,
                "end_date": end_date,
            },
            Project,
        )

    def update(
        self,
        id: str,
        *,
        name: str | Omit | None = omit,
        description_html: str | Omit | None = omit,
        is_archived: bool | Omit | None = omit,
        customer_portal_visible: bool | Omit | None = omit,
        end_date: dt.datetime | str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        start_date: dt.datetime | str | Omit | None = omit,
    ) -> Project:
        """Update a project.

        Args:
            id: Id of the project.
            name: Name.
            description_html: Description in HTML.
            is_archived: Whether it is archived.
            customer_portal_visible: Whether customers see it in their portal.
            end_date: When it ends.
            owner_id: Id of the user who owns it.
            start_date: When it starts.
        """
        return self._one(
            UPDATE,
            {
                "id": id,
                "name": name,
                "description_html": description_html,
                "is_archived": is_archived,
                "customer_portal_visible": customer_portal_visible,
                "end_date": end_date,
                "owner_id": owner_id,
                "start_date": start_date,
            },
            Project,
        )
