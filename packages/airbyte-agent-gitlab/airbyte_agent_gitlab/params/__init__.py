# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Types of the arguments of GitLab's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .issues import *
    from .merge_requests import *
    from .pipelines import *
    from .projects import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".projects", ".issues", ".merge_requests", ".pipelines"])
