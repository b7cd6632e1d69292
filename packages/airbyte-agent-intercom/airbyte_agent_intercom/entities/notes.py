# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""A remark of an admin on a contact, which the contact does not see."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.notes import Note
from ..params.shared import ApiVersionParam
from ..schemas import INTERCOM_VERSION_SCHEMA

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
            intercom_version: Version of the API to answer in; models here are those of 2.16. One of `1.0`,
                `1.1`, `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more.
                Default `2.16`.
            admin_id: Id of the admin who writes it.
        """
        return await self._one(CREATE, {
            "contact_id": contact_id, "body": body, "Intercom-Version": intercom_version,
            "admin_id": admin_id,
        }, Note)  # fmt: skip


class SyncNotes(SyncEntity):
    """A remark of an admin on a contact, which the contact does not see; blocking twin of `Notes`."""

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
            intercom_version: Version of the API to answer in; models here are those of 2.16. One of `1.0`,
                `1.1`, `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more.
                Default `2.16`.
            admin_id: Id of the admin who writes it.
        """
        return self._one(CREATE, {
            "contact_id": contact_id, "body": body, "Intercom-Version": intercom_version,
            "admin_id": admin_id,
        }, Note)  # fmt: skip


# fmt: off
CREATE = Operation(
    entity="notes", action="create", method="POST", path="/contacts/{contact_id}/notes",
    parameters=(
        Parameter("contact_id", "path", {"type": "string"}, required=True),
        Parameter("Intercom-Version", "header", INTERCOM_VERSION_SCHEMA),
        Parameter("body", "body", {"type": "string"}, required=True),
        Parameter("admin_id", "body", {"type": "string"}),
    ),
    summary="Write a note on a contact", body="json",
)
OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
