"""Questions in plain words, which the hosted API answers by calling a workspace's connectors."""

from __future__ import annotations

from ..definition import Operation, Parameter
from ..transport import Flow
from ..transport.options import Options
from .client import CloudClient
from .models import AskResult

__all__ = ["ask"]

_ASK = Operation(
    "questions",
    "ask",
    "POST",
    "/api/v1/workspaces/query/structured",
    (
        Parameter("workspace_name", "query"),
        Parameter("prompt", "body", {"type": "string", "minLength": 1}, required=True),
    ),
    body="json",
)


def ask(client: CloudClient, workspace_name: str, prompt: str, options: Options) -> Flow[AskResult]:
    """Ask a question. It may write, so it is not asked twice.

    Raises:
        InvalidParameterError: The prompt is empty, or no string.
        AirbyteError: There was no answer; that nothing could be found out is an answer.
    """
    params = {"workspace_name": workspace_name, "prompt": prompt}
    outcome = yield from client.call(_ASK, params, options, repeatable=False)
    return AskResult.from_response(outcome.data)
