"""Natural-language questions about a workspace's data."""

from __future__ import annotations

import asyncio
import time
from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, Field
from sqlalchemy.ext.asyncio import AsyncSession

from ..database.tables import new_id
from ..encoding import as_json
from ..engine import Engine
from ..execution.calls import Asked, Result
from ..questions.answering import Answer, OutcomeWord, answer
from ..questions.model import Model
from ..questions.tools import QuestionResult, Subject, Tools
from ..stores import connectors, workspaces
from ..tokens import Caller
from .access import CallerHere, EngineHere, problems
from .body import Body
from .workspaces import same_workspace

router = APIRouter(tags=["questions"])


class Question(Body):
    """The question."""

    prompt: str = Field(min_length=1, max_length=20_000)
    allow_writes: bool = Field(
        default=False,
        description="Whether actions that write may be called. By default, only reads are allowed.",
    )


class QuestionMetadata(BaseModel):
    """Usage of an answer."""

    execution_time_ms: int
    steps: int = Field(description="Number of tool calls by the model.")
    model_calls: int
    model: str | None


class QuestionAnswer(BaseModel):
    """An answer, or the reason why there is none. `outcome` is `success` if there is an answer."""

    outcome: OutcomeWord
    outcome_reason: str | None = None
    answer: str | None = None
    results: list[QuestionResult] = Field(
        description="The calls made to answer the question, with their results."
    )
    query_id: str
    execution_metadata: QuestionMetadata


@router.post(
    "/api/v1/workspaces/query/structured",
    summary="Ask a question",
    response_model=QuestionAnswer,
    responses=problems(401, 403, 404, 422),
)
async def ask(
    question: Question,
    request: Request,
    caller: CallerHere,
    engine: EngineHere,
    workspace_name: Annotated[str | None, Query(max_length=200)] = None,
) -> Response:
    """Answer a question using calls of the workspace's connectors, which a model chooses.

    The operator configures the model; without one, the outcome is `no_model_configured`. Only reads are made
    unless
    `allow_writes` is set. Results of the calls are sent to the model.
    """
    started, configuration = time.monotonic(), engine.configuration
    until = started + configuration.question_seconds
    async with engine.database.session() as session:
        subjects = await _subjects(session, engine, caller, workspace_name)

    async def execute(subject: Subject, entity: str, action: str, params: dict[str, Any]) -> Result:
        asked, ended = Asked(entity, action, params), partial(asyncio.sleep, max(until - time.monotonic(), 0))
        request_id = request.state.request_id
        given = await engine.calls.run(caller, subject.connector_id, asked, request_id, gone=ended)
        await given.aclose()
        assert isinstance(given, Result)  # noqa: S101  no tool makes downloads
        return given

    tools = Tools(subjects, execute, allow_writes=question.allow_writes)
    if configuration.model_url is None:
        found = Answer(
            "no_model_configured",
            "no model is configured: the operator sets AIRBYTE_ENGINE_MODEL_URL to an OpenAI-compatible "
            "API, and AIRBYTE_ENGINE_MODEL and AIRBYTE_ENGINE_MODEL_KEY",
        )
    elif not subjects:
        found = Answer("no_connectors", "the workspace has no usable connectors; create one first")
    else:
        model = Model(configuration.model_url, configuration.model, configuration.model_key)
        found = await answer(
            question.prompt,
            model,
            tools,
            subjects,
            steps=configuration.question_steps,
            seconds=configuration.question_seconds,
        )
    told = QuestionAnswer(
        outcome=found.outcome,
        outcome_reason=found.reason,
        answer=found.text,
        results=tools.results,
        query_id=new_id(),
        execution_metadata=QuestionMetadata(
            execution_time_ms=round((time.monotonic() - started) * 1000),
            steps=found.steps,
            model_calls=found.model_calls,
            model=configuration.model if configuration.model_url else None,
        ),
    )
    return Response(as_json(told.model_dump()), media_type="application/json")


async def _subjects(
    session: AsyncSession, engine: Engine, caller: Caller, workspace_name: str | None
) -> dict[str, Subject]:
    """The workspace's connectors by name, without those whose type is not installed."""
    if caller.workspace_id is None:
        workspace = await workspaces.named(session, caller, workspace_name or "default")
    else:
        workspace = await same_workspace(session, caller, workspace_name)
    if workspace is None:  # it is created with its first connector
        return {}
    found = await connectors.listed(session, caller.organization_id, connectors.Wanted(workspace.id))
    kinds = [(item, engine.types.find(item.slug)) for item in found]
    return {item.name: Subject(item.id, kind.definition) for item, kind in kinds if kind is not None}
