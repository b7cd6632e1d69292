"""Automations: when a workflow runs. They are stored and returned, but not run yet."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Annotated, Any, Literal, TypeAlias
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from fastapi import APIRouter
from pydantic import AfterValidator, BaseModel, Field
from sqlalchemy.ext.asyncio import AsyncSession

from .. import webhooks
from ..cron import check_cron
from ..database.tables import Automation, new_id
from ..problems import FieldError, ProblemError, not_found
from ..sealing import SealError
from ..stores import workflows
from ..tokens import Caller
from .access import CallerHere, EngineHere, problems
from .body import Body
from .workflows import WorkspaceId, here

_LOGGER = logging.getLogger(__name__)
router = APIRouter(tags=["workflows"])

_PATH = "/api/v1/internal/workflows/{workflow_id}/automations"
_WEBHOOK = "/api/v1/webhooks/automations/{automation_id}/{secret}"
_UNREADABLE = (
    "the webhook URL cannot be decrypted: contact the operator of this engine, or replace it with "
    ".../webhook/rotate and `grace_seconds` 0"
)
_NOTE = "stored but not run: this engine does not run workflows yet"


def _zone(name: str) -> str:
    if name not in available_timezones():
        raise ValueError("must be an IANA time zone, such as Europe/Paris or UTC")
    return name


def _web(url: str) -> str:
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        parts, host = None, None
    if parts is None or not host or parts.scheme not in ("http", "https") or not url.isprintable():
        raise ValueError("must be an http(s) URL")
    return url


Cron: TypeAlias = Annotated[str, Field(max_length=200), AfterValidator(check_cron)]
Zone: TypeAlias = Annotated[str, Field(max_length=64), AfterValidator(_zone)]
WebUrl: TypeAlias = Annotated[str, Field(max_length=2000), AfterValidator(_web)]
Trigger: TypeAlias = Literal["schedule", "webhook"]


class AutomationChange(Body):
    """Changes to an automation. Omitted fields stay unchanged."""

    trigger_type: Trigger = "schedule"
    enabled: bool = True
    cron_expression: Cron | None = Field(
        default=None, description="Minute, hour, day of the month, month, day of the week: `0 9 * * 1-5`."
    )
    timezone: Zone | None = Field(
        default=None, description="Time zone of the cron expression. Defaults to UTC."
    )
    completion_webhook_url: WebUrl | None = None


class NewAutomation(AutomationChange):
    """When a workflow runs. A schedule requires a cron expression."""

    workspace_id: str = Field(max_length=64)


class AutomationFacts(BaseModel):
    """When a workflow runs."""

    id: str
    workflow_id: str
    workspace_id: str
    trigger_type: Trigger
    enabled: bool
    cron_expression: str | None
    timezone: str | None
    completion_webhook_url: str | None
    trigger_webhook_url: str | None = Field(
        description="Anyone who knows this URL can start the workflow, once workflows run. It contains a "
        "secret; `.../webhook/rotate` replaces it. `null` for automations created before "
        "webhooks had secrets, until the first rotation, and in lists where it cannot be "
        "decrypted (`note` says so). Only the path if the engine has no public URL."
    )
    runs: bool = Field(default=False, description="Whether this engine runs it. Always `false` for now.")
    note: str = _NOTE
    created_at: datetime
    updated_at: datetime


class AutomationList(BaseModel):
    """Automations, oldest first."""

    data: list[AutomationFacts]


class Rotation(Body):
    """How to replace the secret of a webhook."""

    grace_seconds: int = Field(
        default=3600, ge=0, le=7 * 86_400, description="Seconds for which the previous URL still works."
    )


def _facts(engine: EngineHere, found: Automation) -> AutomationFacts:
    secret = webhooks.secret_of(engine.keyring, found)
    base = engine.configuration.public_url or ""
    url = None if secret is None else base + _WEBHOOK.format(automation_id=found.id, secret=secret)
    return AutomationFacts(**_known(found), trigger_webhook_url=url)


def _listed(engine: EngineHere, found: Automation) -> AutomationFacts:
    """Like :func:`_facts`, but a webhook secret that cannot be decrypted is reported in the entry's note."""
    try:
        return _facts(engine, found)
    except SealError as error:
        _LOGGER.error("automation %s: %s", found.id, error.message)  # noqa: TRY400  nothing here is at fault
        return AutomationFacts(**_known(found), trigger_webhook_url=None, note=f"{_UNREADABLE}; {_NOTE}")


def _known(found: Automation) -> dict[str, Any]:
    names = AutomationFacts.model_fields.keys() - {"trigger_webhook_url", "runs", "note"}
    return {name: getattr(found, name) for name in names}


