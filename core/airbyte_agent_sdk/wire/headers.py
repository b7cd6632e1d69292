"""Headers of every request to a vendor, and headers put over others, whose names may differ in case."""

from __future__ import annotations

from collections.abc import Mapping

from ..transport import USER_AGENT

__all__ = ["BYTES_HEADERS", "HEADERS", "over"]

HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": USER_AGENT,
}
#: For a file: of any type, and as it is, so that what was read counts for what is still to come.
BYTES_HEADERS = {**HEADERS, "Accept": "*/*", "Accept-Encoding": "identity"}


def over(headers: Mapping[str, str], others: Mapping[str, str], *, keep: bool = True) -> Mapping[str, str]:
    """``headers`` without those that ``others`` name in any case; with ``others`` where ``keep`` says so."""
    if not others:
        return headers
    named = {name.lower() for name in others}
    rest = {name: value for name, value in headers.items() if name.lower() not in named}
    return {**rest, **others} if keep else rest
