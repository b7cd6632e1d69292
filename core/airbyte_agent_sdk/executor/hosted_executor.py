"""Documented import path of :class:`HostedExecutor`, which stands in :mod:`..calls.executors`."""

from __future__ import annotations

from ..calls.executors import HostedExecutor, SyncHostedExecutor

__all__ = ["HostedExecutor", "SyncHostedExecutor"]
