# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Records of `users`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class User(Record):
    """A user of Ashby."""

    id: str
    """Id of the user."""
    first_name: str = Field(alias="firstName")
    """First name."""
    last_name: str = Field(alias="lastName")
    """Last name."""
    email: str | None = None
    """Email address."""
    global_role: (
        Literal["Organization Admin", "Elevated Access", "Limited Access", "External Recruiter"] | str
    ) = Field(alias="globalRole")
    """Role in the organization."""
    is_enabled: bool = Field(alias="isEnabled")
    """Whether the user can log in."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When the user last changed."""
