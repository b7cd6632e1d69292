# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""A teammate with access to the workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.admins import GET, LIST
from ..models.admins import Admin
from ..params.shared import ApiVersionParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.admins import AdminsStoreColumn, AdminsStoreRecord  # noqa: F401

__all__ = ["Admins", "SyncAdmins"]


class Admins(StoredEntity["AdminsStoreColumn", "AdminsStoreRecord"]):
    """A teammate with access to the workspace."""

    _stored = ("admins", "AdminsStoreRecord")

    def list(self, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> AsyncPager[Admin]:
        """List admins: teammates of the workspace.

        Returns a single page. All admins of the workspace come at once.

        Args:
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._pager(LIST, {"Intercom-Version": intercom_version}, Admin)

    async def get(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> Admin:
        """Get an admin.

        Args:
            id: Id of the admin.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return await self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Admin)


class SyncAdmins(SyncStoredEntity["AdminsStoreColumn", "AdminsStoreRecord"]):
    """A teammate with access to the workspace. Sync version of `Admins`."""

    _stored = ("admins", "AdminsStoreRecord")

    def list(self, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> SyncPage[Admin]:
        """List admins: teammates of the workspace.

        Returns a single page. All admins of the workspace come at once.

        Args:
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._page(LIST, {"Intercom-Version": intercom_version}, Admin)

    def get(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> Admin:
        """Get an admin.

        Args:
            id: Id of the admin.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Admin)
