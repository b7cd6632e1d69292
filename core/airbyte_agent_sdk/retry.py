"""When a request is sent again, and where a redirect may lead: pure flows, run by the transports.

A write is never sent twice unless that is safe: ``GET``, ``HEAD``, ``PUT``, ``DELETE`` and calls with an
idempotency key are repeated after 429, 5xx, timeouts and dropped connections; others only when the request
surely did not arrive.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from .definition import RetryConfig
from .errors import NetworkError, TimeoutError, TransportError
from .rate_limit import Unit, rate_limited, wait_asked
from .transport import Flow, Request, Response, Wait, origin, resolve

__all__ = ["RetryPolicy", "deliver", "never"]

_REPEATABLE = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MAX_REDIRECTS = 5


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how long; times in seconds.

    Attributes:
        max_retries: Tries after the first; 0 is none.
        initial_delay: Upper bound of the first pause; each later one may be ``base`` times longer.
        max_delay: The longest pause. A server that asks for more gets no retry: the error carries its wish.
        budget: All pauses of one call together.
        jitter: Draw each pause between 0 and its bound, so that many clients do not come back at once.
    """

    max_retries: int = 2
    initial_delay: float = 0.5
    max_delay: float = 60.0
    base: float = 2.0
    budget: float = 120.0
    jitter: bool = True
    status_codes: tuple[int, ...] = (408, 429, 500, 502, 503, 504)
    on_timeout: bool = True
    on_network_error: bool = True
    after_header: str = "Retry-After"
    after_format: Unit = "seconds"

    @classmethod
    def of(cls, config: RetryConfig | None, max_retries: int) -> RetryPolicy:
        """The policy a spec asks for, with the caller's number of retries."""
        if config is None:
            return cls(max_retries=max_retries)
        return cls(
            max_retries=min(max_retries, config.max_attempts - 1),
            initial_delay=config.initial_delay,
            max_delay=config.max_delay,
            base=config.exponential_base,
            jitter=config.jitter,
            status_codes=config.status_codes,
            on_timeout=config.on_timeout,
            on_network_error=config.on_network_error,
            after_header=config.after_header,
            after_format=config.after_format,
        )

    def pause(self, attempt: int, asked: float | None = None) -> float | None:
        """Seconds to wait after try number ``attempt`` (from 0), or ``None`` to give up."""
        if attempt >= self.max_retries:
            return None
        if asked is not None:
            return asked if asked <= self.max_delay else None
        bound = min(self.max_delay, self.initial_delay * self.base**attempt)
        return random.uniform(0, bound) if self.jitter else bound  # noqa: S311  not for secrecy


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
        refused: Whether an answer of this server says that the rate limit kept it from acting, so that any
            write may be repeated.
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
        try:
            response = yield from _follow(request)
        except TransportError as error:
            wanted = (isinstance(error, TimeoutError) and policy.on_timeout) or (
                isinstance(error, NetworkError) and policy.on_network_error
            )
            delay = policy.pause(attempt) if wanted and (repeatable or not error.sent) else None
            if delay is None or waited + delay > policy.budget:
                raise
        else:
            refusal = refused(response)
            status = 429 if refusal or rate_limited(response) else response.status
            if not (repeatable or refusal) or status not in policy.status_codes or final(response):
                return response
            asked = wait_asked(response, policy.after_header, policy.after_format)
            delay = policy.pause(attempt, asked)
            if delay is None or waited + delay > policy.budget:
                return response
        yield Wait(delay)
        waited += delay
        attempt += 1


def _follow(request: Request) -> Flow[Response]:
    response: Response = yield request
    for _ in range(_MAX_REDIRECTS):
        target = _redirect(request, response)
        if target is None:
            break
        request = target
        response = yield request
    return response


def _redirect(request: Request, response: Response) -> Request | None:
    """The request that an answer redirects to, without credentials on another origin."""
    location = response.headers.get("location")
    # A redirected write is for the caller to judge: the first server may have acted on it.
    if response.status not in _REDIRECTS or location is None or request.method not in ("GET", "HEAD"):
        return None
    try:
        target = resolve(request.url, location)
        if origin(target) == origin(request.url):
            return replace(request, url=target)
    except ValueError:
        return None
    if target.startswith("https://") or (target.startswith("http://") and request.url.startswith("http://")):
        return replace(request, url=target, credentials={}, secret_query="")
    return None  # never from TLS to plain text
