"""Results that are bytes: files, read as they arrive."""

from __future__ import annotations

from .download import Download, Progress, SyncDownload, opened, save_download

__all__ = ["Download", "Progress", "SyncDownload", "opened", "save_download"]
