"""Generates connectors in parallel: one process per core, largest specs first."""

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

#: A process takes a second to start, as long as four average specs.
_SPECS_A_PROCESS = 4
_MOST_PROCESSES = 8


@dataclass(frozen=True, slots=True)
class Result:
    """The result for a spec.

    Attributes:
        spec: The spec.
        built: Its package; ``None`` if it failed.
        problem: The error.
        seconds: Duration.
    """

    spec: Spec
    built: Generated | None = None
    problem: str = ""
    seconds: float = 0.0

    @property
    def generated(self) -> Generated:
        """The package.

        Raises:
            BuildError: The package could not be built.
        """
        if self.built is None:
            raise BuildError(self.problem)
        return self.built


def build_all(specs: Sequence[Spec], *, foreign: bool) -> Iterator[Result]:
    """Generate all packages in memory, in order of completion.

    Only an interrupt stops it early: failed specs are results too.

    Args:
        specs: The specs.
        foreign: Whether they are foreign.
    """
    build = partial(_build, foreign=foreign)
    processes = min(os.cpu_count() or 1, len(specs) // _SPECS_A_PROCESS, _MOST_PROCESSES)
    if processes < 2:
        yield from map(build, specs)
        return
    # Spawned: the thread that draws on the terminal must not be forked.
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
        from .generation import build  # not needed if there is nothing to do

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
    """Ctrl-C reaches every process of a terminal; the parent decides when to stop."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
