# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""A label."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.labels import CREATE, DELETE, GET, LIST, UPDATE
from ..models.labels import Label
from ..params.labels import LabelColorParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.labels import LabelsStoreColumn, LabelsStoreRecord  # noqa: F401

__all__ = ["Labels", "SyncLabels"]


class Labels(StoredEntity["LabelsStoreColumn", "LabelsStoreRecord"]):
    """A label."""

    _stored = ("labels", "LabelsStoreRecord")

    def list(self) -> AsyncPager[Label]:
        """List labels.

        All labels, those of Gmail and those of the user.

        Returns a single page. The whole list is in one response.
        """
        return self._pager(LIST, {}, Label)

    async def create(
        self,
        name: str,
        *,
        message_list_visibility: Literal["show", "hide"] | str | Omit | None = omit,
        label_list_visibility: Literal["labelShow", "labelShowIfUnread", "labelHide"]
        | str
        | Omit
        | None = omit,
        color: LabelColorParam | Omit | None = omit,
    ) -> Label:
        """Create a label.

        Creates a label.

        Args:
            name: Name; `/` nests it.
            message_list_visibility: Whether messages with it show in the message list. One of `show`, `hide`.
            label_list_visibility: Whether it shows in the list of labels. One of `labelShow`,
                `labelShowIfUnread`, `labelHide`.
            color: Colors.
        """
        return await self._one(
            CREATE,
            {
                "name": name,
                "messageListVisibility": message_list_visibility,
                "labelListVisibility": label_list_visibility,
                "color": color,
            },
            Label,
        )

    async def get(self, label_id: str) -> Label:
        """Get a label.

        A label with its counts and colors.

        Args:
            label_id: Id of the label.
        """
        return await self._one(GET, {"labelId": label_id}, Label)

    async def update(
        self,
        label_id: str,
        *,
        id: str | Omit | None = omit,
        name: str | Omit | None = omit,
        message_list_visibility: Literal["show", "hide"] | str | Omit | None = omit,
        label_list_visibility: Literal["labelShow", "labelShowIfUnread", "labelHide"]
        | str
        | Omit
        | None = omit,
        color: LabelColorParam | Omit | None = omit,
    ) -> Label:
        """Update a label.

        Replaces the settings of a label.

        Args:
            label_id: Id of the label.
            id: Id of the label, once more.
            name: Name; `/` nests it.
            message_list_visibility: Whether messages with it show in the message list. One of `show`, `hide`.
            label_list_visibility: Whether it shows in the list of labels. One of `labelShow`,
                `labelShowIfUnread`, `labelHide`.
            color: Colors.
        """
        return await self._one(
            UPDATE,
            {
                "labelId": label_id,
                "id": id,
                "name": name,
                "messageListVisibility": message_list_visibility,
                "labelListVisibility": label_list_visibility,
                "color": color,
            },
            Label,
        )

    async def delete(self, label_id: str) -> None:
        """Delete a label.

        Deletes a label and takes it off all messages. This cannot be undone.

        Args:
            label_id: Id of the label.
        """
        await self._none(DELETE, {"labelId": label_id})


class SyncLabels(SyncStoredEntity["LabelsStoreColumn", "LabelsStoreRecord"]):
    """A label. Sync version of `Labels`."""

    _stored = ("labels", "LabelsStoreRecord")

    def list(self) -> SyncPage[Label]:
        """List labels.

        All labels, those of Gmail and those of the user.

        Returns a single page. The whole list is in one response.
        """
        return self._page(LIST, {}, Label)

    def create(
        self,
        name: str,
        *,
        message_list_visibility: Literal["show", "hide"] | str | Omit | None = omit,
        label_list_visibility: Literal["labelShow", "labelShowIfUnread", "labelHide"]
        | str
        | Omit
        | None = omit,
        color: LabelColorParam | Omit | None = omit,
    ) -> Label:
        """Create a label.

        Creates a label.

        Args:
            name: Name; `/` nests it.
            message_list_visibility: Whether messages with it show in the message list. One of `show`, `hide`.
            label_list_visibility: Whether it shows in the list of labels. One of `labelShow`,
                `labelShowIfUnread`, `labelHide`.
            color: Colors.
        """
        return self._one(
            CREATE,
            {
                "name": name,
                "messageListVisibility": message_list_visibility,
                "labelListVisibility": label_list_visibility,
                "color": color,
            },
            Label,
        )

    def get(self, label_id: str) -> Label:
        """Get a label.

        A label with its counts and colors.

        Args:
            label_id: Id of the label.
        """
        return self._one(GET, {"labelId": label_id}, Label)

    def update(
        self,
        label_id: str,
        *,
        id: str | Omit | None = omit,
        name: str | Omit | None = omit,
        message_list_visibility: Literal["show", "hide"] | str | Omit | None = omit,
        label_list_visibility: Literal["labelShow", "labelShowIfUnread", "labelHide"]
        | str
        | Omit
        | None = omit,
        color: LabelColorParam | Omit | None = omit,
    ) -> Label:
        """Update a label.

        Replaces the settings of a label.

        Args:
            label_id: Id of the label.
            id: Id of the label, once more.
            name: Name; `/` nests it.
            message_list_visibility: Whether messages with it show in the message list. One of `show`, `hide`.
            label_list_visibility: Whether it shows in the list of labels. One of `labelShow`,
                `labelShowIfUnread`, `labelHide`.
            color: Colors.
        """
        return self._one(
            UPDATE,
            {
                "labelId": label_id,
                "id": id,
                "name": name,
                "messageListVisibility": message_list_visibility,
                "labelListVisibility": label_list_visibility,
                "color": color,
            },
            Label,
        )

    def delete(self, label_id: str) -> None:
        """Delete a label.

        Deletes a label and takes it off all messages. This cannot be undone.

        Args:
            label_id: Id of the label.
        """
        self._none(DELETE, {"labelId": label_id})
