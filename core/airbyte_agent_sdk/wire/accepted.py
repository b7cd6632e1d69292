"""Calls whose result is found at another URL: the next page of a ``Link``, and what a server has accepted."""

from __future__ import annotations

from dataclasses import replace

from ..errors import ResponseError
from ..transport import Request, Response, origin, resolve
from .request import over
from .response import extract

__all__ = ["as_get", "result_url"]


def as_get(request: Request, url: str) -> Request:
    """The request for another URL of the same origin, without a body."""
    headers = over(request.headers, {"Content-Type": ""}, keep=False)
    return replace(request, method="GET", url=url, headers=headers, content=None)


def result_url(response: Response) -> str | None:
    """Where the result of a call will be, if a rule of the spec says that the server has accepted it.

    Raises:
        ResponseError: It is on another origin.
    """
    verdict = response.verdict
    if (
        verdict is None
        or verdict.meaning != "accepted"
        or verdict.rule is None
        or response.stream is not None
    ):
        return None
    place = verdict.rule.url
    try:
        target = extract(place, response.json(), response.headers) if place is not None else None
        target = target or response.headers.get("location")
        url = resolve(response.url, target) if isinstance(target, str) and target else None
        elsewhere = url is not None and origin(url) != origin(response.url)
    except ValueError:
        return None  # the response is returned as it is
    if elsewhere:
        raise ResponseError(
            "the URL of the result is on another origin, to which no credentials are sent",
            status_code=response.status,
        )
    return url
