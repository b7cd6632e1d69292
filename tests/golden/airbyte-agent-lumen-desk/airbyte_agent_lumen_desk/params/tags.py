# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Arguments of `tags`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["TagCreateParams", "TagCreateParamsOwner", "TagCreateParamsRule"]


class TagCreateParamsOwner(TypedDict, total=False):
    """Sent as `owner[id]`."""

    id: int | None
    team: str | None


class TagCreateParamsRule(TypedDict, total=False):
    field: Required[str]
    equals: str | None


class TagCreateParams(TypedDict, total=False):
    """Arguments of `tags.create`, by name."""

    name: Required[str]
    owner: TagCreateParamsOwner | None
    rules: Sequence[TagCreateParamsRule] | None