def _complete(found: Automation) -> None:
    if found.trigger_type == "schedule" and found.cron_expression is None:
        raise ProblemError(
            422,
            "cron_expression: missing; a schedule requires it",
            errors=[FieldError(message="missing; a schedule requires it", field="cron_expression")],
        )


async def _one(
    session: AsyncSession, caller: Caller, workspace_id: str, workflow_id: str, automation_id: str
) -> Automation:
    workflow = await here(session, caller, workspace_id, workflow_id)
    found = await workflows.automation(session, workflow, automation_id)
    if found is None:
        raise not_found("automation")
    return found


@router.get(_PATH, summary="List automations", responses=problems(401, 403, 404, 422))
async def list_(
    workflow_id: str, workspace_id: WorkspaceId, caller: CallerHere, engine: EngineHere
) -> AutomationList:
    """List the automations of a workflow."""
    async with engine.database.session() as session:
        workflow = await here(session, caller, workspace_id, workflow_id)
        found = await workflows.automations(session, workflow)
    return AutomationList(data=[_listed(engine, item) for item in found])


@router.post(_PATH, summary="Create an automation", responses=problems(401, 403, 404, 422))
async def create(
    workflow_id: str, new: NewAutomation, caller: CallerHere, engine: EngineHere
) -> AutomationFacts:
    """Create an automation. It is stored but does not run yet; see `runs`."""
    async with engine.database.session() as session, session.begin():
        workflow = await here(session, caller, new.workspace_id, workflow_id)
        facts = new.model_dump() | {"id": new_id(), "organization_id": caller.organization_id}
        made = Automation(workflow_id=workflow.id, **facts)
        webhooks.begin(engine.keyring, made)
        _complete(made)
        session.add(made)
    return _facts(engine, made)


@router.get(f"{_PATH}/{{automation_id}}", summary="Get an automation", responses=problems(401, 403, 404, 422))
async def get(
    workflow_id: str,
    automation_id: str,
    workspace_id: WorkspaceId,
    caller: CallerHere,
    engine: EngineHere,
) -> AutomationFacts:
    """Get an automation."""
    async with engine.database.session() as session:
        found = await _one(session, caller, workspace_id, workflow_id, automation_id)
    return _facts(engine, found)


@router.patch(
    f"{_PATH}/{{automation_id}}", summary="Change an automation", responses=problems(401, 403, 404, 422)
)
async def update(
    workflow_id: str,
    automation_id: str,
    change: AutomationChange,
    workspace_id: WorkspaceId,
    caller: CallerHere,
    engine: EngineHere,
) -> AutomationFacts:
    """Change an automation."""
    async with engine.database.session() as session, session.begin():
        found = await _one(session, caller, workspace_id, workflow_id, automation_id)
        for name, value in change.model_dump(exclude_unset=True).items():
            setattr(found, name, value)
        _complete(found)
    return _facts(engine, found)


@router.delete(
    f"{_PATH}/{{automation_id}}",
    status_code=204,
    summary="Delete an automation",
    responses=problems(401, 403, 404, 422),
)
async def delete(
    workflow_id: str, automation_id: str, workspace_id: WorkspaceId, caller: CallerHere, engine: EngineHere
) -> None:
    """Delete an automation."""
    async with engine.database.session() as session, session.begin():
        await workflows.remove(session, await _one(session, caller, workspace_id, workflow_id, automation_id))


@router.post(
    f"{_PATH}/{{automation_id}}/webhook/rotate",
    summary="Replace the secret of a webhook",
    responses=problems(401, 403, 404, 422, 503),
)
async def rotate(
    workflow_id: str,
    automation_id: str,
    workspace_id: WorkspaceId,
    caller: CallerHere,
    engine: EngineHere,
    rotation: Rotation | None = None,
) -> AutomationFacts:
    """Replace the webhook URL of an automation. The previous URL works for another `grace_seconds`.

    With `grace_seconds` 0 it stops working immediately.
    """
    grace = (rotation or Rotation()).grace_seconds
    async with engine.database.session() as session, session.begin():
        found = await _one(session, caller, workspace_id, workflow_id, automation_id)
        webhooks.rotate(engine.keyring, found, grace)
    return _facts(engine, found)


@router.post(_WEBHOOK, status_code=501, summary="Start an automation", responses=problems(404, 501, 503))
async def trigger(automation_id: str, secret: str, engine: EngineHere) -> None:
    """Start the workflow of an automation. Not implemented yet: returns 501, or 404 for a wrong secret."""
    async with engine.database.session() as session:
        found = await workflows.automation_with_id(session, automation_id)
    if found is None or not webhooks.accepts(engine.keyring, found, secret):
        raise not_found("automation")
    raise ProblemError(501, f"the automation is {_NOTE}")
