"""An agent of pydantic-ai that answers questions about your Stripe account. It cannot change anything there.

    pip install './core[pydantic-ai]' ./packages/airbyte-agent-stripe 'pydantic-ai-slim[openai]'
    export OPENAI_API_KEY=sk-... STRIPE_API_KEY=sk_test_...
    python examples/agent_pydantic_ai.py "How many customers do we have?"

`make demo-agent` runs it against a local Stripe. Without OPENAI_API_KEY, a script takes the model's place.
"""

from __future__ import annotations

import asyncio
import os
import sys

from airbyte_agent_stripe import StripeAuthConfig, StripeConnector
from pydantic_ai import Agent
from pydantic_ai.messages import ToolCallPart
from scripted_model import NOTICE, QUESTION, scripted_model


async def main(question: str) -> None:
    """Ask one question; print the calls that the model makes, and its answer."""
    print(f"question: {question}")
    if not os.environ.get("OPENAI_API_KEY"):
        print(NOTICE)
    model = "openai:gpt-5" if os.environ.get("OPENAI_API_KEY") else scripted_model(question)

    auth = StripeAuthConfig(api_key=os.environ["STRIPE_API_KEY"])
    async with StripeConnector(auth, base_url=os.environ.get("STRIPE_BASE_URL")) as stripe:
        agent = Agent(model, tools=stripe.tools("pydantic_ai"))
        result = await agent.run(question)

    for message in result.all_messages():
        for part in message.parts:
            if isinstance(part, ToolCallPart):
                print(f"call: {part.tool_name} {part.args_as_json_str()}")
    print(f"answer: {result.output}")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1] if len(sys.argv) > 1 else QUESTION))
