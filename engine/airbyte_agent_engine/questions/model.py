"""A client for the chat completions endpoint of an OpenAI-compatible API."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from airbyte_agent_sdk.errors import AirbyteError, ResponseError
from airbyte_agent_sdk.spi import USER_AGENT, AsyncTransport, Confidential, Request, is_array, is_object
from pydantic import SecretStr

__all__ = ["Model", "ModelError", "Reply", "ToolCall"]

#: Maximum bytes of a reply.
_LONGEST = 2 * 1024 * 1024


class ModelError(Exception):
    """The model returned no usable reply. The message does not repeat the server's response."""


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A tool call requested by the model; ``arguments`` is its raw text, valid JSON or not."""

    id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply of the model.

    Attributes:
        text: Its text; may be empty.
        calls: Its tool calls.
        message: The complete message, which the next request must repeat.
    """

    text: str
    calls: tuple[ToolCall, ...]
    message: Mapping[str, Any]


class Model(Confidential):
    """One model.

    Args:
        url: URL of the API including its version, such as ``http://127.0.0.1:11434/v1``.
        name: The model's.
        key: API key; ``None`` if the API requires none.
    """

    def __init__(self, url: str, name: str, key: SecretStr | None) -> None:
        self._url, self._name = f"{url}/chat/completions", name
        self._headers = {"Authorization": f"Bearer {key.get_secret_value()}"} if key else {}

    async def reply(self, messages: Sequence[Mapping[str, Any]], tools: Sequence[Mapping[str, Any]]) -> Reply:
        """Request the model's next message, without a timeout of its own.

        Args:
            messages: The conversation so far.
            tools: Tools that it may call; without any, it has to answer.

        Raises:
            ModelError: There is no usable reply.
        """
        body: dict[str, Any] = {"model": self._name, "messages": list(messages)}
        if tools:
            body["tools"] = list(tools)
        headers = {"Content-Type": "application/json", "Accept": "application/json", "User-Agent": USER_AGENT}
        content = json.dumps(body).encode()
        request = Request("POST", self._url, headers, content, timeout=None, credentials=self._headers)
        transport = AsyncTransport(max_content=_LONGEST)
        try:
            answer = await transport.send(request)
        except ResponseError:
            raise ModelError("the model's reply is too long or malformed") from None
        except AirbyteError as error:
            raise ModelError(f"the model's server cannot be reached ({type(error).__name__})") from None
        finally:
            await transport.aclose()
        if answer.status != 200:
            raise ModelError(f"the model's server responded with HTTP {answer.status}")
        try:
            return _reply(json.loads(answer.content))
        except (ValueError, RecursionError):
            raise ModelError("the model's server did not return JSON") from None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._url!r}, {self._name!r})"


def _reply(answer: Any) -> Reply:
    choices = answer.get("choices") if is_object(answer) else None
    message = choices[0].get("message") if is_array(choices) and choices and is_object(choices[0]) else None
    if not is_object(message):
        raise ModelError("the model's server returned no message")
    calls: list[ToolCall] = []
    asked = message.get("tool_calls")
    for number, item in enumerate(asked if is_array(asked) else ()):
        function = item.get("function") if is_object(item) else None
        if not is_object(item) or not is_object(function):
            raise ModelError("the model's server returned a tool call without a name")
        arguments = function.get("arguments")
        text = arguments if isinstance(arguments, str) else json.dumps(arguments or {})
        calls.append(ToolCall(str(item.get("id") or f"call_{number}"), str(function.get("name")), text))
    said = message.get("content")
    text = said if isinstance(said, str) else ""
    kept: dict[str, Any] = {"role": "assistant", "content": text}
    if calls:
        kept["tool_calls"] = [
            {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": call.arguments}}
            for call in calls
        ]
    return Reply(text, tuple(calls), kept)
