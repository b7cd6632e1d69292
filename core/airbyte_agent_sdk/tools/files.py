"""Files in a model's hands: text is shown, anything else goes through a folder that the host gives."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ..definition import Operation
from ..errors import InvalidParameterError
from ..values import is_object
from ..wire.multipart import takes_file
from .tool import Steps

__all__ = ["Folder"]

_TEXTUAL: Final = re.compile(
    r"text/|application/(?:json|xml|csv|yaml|x-ndjson|javascript|sql)|.*\+(?:json|xml)$", re.IGNORECASE
)
#: Bytes of a text that is read to be shown.
_SHOWN: Final = 5_000_000


@dataclass(frozen=True, slots=True)
class Folder:
    """The folder in which files are read and saved; ``None`` allows neither."""

    path: Path | None = None

    def downloaded(self, download: Any, longest: int) -> Steps[tuple[dict[str, Any], str]]:
        """Save an open download, or read its text: what a model is told of it, and a note.

        Args:
            download: A ``Download`` or a ``SyncDownload``.
            longest: Characters of text to show.
        """
        kind, size = download.content_type or "application/octet-stream", download.size
        about: dict[str, Any] = {"filename": download.filename, "content_type": kind, "bytes": size}
        if self.path is not None:
            target = self._reserved(download.filename or "download")
            try:
                yield lambda: download.save(target, overwrite=True)
            except BaseException:
                target.unlink(missing_ok=True)
                raise
            about.update(saved=target.name, bytes=target.stat().st_size)
            if not _TEXTUAL.match(kind) or about["bytes"] > _SHOWN:
                return about, ""
            content = target.read_bytes()
        elif _TEXTUAL.match(kind) and size is not None and size <= _SHOWN:
            content = yield download.read
        else:
            yield download.close
            return (
                about,
                "Its content is not shown: it is no text, or too long, and there is no folder to save it in.",
            )
        text = content.decode("utf-8", "replace")
        about["text"] = text[:longest]
        more = len(text) - longest
        return about, f"The text is cut: {more:,} more characters." if more > 0 else ""

    def uploads(self, operation: Operation, params: dict[str, Any]) -> None:
        """Put files in place of what names them: ``{"path": "a.pdf"}``, ``{"name": "a.txt", "text": "..."}``.

        Raises:
            InvalidParameterError: There is no such file, or it is outside the folder.
        """
        for parameter in operation.parameters:
            if parameter.name in params and takes_file(parameter.schema):
                params[parameter.name] = self._content(parameter.name, params[parameter.name])

    def _content(self, name: str, value: Any) -> Any:
        if not is_object(value):
            return value if isinstance(value, bytes) else ("text.txt", str(value).encode())
        if "text" in value:
            return str(value.get("name") or "text.txt"), str(value["text"]).encode()
        return self._named(name, value)

    def _named(self, name: str, value: Mapping[str, Any]) -> Any:
        if self.path is None:
            raise InvalidParameterError(
                f'parameter "{name}": there is no folder of files; give {{"name": "...", "text": "..."}}'
            )
        root = self.path.resolve()
        target = (root / str(value.get("path", ""))).resolve()
        if not target.is_relative_to(root) or not target.is_file():
            names = sorted(item.name for item in root.iterdir() if item.is_file())[:20]
            raise InvalidParameterError(
                f'parameter "{name}": there is no file {str(value.get("path"))!r} in the folder; files: '
                f"{', '.join(names) or 'none'}"
            )
        return target.name, target.read_bytes()

    def _reserved(self, name: str) -> Path:
        """An empty file of a name that was not taken: ``report.pdf``, ``report-2.pdf``."""
        assert self.path is not None  # noqa: S101  the caller has looked
        stem, dot, suffix = name.rpartition(".")
        number = 1
        while True:
            numbered = (
                (f"{stem}-{number}{dot}{suffix}" if stem else f"{name}-{number}") if number > 1 else name
            )
            with suppress(FileExistsError):
                (self.path / numbered).open("x").close()
                return self.path / numbered
            number += 1
