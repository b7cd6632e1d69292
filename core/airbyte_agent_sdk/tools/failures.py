"""Errors as results: what a model can correct, what it has to report, and how to go on."""

from __future__ import annotations

import re
from typing import Any, Final

from ..errors import (
    AirbyteError,
    AuthenticationError,
    ConfigurationError,
    ConflictError,
    ConnectorClosedError,
    ConnectorValidationError,
    ExecutorError,
    GraphQLError,
    NotFoundError,
    RateLimitError,
    ResponseError,
    ServerError,
    TransportError,
)
from .tool import ToolResult

__all__ = ["failed", "outcome_unknown", "without_secrets"]

#: Texts that look like credentials: of known services, and long ones of mixed characters.
_SECRETS: Final = re.compile(
    r"\b(?:[srp]k_(?:live|test)_\w+|whsec_\w+|gh[pousr]_\w{16,}|github_pat_\w+|xox[a-z]-[\w-]+|xapp-[\w-]+"
    r"|eyJ[\w-]+\.[\w-]+\.[\w-]*|(?:Bearer|Basic)\s+[\w.~+/=-]+|AKIA\w{12,}|AIza[\w-]{30,}|lin_api_\w+"
    r"|secret_\w{20,}|pat-\w+-[\w-]{20,}"
    r"|(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*\d)[\w-]{40,})"
)
_LONGEST: Final = 2_000


def without_secrets(text: str) -> str:
    """``text`` with ``[hidden]`` in place of what looks like a credential."""
    return _SECRETS.sub("[hidden]", text)


def failed(error: AirbyteError, **facts: Any) -> ToolResult:
    """The result of a call that raised ``error``.

    Args:
        error: What was raised.
        facts: What to say besides.

    Raises:
        ConnectorClosedError: The error is one: no model can act on it.
    """
    if isinstance(error, ConnectorClosedError):
        raise error
    message = without_secrets(error.message)[:_LONGEST]
    if isinstance(error, ExecutorError):
        problems = [line.removeprefix("- ") for line in message.splitlines() if line.startswith("- ")]
        return ToolResult.of("invalid", error="invalid_arguments", problems=problems or [message], **facts)
    kind, advice = _kind(error)
    return ToolResult.of(
        "invalid" if kind == "rejected" else "failed",
        error=kind,
        message=message,
        status=error.status_code,
        retry_after_seconds=error.retry_after,
        advice=advice,
        **facts,
    )


#: What went wrong, in a word, and what to do about it; the first class that an error has counts.
_KINDS: Final[tuple[tuple[type[AirbyteError], str, str], ...]] = (
    (
        NotFoundError,
        "not_found",
        "There is no such record, or these credentials may not see it. Check the id with a list.",
    ),
    (ConnectorValidationError, "rejected", "The service refused these values; correct them."),
    (ConflictError, "conflict", "It exists already, or was changed meanwhile. Read it before another write."),
    (
        ConfigurationError,
        "not_configured",
        "This connector is not set up. No arguments change that; tell the user.",
    ),
    (
        TransportError,
        "unavailable",
        "The service did not respond. The same call may succeed later; try it once more.",
    ),
    (ServerError, "unavailable", "The service failed. The same call may succeed later; try it once more."),
)


def _kind(error: AirbyteError) -> tuple[str, str]:
    """What went wrong, in a word, and what to do about it."""
    if isinstance(error, RateLimitError):
        wait = f"Wait {error.retry_after:g} seconds" if error.retry_after else "Wait a minute"
        return "rate_limited", f"{wait}, then make the same call again."
    if isinstance(error, AuthenticationError):
        if error.status_code == 403:
            return "permission_denied", "These credentials may not do this. Do not repeat it; tell the user."
        return (
            "credentials_refused",
            "The service refused the credentials. No arguments change that; tell the user.",
        )
    found = ((word, advice) for kind, word, advice in _KINDS if isinstance(error, kind))
    return next(found, ("failed", "The response could not be used. Do not repeat the same call."))


def outcome_unknown(error: AirbyteError, verify: str, *, repeatable: bool) -> ToolResult:
    """The result of a write whose response was lost.

    Args:
        error: What was raised.
        verify: How to see whether the write took effect.
        repeatable: Whether the service recognizes the same call and makes it once.
    """
    advice = (
        "Make the same call again: the service recognizes it and does it once."
        if repeatable
        else f"It may have taken effect. {verify} Do not repeat it before that."
    )
    return ToolResult.of(
        "failed", error="outcome_unknown", message=without_secrets(error.message)[:_LONGEST], advice=advice
    )


def is_outcome_unknown(error: AirbyteError) -> bool:
    """Whether a write that raised ``error`` may have taken effect."""
    if isinstance(error, TransportError):
        return error.sent
    if error.status_code == 408:
        return True
    if isinstance(error, ResponseError):  # a success that cannot be read, unless the service says what failed
        return not isinstance(error, GraphQLError)
    return isinstance(error, ServerError)
