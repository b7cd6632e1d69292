"""A script in the place of a model, for `agent_pydantic_ai.py` without a key for one.

It knows one question. The tools that it calls, and their results, are real.
"""

from __future__ import annotations

import json
from typing import Any

from pydantic_ai.messages import ModelMessage, ModelResponse, TextPart, ToolCallPart, ToolReturnPart
from pydantic_ai.models.function import AgentInfo, FunctionModel

__all__ = ["NOTICE", "QUESTION", "scripted_model"]

QUESTION = "Which of our customers live in London?"
NOTICE = (
    "OPENAI_API_KEY is not set: a script takes the place of the model. It can answer one question only, "
    "with real tool calls."
)


def scripted_model(question: str) -> FunctionModel:
    """A model that looks for an operation, calls it, and answers from the result."""

    def respond(messages: list[ModelMessage], _info: AgentInfo) -> ModelResponse:
        if question != QUESTION:
            return ModelResponse([TextPart(f"A script answers here, and only this question: {QUESTION}")])
        results = [part for message in messages for part in message.parts if isinstance(part, ToolReturnPart)]
        if not results:
            return ModelResponse([ToolCallPart("stripe_find", {"query": "list customers"})])
        if len(results) == 1:
            call = {"operation": "customers.list", "arguments": {"limit": 100}}
            return ModelResponse([ToolCallPart("stripe_read", call)])
        customers: list[dict[str, Any]] = json.loads(results[-1].model_response_str())["data"]
        names: list[str] = []
        for customer in customers:
            address: dict[str, str] = customer.get("address") or {}
            if address.get("city") == "London":
                names.append(customer["name"])
        return ModelResponse([TextPart(f"Customers in London: {', '.join(names) or 'none'}.")])

    return FunctionModel(respond)
