"""Runs a command with a Stripe of its own, which has five customers and is gone afterwards.

    python examples/with_stripe.py python examples/typed_call.py

The command finds it by the variables STRIPE_API_KEY and STRIPE_BASE_URL, whatever their values were before.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

from airbyte_agent_stripe import StripeAuthConfig, SyncStripeConnector
from localstripe_server import stripe_server

KEY = "sk_test_local"
PEOPLE = {
    "Ada Lovelace": "London",
    "Grace Hopper": "New York",
    "Alan Turing": "London",
    "Edsger Dijkstra": "Rotterdam",
    "Barbara Liskov": "Los Angeles",
}


def main(command: list[str]) -> int:
    """Run the command; returns its exit code."""
    if not command:
        print("usage: with_stripe.py COMMAND [ARGUMENT...]", file=sys.stderr)
        return 2
    with stripe_server() as url:
        with SyncStripeConnector(StripeAuthConfig(api_key=KEY), base_url=url) as stripe:
            for name, city in PEOPLE.items():
                email = f"{name.split()[0].lower()}@example.com"
                stripe.customers.create(name=name, email=email, address={"city": city})
        print(f"with_stripe: a local Stripe with {len(PEOPLE)} customers at {url}", file=sys.stderr)
        print(f"$ {shlex.join(command)}", file=sys.stderr, flush=True)
        # Commands of this environment first: python, airbyte-agent.
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
        environment = {**os.environ, "PATH": path, "STRIPE_API_KEY": KEY, "STRIPE_BASE_URL": url}
        return subprocess.run(["/usr/bin/env", *command], env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
