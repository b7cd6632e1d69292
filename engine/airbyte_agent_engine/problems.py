"""What is answered where a request cannot be done: one shape for all, with a line that says what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, Field

__all__ = ["Complaint", "Failure", "Problem", "ProblemError", "not_found"]


class Complaint(BaseModel):
    """One thing that is wrong, and with which field of the request."""

    message: str
    field: str | None = None


class Failure(BaseModel):
    """What a connector's call failed with: an error of ``airbyte_agent_sdk.errors``, and its facts."""

    type: str
    message: str
    status_code: int | None = None
    request_id: str | None = None
    retry_after: float | None = None
    body: Any = None
    errors: list[Any] | None = None
    partial_data: Any = None


class Problem(BaseModel):
    """An error answer."""

    message: str
    errors: list[Complaint] = Field(default_factory=list[Complaint])
    request_id: str
    failure: Failure | None = None


class ProblemError(Exception):
    """Ends a request with an error answer.

    Args:
        status: HTTP status.
        message: One line: what, where, what to do.
        errors: What is wrong in particular.
        headers: Sent along, such as ``Retry-After``.
        failure: What a connector's call failed with.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        errors: list[Complaint] | None = None,
        headers: Mapping[str, str] | None = None,
        failure: Failure | None = None,
    ) -> None:
        super().__init__(message)
        self.status, self.message = status, message
        self.errors, self.headers, self.failure = errors or [], dict(headers or {}), failure


def not_found(what: str) -> ProblemError:
    """There is no such thing, or this caller may not see it: the same answer, so that nobody can tell."""
    return ProblemError(404, f"there is no such {what}, or this token may not see it")
