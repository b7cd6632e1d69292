"""Error responses: one format for all errors, with a message that says what to do."""

from __future__ import annotations

from collections.abc import Mapping
from http.client import responses
from typing import Self

from airbyte_agent_sdk.spi import Failure
from pydantic import BaseModel, Field
from starlette.responses import Response

from .encoding import as_json
from .rendering import PageResponse, rendered

__all__ = ["NO_TOKEN", "FieldError", "Problem", "ProblemError", "answer", "not_found"]

#: The message for a request without a valid token.
NO_TOKEN = "send `Authorization: Bearer <access token>`; get one from /api/v1/account/applications/token"  # noqa: S105


class FieldError(BaseModel):
    """An error in a field of the request."""

    message: str = Field(examples=["credentials.api_key: missing"])
    field: str | None = Field(default=None, examples=["credentials.api_key"])

    @property
    def named(self) -> str:
        """The message, with the name of its field first."""
        if self.field is None or self.message.startswith(self.field):
            return self.message
        return f"{self.field}: {self.message}"


class Problem(BaseModel):
    """An error response."""

    message: str = Field(description="One line: what is wrong, where, and what to do.")
    errors: list[FieldError] = Field(
        default_factory=list[FieldError], description="Details, one per field; never contain values."
    )
    request_id: str = Field(description="This request's id, as in the header X-Request-Id.")
    failure: Failure | None = Field(default=None, description="Present if a connector's call failed.")
    retryable: bool | None = Field(
        default=None,
        description="`false` if the request must not be retried, since the service may have processed it.",
    )


class ProblemError(Exception):
    """Ends a request with an error response.

    Args:
        status: HTTP status.
        message: One line: what is wrong, where, and what to do.
        errors: Details, one per field.
        headers: Response headers, such as ``Retry-After``.
        failure: The failure of a connector's call.
        retryable: ``False`` if the request must not be retried; ``None`` if the status decides.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        errors: list[FieldError] | None = None,
        headers: Mapping[str, str] | None = None,
        failure: Failure | None = None,
        retryable: bool | None = None,
    ) -> None:
        super().__init__(message)
        self.status, self.message, self.retryable = status, message, retryable
        self.errors, self.headers, self.failure = errors or [], dict(headers or {}), failure

    @classmethod
    def of(cls, field_errors: list[FieldError]) -> Self:
        """A 422 whose message lists all errors."""
        return cls(422, "; ".join(item.named for item in field_errors), errors=field_errors)


def not_found(what: str) -> ProblemError:
    """A 404, whether the thing does not exist or this caller may not access it."""
    return ProblemError(404, f"there is no such {what}, or this token cannot access it")


def answer(error: ProblemError, request_id: str, accept: str = "", root: str = "") -> Response:
    """The response for ``error``.

    Args:
        error: The error.
        request_id: The request's id.
        accept: The request's header ``Accept``: a browser, which names ``text/html``, gets a page.
        root: Path of the console, which serves that page's style sheet.
    """
    if any(kind.partition(";")[0].strip().lower() == "text/html" for kind in accept.split(",")):
        title = f"{error.status} {responses.get(error.status, 'Error')}"
        page = rendered("error.html", root, title=title, problem=error, request_id=request_id)
        return PageResponse(page, error.status, {**error.headers, "Vary": "Accept"})
    problem = Problem(
        message=error.message,
        errors=[FieldError(message=item.named, field=item.field) for item in error.errors],
        request_id=request_id,
        failure=error.failure,
        retryable=error.retryable,
    )
    content = as_json(problem.model_dump(exclude_none=True))
    return Response(content, error.status, error.headers, "application/json")
