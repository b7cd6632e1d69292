"""The ASGI application."""

from __future__ import annotations

import uuid
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from ._version import __version__
from .api import connectors, execute, service, tokens
from .configuration import Configuration
from .engine import Engine
from .problems import Complaint, Problem, ProblemError

__all__ = ["create_app"]


def create_app(configuration: Configuration | None = None) -> FastAPI:
    """An engine as an ASGI application.

    Args:
        configuration: Its settings; by default those of the environment.

    Raises:
        ConfigurationError: They cannot work.
    """
    engine = Engine(configuration or Configuration())

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncGenerator[None]:
        await engine.open()
        try:
            yield
        finally:
            await engine.close()

    app = FastAPI(title="Airbyte agent engine", version=__version__, lifespan=lifespan)
    app.state.engine = engine
    for module in (service, tokens, connectors, execute):
        app.include_router(module.router)
    app.exception_handler(ProblemError)(_problem)
    app.exception_handler(RequestValidationError)(_invalid)
    app.exception_handler(HTTPException)(_http)
    app.middleware("http")(_identified)
    return app


async def _identified(request: Request, following: Callable[[Request], Awaitable[Response]]) -> Response:
    given = request.headers.get("x-request-id", "")
    request.state.request_id = given if given.isascii() and 0 < len(given) <= 128 else str(uuid.uuid4())
    response = await following(request)
    response.headers["X-Request-Id"] = request.state.request_id
    return response


def _answer(request: Request, error: ProblemError) -> JSONResponse:
    problem = Problem(
        message=error.message,
        errors=error.errors,
        request_id=request.state.request_id,
        failure=error.failure,
    )
    return JSONResponse(problem.model_dump(exclude_none=True), error.status, error.headers)


async def _problem(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, ProblemError)  # noqa: S101  it is registered for that
    return _answer(request, error)


async def _invalid(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)  # noqa: S101
    complaints = [
        Complaint(message=item["msg"], field=".".join(str(part) for part in item["loc"][1:]) or None)
        for item in error.errors()
    ]
    said = "; ".join(f"{item.field or 'the body'}: {item.message}" for item in complaints)
    return _answer(request, ProblemError(422, said, errors=complaints))


async def _http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)  # noqa: S101
    return _answer(request, ProblemError(error.status_code, str(error.detail), headers=error.headers))
