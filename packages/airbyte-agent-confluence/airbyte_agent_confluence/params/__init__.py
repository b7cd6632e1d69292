# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""Types of the arguments of Confluence's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .blog_posts import *
    from .pages import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".pages", ".blog_posts"])
