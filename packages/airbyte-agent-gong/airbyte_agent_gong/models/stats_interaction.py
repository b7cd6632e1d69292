# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records of `stats_interaction`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Stat


class UserInteraction(Record):
    """How a user talked within a time."""

    user_id: str = Field(alias="userId")
    """Id of the user."""
    user_email_address: str | None = Field(default=None, alias="userEmailAddress")
    """Email address of the user."""
    person_interaction_stats: list[Stat] | None = Field(default=None, alias="personInteractionStats")
    """The figures."""
