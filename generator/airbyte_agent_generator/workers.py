"""Many connectors at once: a process a core, the largest specs first, so that the end waits for none."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from typing import TYPE_CHECKING

from .errors import BuildError, GeneratorError
from .specs import Spec

if TYPE_CHECKING:
    from .generation import Generated

__all__ = ["Result", "build_all"]

#: A process takes a second to start, which is as long as four specs of the usual size need.
_SPECS_A_PROCESS = 4
_MOST_PROCESSES = 8


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a spec.

    Attributes:
        spec: The spec.
        built: Its package; ``None`` where there was a problem.
        problem: What it was.
        seconds: How long it took.
    """

    spec: Spec
    built: Generated | None = None
    problem: str = ""
    seconds: float = 0.0

    @property
    def generated(self) -> Generated:
        """The package.

        Raises:
            BuildError: There is none.
        """
        if self.built is None:
            raise BuildError(self.problem)
        return self.built


def build_all(specs: Sequence[Spec], *, foreign: bool) -> Iterator[Result]:
    """Generate every spec's package in memory; in the order in which they are done.

    Nothing but an interrupt ends it early: a spec that fails is a result, too.

    Args:
        specs: The specs.
        foreign: Whether they were written by others.
    """
    build = partial(_build, foreign=foreign)
    processes = min(os.cpu_count() or 1, len(specs) // _SPECS_A_PROCESS, _MOST_PROCESSES)
    if processes < 2:
        yield from map(build, specs)
        return
    # Spawned: what is drawn on the terminal in a thread must not be forked.
    with ProcessPoolExecutor(processes, get_context("spawn"), _ignore_interrupts) as pool:
        try:
            largest = sorted(specs, key=_size, reverse=True)
            waiting = {pool.submit(build, spec): spec for spec in largest}
            yield from (_result(done, waiting[done]) for done in as_completed(waiting))
        finally:
            pool.shutdown(cancel_futures=True)


def _build(spec: Spec, *, foreign: bool) -> Result:
    started = time.perf_counter()
    try:
        from .generation import build  # what has nothing to do need not load it

        built = build(spec, foreign=foreign)
    except GeneratorError as error:
        return Result(spec, problem=str(error))
    except OSError as error:
        return Result(spec, problem=f"{spec.slug}: {error}")
    except Exception as error:
        return Result(spec, problem=f"{spec.path}: a bug in the generator: {type(error).__name__}: {error}")
    return Result(spec, built, seconds=time.perf_counter() - started)


def _result(done: Future[Result], spec: Spec) -> Result:
    try:
        return done.result()
    except Exception as error:  # the process is gone
        return Result(spec, problem=f"{spec.path}: {error}")


def _size(spec: Spec) -> int:
    try:
        return spec.path.stat().st_size
    except OSError:
        return 0


def _ignore_interrupts() -> None:
    """Ctrl-C reaches every process of a terminal; the first one says when to stop."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
