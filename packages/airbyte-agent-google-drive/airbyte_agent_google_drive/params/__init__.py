# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Types of the arguments of Google Drive's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .files import *
    from .files_upload import *
    from .shared import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".shared", ".files", ".files_upload"])
