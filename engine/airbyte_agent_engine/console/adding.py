"""Adding a connector and renewing its credentials, by a form or by OAuth consent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from pydantic import SecretStr, ValidationError
from starlette.responses import Response

from ..api import connectors as api
from ..api import templates
from ..api.connectors import ConnectorChange, ConnectorSummary, NewConnector
from ..api.oauth import ConsentRequest, initiate
from ..api.templates import TemplateDetail
from ..connector_types import ConnectorType
from ..consent import asking_schemes, known_error
from ..database.tables import Workspace
from ..problems import FieldError, ProblemError, not_found
from ..rendering import PATH
from ..stores import oauth
from . import connectors, workspaces
from .fields import Field, branches_of, fields_of, left_by_consent, values_of, with_values
from .visits import Form, Visit

__all__ = ["add", "connected", "form", "renew", "renewal", "types"]

_NAME = "name"
_CHECK = "check"
_CREDENTIALS, _SOURCE, _ENVIRONMENT = "credentials.", "source_config.", "environment."
_ID = re.compile(r"[0-9a-f-]{36}")


@dataclass(frozen=True, slots=True)
class _Way:
    """An authentication method.

    Attributes:
        key: Its name in URLs.
        title: Its displayed name.
        fields: The form fields.
        scheme: The OAuth scheme, for methods with user consent.
    """

    key: str
    title: str
    fields: list[Field]
    scheme: str = ""


@dataclass(frozen=True, slots=True)
class _Adding:
    """A connector being added, or one whose credentials are renewed.

    Attributes:
        back: Path of the page to go back to.
        here: Path of the page with its form.
        settings: The fields of settings; an existing connector keeps its settings.
        renewed: The existing connector, if its credentials are renewed.
    """

    workspace: Workspace
    template: TemplateDetail
    back: str
    here: str
    ways: list[_Way]
    way: _Way
    settings: list[Field]
    has_app: bool
    renewed: ConnectorSummary | None

    @property
    def fields(self) -> list[Field]:
        """All form fields."""
        return [*self.way.fields, *self.settings]


async def types(visit: Visit) -> Response:
    """The types of connectors."""
    workspace = await workspaces.here(visit)
    found = await templates.list_(visit.caller, visit.engine)
    return await visit.show("types.html", here="workspaces", workspace=workspace, types=found.data)


async def form(visit: Visit) -> Response:
    """The form for a connector of one type."""
    adding = await _new(visit, visit.query("way"))
    return await _page(visit, adding, adding.fields)


async def add(visit: Visit) -> Response:
    """Create the connector, or start the OAuth consent."""
    sent = await visit.form()
    return await _sent(visit, await _new(visit, sent.get("way")), sent)


async def renewal(visit: Visit) -> Response:
    """The form for new credentials of a connector."""
    adding = await _there(visit, visit.query("way"))
    return await _page(visit, adding, adding.fields)


async def renew(visit: Visit) -> Response:
    """Replace the connector's credentials, or start a new OAuth consent."""
    sent = await visit.form()
    return await _sent(visit, await _there(visit, sent.get("way")), sent)


async def _sent(visit: Visit, adding: _Adding, sent: Form) -> Response:
    texts = {item.name: sent.get(item.name) for item in adding.fields}
    values, errors = values_of(adding.fields, texts)
    if errors:
        problem = ProblemError(422, "some fields are invalid")
        return await _refused(visit, adding, sent, errors, problem)
    try:
        if adding.way.scheme:
            return await _agree(visit, adding, sent, values)
        stored = await _stored(visit, adding, sent, values)
    except ValidationError as error:
        errors = {str(item["loc"][0]): str(item["msg"]) for item in error.errors() if item["loc"]}
        problem = ProblemError(422, "some fields are invalid")
        return await _refused(visit, adding, sent, errors, problem)
    except ProblemError as problem:
        errors = {item.field: item.message for item in problem.errors if item.field is not None}
        return await _refused(visit, adding, sent, errors, problem)
    return visit.go(f"/connectors/{stored.id}", {"renewed" if adding.renewed else "added": "1"})


async def _stored(visit: Visit, adding: _Adding, sent: Form, values: Mapping[str, Any]) -> ConnectorSummary:
    credentials, check = _under(_CREDENTIALS, values), sent.get(_CHECK) == "yes"
    if adding.renewed is not None:
        change = ConnectorChange(credentials=credentials, check=check)
        return await api.update(adding.renewed.id, change, visit.caller, visit.engine, visit.request)
    new = NewConnector(
        connector_type=adding.template.slug,
        workspace_id=adding.workspace.id,
        name=sent.get(_NAME).strip() or None,
        credentials=credentials,
        source_config=_under(_SOURCE, values),
        environment=_under(_ENVIRONMENT, values),
        check=check,
    )
    return await api.create_(new, visit.caller, visit.engine)


