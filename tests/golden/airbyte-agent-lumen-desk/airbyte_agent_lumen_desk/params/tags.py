# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Arguments of `tags`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["TagsCreateOwner", "TagsCreateRule"]


class TagsCreateOwner(TypedDict, total=False):
    """Sent as `owner[id]`."""

    id: int | None
    team: str | None


class TagsCreateRule(TypedDict, total=False):
    field: Required[str]
    equals: str | None
