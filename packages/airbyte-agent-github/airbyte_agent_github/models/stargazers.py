# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `stargazers`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import User


class Stargazer(Record):
    """Who starred a repository, and when."""

    starred_at: dt.datetime = Field(alias="starredAt")
    """When the person starred it."""
    node: User
    """The user."""
