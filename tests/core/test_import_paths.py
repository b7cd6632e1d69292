"""Every documented import path has its names, and asks for no more than it needs."""

from __future__ import annotations

import importlib
import itertools
import subprocess
import sys

import airbyte_agent_sdk
import pytest

PATHS = {
    "": (
        "AirbyteAuthConfig AskResult AutomationInfo ConnectorInfo ExecutionConfig ExecutionResult "
        "HostedExecutor SyncHostedExecutor SyncWorkspace WorkflowInfo Workspace ask ask_sync configure "
        "connect connect_sync list_connectors save_download"
    ),
    ".auth_strategies": "AirbyteAuthConfig AuthConfig OAuthConfig TokenSet",
    ".config": "configure",
    ".connectors": "connect connect_sync list_connectors",
    ".constants": "API_URL CATALOGUE",
    ".errors": "AirbyteError AuthenticationError UnknownConnectorError",
    ".executor": "ExecutionConfig ExecutionResult HostedExecutor LocalExecutor SyncHostedExecutor",
    ".executor.hosted_executor": "HostedExecutor SyncHostedExecutor",
    ".executor.models": "ExecutionConfig ExecutionResult",
    ".http.exceptions": (
        "AuthenticationError HTTPClientError HTTPStatusError NetworkError RateLimitError TimeoutError"
    ),
    ".http_client": "AsyncTransport SyncTransport",
    ".questions": "AskResult ask ask_sync",
    ".types": "Omit omit",
    ".utils": "save_download",
    ".workspace": "AutomationInfo ConnectorInfo SyncWorkspace WorkflowInfo Workspace",
}
FUNCTIONS = ("connect", "ask", "configure", "list_connectors")


@pytest.mark.parametrize("path", PATHS)
def test_names_are_where_they_are_documented(path):
    module = importlib.import_module(f"airbyte_agent_sdk{path}")
    for name in PATHS[path].split():
        value = getattr(module, name)
        assert name in module.__all__
        known = getattr(airbyte_agent_sdk, name, value)
        assert known is value, name


def test_every_name_of_the_package_is_there():
    for name in airbyte_agent_sdk.__all__:
        assert getattr(airbyte_agent_sdk, name) is not None


def run(program: str) -> str:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", program], check=True, capture_output=True, text=True
    ).stdout.strip()


def test_functions_stay_functions_in_any_order_of_imports():
    modules = [".connectors", ".config", ".questions", ".workspace"]
    orders = [*itertools.permutations(modules, 2)]
    program = (
        "import importlib, sys\n"
        f"for order in {orders!r}:\n"
        "    for name in [name for name in sys.modules if name.startswith('airbyte_agent_sdk')]:\n"
        "        del sys.modules[name]\n"
        "    for path in order:\n"
        "        importlib.import_module(path, 'airbyte_agent_sdk')\n"
        f"    for name in {FUNCTIONS!r}:\n"
        "        found = getattr(importlib.import_module('airbyte_agent_sdk'), name)\n"
        "        assert type(found).__name__ == 'function', (order, name, found)\n"
    )
    run(program)


def test_the_package_loads_nothing():
    program = "import sys, airbyte_agent_sdk as a; print(*sorted(n for n in sys.modules if a.__name__ in n))"
    assert run(program).split() == ["airbyte_agent_sdk", "airbyte_agent_sdk._version"]


@pytest.mark.parametrize("path", ["config", "connectors", "constants", "auth_strategies", "http.exceptions"])
def test_small_modules_stay_small(path):
    program = (
        f"import sys, airbyte_agent_sdk.{path}\n"
        "heavy = ('pydantic', 'importlib.resources.readers', 'airbyte_agent_sdk.transport', "
        "'airbyte_agent_sdk.hosted', 'airbyte_agent_sdk.calls.local')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    assert run(program) == "[]"


def test_a_local_connector_loads_none_of_what_is_hosted():
    program = (
        "import sys\n"
        "from airbyte_agent_stripe import StripeAuthConfig, SyncStripeConnector\n"
        "SyncStripeConnector(StripeAuthConfig(api_key='sk_test_1')).customers\n"
        "hosted = 'config connectors questions workspace hosted constants utils http http_client "
        "auth_strategies executor calls.workspace calls.sync_workspace calls.connect "
        "calls.executors'.split()\n"
        "print([name for name in hosted if f'airbyte_agent_sdk.{name}' in sys.modules])"
    )
    assert run(program) == "[]"
