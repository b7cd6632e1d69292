"""An agent of LangChain that answers questions about your Stripe account. It cannot change anything there.

    pip install './core[langchain]' ./packages/airbyte-agent-stripe langchain langchain-openai
    export OPENAI_API_KEY=sk-... STRIPE_API_KEY=sk_test_...
    python examples/agent_langchain.py "How many customers do we have?"

Its connector is sync, and so is the agent. With a `StripeConnector`, use `await agent.ainvoke(...)`.
"""

from __future__ import annotations

import os
import sys

from airbyte_agent_stripe import StripeAuthConfig, SyncStripeConnector
from langchain.agents import create_agent


def main(question: str) -> None:
    """Ask one question, and print the answer."""
    auth = StripeAuthConfig(api_key=os.environ["STRIPE_API_KEY"])
    with SyncStripeConnector(auth, base_url=os.environ.get("STRIPE_BASE_URL")) as stripe:
        agent = create_agent("openai:gpt-5", tools=stripe.tools("langchain"))
        state = agent.invoke({"messages": [("user", question)]})
    print(state["messages"][-1].text)


if __name__ == "__main__":
    main(sys.argv[1])
