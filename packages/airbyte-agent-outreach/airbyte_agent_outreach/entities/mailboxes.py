# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""A mailbox that emails are sent from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.mailboxes import GET, LIST
from ..models.mailboxes import Mailbox

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.mailboxes import MailboxesStoreColumn, MailboxesStoreRecord  # noqa: F401

__all__ = ["Mailboxes", "SyncMailboxes"]


class Mailboxes(StoredEntity["MailboxesStoreColumn", "MailboxesStoreRecord"]):
    """A mailbox that emails are sent from."""

    _stored = ("mailboxes", "MailboxesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> AsyncPager[Mailbox]:
        """List mailboxes.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._pager(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Mailbox
        )

    async def get(self, id: int) -> Mailbox:
        """Get a mailbox.

        Args:
            id: Id of the mailbox.
        """
        return await self._one(GET, {"id": id}, Mailbox)


class SyncMailboxes(SyncStoredEntity["MailboxesStoreColumn", "MailboxesStoreRecord"]):
    """A mailbox that emails are sent from. Sync version of `Mailboxes`."""

    _stored = ("mailboxes", "MailboxesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> SyncPage[Mailbox]:
        """List mailboxes.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._page(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Mailbox
        )

    def get(self, id: int) -> Mailbox:
        """Get a mailbox.

        Args:
            id: Id of the mailbox.
        """
        return self._one(GET, {"id": id}, Mailbox)
