"""Natural-language questions, which the hosted API answers by calling a workspace's connectors."""

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
    """Ask a question. Not retried, since answering may write.

    Raises:
        InvalidParameterError: The prompt is empty or not a string.
        AirbyteError: The request failed. Finding nothing is a valid answer.
    """
    params = {"workspace_name": workspace_name, "prompt": prompt}
    outcome = yield from client.call(_ASK, params, options, repeatable=False)
    return AskResult.from_response(outcome.data)
