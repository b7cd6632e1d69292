"""Adding a connector: its type chosen, its credentials filled in or agreed to at the service."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from pydantic import SecretStr, ValidationError
from starlette.responses import Response

from ..api import connectors, templates
from ..api.connectors import NewConnector
from ..api.oauth import ConsentRequest, initiate
from ..api.templates import TemplateDetail
from ..consent import GRANTED, asking_schemes, known_error, place_of
from ..database.tables import Workspace
from ..problems import Complaint, ProblemError, not_found
from ..stores import oauth
from . import workspaces
from .fields import Field, fields_of, values_of, with_values
from .visits import Form, Visit

__all__ = ["add", "connected", "form", "types"]

_NAME = "name"
_CHECK = "check"
_CREDENTIALS, _SOURCE, _ENVIRONMENT = "credentials.", "source_config.", "environment."
_ID = re.compile(r"[0-9a-f-]{36}")


@dataclass(frozen=True, slots=True)
class _Way:
    """A way to authenticate.

    Attributes:
        key: Its name in addresses.
        title: What people read.
        fields: What is to be filled in.
        scheme: Where a user agrees at the service, the name of the OAuth scheme.
    """

    key: str
    title: str
    fields: list[Field]
    scheme: str = ""


@dataclass(frozen=True, slots=True)
class _Adding:
    """A connector on its way."""

    workspace: Workspace
    template: TemplateDetail
    ways: list[_Way]
    way: _Way
    settings: list[Field]
    has_app: bool

    @property
    def fields(self) -> list[Field]:
        """All that may be filled in."""
        return [*self.way.fields, *self.settings]


async def types(visit: Visit) -> Response:
    """The types of connectors."""
    workspace = await workspaces.here(visit)
    found = await templates.list_(visit.caller, visit.engine)
    return await visit.show("types.html", here="workspaces", workspace=workspace, types=found.data)


async def form(visit: Visit) -> Response:
    """The form for a connector of one type."""
    adding = await _adding(visit, visit.query("way"))
    return await _page(visit, adding, adding.fields)


async def add(visit: Visit) -> Response:
    """Make the connector, or send its user to the service to agree."""
    caller = visit.caller
    sent = await visit.form()
    adding = await _adding(visit, sent.get("way"))
    texts = {item.name: sent.get(item.name) for item in adding.fields}
    values, errors = values_of(adding.fields, texts)
    if errors:
        problem = ProblemError(422, "some fields are not filled in as they should be")
        return await _refused(visit, adding, sent, errors, problem)
    try:
        if adding.way.scheme:
            return await _agree(visit, adding, sent, values)
        new = NewConnector(
            connector_type=adding.template.slug,
            workspace_id=adding.workspace.id,
            name=sent.get(_NAME).strip() or None,
            credentials=_under(_CREDENTIALS, values),
            source_config=_under(_SOURCE, values),
            environment=_under(_ENVIRONMENT, values),
            check=sent.get(_CHECK) == "yes",
        )
        made = await connectors.create_(new, caller, visit.engine)
    except ValidationError as error:
        errors = {str(item["loc"][0]): str(item["msg"]) for item in error.errors() if item["loc"]}
        problem = ProblemError(422, "some fields are not filled in as they should be")
        return await _refused(visit, adding, sent, errors, problem)
    except ProblemError as problem:
        errors = {item.field: item.message for item in problem.errors if item.field is not None}
        return await _refused(visit, adding, sent, errors, problem)
    return visit.go(f"/connectors/{made.id}", {"added": "1"})


async def _agree(visit: Visit, adding: _Adding, sent: Form, values: Mapping[str, Any]) -> Response:
    """The page with the link to the service: the policy of the pages stops a form that leads elsewhere."""
    public = visit.engine.configuration.public_url
    asked = ConsentRequest(
        connector_type=adding.template.slug,
        workspace_id=adding.workspace.id,
        name=sent.get(_NAME).strip() or None,
        auth_scheme=adding.way.scheme,
        credentials={name: SecretStr(value) for name, value in _under(_CREDENTIALS, values).items()},
        source_config=_under(_SOURCE, values),
        environment=_under(_ENVIRONMENT, values),
        redirect_url=f"{public}/console/connected" if public is not None else None,
    )
    answer = await initiate(asked, visit.caller, visit.engine)
    if urlsplit(answer.consent_url).scheme not in ("http", "https"):
        raise ProblemError(422, "the service's consent page has no web address")
    return await visit.show(
        "agree.html",
        here="workspaces",
        workspace=adding.workspace,
        template=adding.template,
        url=answer.consent_url,
        host=urlsplit(answer.consent_url).hostname or "",
    )


async def connected(visit: Visit) -> Response:
    """Where a user comes back to from a service.

    The browser brings no cookie along from another site, so that this page says nothing of the connector and
    leads to the page that does.
    """
    connector_id, error = visit.query("connector_id"), visit.query("error")
    made = connector_id if _ID.fullmatch(connector_id) else ""
    said = known_error(error) or ("failed" if not made else "")
    return await visit.show("connected.html", status=200 if made else 400, connector_id=made, error=said)


async def _refused(
    visit: Visit, adding: _Adding, sent: Form, errors: Mapping[str, str], problem: ProblemError
) -> Response:
    texts = {item.name: sent.get(item.name) for item in adding.fields}
    filled = with_values(adding.fields, texts, errors)
    return await _page(visit, adding, filled, problem, sent, errors)


async def _page(
    visit: Visit,
    adding: _Adding,
    fields: list[Field],
    problem: ProblemError | None = None,
    sent: Form | None = None,
    errors: Mapping[str, str] | None = None,
) -> Response:
    name = Field(_NAME, "Name", "text", placeholder=adding.template.name, max_length=200)
    texts = {_NAME: sent.get(_NAME)} if sent is not None else {}
    known = {item.name for item in fields} | {_NAME}
    return await visit.show(
        "add.html",
        status=problem.status if problem is not None else 200,
        here="workspaces",
        workspace=adding.workspace,
        template=adding.template,
        ways=adding.ways,
        way=adding.way,
        has_app=adding.has_app,
        credentials=[item for item in fields if item.name.startswith(_CREDENTIALS)],
        settings=[item for item in fields if not item.name.startswith(_CREDENTIALS)],
        name=with_values([name], texts, errors or {})[0],
        checked=sent is None or sent.get(_CHECK) == "yes",
        problem=problem,
        complaints=_apart(problem, known),
    )


def _apart(problem: ProblemError | None, known: set[str]) -> list[Complaint]:
    """What is wrong that is shown neither at a field nor in the message."""
    errors = problem.errors if problem is not None else []
    message = problem.message if problem is not None else ""
    return [item for item in errors if item.field not in known and item.message not in message]


async def _adding(visit: Visit, key: str) -> _Adding:
    """What the address is about, and the way of that name, by default the first."""
    workspace = await workspaces.here(visit)
    kind = visit.engine.types.find(visit.path("slug"))
    if kind is None:
        raise not_found("connector type")
    template = await templates.get(kind.definition.slug, visit.caller, visit.engine)
    schema = template.credentials
    branches = [schema] if "properties" in schema else schema["anyOf"]
    ways = [
        _Way(str(number), str(branch.get("title") or "Credentials"), fields_of(branch, _CREDENTIALS))
        for number, branch in enumerate(branches)
    ]
    known = {name: about for branch in branches for name, about in branch["properties"].items()}
    async with visit.engine.database.session() as session:
        app = await oauth.app(session, visit.caller.organization_id, kind.definition.slug)
    agreed: list[_Way] = []
    asking = asking_schemes(kind.definition)
    for name, scheme in asking.items():
        granted = {place_of(scheme, parameter) for parameter in GRANTED}
        left = {key: known[key] for key in scheme.properties if key in known and key not in granted}
        needed = [key for key in scheme.required if key in left and scheme.properties[key] is None]
        wanted = fields_of({"properties": left, "required": needed}, _CREDENTIALS)
        title = f"Sign in at {template.name}" + (f" ({name})" if len(asking) > 1 else "")
        agreed.append(_Way(f"consent-{name}", title, wanted, name))
    # Signing in is the simplest, once the organization has an app for it.
    ways = [*agreed, *ways] if app is not None else [*ways, *agreed]
    way = next((item for item in ways if item.key == key), ways[0])
    settings = [
        *fields_of(template.environment, _ENVIRONMENT),
        *fields_of(template.source_config, _SOURCE),
    ]
    return _Adding(workspace, template, ways, way, settings, app is not None)


def _under(prefix: str, values: Mapping[str, Any]) -> dict[str, Any]:
    return {name.removeprefix(prefix): value for name, value in values.items() if name.startswith(prefix)}
