"""OpenAI's API on loopback, with a script in the model's place."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from server import Answer, Recording, Request

__all__ = ["openai"]

#: What the model is to do next, given the results of its calls: a tool and its arguments, or the answer.
Script = Callable[[list[str]], tuple[str, dict[str, Any]] | str]


def openai(script: Script) -> Recording:
    """Both of its protocols: chat completions and responses."""

    def answer(request: Request) -> Answer:
        assert request.headers["authorization"] == "Bearer sk-scripted"
        sent = request.json
        if request.path.endswith("/chat/completions"):
            results = [item["content"] for item in sent["messages"] if item["role"] == "tool"]
            return Answer(_completion(script(results), len(results), sent["model"]))
        assert request.path.endswith("/responses"), request.path
        results = [item["output"] for item in sent["input"] if item.get("type") == "function_call_output"]
        return Answer(_response(script(results), len(results), sent["model"]))

    return Recording(answer)


def _completion(step: tuple[str, dict[str, Any]] | str, number: int, model: str) -> dict[str, Any]:
    if isinstance(step, str):
        message, reason = {"role": "assistant", "content": step}, "stop"
    else:
        function = {"name": step[0], "arguments": json.dumps(step[1])}
        call = {"id": f"call_{number}", "type": "function", "function": function}
        message, reason = {"role": "assistant", "content": None, "tool_calls": [call]}, "tool_calls"
    return {
        "id": f"chatcmpl-{number}",
        "object": "chat.completion",
        "created": 1_760_000_000,
        "model": model,
        "choices": [{"index": 0, "message": message, "finish_reason": reason, "logprobs": None}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
    }


def _response(step: tuple[str, dict[str, Any]] | str, number: int, model: str) -> dict[str, Any]:
    item: dict[str, Any]
    if isinstance(step, str):
        text = {"type": "output_text", "text": step, "annotations": []}
        item = {
            "id": "msg_1",
            "type": "message",
            "role": "assistant",
            "status": "completed",
            "content": [text],
        }
    else:
        item = {
            "id": f"fc_{number}",
            "type": "function_call",
            "call_id": f"call_{number}",
            "name": step[0],
            "arguments": json.dumps(step[1]),
            "status": "completed",
        }
    return {
        "id": f"resp_{number}",
        "object": "response",
        "created_at": 1_760_000_000,
        "status": "completed",
        "model": model,
        "output": [item],
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
        "usage": {
            "input_tokens": 1,
            "output_tokens": 1,
            "total_tokens": 2,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens_details": {"reasoning_tokens": 0},
        },
    }
