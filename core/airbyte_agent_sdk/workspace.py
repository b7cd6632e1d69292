"""Documented import path of :class:`Workspace`, which stands in :mod:`.calls.workspace`."""

from __future__ import annotations

from .calls.workspace import AutomationInfo, ConnectorInfo, SyncWorkspace, WorkflowInfo, Workspace

__all__ = ["AutomationInfo", "ConnectorInfo", "SyncWorkspace", "WorkflowInfo", "Workspace"]
