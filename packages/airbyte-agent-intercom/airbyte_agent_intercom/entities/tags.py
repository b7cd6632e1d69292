# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""A label for contacts, companies and conversations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tags import CREATE, DELETE, GET, LIST
from ..models.tags import SavedTag, Tag
from ..params.shared import ApiVersionParam
from ..params.tags import TagCompanyParam, TagUserParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.tags import TagsStoreColumn, TagsStoreRecord  # noqa: F401

__all__ = ["SyncTags", "Tags"]


class Tags(StoredEntity["TagsStoreColumn", "TagsStoreRecord"]):
    """A label for contacts, companies and conversations."""

    _stored = ("tags", "TagsStoreRecord")

    def list(self, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> AsyncPager[Tag]:
        """List tags.

        Returns a single page. All tags of the workspace come at once.

        Args:
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._pager(LIST, {"Intercom-Version": intercom_version}, Tag)

    async def create(
        self,
        name: str,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        id: str | Omit | None = omit,
        companies: Sequence[TagCompanyParam] | Omit | None = omit,
        users: Sequence[TagUserParam] | Omit | None = omit,
    ) -> SavedTag:
        """Create or rename a tag, or tag companies or contacts.

        With `id`, the tag is renamed; with `companies` or `users`, it is added to them and created if it does
        not exist.

        Args:
            name: Name of the tag, case-insensitive; an existing tag is reused.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            id: Id of a tag to rename.
            companies: Companies to add it to or remove it from.
            users: Contacts to add it to.
        """
        return await self._one(
            CREATE,
            {
                "name": name,
                "Intercom-Version": intercom_version,
                "id": id,
                "companies": companies,
                "users": users,
            },
            SavedTag,
        )

    async def get(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> Tag:
        """Get a tag.

        Args:
            id: Id of the tag.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return await self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Tag)

    async def delete(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> None:
        """Delete a tag.

        Fails if workflows or other records depend on the tag.

        Args:
            id: Id of the tag.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        await self._none(DELETE, {"id": id, "Intercom-Version": intercom_version})


class SyncTags(SyncStoredEntity["TagsStoreColumn", "TagsStoreRecord"]):
    """A label for contacts, companies and conversations. Sync version of `Tags`."""

    _stored = ("tags", "TagsStoreRecord")

    def list(self, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> SyncPage[Tag]:
        """List tags.

        Returns a single page. All tags of the workspace come at once.

        Args:
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._page(LIST, {"Intercom-Version": intercom_version}, Tag)

    def create(
        self,
        name: str,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        id: str | Omit | None = omit,
        companies: Sequence[TagCompanyParam] | Omit | None = omit,
        users: Sequence[TagUserParam] | Omit | None = omit,
    ) -> SavedTag:
        """Create or rename a tag, or tag companies or contacts.

        With `id`, the tag is renamed; with `companies` or `users`, it is added to them and created if it does
        not exist.

        Args:
            name: Name of the tag, case-insensitive; an existing tag is reused.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            id: Id of a tag to rename.
            companies: Companies to add it to or remove it from.
            users: Contacts to add it to.
        """
        return self._one(
            CREATE,
            {
                "name": name,
                "Intercom-Version": intercom_version,
                "id": id,
                "companies": companies,
                "users": users,
            },
            SavedTag,
        )

    def get(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> Tag:
        """Get a tag.

        Args:
            id: Id of the tag.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Tag)

    def delete(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> None:
        """Delete a tag.

        Fails if workflows or other records depend on the tag.

        Args:
            id: Id of the tag.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        self._none(DELETE, {"id": id, "Intercom-Version": intercom_version})
