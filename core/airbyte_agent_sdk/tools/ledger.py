"""The writes of a run: each is made once, unless it is repeated on purpose."""

from __future__ import annotations

import hashlib
import threading
from collections import Counter
from typing import Literal, TypeAlias

__all__ = ["Ledger", "State"]

#: ``unknown`` is a write whose response was lost: it may have taken effect.
State: TypeAlias = Literal["running", "done", "unknown"]


class Ledger:
    """Remembers the writes of a run; threads may share it.

    Args:
        run: Name of the run. The same write has the same idempotency key in each run of that name.
    """

    def __init__(self, run: str) -> None:
        self._run = run
        self._lock = threading.Lock()
        self._states: dict[str, State] = {}
        self._repeats: Counter[str] = Counter()

    def begin(self, write: str, *, again: bool, keyed: bool) -> tuple[bool, State | None]:
        """Note that a write is being made, unless it was made before.

        Args:
            write: A text that is the same for the same write.
            again: Whether it is repeated on purpose.
            keyed: Whether the service recognizes a write that comes twice, by its idempotency key.

        Returns:
            Whether it may be made, and its state before.
        """
        with self._lock:
            before = self._states.get(write)
            repeatable = before is None or again or (before == "unknown" and keyed)
            if before == "running" or not repeatable:
                return False, before
            if again and before == "done":
                self._repeats[write] += 1
            self._states[write] = "running"
            return True, before

    def end(self, write: str, state: State | None) -> None:
        """Note how a write ended; ``None`` is that it was not made."""
        with self._lock:
            if state is None:
                self._states.pop(write, None)
            else:
                self._states[write] = state

    def idempotency_key(self, write: str) -> str:
        """The key by which a service recognizes a write: of the run, the write, and its repetitions."""
        text = f"{self._run} {self._repeats[write]} {write}"
        return f"agent-{hashlib.sha256(text.encode()).hexdigest()[:48]}"
