# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""A kind of person, by which prospects are grouped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.personas import GET, LIST
from ..models.personas import Persona

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.personas import PersonasStoreColumn, PersonasStoreRecord  # noqa: F401

__all__ = ["Personas", "SyncPersonas"]


class Personas(StoredEntity["PersonasStoreColumn", "PersonasStoreRecord"]):
    """A kind of person, by which prospects are grouped."""

    _stored = ("personas", "PersonasStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> AsyncPager[Persona]:
        """List personas.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._pager(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Persona
        )

    async def get(self, id: int) -> Persona:
        """Get a persona.

        Args:
            id: Id of the persona.
        """
        return await self._one(GET, {"id": id}, Persona)


class SyncPersonas(SyncStoredEntity["PersonasStoreColumn", "PersonasStoreRecord"]):
    """A kind of person, by which prospects are grouped. Sync version of `Personas`."""

    _stored = ("personas", "PersonasStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> SyncPage[Persona]:
        """List personas.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._page(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Persona
        )

    def get(self, id: int) -> Persona:
        """Get a persona.

        Args:
            id: Id of the persona.
        """
        return self._one(GET, {"id": id}, Persona)
