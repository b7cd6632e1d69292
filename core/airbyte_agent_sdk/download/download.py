"""Results that are bytes: files, read as they arrive."""

from __future__ import annotations

import os
import warnings
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Coroutine, Generator, Iterable
from contextlib import aclosing, closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeAlias, TypeVar, overload

from ..errors import DownloadClosedError, TransportError
from ..transport.body import charset
from .part_file import PartFile
from .stages import Base64, Batches, Chunks, Stage, Text

if TYPE_CHECKING:
    from ..transport import AsyncTransport, SyncTransport
    from .transfer import Transfer

__all__ = ["Download", "Progress", "SyncDownload", "opened", "save_download"]

P = ParamSpec("P")
T = TypeVar("T")

#: Called with the number of bytes received, and the total if known.
Progress: TypeAlias = Callable[[int, int | None], object]

#: Bytes per base64 chunk of 64 KiB.
_BASE64 = 48 * 1024


class _Opened:
    """Metadata of a file whose bytes can be read once."""

    def __init__(self, transfer: Transfer) -> None:
        self._transfer = transfer
        self._transport: Any = transfer.stream.transport
        self._begun = False
        self._closed = False

    @property
    def content_type(self) -> str | None:
        """The media type, such as ``application/pdf``, if the server reports it."""
        return self._transfer.content_type

    @property
    def size(self) -> int | None:
        """Total number of bytes; ``None`` if the server does not report it, or compresses the file."""
        return self._transfer.size

    @property
    def filename(self) -> str | None:
        """The server's file name, made safe for all systems: never a path, never empty."""
        return self._transfer.filename

    @property
    def etag(self) -> str | None:
        """The ETag of the content."""
        return self._transfer.etag

    def _begin(self) -> None:
        if self._begun:
            raise DownloadClosedError(
                "the download was already read, and can be read only once; download it again"
            )
        self._require_open()
        self._begun = True

    def _require_open(self) -> None:
        if self._closed:
            raise DownloadClosedError("the download is closed; download it again")

    def _text(self, encoding: str | None) -> Text:
        return Text(encoding or charset(self.content_type or "") or "utf-8")

    def _part_file(self, path: str | os.PathLike[str], overwrite: bool) -> PartFile:
        return PartFile(path, overwrite=overwrite, identity=self._transfer.identity, size=self.size)

    def __repr__(self) -> str:
        facts = (f"{name}={getattr(self, name)!r}" for name in ("filename", "content_type", "size"))
        return f"{type(self).__name__}({', '.join(facts)})"

    def __del__(self) -> None:
        if not getattr(self, "_closed", True):
            warnings.warn(f"{self!r} was not closed; use `with`", ResourceWarning, stacklevel=2, source=self)


