# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Tags of LumenDesk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.tags import Tag
from ..params.tags import TagsCreateOwner, TagsCreateRule

__all__ = ["SyncTags", "Tags"]


class Tags(Entity):
    """Tags of LumenDesk."""

    def list(self, *, session: str | Omit | None = omit) -> AsyncPager[Tag]:
        """Every tag in use.

        There is one page. An account has a few dozen tags; all come at once.
        """
        return self._pager(LIST, {"session": session}, Tag)

    async def create(
        self,
        name: str,
        *,
        owner: TagsCreateOwner | Omit | None = omit,
        rules: Sequence[TagsCreateRule] | Omit | None = omit,
    ) -> Tag:
        """Make a tag.

        Args:
            owner: Sent as `owner[id]`.
            rules: Sent as `rules[0][field]`.
        """
        return await self._one(CREATE, {"name": name, "owner": owner, "rules": rules}, Tag)


class SyncTags(SyncEntity):
    """Tags of LumenDesk; blocking twin of `Tags`."""

    def list(self, *, session: str | Omit | None = omit) -> SyncPage[Tag]:
        """Every tag in use.

        There is one page. An account has a few dozen tags; all come at once.
        """
        return self._page(LIST, {"session": session}, Tag)

    def create(
        self,
        name: str,
        *,
        owner: TagsCreateOwner | Omit | None = omit,
        rules: Sequence[TagsCreateRule] | Omit | None = omit,
    ) -> Tag:
        """Make a tag.

        Args:
            owner: Sent as `owner[id]`.
            rules: Sent as `rules[0][field]`.
        """
        return self._one(CREATE, {"name": name, "owner": owner, "rules": rules}, Tag)


# fmt: off
LIST = Operation(
    entity="tags", action="list", method="GET", path="/tags",
    parameters=(Parameter("session", "cookie", {"type": "string"}),), summary="Every tag in use",
    records="$.tags",
    paging=Paging(strategy="none"), beside=(),
)
CREATE = Operation(
    entity="tags", action="create", method="POST", path="/tags",
    parameters=(
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter(
            "owner", "body",
            {"type": "object", "properties": {"id": {"type": "integer"}, "team": {"type": "string"}}},
        ),
        Parameter("rules", "body", {"type": "array", "items": {
            "type": "object", "properties": {"field": {"type": "string"}, "equals": {"type": "string"}},
            "required": ["field"],
        }}),
    ),
    summary="Make a tag", body="form", idempotency_header="Idempotency-Key",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE}
