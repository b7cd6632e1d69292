# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""What agents know, by which chats can be routed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.skills import GET, LIST
from ..models.skills import Skill

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.skills import SkillsStoreColumn, SkillsStoreRecord  # noqa: F401

__all__ = ["Skills", "SyncSkills"]


class Skills(StoredEntity["SkillsStoreColumn", "SkillsStoreRecord"]):
    """What agents know, by which chats can be routed."""

    _stored = ("skills", "SkillsStoreRecord")

    def list(self) -> AsyncPager[Skill]:
        """List skills of agents.

        Returns a single page. The whole list is in one response.

        Not tested against the live API. No client has this list, and the derived document does not prove that
        it is one without an envelope and pages.
        """
        return self._pager(LIST, {}, Skill)

    async def get(self, skill_id: int) -> Skill:
        """Get a skill.

        Args:
            skill_id: Id of the skill.
        """
        return await self._one(GET, {"skill_id": skill_id}, Skill)


class SyncSkills(SyncStoredEntity["SkillsStoreColumn", "SkillsStoreRecord"]):
    """What agents know, by which chats can be routed. Sync version of `Skills`."""

    _stored = ("skills", "SkillsStoreRecord")

    def list(self) -> SyncPage[Skill]:
        """List skills of agents.

        Returns a single page. The whole list is in one response.

        Not tested against the live API. No client has this list, and the derived document does not prove that
        it is one without an envelope and pages.
        """
        return self._page(LIST, {}, Skill)

    def get(self, skill_id: int) -> Skill:
        """Get a skill.

        Args:
            skill_id: Id of the skill.
        """
        return self._one(GET, {"skill_id": skill_id}, Skill)
