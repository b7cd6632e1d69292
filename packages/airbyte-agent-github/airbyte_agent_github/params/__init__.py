# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Types of the arguments of GitHub's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .comments import *
    from .issues import *
    from .pull_requests import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".issues", ".comments", ".pull_requests"])
