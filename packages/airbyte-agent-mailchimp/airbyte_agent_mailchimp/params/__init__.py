# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Types of the arguments of Mailchimp's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .list_members import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".list_members"])
