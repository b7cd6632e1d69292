# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Arguments of `teams`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["TeamCreateParams", "TeamUpdateParams"]


class TeamCreateParams(TypedDict, total=False):
    """Arguments of `teams.create`, by name."""

    name: str | None
    user_ids: Sequence[str] | None


class TeamUpdateParams(TypedDict, total=False):
    """Arguments of `teams.update`, by name."""

    id: Required[str]
    name: str | None
    user_ids: Sequence[str] | None
