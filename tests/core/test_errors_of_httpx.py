"""The errors that are also httpx's, which is not imported before the first of them exists."""

from __future__ import annotations

import subprocess
import sys

import pytest

#: What a program of its own does, as this one has httpx already.
RAISED = """
import sys
from airbyte_agent_sdk import errors
assert "httpx" not in sys.modules
try:
    raise {error}
except errors.AirbyteError as error:
    caught = error
import httpx
assert isinstance(caught, httpx.{other}), type(caught).__mro__
try:
    raise caught
except httpx.{other} as error:
    assert error is caught
"""
UNPICKLED = """
import pickle, sys
error = pickle.loads(bytes.fromhex("{pickled}"))
import httpx
assert isinstance(error, httpx.HTTPStatusError), type(error).__mro__
assert error.response.status_code == 404
"""
CONSTRUCTED = """
import sys
from airbyte_agent_stripe import {name}, StripeAuthConfig
{name}(StripeAuthConfig(api_key="sk_test_fake"))
assert not {{"asyncio", "httpx", "ssl"}} & set(sys.modules)
"""


def run(code: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("error", "other"),
    [
        ("errors.NotFoundError('gone')", "HTTPStatusError"),
        ("errors.InvalidParameterError('no such parameter')", "HTTPStatusError"),
        ("errors.HTTPStatusError.for_status(422, errors.RateLimitError)('slow down')", "HTTPStatusError"),
        ("errors.GraphQLNotFoundError('gone', errors=[])", "HTTPStatusError"),
        ("errors.NetworkError('reset')", "RequestError"),
        ("errors.TimeoutError('late')", "TimeoutException"),
    ],
)
def test_an_error_is_also_httpx_s(error: str, other: str) -> None:
    run(RAISED.format(error=error, other=other))


def test_an_error_from_another_process_is_too() -> None:
    code = (
        "import pickle; from airbyte_agent_sdk import errors; "
        "print(pickle.dumps(errors.NotFoundError('gone')).hex())"
    )
    pickled = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    run(UNPICKLED.format(pickled=pickled.strip()))


@pytest.mark.parametrize("name", ["StripeConnector", "SyncStripeConnector"])
def test_construction_loads_no_http_client(name: str) -> None:
    run(CONSTRUCTED.format(name=name))
