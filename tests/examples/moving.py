"""The servers that docs/moving/ is run against. Each starts with the same records every time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import httpx
from localstripe_server import stripe_server
from server import Answer, Request

Answers = Callable[[Request], Answer]


@contextmanager
def stripe() -> Iterator[Answers]:
    """A Stripe of its own: localstripe."""
    with stripe_server() as url, httpx.Client(base_url=url) as http:

        def answer(request: Request) -> Answer:
            headers = {
                name: value
                for name, value in request.headers.items()
                if name in {"authorization", "content-type", "idempotency-key"}
            }
            done = http.request(
                request.method, request.path, params=request.query, content=request.body, headers=headers
            )
            return Answer(done.content, done.status_code)

        yield answer
