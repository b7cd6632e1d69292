"""Documented import path of :class:`HostedExecutor`, which stands in :mod:`..calls.hosted_executor`."""

from __future__ import annotations

from ..calls.hosted_executor import HostedExecutor, SyncHostedExecutor

__all__ = ["HostedExecutor", "SyncHostedExecutor"]
