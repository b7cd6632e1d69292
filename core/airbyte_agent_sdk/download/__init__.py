"""Results that are bytes: files, read as they arrive. Names are imported lazily, since few calls have one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import lazily

if TYPE_CHECKING:
    from .download import Download, Progress, SyncDownload, opened, save_download

__all__ = ["Download", "Progress", "SyncDownload", "opened", "save_download"]

if not TYPE_CHECKING:  # type checkers would accept any name
    __getattr__, __dir__ = lazily(__name__, dict.fromkeys(__all__, "download.download"))
