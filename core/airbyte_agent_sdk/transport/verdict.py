"""Determines the meaning of a response: whether and when to retry, and the error class.

Statuses and headers suffice for most services. Service-specific rules are in the spec
(``x-airbyte-retry-config.rules``); the first matching rule applies. Error codes of GraphQL responses are
common to many servers and need no rule.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from ..definition import AnswerRule, Meaning, RetryConfig
from ..records.jsonpath import parse
from .flow import Response, Verdict
from .rate_limit import rate_limited, reset_wait, retry_after, throttle_wait, wait_in

__all__ = ["FAILURES", "Verdict", "judge", "wait_asked"]

#: Meanings that make a response an error, regardless of its status.
FAILURES: Final[frozenset[Meaning]] = frozenset(
    {"retry", "rate_limit", "quota", "authentication", "permission", "not_found", "final"}
)
_CODES: Final[tuple[tuple[Meaning, tuple[str, ...]], ...]] = (
    ("rate_limit", ("RATE_LIMITED", "RATE_LIMIT", "RATELIMITED", "THROTTLED")),
    ("authentication", ("UNAUTHENTICATED", "UNAUTHORIZED")),
    ("permission", ("FORBIDDEN", "ACCESS_DENIED")),
    ("not_found", ("NOT_FOUND",)),
)
#: Error codes of GraphQL servers, by the two places where they occur.
_GRAPHQL_RULES: Final = tuple(
    AnswerRule(meaning, body={place: codes})
    for meaning, codes in _CODES
    for place in ("$.errors[*].type", "$.errors[*].extensions.code")
)
_NO_CONFIG: Final = RetryConfig()


def judge(response: Response, config: RetryConfig | None = None, *, graphql: bool = False) -> Verdict:
    """Determine the meaning of a response.

    Args:
        response: The response. For a stream, only status and headers are considered.
        config: The spec's configuration with its rules.
        graphql: Whether the response is from a GraphQL server.
    """
    for rule in (*(config or _NO_CONFIG).rules, *(_GRAPHQL_RULES if graphql else ())):
        looks_inside = bool(rule.body or rule.contains)
        # Retry headers only apply to failures.
        if response.status not in rule.status if rule.status else response.status < 400 and not looks_inside:
            continue
        if not all(_is_among(response.headers.get(name), values) for name, values in rule.headers.items()):
            continue
        if looks_inside and not (_may_match(rule, response.content) and _fits(rule, _read(response))):
            continue
        return Verdict(rule.means, _details(rule, response), rule)
    # Only these two statuses may be a rate limit.
    return Verdict("rate_limit") if response.status in (403, 429) and rate_limited(response) else Verdict()


def _is_among(value: str | None, expected: Sequence[str]) -> bool:
    return value is not None and value.strip().lower() in {text.lower() for text in expected}


def _may_match(rule: AnswerRule, content: bytes) -> bool:
    """Whether the response contains the rule's keys at all, so that most responses need not be parsed."""
    for path in (*rule.body, *rule.contains):
        key = next((step for step in parse(path).steps if isinstance(step, str)), "")
        if f'"{key}"'.encode() not in content:
            return False
    return True


def _fits(rule: AnswerRule, body: Any) -> bool:
    return all(
        any(_same(found, value) for found in parse(path).find(body) for value in values)
        for path, values in rule.body.items()
    ) and all(
        any(
            isinstance(found, str) and text.lower() in found.lower()
            for found in parse(path).find(body)
            for text in texts
        )
        for path, texts in rule.contains.items()
    )


def _same(found: Any, value: Any) -> bool:
    """Whether two JSON values are equal; in Python, ``True`` equals 1."""
    return isinstance(found, bool) == isinstance(value, bool) and bool(found == value)


def _details(rule: AnswerRule, response: Response) -> tuple[str, ...]:
    if not rule.details:
        return ()
    body = _read(response)
    found = ((path, parse(path).first(body)) for path in rule.details)
    return tuple(
        f"{parse(path).steps[-1]}: {value}" for path, value in found if isinstance(value, str | int | float)
    )


def _read(response: Response) -> Any:
    try:
        return response.json()
    except ValueError:
        return None


def wait_asked(
    response: Response, config: RetryConfig | None = None, verdict: Verdict | None = None, attempt: int = 0
) -> float | None:
    """Seconds after which to retry, from the response or its rule; ``None`` if neither has it.

    In this order: the rule's header or body path, the spec's header, ``Retry-After``, the reset time of a
    rate limit, and the rule's number of seconds.

    Args:
        response: An error response.
        config: The spec's.
        verdict: The meaning of the response; determined here if omitted.
        attempt: Number of failed attempts before this one, which may increase a rule's wait.
    """
    config = config or _NO_CONFIG
    verdict = verdict or judge(response, config)
    wait = verdict.rule.wait if verdict.rule is not None else None
    headers = response.headers
    asked: float | None = None
    if wait is not None and wait.header is not None:
        asked = retry_after(headers, wait.header, wait.unit)
    if wait is not None and wait.path is not None and asked is None:
        asked = wait_in(str(parse(wait.path).first(_read(response))), wait.unit)
    if wait is not None and asked is not None and wait.unit != "unix_timestamp":
        asked *= wait.factor(attempt)
    if asked is None:
        asked = retry_after(headers, config.after_header, config.after_format)
    if asked is None:
        asked = retry_after(headers)
    if asked is None and verdict.meaning in ("rate_limit", "quota"):
        asked = reset_wait(headers)
        if asked is None:
            asked = throttle_wait(_read(response) if b'"throttleStatus"' in response.content else None)
    if asked is None and wait is not None and wait.seconds is not None:
        asked = wait.seconds * wait.factor(attempt)
    return asked
