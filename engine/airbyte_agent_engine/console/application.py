"""The console as an ASGI application: its routes, its static files, and error pages."""

from __future__ import annotations

from dataclasses import dataclass
from http.client import responses

from airbyte_agent_sdk.errors import AirbyteError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Match, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

from ..engine import Engine
from ..execution.failures import failed
from ..middleware import unexpected
from ..problems import ProblemError
from ..rendering import PATH, STATIC
from . import adding, apps, calls, connectors, running, sessions, signing, workspaces
from .sessions import Session
from .visits import Handler, SignedOutError, Visit

__all__ = ["Console", "routes"]

_CONNECTOR = "/connectors/{connector_id}"
#: Routes that do not require a session. The sign-out form identifies its own session.
_OPEN = frozenset({"/sign-in", "/sign-out", "/connected"})
#: Method, path and handler.
_PAGES: tuple[tuple[str, str, Handler], ...] = (
    ("GET", "/sign-in", signing.sign_in),
    ("POST", "/sign-in", signing.signed_in),
    ("POST", "/sign-out", signing.sign_out),
    ("GET", "/connected", adding.connected),
    ("GET", "/", workspaces.index),
    ("POST", "/workspaces", workspaces.create),
    ("GET", "/workspaces/{workspace_id}", workspaces.one),
    ("GET", "/workspaces/{workspace_id}/add", adding.types),
    ("GET", "/workspaces/{workspace_id}/add/{slug}", adding.form),
    ("POST", "/workspaces/{workspace_id}/add/{slug}", adding.add),
    ("GET", _CONNECTOR, connectors.one),
    ("POST", f"{_CONNECTOR}/check", connectors.check),
    ("GET", f"{_CONNECTOR}/credentials", adding.renewal),
    ("POST", f"{_CONNECTOR}/credentials", adding.renew),
    ("GET", f"{_CONNECTOR}/delete", connectors.confirm_delete),
    ("POST", f"{_CONNECTOR}/delete", connectors.delete),
    ("GET", f"{_CONNECTOR}/run", running.operations),
    ("GET", f"{_CONNECTOR}/run/{{entity}}/{{action}}", running.form),
    ("POST", f"{_CONNECTOR}/run/{{entity}}/{{action}}", running.run),
    ("GET", "/apps", apps.index),
    ("GET", "/apps/{slug}", apps.form),
    ("POST", "/apps/{slug}", apps.keep),
    ("GET", "/apps/{slug}/delete", apps.confirm_delete),
    ("POST", "/apps/{slug}/delete", apps.delete),
    ("GET", "/calls", calls.index),
)


def routes(engine: Engine) -> list[BaseRoute]:
    """Routes to add to the engine: the console, and a redirect from ``/``."""
    return [Route("/", _home), Route(PATH, _home), Mount(PATH, Console(engine))]


async def _home(request: Request) -> Response:
    """Redirects browsers to the console."""
    if request.url.path.rstrip("/").endswith(PATH) or "text/html" in request.headers.get("accept", ""):
        return RedirectResponse(f"{request.scope.get('root_path', '').rstrip('/')}{PATH}/", 307)
    raise HTTPException(404)


@dataclass(frozen=True, slots=True)
class _Label:
    """The route template for metrics."""

    path: str


class _Files(StaticFiles):
    """Static files, with their version in the URL."""

    def file_response(self, *given: object, **named: object) -> Response:
        """The response with a file."""
        response = super().file_response(*given, **named)  # type: ignore[arg-type]
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response


class Console:
    """Serves the console.

    Args:
        engine: The engine.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._pages = [(Route(path, handler, methods=[method]), handler) for method, path, handler in _PAGES]
        self._static = Mount("/static", _Files(directory=STATIC))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        request = Request(scope, receive)
        visit = Visit(self._engine, request, None)
        try:
            matched, child = self._static.matches(scope)
            if matched is not Match.NONE:
                scope["route"] = _Label(f"{PATH}/static")
                await self._static.handle({**scope, **child}, receive, send)
                return
            response = await self._answer(visit)
        except HTTPException as error:  # of the static files
            response = await _error(visit, ProblemError(error.status_code, "there is no such file"))
        await response(scope, receive, send)

    async def _answer(self, visit: Visit) -> Response:
        """The page, or an error page."""
        try:
            visit.session = await self._session(visit.request)
            handler = self._handler(visit)
            return await handler(visit)
        except SignedOutError:
            visit.session = None
            way_back = visit.request.scope["path"].removeprefix(visit.root)
            wanted = {"next": way_back} if visit.request.method == "GET" and way_back.strip("/") else None
            return visit.go("/sign-in", wanted)
        except ProblemError as error:
            return await _error(visit, error)
        except AirbyteError as error:
            return await _error(visit, failed(error))
        except Exception as error:
            return await _error(visit, unexpected(error, visit.request_id))

    def _handler(self, visit: Visit) -> Handler:
        """The handler of a request.

        Raises:
            ProblemError: There is no such page, or it does not support the method.
            SignedOutError: Nobody is signed in.
        """
        request = visit.request
        allowed: list[str] = []
        for route, handler in self._pages:
            matched, child = route.matches(request.scope)
            if matched is Match.FULL:
                request.scope.update(child)
                request.scope["route"] = _Label(f"{PATH}{route.path}")
                if route.path not in _OPEN and visit.signed_out:
                    raise SignedOutError
                return handler
            if matched is Match.PARTIAL:
                allowed += route.methods or ()
        if allowed:
            raise ProblemError(
                405, "this page does not support that method", headers={"Allow": ", ".join(sorted(allowed))}
            )
        raise ProblemError(404, "there is no such page")

    async def _session(self, request: Request) -> Session | None:
        """The request's session, unless its client was revoked."""
        session = sessions.read(self._engine, request)
        caller = session.caller if session is not None else None
        if caller is not None and not await self._engine.clients.valid(
            caller.client_id, caller.organization_id
        ):
            return None
        return session


async def _error(visit: Visit, error: ProblemError) -> Response:
    title = f"{error.status} {responses.get(error.status, 'Error')}"
    response = await visit.show(
        "error.html", status=error.status, title=title, problem=error, request_id=visit.request_id
    )
    response.headers.update(error.headers)
    return response
