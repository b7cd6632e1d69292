"""Documented import path of :class:`Workspace`, which stands in :mod:`.calls.workspace`."""

from __future__ import annotations

from .calls.sync_workspace import SyncWorkspace
from .calls.workspace import Workspace
from .hosted.models import AutomationInfo, ConnectorInfo, WorkflowInfo

__all__ = ["AutomationInfo", "ConnectorInfo", "SyncWorkspace", "WorkflowInfo", "Workspace"]