async def _agree(visit: Visit, adding: _Adding, sent: Form, values: Mapping[str, Any]) -> Response:
    """The page with the link to the service: the content security policy blocks forms to other sites."""
    public = visit.engine.configuration.public_url
    back = f"{PATH}/connected?renewed=1" if adding.renewed is not None else f"{PATH}/connected"
    asked: dict[str, Any] = {
        "auth_scheme": adding.way.scheme,
        "credentials": {name: SecretStr(value) for name, value in _under(_CREDENTIALS, values).items()},
        "redirect_url": f"{public}{back}" if public is not None else None,
    }
    if adding.renewed is not None:
        asked["connector_id"] = adding.renewed.id
    else:
        asked |= {
            "connector_type": adding.template.slug,
            "workspace_id": adding.workspace.id,
            "name": sent.get(_NAME).strip() or None,
            "source_config": _under(_SOURCE, values),
            "environment": _under(_ENVIRONMENT, values),
        }
    answer = await initiate(ConsentRequest(**asked), visit.caller, visit.engine)
    if urlsplit(answer.consent_url).scheme not in ("http", "https"):
        raise ProblemError(422, "the service's consent page is not an http(s) URL")
    return await visit.show(
        "agree.html",
        here="workspaces",
        adding=adding,
        url=answer.consent_url,
        host=urlsplit(answer.consent_url).hostname or "",
    )


async def connected(visit: Visit) -> Response:
    """The page to which the user returns from the service.

    The browser sends no cookie on navigation from another site, so this page shows nothing of the connector
    and links to the page that does.
    """
    connector_id, error = visit.query("connector_id"), visit.query("error")
    renewed = visit.query("renewed") == "1"
    made = connector_id if _ID.fullmatch(connector_id) else ""
    said = known_error(error) or ("failed" if not made else "")
    status = 200 if made else 400
    return await visit.show("connected.html", status=status, connector_id=made, error=said, renewed=renewed)


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
        adding=adding,
        credentials=[item for item in fields if item.name.startswith(_CREDENTIALS)],
        settings=[item for item in fields if not item.name.startswith(_CREDENTIALS)],
        name=with_values([name], texts, errors or {})[0],
        checked=sent is None or sent.get(_CHECK) == "yes",
        problem=problem,
        field_errors=_apart(problem, known),
    )


def _apart(problem: ProblemError | None, known: set[str]) -> list[FieldError]:
    """Errors that are shown neither at a field nor in the message."""
    errors = problem.errors if problem is not None else []
    message = problem.message if problem is not None else ""
    return [item for item in errors if item.field not in known and item.message not in message]


async def _new(visit: Visit, way: str) -> _Adding:
    """A new connector in the workspace of the URL."""
    workspace = await workspaces.here(visit)
    kind = visit.engine.types.find(visit.path("slug"))
    if kind is None:
        raise not_found("connector type")
    back = f"/workspaces/{workspace.id}"
    return await _adding(visit, way, kind, workspace, back, f"{back}/add/{kind.definition.slug}")


async def _there(visit: Visit, way: str) -> _Adding:
    """The connector of the URL."""
    connector, workspace = await connectors.here(visit)
    kind, back = connectors.kind(visit, connector), f"/connectors/{connector.id}"
    return await _adding(visit, way, kind, workspace, back, f"{back}/credentials", connector)


async def _adding(
    visit: Visit,
    key: str,
    kind: ConnectorType,
    workspace: Workspace,
    back: str,
    here: str,
    renewed: ConnectorSummary | None = None,
) -> _Adding:
    """The authentication method with a name, by default the first."""
    template = await templates.get(kind.definition.slug, visit.caller, visit.engine)
    ways = [
        _Way(str(number), str(branch.get("title") or "Credentials"), fields_of(branch, _CREDENTIALS))
        for number, branch in enumerate(branches_of(template.credentials))
    ]
    async with visit.engine.database.session() as session:
        app = await oauth.app(session, visit.caller.organization_id, kind.definition.slug)
    agreed: list[_Way] = []
    asking = asking_schemes(kind.definition)
    for name, scheme in asking.items():
        left = left_by_consent(template.credentials, scheme)
        needed = [key for key in scheme.required if key in left and scheme.properties[key] is None]
        # An existing connector keeps the user's other credentials.
        schema = {"properties": left, "required": needed if renewed is None else []}
        title = f"Sign in at {template.name}" + (f" ({name})" if len(asking) > 1 else "")
        agreed.append(_Way(f"consent-{name}", title, fields_of(schema, _CREDENTIALS), name))
    # Signing in is the easiest method, once the organization has an OAuth app.
    ways = [*agreed, *ways] if app is not None else [*ways, *agreed]
    way = next((item for item in ways if item.key == key), ways[0])
    settings: list[Field] = []
    if renewed is None:
        settings += fields_of(template.environment, _ENVIRONMENT)
        settings += fields_of(template.source_config, _SOURCE)
    return _Adding(workspace, template, back, here, ways, way, settings, app is not None, renewed)


def _under(prefix: str, values: Mapping[str, Any]) -> dict[str, Any]:
    return {name.removeprefix(prefix): value for name, value in values.items() if name.startswith(prefix)}
