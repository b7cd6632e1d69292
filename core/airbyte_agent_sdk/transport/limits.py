"""A connector's own rate and concurrency limits."""

from __future__ import annotations

from typing import Any, TypeVar

from ..errors import AirbyteError, ConfigurationError
from .deadline import Deadline
from .flow import Flow, Limited, Request, Sleep, Timed
from .limiters import ConcurrencyLimit, RateLimiter
from .options import Options

__all__ = ["limited", "pace", "slots"]

T = TypeVar("T")

#: Minimum rate in requests per second: one per day.
_SLOWEST = 1 / 86_400


def pace(max_rps: object) -> RateLimiter | None:
    """The rate limiter for ``max_rps``; ``None`` disables it.

    Raises:
        ConfigurationError: It is not a number, or below one request per day.
    """
    if max_rps is None:
        return None
    if isinstance(max_rps, bool) or not isinstance(max_rps, int | float) or not 0 < max_rps < float("inf"):
        raise ConfigurationError(f"max_rps must be a number of requests per second above 0, not {max_rps!r}")
    if max_rps < _SLOWEST:
        raise ConfigurationError(
            f"max_rps must be at least 1/86400, one request per day, not {max_rps!r}; "
            "the unit is requests per second"
        )
    return RateLimiter(max_rps)


def slots(max_concurrency: object) -> ConcurrencyLimit | None:
    """The concurrency limit for ``max_concurrency``; ``None`` disables it.

    Raises:
        ConfigurationError: It is not an integer above 0.
    """
    if max_concurrency is None:
        return None
    if isinstance(max_concurrency, bool) or not isinstance(max_concurrency, int) or max_concurrency < 1:
        raise ConfigurationError(f"max_concurrency must be an integer above 0, not {max_concurrency!r}")
    return ConcurrencyLimit(max_concurrency)


def limited(options: Options, flow: Flow[T]) -> Flow[T]:
    """Run ``flow`` within the concurrency and rate limits of ``options``.

    The deadline includes waiting.
    """
    if options.pace is not None:
        flow = _paced(options.pace, flow)
    if options.slots is not None:
        flow = _in_slot(options.slots, flow)
    if options.deadline is not None:
        flow = _timed(options.deadline, flow)
    return flow


def _timed(seconds: float, flow: Flow[T]) -> Flow[T]:
    result: T = yield Timed(Deadline(seconds), flow)
    return result


def _in_slot(room: ConcurrencyLimit, flow: Flow[T]) -> Flow[T]:
    result: T = yield Limited(room, flow)
    return result


def _paced(pace: RateLimiter, flow: Flow[T]) -> Flow[T]:
    try:
        step = next(flow)
        while True:
            if isinstance(step, Request) and (seconds := pace.turn()) > 0:
                yield Sleep(seconds)
            try:
                answer: Any = yield step
            except AirbyteError as error:
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as stop:
        result: T = stop.value
        return result
    finally:
        flow.close()
