# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""A label for contacts, companies and conversations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.tags import SavedTag, Tag, TagsRow
from ..params.shared import ApiVersionParam
from ..params.tags import TagCompanyParam, TagsSearchQuery, TagUserParam
from ..schemas import INTERCOM_VERSION_SCHEMA

__all__ = ["SyncTags", "Tags"]


class Tags(StoredEntity[TagsSearchQuery, TagsRow]):
    """A label for contacts, companies and conversations."""

    _stored = ("tags", TagsRow)

    def list(self, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> AsyncPager[Tag]:
        """List tags.

        There is one page. All tags of the workspace come at once.

        Args:
            intercom_version: Version of the API to answer in; models here are those of 2.16. One of `1.0`,
                `1.1`, `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more.
                Default `2.16`.
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

        With `id` the tag is renamed; with `companies` or `users` it is put on them, and created where it is
        not known.

        Args:
            name: Name of the tag; case does not matter, and a known one is taken.
            intercom_version: Version of the API to answer in; models here are those of 2.16. One of `1.0`,
                `1.1`, `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more.
                Default `2.16`.
            id: Id of a tag to rename.
            companies: Companies to put it on or take it off.
            users: Contacts to put it on.
        """
        return await self._one(CREATE, {
            "name": name, "Intercom-Version": intercom_version, "id": id, "companies": companies,
            "users": users,
        }, SavedTag)  # fmt: skip

    async def get(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> Tag:
        """Get a tag.

        Args:
            id: Id of the tag.
            intercom_version: Version of the API to answer in; models here are those of 2.16. One of `1.0`,
                `1.1`, `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more.
                Default `2.16`.
        """
        return await self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Tag)

    async def delete(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> None:
        """Delete a tag.

        A tag that workflows or other records depend on is refused.

        Args:
            id: Id of the tag.
            intercom_version: Version of the API to answer in; models here are those of 2.16. One of `1.0`,
                `1.1`, `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more.
                Default `2.16`.
        """
        await self._none(DELETE, {"id": id, "Intercom-Version": intercom_version})


class SyncTags(SyncStoredEntity[TagsSearchQuery, TagsRow]):
    """A label for contacts, companies and conversations; blocking twin of `Tags`."""

    _stored = ("tags", TagsRow)

    def list(self, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> SyncPage[Tag]:
        """List tags.

        There is one page. All tags of the workspace come at once.

        Args:
            intercom_version: Version of the API to answer in; models here are those of 2.16. One of `1.0`,
                `1.1`, `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more.
                Default `2.16`.
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

        With `id` the tag is renamed; with `companies` or `users` it is put on them, and created where it is
        not known.

        Args:
            name: Name of the tag; case does not matter, and a known one is taken.
            intercom_version: Version of the API to answer in; models here are those of 2.16. One of `1.0`,
                `1.1`, `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more.
                Default `2.16`.
            id: Id of a tag to rename.
            companies: Companies to put it on or take it off.
            users: Contacts to put it on.
        """
        return self._one(CREATE, {
            "name": name, "Intercom-Version": intercom_version, "id": id, "companies": companies,
            "users": users,
        }, SavedTag)  # fmt: skip

    def get(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> Tag:
        """Get a tag.

        Args:
            id: Id of the tag.
            intercom_version: Version of the API to answer in; models here are those of 2.16. One of `1.0`,
                `1.1`, `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more.
                Default `2.16`.
        """
        return self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Tag)

    def delete(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> None:
        """Delete a tag.

        A tag that workflows or other records depend on is refused.

        Args:
            id: Id of the tag.
            intercom_version: Version of the API to answer in; models here are those of 2.16. One of `1.0`,
                `1.1`, `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more.
                Default `2.16`.
        """
        self._none(DELETE, {"id": id, "Intercom-Version": intercom_version})


# fmt: off
LIST = Operation(
    entity="tags", action="list", method="GET", path="/tags",
    parameters=(Parameter("Intercom-Version", "header", INTERCOM_VERSION_SCHEMA),), summary="List tags",
    records="$.data",
    paging=Paging(strategy="none"),
)
CREATE = Operation(
    entity="tags", action="create", method="POST", path="/tags",
    parameters=(
        Parameter("Intercom-Version", "header", INTERCOM_VERSION_SCHEMA),
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("id", "body", {"type": "string"}),
        Parameter(
            "companies", "body",
            {"type": "array", "items": {"type": "object", "properties": {
                "id": {"type": "string"}, "company_id": {"type": "string"}, "untag": {"type": "boolean"},
            }}},
        ),
        Parameter(
            "users", "body",
            {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}},
        ),
    ),
    summary="Create or rename a tag, or tag companies or contacts", body="json",
)
GET = Operation(
    entity="tags", action="get", method="GET", path="/tags/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Intercom-Version", "header", INTERCOM_VERSION_SCHEMA),
    ),
    summary="Get a tag",
)
DELETE = Operation(
    entity="tags", action="delete", method="DELETE", path="/tags/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Intercom-Version", "header", INTERCOM_VERSION_SCHEMA),
    ),
    summary="Delete a tag",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "delete": DELETE}