class Download(_Opened):
    """An open download, whose bytes can be read once.

    Use it with ``async with``, which always releases the connection. Otherwise it closes when everything was
    read or saved; if you stop before that, call ``await close()``::

        async with await docs.files.download("42") as file:
            async for chunk in file.aiter_bytes():
                ...

    An interrupted download resumes up to ``max_retries`` times, if the server sends a strong ``ETag`` or an
    old enough ``Last-Modified`` date.

    Raises:
        NetworkError, TimeoutError: While reading: the download was interrupted. The message says how many
            bytes were received.
        ResponseError: While reading: the file changed, or its compression does not match the header.
        DownloadClosedError: It was already read or closed.
    """

    _transport: AsyncTransport

    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncGenerator[bytes]:
        """The bytes as they arrive, or in chunks of ``chunk_size``; the last one may be shorter."""
        return self._through(Chunks(chunk_size))

    def aiter_text(self, encoding: str | None = None) -> AsyncGenerator[str]:
        """The file as text, as it arrives. Characters are never split.

        Args:
            encoding: By default, the server's charset, or else UTF-8.

        Raises:
            ResponseDecodeError: It is not text in that encoding.
            LookupError: The encoding is unknown.
        """
        return self._through(self._text(encoding))

    def aiter_base64(self, chunk_size: int = _BASE64) -> AsyncGenerator[str]:
        """The file as base64. Chunks can be decoded separately or concatenated.

        Args:
            chunk_size: Bytes of the file per chunk, at least 3; rounded down to a multiple of 3.
        """
        return self._through(Base64(chunk_size))

    async def read(self) -> bytes:
        """The whole file, in memory."""
        return b"".join([chunk async for chunk in self.aiter_bytes()])

    async def save(
        self,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path:
        """Write the file to ``path`` atomically.

        The bytes are written to a ``.part`` file next to ``path``, which is renamed at the end. If saving is
        interrupted and the server sends a strong ``ETag`` or an old enough date, the part is kept, and saving
        the same content of the same call to the same ``path`` resumes it. A part is not resumed if another
        user owns it or can write it, if it is a link, or if its bytes have changed.

        Only its owner can read and write the file (mode 0600). Threads and processes may save to the same
        ``path`` concurrently: each writes a complete file.

        Args:
            path: The target file. Missing directories are created. A symbolic link is replaced, not followed.
            overwrite: Whether to replace an existing file or link.
            progress: Called periodically with the bytes received, and the total or ``None``.

        Returns:
            The path.

        Raises:
            FileExistsError: ``path`` exists; nothing was read.
            OSError: The file cannot be written.
        """
        self._begin()
        async with self:
            part, held = self._part_file(path, overwrite), Batches()
            try:
                await _in_thread(part.check)
                if 0 < part.written != self.size:
                    await self._transfer.stream.aclose()
                    await self._transport.run(self._transfer.continued(part.written))
                if part.written != self.size:
                    async with aclosing(self._pieces(held)) as batches:
                        async for batch in batches:
                            await _in_thread(part.write, batch)
                            if progress is not None:
                                progress(part.written, self.size)
                return await _in_thread(part.finish)
            except TransportError:  # keep the bytes for the next attempt
                for batch in held.finish():
                    await _in_thread(part.write, batch)
                raise
            finally:
                part.close()

    def _through(self, stage: Stage[T]) -> AsyncGenerator[T]:
        self._begin()
        return self._pieces(stage)

    async def _pieces(self, stage: Stage[T]) -> AsyncGenerator[T]:
        transfer = self._transfer
        async with self:
            while not transfer.finished:
                try:
                    async for chunk in transfer.stream:
                        for piece in transfer.take(chunk):
                            for item in stage.feed(piece):
                                yield item
                    self._require_open()
                    transfer.finish()
                except TransportError as error:
                    self._require_open()
                    await transfer.stream.aclose()
                    await self._transport.run(transfer.resumed(error))
        for item in stage.finish():
            yield item

    async def close(self) -> None:
        """Release the connection, or close it if bytes are unread. Idempotent."""
        self._closed = True
        await self._transfer.stream.aclose()

    def __aiter__(self) -> AsyncGenerator[bytes]:
        return self.aiter_bytes()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


class SyncDownload(_Opened):
    """Sync version of :class:`Download`.

    Use it with ``with``, which always releases the connection::

        with docs.files.download("42") as file:
            for chunk in file.iter_bytes():
                ...
    """

    _transport: SyncTransport

    def iter_bytes(self, chunk_size: int | None = None) -> Generator[bytes]:
        """The bytes as they arrive, or in chunks of ``chunk_size``; the last one may be shorter."""
        return self._through(Chunks(chunk_size))

    def iter_text(self, encoding: str | None = None) -> Generator[str]:
        """The file as text, as it arrives; see :meth:`Download.aiter_text`."""
        return self._through(self._text(encoding))

    def iter_base64(self, chunk_size: int = _BASE64) -> Generator[str]:
        """The file as base64; see :meth:`Download.aiter_base64`."""
        return self._through(Base64(chunk_size))

    def read(self) -> bytes:
        """The whole file, in memory."""
        return b"".join(self.iter_bytes())

    def save(
        self,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path:
        """Write the file to ``path`` atomically; see :meth:`Download.save`."""
        self._begin()
        with self:
            part, held = self._part_file(path, overwrite), Batches()
            try:
                part.check()
                if 0 < part.written != self.size:
                    self._transfer.stream.close()
                    self._transport.run(self._transfer.continued(part.written))
                if part.written != self.size:
                    with closing(self._pieces(held)) as batches:
                        for batch in batches:
                            part.write(batch)
                            if progress is not None:
                                progress(part.written, self.size)
                return part.finish()
            except TransportError:
                for batch in held.finish():
                    part.write(batch)
                raise
            finally:
                part.close()

    def _through(self, stage: Stage[T]) -> Generator[T]:
        self._begin()
        return self._pieces(stage)

    def _pieces(self, stage: Stage[T]) -> Generator[T]:
        transfer = self._transfer
        with self:
            while not transfer.finished:
                try:
                    for chunk in transfer.stream:
                        for piece in transfer.take(chunk):
                            yield from stage.feed(piece)
                    self._require_open()
                    transfer.finish()
                except TransportError as error:
                    self._require_open()
                    transfer.stream.close()
                    self._transport.run(transfer.resumed(error))
        yield from stage.finish()

    def close(self) -> None:
        """Release the connection, or close it if bytes are unread. Idempotent."""
        self._closed = True
        self._transfer.stream.close()

    def __iter__(self) -> Generator[bytes]:
        return self.iter_bytes()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def opened(transfer: Transfer) -> Download | SyncDownload:
    """The async or sync download for ``transfer``."""
    from ..transport.streams import AsyncStream  # imports the HTTP client, which has opened the stream

    return (Download if isinstance(transfer.stream, AsyncStream) else SyncDownload)(transfer)


@overload
def save_download(
    download_iterator: AsyncIterable[bytes], path: str | os.PathLike[str], *, overwrite: bool = False
) -> Coroutine[Any, Any, Path]: ...
@overload
def save_download(
    download_iterator: Iterable[bytes], path: str | os.PathLike[str], *, overwrite: bool = False
) -> Path: ...
def save_download(
    download_iterator: AsyncIterable[bytes] | Iterable[bytes],
    path: str | os.PathLike[str],
    *,
    overwrite: bool = False,
) -> Path | Coroutine[Any, Any, Path]:
    """Write bytes to ``path`` atomically.

    Args:
        download_iterator: A download or another iterable of bytes. If it is async, await the result.
        path: The target file. Missing directories are created.
        overwrite: Whether to replace an existing file.

    Returns:
        The absolute path.

    Raises:
        FileExistsError: ``path`` exists; nothing was read.
        OSError: The file cannot be written.
    """
    if isinstance(download_iterator, Download | SyncDownload):
        return download_iterator.save(path, overwrite=overwrite)
    if isinstance(download_iterator, AsyncIterable):
        return _save(download_iterator, path, overwrite)
    part = PartFile(path, overwrite=overwrite)
    try:
        part.write(download_iterator)
        return part.finish()
    finally:
        part.close()


async def _save(iterator: AsyncIterable[bytes], path: str | os.PathLike[str], overwrite: bool) -> Path:
    part, batches = PartFile(path, overwrite=overwrite), Batches()
    try:
        async for chunk in iterator:
            for batch in batches.feed(chunk):
                await _in_thread(part.write, batch)
        for batch in batches.finish():
            await _in_thread(part.write, batch)
        return await _in_thread(part.finish)
    finally:
        part.close()


async def _in_thread(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    from anyio import to_thread

    return await to_thread.run_sync(partial(function, *args, **kwargs))
