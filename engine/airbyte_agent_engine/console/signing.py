"""Signing in and out."""

from __future__ import annotations

from pydantic import SecretStr, ValidationError
from starlette.responses import Response

from ..api.tokens import ApplicationCredentials, application_token
from ..problems import ProblemError
from . import sessions
from .sessions import Session
from .visits import Visit

__all__ = ["sign_in", "sign_out", "signed_in"]


async def sign_in(visit: Visit) -> Response:
    """The form for a client id and secret."""
    return await _form(visit) if visit.signed_out else visit.go("/")


async def signed_in(visit: Visit) -> Response:
    """Start a session for a client id and secret, which are checked and rate limited like token requests."""
    form = await visit.form()
    client_id = form.get("client_id").strip()
    try:
        given = ApplicationCredentials(
            client_id=client_id, client_secret=SecretStr(form.get("client_secret").strip())
        )
        token = await application_token(given, visit.request, visit.engine)
    except ValidationError:
        said = "a client id has at most 64 characters, and a client secret at most 256"
        return await _form(visit, ProblemError(422, said), client_id)
    except ProblemError as error:
        return await _form(visit, error, client_id)
    caller = visit.engine.tokens.read(token.access_token)
    way = form.get("next")
    response = visit.go(way if way.startswith("/") else "/")
    visit.keep(response, Session.new(caller))
    return response


async def sign_out(visit: Visit) -> Response:
    """End the session of this browser."""
    await visit.form()
    response = visit.go("/sign-in")
    sessions.forget(visit.engine, visit.request, response)
    return response


async def _form(visit: Visit, error: ProblemError | None = None, client_id: str = "") -> Response:
    """The page, with a session for its form."""
    visit.session = visit.session or Session.new()
    response = await visit.show(
        "sign-in.html",
        status=error.status if error is not None else 200,
        problem=error,
        client_id=client_id[:64],
        next=visit.query("next"),
    )
    if error is not None and "Retry-After" in error.headers:
        response.headers["Retry-After"] = error.headers["Retry-After"]
    visit.keep(response, visit.session)
    return response
