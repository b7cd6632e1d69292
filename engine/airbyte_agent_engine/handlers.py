"""Converts errors of the framework to problems."""

from __future__ import annotations

import logging

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.routing import compile_path

from .api.body import invalid
from .problems import ProblemError, answer
from .rendering import console_root
from .sealing import SealError

__all__ = ["register", "unreadable"]

_LOGGER = logging.getLogger(__name__)

_SAID = {
    404: "there is no such endpoint; see /docs",
    405: "method not allowed; see the header Allow",
}


def register(app: FastAPI) -> None:
    """Register the error handlers."""
    app.exception_handler(ProblemError)(_problem)
    app.exception_handler(RequestValidationError)(_invalid)
    app.exception_handler(HTTPException)(_http)
    app.exception_handler(SealError)(_sealed)


def _answer(request: Request, error: ProblemError) -> Response:
    accept = request.headers.get("accept", "")
    return answer(error, request.state.request_id, accept, console_root(request.scope))


async def _problem(request: Request, error: Exception) -> Response:
    assert isinstance(error, ProblemError)  # noqa: S101  it is registered for that
    return _answer(request, error)


async def _sealed(request: Request, error: Exception) -> Response:
    assert isinstance(error, SealError)  # noqa: S101
    return _answer(request, unreadable(error, request.state.request_id))


def unreadable(error: SealError, request_id: str) -> ProblemError:
    """Data that cannot be decrypted is never replaced: the data is there, only its key is missing."""
    _LOGGER.error("request %s: %s", request_id, error.message)
    return ProblemError(503, error.public)


async def _invalid(request: Request, error: Exception) -> Response:
    """The invalid fields."""
    assert isinstance(error, RequestValidationError)  # noqa: S101
    return _answer(request, invalid(error.errors(), request.scope.get("route")))


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101
    message = _SAID.get(error.status_code, str(error.detail))
    headers = dict(error.headers or {})
    if error.status_code == 405:
        headers["Allow"] = ", ".join(_methods(request)) or headers.get("Allow", "GET")
    return _answer(request, ProblemError(error.status_code, message, headers=headers))


def _methods(request: Request) -> list[str]:
    """The methods of all endpoints with this path; the router only returns those of the first one."""
    found: list[str] = []
    for path, operations in request.app.openapi()["paths"].items():
        if compile_path(path)[0].match(request.scope["path"]):
            found += operations
    return sorted({name.upper() for name in found})
