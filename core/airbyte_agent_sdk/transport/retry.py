"""When a request is sent again, and where a redirect may lead: pure flows, run by the transports.

What may be repeated depends on what the server can have done with the request:

* A read (``GET``, ``HEAD``, ``OPTIONS``, a list by ``POST``), a ``PUT``, a ``DELETE`` and a write with an
  idempotency key are repeated after temporary failures: the statuses of
  :data:`~..definition.RETRYABLE_STATUSES`, timeouts and dropped connections.
* Any other write is repeated only if the server did not act on it: the connection was never made, or the
  rate limit refused the request (unless :attr:`RetryPolicy.rate_limited_writes` is off).
"""

from __future__ import annotations

import logging
import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from ..definition import Operation, RetryConfig
from ..errors import AirbyteError, NetworkError, RateLimitError, TimeoutError, TransportError
from .flow import Flow, Request, Response, Sleep, Verdict, origin, resolve
from .options import Options
from .streams import place
from .verdict import judge, wait_asked

__all__ = ["RetryPolicy", "deliver", "may_repeat", "never"]

_LOG = logging.getLogger("airbyte_agent_sdk.retry")
_LOG.addHandler(logging.NullHandler())  # a program that configures no logging is not written to

_REPEATABLE = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
#: Redirects that ask for the same method and body at another URL.
_KEEPING = frozenset({307, 308})
_MAX_REDIRECTS = 5
#: Seconds; a server that asks for less names no pause of use, so the back-off counts.
_AT_ONCE = 0.1


#: Where the spec says nothing.
_DEFAULTS = RetryConfig(initial_delay=0.5)


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how long; times in seconds.

    Attributes:
        max_retries: Maximum number of retries; 0 disables them.
        config: The spec's delays, statuses, headers and rules. ``initial_delay`` bounds the first pause, and
            each later one may be ``exponential_base`` times longer, up to ``max_delay``. With ``jitter`` each
            is drawn between 0 and its bound, so that many clients do not come back at once. A server that
            asks for more than ``max_delay`` is not asked again: the error has ``retry_after``.
        budget: All pauses of one call together.
        rate_limited_writes: Repeat writes without an idempotency key that the rate limit refused.
        graphql: Whether the answers are those of a GraphQL server.
    """

    max_retries: int = 2
    config: RetryConfig = _DEFAULTS
    budget: float = 120.0
    rate_limited_writes: bool = True
    graphql: bool = False

    @classmethod
    def of(cls, config: RetryConfig | None, options: Options, *, graphql: bool = False) -> RetryPolicy:
        """The policy that a spec asks for, as far as the caller's options allow it."""
        retries, writes = options.max_retries, options.retry_rate_limited_writes
        if config is None:
            return cls(retries, rate_limited_writes=writes, graphql=graphql)
        retries = min(retries, (config.max_attempts or retries + 1) - 1)
        return cls(retries, config, rate_limited_writes=writes, graphql=graphql)

    def repeats(self, response: Response, verdict: Verdict, *, repeatable: bool) -> bool:
        """Whether a call that got ``response`` is made again, as long as tries are left.

        Args:
            response: The answer.
            verdict: What it means.
            repeatable: Whether sending the request twice does no harm.
        """
        statuses = self.config.status_codes
        match verdict.meaning:
            case "rate_limit":
                return 429 in statuses and (repeatable or self.rate_limited_writes)
            case "retry":
                return repeatable
            case None | "incomplete":
                return repeatable and response.status in statuses
            case _:
                return False

    def pause(self, attempt: int, asked: float | None = None) -> float | None:
        """Seconds to wait after try number ``attempt`` (from 0), or ``None`` to give up.

        Args:
            attempt: How many tries failed before this one.
            asked: Seconds that the server asked for. Less than a tenth of a second is not a pause: at least
                half the back-off is waited then.
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
    """Whether a call that failed so can be made once more without the risk of doing something twice.

    An idempotency key is of no help: another call has another key.

    Args:
        operation: The call's operation.
        error: What it failed with.
    """
    if operation.reads or operation.method in _REPEATABLE:
        return True
    return isinstance(error, RateLimitError) or (isinstance(error, TransportError) and not error.sent)


def never(_: Response) -> bool:
    """No answer of most servers tells whether they acted."""
    return False


def deliver(
    request: Request,
    policy: RetryPolicy,
    *,
    keyed: bool = False,
    refused: Callable[[Response], bool] = never,
    final: Callable[[Response], bool] = never,
) -> Flow[Response]:
    """Send ``request``, follow its redirects, and repeat it as ``policy`` allows.

    Args:
        request: What to send.
        policy: How often and how long.
        keyed: Whether it may be sent twice whatever its method: it carries an idempotency key, or only reads.
        refused: Whether an answer of this server says that it did not act, where that is not told by its
            verdict.
        final: Whether an answer of this server says that to repeat the call is of no use.

    Returns:
        The last answer, whatever its status.

    Raises:
        TransportError: There was no answer, and no try is left.
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
        except TimeoutError:  # the call's deadline comes first: what there is stands
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
    """The request that an answer redirects to, without credentials on another origin."""
    location = response.headers.get("location")
    reads = request.method in ("GET", "HEAD")
    if location is None:
        return None
    # After 301 to 303 the server may have acted on a write; 307 and 308 mean that it has not.
    if not reads and response.status not in _KEEPING:
        return None
    try:
        target = resolve(request.url, location)
        if origin(target) == origin(request.url):
            return replace(request, url=target)
    except ValueError:
        return None
    if not reads:
        return None  # what is written is for this server alone
    if target.startswith("https://") or (target.startswith("http://") and request.url.startswith("http://")):
        return replace(request, url=target, credentials={}, secret_query="")
    return None  # never from TLS to plain text
