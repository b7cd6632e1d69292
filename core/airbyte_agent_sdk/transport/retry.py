"""Retries and redirects, as flows that the transports run.

Whether a request is retried depends on what the server may have done with it:

* A read (``GET``, ``HEAD``, ``OPTIONS``, a list by ``POST``), a ``PUT``, a ``DELETE`` and a write with an
  idempotency key are retried after temporary failures: the statuses of
  :data:`~..definition.RETRYABLE_STATUSES`, timeouts and dropped connections.
* Any other write is retried only if the server did not process it: the connection was never made, or the
request was rate limited (unless :attr:`RetryPolicy.rate_limited_writes` is off).
"""

from __future__ import annotations

import logging
import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from ..definition import Operation, RetryConfig
from ..errors import AirbyteError, NetworkError, RateLimitError, TimeoutError, TransportError
from .flow import Flow, Request, Response, Sleep, Verdict
from .options import Options
from .urls import origin, place, resolve
from .verdict import judge, wait_asked

__all__ = ["RetryPolicy", "deliver", "may_repeat", "never"]

_LOG = logging.getLogger("airbyte_agent_sdk.retry")
_LOG.addHandler(logging.NullHandler())  # no output unless the program configures logging

_REPEATABLE = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
#: Redirects that keep the method and body.
_KEEPING = frozenset({307, 308})
_MAX_REDIRECTS = 5
#: Seconds; if a server requests less, the back-off applies.
_AT_ONCE = 0.1


#: Default if the spec has no configuration.
_DEFAULTS = RetryConfig(initial_delay=0.5)


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """Number and delays of retries; times are in seconds.

    Attributes:
        max_retries: Maximum number of retries; 0 disables them.
        config: The spec's delays, statuses, headers and rules. ``initial_delay`` is the maximum of the first
            pause; it is multiplied by ``exponential_base`` for each later one, up to ``max_delay``. With
            ``jitter``, each pause is random between 0 and its maximum, so that clients do not retry
            simultaneously. If a server requests more than ``max_delay``, the call is not retried, and the
            error has ``retry_after``.
        budget: Maximum total of all pauses of a call.
        rate_limited_writes: Retry rate-limited writes without an idempotency key.
        graphql: Whether the service is a GraphQL server.
    """

    max_retries: int = 2
    config: RetryConfig = _DEFAULTS
    budget: float = 120.0
    rate_limited_writes: bool = True
    graphql: bool = False

    @classmethod
    def of(cls, config: RetryConfig | None, options: Options, *, graphql: bool = False) -> RetryPolicy:
        """The policy for a spec and the caller's options."""
        retries, writes = options.max_retries, options.retry_rate_limited_writes
        if config is None:
            return cls(retries, rate_limited_writes=writes, graphql=graphql)
        retries = min(retries, (config.max_attempts or retries + 1) - 1)
        return cls(retries, config, rate_limited_writes=writes, graphql=graphql)

    def repeats(self, response: Response, verdict: Verdict, *, repeatable: bool) -> bool:
        """Whether ``response`` is a reason to retry, if attempts are left.

        Args:
            response: The response.
            verdict: What it means.
            repeatable: Whether it is safe to send the request twice.
        """
        statuses = self.config.status_codes
        match verdict.meaning:
            case "rate_limit":
                return 429 in statuses and (repeatable or self.rate_limited_writes)
            case "retry":
                return repeatable
            case None | "incomplete" | "accepted":
                return repeatable and response.status in statuses
            case _:
                return False

    def pause(self, attempt: int, asked: float | None = None) -> float | None:
        """Seconds to wait after attempt ``attempt`` (from 0), or ``None`` to give up.

        Args:
            attempt: Number of failed attempts before this one.
            asked: Seconds that the server requested. If less than 0.1, at least half the back-off applies.
        """
        if attempt >= self.max_retries:
            return None
        config = self.config
        bound = min(config.max_delay, config.initial_delay * config.exponential_base**attempt)
        if asked is not None and asked >= _AT_ONCE:
            return asked if asked <= config.max_delay else None
        least = 0.0 if asked is None else bound / 2
        return random.uniform(least, bound) if config.jitter else bound  # noqa: S311  not for secrecy


