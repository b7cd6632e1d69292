# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""A remark of an admin on a contact, which the contact does not see."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.notes import CREATE
from ..models.notes import Note
from ..params.shared import ApiVersionParam

__all__ = ["Notes", "SyncNotes"]


class Notes(Entity):
    """A remark of an admin on a contact, which the contact does not see."""

    async def create(
        self,
        contact_id: str,
        body: str,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        admin_id: str | Omit | None = omit,
    ) -> Note:
        """Write a note on a contact.

        Args:
            contact_id: Id of the contact, given by Intercom.
            body: Text of the note, which may be HTML.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            admin_id: Id of the admin who writes it.
        """
        return await self._one(
            CREATE,
            {
                "contact_id": contact_id,
                "body": body,
                "Intercom-Version": intercom_version,
                "admin_id": admin_id,
            },
            Note,
        )


class SyncNotes(SyncEntity):
    """A remark of an admin on a contact, which the contact does not see. Sync version of `Notes`."""

    def create(
        self,
        contact_id: str,
        body: str,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        admin_id: str | Omit | None = omit,
    ) -> Note:
        """Write a note on a contact.

        Args:
            contact_id: Id of the contact, given by Intercom.
            body: Text of the note, which may be HTML.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            admin_id: Id of the admin who writes it.
        """
        return self._one(
            CREATE,
            {
                "contact_id": contact_id,
                "body": body,
                "Intercom-Version": intercom_version,
                "admin_id": admin_id,
            },
            Note,
        )
