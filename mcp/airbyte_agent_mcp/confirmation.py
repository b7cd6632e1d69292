"""Asks a person, through the client, before a write is made."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Final

import mcp_types as types
from airbyte_agent_sdk import PendingWrite, ToolResult
from mcp.server import ServerRequestContext
from mcp.shared.exceptions import MCPError
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from .options import Confirmation

__all__ = ["Asking", "asks", "confirm"]

#: The one question of a call, in ``inputRequests`` and ``inputResponses``.
_QUESTION: Final = "confirm"
#: Characters of a write's arguments that a person is shown.
_SHOWN: Final = 2_000
_FORM: Final[dict[str, Any]] = {
    "type": "object",
    "properties": {"confirm": {"type": "boolean", "title": "Make this change", "default": False}},
    "required": ["confirm"],
}


@dataclass
class Asking:
    """How a call's write is confirmed, and what came of it.

    Attributes:
        context: The request.
        params: Its parameters; since 2026-07-28 they may bring the answer.
        policy: Which writes need a confirmation.
        pending: The write that the client is to ask about, and to come back with the answer.
        refusal: Why nobody could be asked.
    """

    context: ServerRequestContext[Any, Any]
    params: types.CallToolRequestParams
    policy: Confirmation
    pending: PendingWrite | None = field(default=None, init=False)
    refusal: str | None = field(default=None, init=False)

    async def confirmed(self, write: PendingWrite) -> bool:
        """Whether a write may be made now."""
        if self.policy == "never" or (self.policy == "destructive" and write.effect == "create"):
            return True
        if not _asks_people(self.context):
            self.refusal = (
                f"{write.operation} needs the confirmation of a person, and this client has no way to ask "
                "for it. Nothing was sent. Ask the user to make the change; no arguments change this."
            )
            return False
        if self.context.protocol_version in MODERN_PROTOCOL_VERSIONS:
            return self._answered(write)
        try:
            answer = await self.context.session.elicit_form(
                _text(write), _FORM, related_request_id=self.context.request_id
            )
        except MCPError as error:
            self.refusal = f"The client did not ask for the confirmation of {write.operation}: {error}"
            return False
        return _is_yes(answer)

    def _answered(self, write: PendingWrite) -> bool:
        """Whether the request brings the confirmation of this very write; if no answer, it is asked for."""
        answer = (self.params.input_responses or {}).get(_QUESTION)
        if answer is None or self.params.request_state != _digest(write):
            self.pending = write
            return False
        return _is_yes(answer)

    def result(self, result: ToolResult) -> ToolResult | types.InputRequiredResult:
        """What the client gets: the call's result, a question, or why there is none."""
        if self.pending is not None:
            question = types.ElicitRequest(
                params=types.ElicitRequestFormParams(message=_text(self.pending), requested_schema=_FORM)
            )
            # The server seals it: it comes back unchanged, for the same call, within ten minutes.
            return types.InputRequiredResult(
                input_requests={_QUESTION: question}, request_state=_digest(self.pending)
            )
        if self.refusal is not None:
            return ToolResult.of("failed", error="not_confirmed", message=self.refusal)
        return result


#: How the writes of the current call are confirmed.
asks: ContextVar[Asking] = ContextVar("asks")


async def confirm(write: PendingWrite) -> bool:
    """Whether a write of the current call may be made."""
    return await asks.get().confirmed(write)


def _asks_people(context: ServerRequestContext[Any, Any]) -> bool:
    """Whether the client shows forms; one that names no kind of elicitation shows forms."""
    capabilities = context.session.client_capabilities
    elicitation = None if capabilities is None else capabilities.elicitation
    return elicitation is not None and (elicitation.form is not None or elicitation.url is None)


def _is_yes(answer: object) -> bool:
    return (
        isinstance(answer, types.ElicitResult)
        and answer.action == "accept"
        and (answer.content or {}).get("confirm") is True
    )


def _text(write: PendingWrite) -> str:
    arguments = json.dumps(dict(write.arguments), ensure_ascii=False, indent=1, default=str)
    if len(arguments) > _SHOWN:
        arguments = f"{arguments[:_SHOWN]}\n... and {len(arguments) - _SHOWN} characters more"
    return f"{write.account}: {write.operation} ({write.effect})\n{write.summary}\n{arguments}"


def _digest(write: PendingWrite) -> str:
    """A text that is the same for the same write."""
    shown: Mapping[str, Any] = dict(write.arguments)
    facts = json.dumps([write.account, write.operation, shown], sort_keys=True, default=repr)
    return hashlib.sha256(facts.encode()).hexdigest()