def may_repeat(operation: Operation, error: AirbyteError) -> bool:
    """Whether a failed call can be repeated without the risk of executing it twice.

    An idempotency key does not help: another call gets another key.

    Args:
        operation: The call's operation.
        error: The error of the call.
    """
    if operation.reads or operation.method in _REPEATABLE:
        return True
    return isinstance(error, RateLimitError) or (isinstance(error, TransportError) and not error.sent)


def never(_: Response) -> bool:
    """For most servers, no response tells whether a write was processed."""
    return False


def deliver(
    request: Request,
    policy: RetryPolicy,
    *,
    keyed: bool = False,
    refused: Callable[[Response], bool] = never,
    final: Callable[[Response], bool] = never,
) -> Flow[Response]:
    """Send ``request``, follow its redirects, and retry it according to ``policy``.

    Args:
        request: The request.
        policy: The retry policy.
        keyed: Whether it is safe to send twice regardless of its method: it has an idempotency key, or only
            reads.
        refused: Whether a response of this server means that it did not process the request, in addition to
            the verdict.
        final: Whether a response of this server means that a retry is pointless.

    Returns:
        The last response, with any status.

    Raises:
        TransportError: There was no response, and no attempts are left.
    """
    repeatable = keyed or request.method in _REPEATABLE
    waited, attempt = 0.0, 0
    while True:
        response: Response | None = None
        failure: TransportError | None = None
        try:
            response = yield from _follow(request)
        except TransportError as error:
            failure, reason = error, type(error).__name__
            wanted = (isinstance(error, TimeoutError) and policy.config.on_timeout) or (
                isinstance(error, NetworkError) and policy.config.on_network_error
            )
            delay = policy.pause(attempt) if wanted and (repeatable or not error.sent) else None
            if delay is None or waited + delay > policy.budget:
                raise
        else:
            verdict = response.verdict = judge(response, policy.config, graphql=policy.graphql)
            harmless = repeatable or refused(response)
            if not policy.repeats(response, verdict, repeatable=harmless) or final(response):
                return response
            asked = wait_asked(response, policy.config, verdict, attempt)
            delay = policy.pause(attempt, asked)
            if delay is None or waited + delay > policy.budget:
                return response
            reason = f"{response.status}{', rate limited' if verdict.meaning == 'rate_limit' else ''}"
        _LOG.warning(
            "%s: %s; trying again in %.1f s (attempt %d of %d)",
            place(request),
            reason,
            delay,
            attempt + 2,
            policy.max_retries + 1,
        )
        try:
            yield Sleep(delay)
        except TimeoutError:  # the deadline would pass first, so return the current result
            if failure is not None:
                raise failure from None
            assert response is not None  # noqa: S101  there is one or the other
            return response
        waited += delay
        attempt += 1
        request.attempt = attempt + 1


def _follow(request: Request) -> Flow[Response]:
    response: Response = yield request
    for _ in range(_MAX_REDIRECTS):
        target = _redirect(request, response) if response.status in _REDIRECTS else None
        if target is None:
            break
        request = target
        response = yield request
    return response


def _redirect(request: Request, response: Response) -> Request | None:
    """The request for a redirect, without credentials if it leads to another origin."""
    location = response.headers.get("location")
    reads = request.method in ("GET", "HEAD")
    if location is None:
        return None
    # After 301 to 303, the server may have processed a write; 307 and 308 mean that it has not.
    if not reads and response.status not in _KEEPING:
        return None
    try:
        target = resolve(request.url, location)
        if origin(target) == origin(request.url):
            return replace(request, url=target)
    except ValueError:
        return None
    if not reads:
        return None  # data is only sent to this server
    if target.startswith("https://") or (target.startswith("http://") and request.url.startswith("http://")):
        return replace(request, url=target, credentials={}, secret_query="")
    return None  # never from TLS to plain text
