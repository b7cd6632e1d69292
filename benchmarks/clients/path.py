"""Functions, files and changes of file that one list call goes through, in the runtime and the package.

`python path.py async` (or `sync`) makes the call twice and counts the second, since the first builds what
later ones share. A change of file is counted where a function is entered after one in another file. With
`names` as a second argument each function is listed.
"""

import asyncio
import sys
from itertools import pairwise
from pathlib import Path

import airbyte_agent_sdk
import airbyte_agent_stripe
import httpx
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

ROOTS = {
    Path(module.__file__).parent: module.__name__ for module in (airbyte_agent_sdk, airbyte_agent_stripe)
}
KEY = StripeAuthConfig(api_key="sk_test_path")
entered = []


def answer(_):
    customers = [{"id": f"cus_{number}", "object": "customer"} for number in range(10)]
    return httpx.Response(200, json={"object": "list", "has_more": False, "data": customers})


def note(frame, event, _):
    if event == "call":
        entered.append(frame.f_code)


async def call_async():
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as client:
        stripe = StripeConnector(KEY, http_client=client)
        await stripe.customers.list(limit=10)
        sys.setprofile(note)
        await stripe.customers.list(limit=10)
        sys.setprofile(None)


def call_sync():
    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        stripe = SyncStripeConnector(KEY, http_client=client)
        stripe.customers.list(limit=10)
        sys.setprofile(note)
        stripe.customers.list(limit=10)
        sys.setprofile(None)


def short(file):
    path = Path(file)
    return next(
        (f"{name}/{path.relative_to(root)}" for root, name in ROOTS.items() if root in path.parents), None
    )


if sys.argv[1] == "async":
    asyncio.run(call_async())
else:
    call_sync()
steps = [(file, code.co_name) for code in entered if (file := short(code.co_filename))]
files = [file for file, _ in steps]
hops = sum(one != other for one, other in pairwise(files))
if sys.argv[2:] == ["names"]:
    for step in steps:
        print(*step)
print(len(steps), len(set(files)), hops)
