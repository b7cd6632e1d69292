"""Import every package on Python 3.14, rebuild every model, and make one call without a network.

Runs inside Pyodide, which has neither sockets nor threads: see run.mjs and `make python314`.
"""

from __future__ import annotations

import importlib
import inspect
import sys
import warnings
from pathlib import Path

MOUNTED = Path("/mounted")
FOLDERS = sorted((MOUNTED / "repository" / "packages").iterdir())

# The WebAssembly build of pydantic-core comes before the native one in site-packages.
sys.path[:0] = map(
    str, (MOUNTED / "wheel", MOUNTED / "repository" / "core", *FOLDERS, MOUNTED / "site-packages")
)
warnings.simplefilter("error")

import httpx  # noqa: E402
from pydantic import BaseModel  # noqa: E402


def rebuild(folder: Path) -> tuple[int, int]:
    """Import all modules of a package and rebuild its models; how many there are of each."""
    package = folder.name.replace("-", "_")
    models: set[type[BaseModel]] = set()
    files = sorted((folder / package).rglob("*.py"))
    for file in files:
        name = ".".join(file.relative_to(folder).with_suffix("").parts).removesuffix(".__init__")
        for _, value in inspect.getmembers(importlib.import_module(name), inspect.isclass):
            if issubclass(value, BaseModel) and value.__module__.startswith(package):
                models.add(value)
    for model in models:
        assert model.model_rebuild(force=True) is not False, model
        model.model_json_schema()
    assert models, f"{package} has no models"
    return len(files), len(models)


async def call() -> None:
    """One list call, answered by a mock."""
    stripe = importlib.import_module("airbyte_agent_stripe")

    def answer(request: httpx.Request) -> httpx.Response:
        assert (request.method, request.url.path) == ("GET", "/v1/customers"), request
        assert request.headers["Authorization"] == "Bearer sk_test_1"
        customer = {
            "id": "cus_1", "object": "customer", "created": 1, "livemode": False, "email": "ada@example.com",
        }  # fmt: skip
        return httpx.Response(200, json={"object": "list", "data": [customer], "has_more": False})

    async with (
        httpx.AsyncClient(transport=httpx.MockTransport(answer)) as client,
        stripe.StripeConnector(stripe.StripeAuthConfig(api_key="sk_test_1"), http_client=client) as connector,
    ):
        page = await connector.customers.list(limit=1)
    assert [(type(item).__name__, item.id, item.email) for item in page.data] == [
        ("Customer", "cus_1", "ada@example.com")
    ]


async def main() -> None:
    """Check everything; run.mjs awaits it, since Pyodide's event loop is the one of Node.js."""
    assert sys.version_info[:2] == (3, 14), sys.version
    counts = [rebuild(folder) for folder in FOLDERS]
    await call()
    modules, models = (sum(column) for column in zip(*counts, strict=True))
    print(
        f"python314: {len(FOLDERS)} packages imported on Python {sys.version.split()[0]} "
        f"({modules} modules, {models} models rebuilt), one call made"
    )
