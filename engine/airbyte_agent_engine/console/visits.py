"""One request to the console: its session, its form and its response."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from starlette.requests import ClientDisconnect, Request
from starlette.responses import RedirectResponse, Response

from ..engine import Engine
from ..execution.offloading import offload
from ..problems import ProblemError
from ..rendering import HEADERS, PageResponse, rendered
from ..tokens import Caller
from . import sessions
from .sessions import Session

__all__ = ["LONGEST_FORM", "LONGEST_UNKNOWN", "Form", "Handler", "SignedOutError", "Visit"]

#: Maximum bytes of a form, with and without a signed-in user.
LONGEST_FORM, LONGEST_UNKNOWN = 1024 * 1024, 16 * 1024
_FIELDS = 1_000
_FORM = "application/x-www-form-urlencoded"


class SignedOutError(Exception):
    """The page requires a signed-in user."""


class Form:
    """A submitted form."""

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        self._values = dict(pairs)

    def get(self, name: str) -> str:
        """The value of a field; empty if the field is missing."""
        return self._values.get(name, "")

    def under(self, prefix: str) -> dict[str, str]:
        """The fields whose names start with ``prefix``, without the prefix."""
        return {
            name.removeprefix(prefix): value
            for name, value in self._values.items()
            if name.startswith(prefix)
        }


class Visit:
    """One request.

    Args:
        engine: The engine.
        request: The request.
        session: Its session.
    """

    def __init__(self, engine: Engine, request: Request, session: Session | None) -> None:
        self.engine, self.request, self.session = engine, request, session

    @property
    def root(self) -> str:
        """The path under which the console is served."""
        root: str = self.request.scope["root_path"]
        return root

    @property
    def request_id(self) -> str:
        """The request's id, for the audit log."""
        found: str = self.request.state.request_id
        return found

    @property
    def caller(self) -> Caller:
        """The signed-in caller.

        Raises:
            SignedOutError: Nobody is signed in.
        """
        caller = self.session.caller if self.session is not None else None
        if caller is None:
            raise SignedOutError
        return caller

    @property
    def signed_out(self) -> bool:
        """Whether nobody is signed in."""
        return self.session is None or self.session.caller is None

    def query(self, name: str) -> str:
        """A query parameter; empty if it is missing."""
        return self.request.query_params.get(name, "")

    def path(self, name: str) -> str:
        """A path parameter."""
        found: str = self.request.path_params[name]
        return found

    async def form(self) -> Form:
        """The form, after verifying that a page of the console submitted it.

        Raises:
            ProblemError: It was submitted from another site, or is too long.
        """
        self._refuse_foreign()
        form = Form(await self._pairs())
        expected = self.session.csrf if self.session is not None else ""
        if not expected or not hmac.compare_digest(form.get("csrf").encode(), expected.encode()):
            raise ProblemError(403, "this form has expired; go back, reload the page and try again")
        return form

    def _refuse_foreign(self) -> None:
        """Reject forms from other sites."""
        headers = self.request.headers
        site, origin = headers.get("sec-fetch-site"), headers.get("origin")
        public = self.engine.configuration.public_url
        hosts = {headers.get("host", "")}
        if public is not None:
            hosts.add(urlsplit(str(public)).netloc)
        foreign = origin is not None and urlsplit(origin).netloc not in hosts
        if foreign or site not in (None, "same-origin"):
            raise ProblemError(403, "forms from other sites are rejected; open the console and start there")

    async def _pairs(self) -> list[tuple[str, str]]:
        if self.request.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM:
            raise ProblemError(415, f"forms must be sent as {_FORM}")
        longest = LONGEST_UNKNOWN if self.signed_out else LONGEST_FORM
        body = bytearray()
        try:
            async for chunk in self.request.stream():
                body += chunk
                if len(body) > longest:
                    said = f"a form may have at most {longest} bytes"
                    raise ProblemError(413, said, headers={"Connection": "close"})
        except ClientDisconnect:
            raise ProblemError(400, "the form is incomplete") from None
        try:
            text = body.decode("ascii")
            pairs = parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=_FIELDS)
        except ValueError:
            raise ProblemError(400, "the form cannot be read") from None
        if any("\0" in value for pair in pairs for value in pair):
            raise ProblemError(400, "the form contains a NUL character")
        return pairs

    async def show(
        self, template: str, /, *, status: int = 200, heavy: bool = False, **facts: Any
    ) -> Response:
        """A page.

        Args:
            template: File name of its template.
            status: HTTP status.
            heavy: Whether rendering may take long.
            facts: Variables of the template.
        """
        session = self.session
        shared = {
            "csrf": session.csrf if session is not None else "",
            "person": session.client_id if session is not None and session.client_id else None,
        }
        making = partial(rendered, template, self.root, **shared | facts)
        return PageResponse(await offload(making) if heavy else making(), status)

    def go(self, path: str, query: Mapping[str, str] | None = None) -> Response:
        """Redirect to another page of the console."""
        target = f"{self.root}{quote(path)}{f'?{urlencode(query)}' if query else ''}"
        return RedirectResponse(target, 303, HEADERS)

    def keep(self, response: Response, session: Session) -> None:
        """Set the browser's session."""
        sessions.keep(self.engine, self.request, response, session)


Handler: TypeAlias = Callable[[Visit], Coroutine[Any, Any, Response]]
