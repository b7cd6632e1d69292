"""Records the responses of a service once, and replays them afterwards."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, TypeAlias, get_args

from ..calls.ahead import Ahead
from ..errors import ConfigurationError
from ..transport import Request
from ..transport.intercept import Answer, intercepted
from .cassette import (
    Cassette,
    CassetteError,
    Exchange,
    learn_answer,
    learn_request,
    written_answer,
    written_request,
)
from .recorder_redaction import Redactor

__all__ = ["CassetteError", "Mode", "Recorder"]

Mode: TypeAlias = Literal["none", "once", "all"]


class Recorder:
    """Records the requests of all connectors to a cassette, or answers them from it.

    A cassette is a YAML file to commit. Credentials are never written to it.

        with Recorder("cassettes/customers.yaml", mode="once"):
            with SyncStripeConnector(StripeAuthConfig(api_key=key)) as stripe:
                ...

    A request is found by its method, URL, query, headers and body, whatever the order of fields. While a
    cassette is replayed, nothing is sent, and pauses such as those before retries are skipped. Pages are not
    requested before they are needed.

    Args:
        path: The cassette.
        mode: ``none`` replays it. ``once`` records it if there is no such file. ``all`` records it anew.
        redact: Further fields to redact, such as ``phone`` or ``address.line1``.
        strict: Whether each recorded response is used exactly once. If not, they can be used any number of
            times.

    Attributes:
        path: The cassette.
        recording: Whether requests are sent and recorded.

    Raises:
        ConfigurationError: ``mode`` or ``redact`` is invalid.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        mode: Mode = "none",
        redact: Iterable[str] = (),
        strict: bool = True,
    ) -> None:
        if mode not in get_args(Mode):
            raise ConfigurationError(f'mode must be "none", "once" or "all", not {mode!r}')
        if isinstance(redact, str):
            raise ConfigurationError(f"redact must be a list of names, such as [{redact!r}]")
        given: Any = redact
        names: list[Any] = [*given] if isinstance(given, Iterable) else [given]  # pyright: ignore[reportUnknownArgumentType]
        if not all(isinstance(name, str) for name in names):
            raise ConfigurationError(f"redact must be a list of names, not {given!r}")
        self.path = Path(path)
        self.recording = mode == "all" or (mode == "once" and not self.path.exists())
        #: Whether pauses are made; see :class:`~..transport.intercept.Interceptor`.
        self.waits = self.recording
        self._strict = strict
        # Addresses that are sent to a cassette are compared with those that stand for them.
        self._fields = tuple(names)
        self._redactor = Redactor(self._fields, addresses=self.recording)
        self._cassette = Cassette(self.path, [], strict=strict)
        self._recorded: list[tuple[Request, Answer]] = []
        self._failure: CassetteError | None = None
        self._lock = threading.Lock()
        self._scope = ExitStack()

    def __enter__(self) -> Self:
        """Take over the requests of the process; raises as :meth:`open`."""
        self.open()
        return self

    def open(self) -> None:
        """Take over the requests of the process.

        Raises:
            CassetteError: There is no cassette to replay, or it cannot be read.
            RuntimeError: Another recorder is active.
        """
        if not self.recording:
            self._cassette = Cassette.load(self.path, strict=self._strict)
        self._scope.enter_context(intercepted(self))
        self._scope.callback(self._set_ahead, enabled=True)
        self._set_ahead(enabled=False)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Save what was recorded, or check what was replayed, unless the block failed.

        Raises:
            CassetteError: A request was not recorded, or a recorded one was not made.
        """
        self.close()
        if kind is None:
            self.finish()

    def close(self) -> None:
        """Give the requests back. Nothing is saved or checked."""
        self._scope.close()

    def finish(self) -> None:
        """Save what was recorded, or check what was replayed.

        Raises:
            CassetteError: A request was not recorded, or a recorded one was not made.
        """
        if self.recording:
            self._save()
        elif self._failure is not None:
            raise self._failure
        elif self._strict and (unused := self._cassette.unused()):
            raise CassetteError(
                "\n  ".join([f"{self.path} has {len(unused)} responses that were not requested:", *unused])
            )

    def replay(self, request: Request) -> Answer | None:
        """The recorded response to a request; ``None`` while recording."""
        if self.recording:
            return None
        with self._lock:
            learn_request(self._redactor, request)
            try:
                found = self._find(request)
            except CassetteError as error:
                self._failure = self._failure or error  # which the code under test may have caught
                raise
            return self._cassette.answer(found)

    def _find(self, request: Request) -> Exchange:
        try:
            return self._cassette.find(written_request(self._redactor, request))
        except CassetteError:
            # The credentials of a replay may be a word, such as "customers", that is in the URL too.
            plain = written_request(Redactor(self._fields, addresses=False), request)
            if not self._cassette.has(plain):
                raise
            return self._cassette.find(plain)

    def record(self, request: Request, answer: Answer) -> None:
        """Take note of a response. It is redacted when all are known, and only then written."""
        with self._lock:
            self._recorded.append((request, answer))

    def _save(self) -> None:
        redactor = self._redactor
        for request, answer in self._recorded:
            learn_request(redactor, request)
            learn_answer(redactor, answer)
        self._cassette.exchanges = [
            Exchange(written_request(redactor, request), written_answer(redactor, answer))
            for request, answer in self._recorded
        ]
        self._cassette.save(redactor)

    @staticmethod
    def _set_ahead(*, enabled: bool) -> None:
        """Turn requests for later pages on or off, and let connectors ask for hosted tokens of their own.

        Real tokens and recorded ones do not mix.
        """
        Ahead.enabled = enabled
        tokens = sys.modules.get("airbyte_agent_sdk.hosted.tokens")
        if tokens is not None:  # else there are none
            tokens.forget()
