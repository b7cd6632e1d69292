"""Writes are made once: with a key, after confirmation, and with advice where a response was lost."""

from __future__ import annotations

import anyio
import anyio.lowlevel
import pytest
from airbyte_agent_sdk import PendingWrite

from tests.e2e.misbehaving.server import Cut, answer, ok

pytestmark = pytest.mark.anyio
ADA = {
    "id": "cus_1",
    "object": "customer",
    "email": "ada@example.com",
    "created": 1_700_000_000,
    "livemode": False,
}
CREATE = {"operation": "customers.create", "arguments": {"email": "ada@example.com"}}


async def test_a_repeated_write_is_made_once(serve, stripe_tools):
    server = serve(ok(ADA), ok(ADA), ok(ADA))
    tools = stripe_tools(server.url, read_only=False)
    await tools.write(**CREATE)
    again = await tools.write(**CREATE, ok=False)
    assert again["error"] == "already_made"
    assert len(server.requests) == 1
    await tools.write(**CREATE, again=True)
    await tools.write("customers.create", arguments={"email": "bob@example.com"})
    keys = [request.headers["idempotency-key"] for request in server.requests]
    assert len(set(keys)) == 3


async def test_the_key_is_of_the_run(serve, stripe_tools):
    server = serve(ok(ADA), forever=True)
    for run in ("a", "a", "b"):
        await stripe_tools(server.url, read_only=False, run=run).write(**CREATE)
    keys = [request.headers["idempotency-key"] for request in server.requests]
    assert keys[0] == keys[1] != keys[2]


async def test_a_lost_answer_is_told_and_repeated_with_the_same_key(serve, stripe_tools):
    server = serve(Cut(), ok(ADA))
    tools = stripe_tools(server.url, read_only=False)
    lost = await tools.write(**CREATE, ok=False)
    assert lost["error"] == "outcome_unknown"
    assert "does it once" in lost["advice"]
    assert (await tools.write(**CREATE))["data"]["id"] == "cus_1"
    first, second = (request.headers["idempotency-key"] for request in server.requests)
    assert first == second


async def test_a_lost_answer_of_a_write_without_a_key_is_verified_first(serve, stripe_tools):
    server = serve(Cut(), ok({"id": "cus_1", "object": "customer", "deleted": True}))
    tools = stripe_tools(server.url, read_only=False)
    lost = await tools.write("customers.delete", arguments={"id": "cus_1"}, ok=False)
    assert lost["error"] == "outcome_unknown"
    assert "Look with customers.list" in lost["advice"]
    refused = await tools.write("customers.delete", arguments={"id": "cus_1"}, ok=False)
    assert refused["error"] == "already_made"
    assert "verify" in refused["message"]
    await tools.write("customers.delete", arguments={"id": "cus_1"}, again=True)
    assert len(server.requests) == 2


async def test_a_refused_write_may_be_corrected(serve, stripe_tools):
    refusal = answer(400, '{"error": {"message": "Invalid email: sk_test_4eC39HqLyjWDarjtT1zdp7dc"}}')
    tools = stripe_tools(serve(refusal, ok(ADA)).url, read_only=False)
    refused = await tools.result("write", **CREATE)
    assert refused.outcome == "invalid"
    assert "Invalid email: [hidden]" in refused.text
    await tools.write(**CREATE)


@pytest.mark.parametrize(
    ("status", "error", "outcome"),
    [
        (401, "credentials_refused", "failed"),
        (403, "permission_denied", "failed"),
        (409, "conflict", "failed"),
        (429, "rate_limited", "failed"),
        (500, "outcome_unknown", "failed"),
    ],
)
async def test_what_the_service_says_is_told(serve, stripe_tools, status, error, outcome):
    wait = {"retry_after": "7"} if status == 429 else {}
    tools = stripe_tools(serve(answer(status, '{"error": {"message": "No."}}', **wait)).url, read_only=False)
    result = await tools.result("write", **CREATE)
    assert f'"error":"{error}"' in result.text
    assert result.outcome == outcome
    if status == 429:
        assert "Wait 7 seconds" in result.text


async def test_a_write_waits_for_confirmation(serve, stripe_tools):
    server, asked, answers = serve(ok(ADA)), [], [False, True]

    def confirm(write: PendingWrite) -> bool:
        asked.append(write)
        return answers.pop(0)

    tools = stripe_tools(server.url, read_only=False, confirm=confirm)
    wrong = await tools.write("customers.update", arguments={"email": "x"}, ok=False)
    assert wrong["error"] == "invalid_arguments"
    assert asked == []  # nobody is asked about a call that cannot be made
    assert (await tools.write(**CREATE, ok=False))["error"] == "declined"
    assert server.requests == []
    await tools.write(**CREATE)
    assert asked[0] == PendingWrite(
        "stripe", "stripe", "customers.create", "create", "Create a customer", {"email": "ada@example.com"}
    )


async def test_a_coroutine_function_may_confirm(serve, stripe_tools, blocking):
    async def confirm(_: PendingWrite) -> bool:
        await anyio.lowlevel.checkpoint()
        return True

    server = serve(ok(ADA))
    tools = stripe_tools(server.url, read_only=False, confirm=confirm)
    if blocking:
        refused = await tools.write(**CREATE, ok=False)
        assert refused["error"] == "not_configured"
        assert server.requests == []
    else:
        await tools.write(**CREATE)


async def test_two_at_once_are_one(serve, stripe_tools, blocking):
    if blocking:
        pytest.skip("one thread makes one call at a time")
    server = serve(ok(ADA), forever=True)
    tools = stripe_tools(server.url, read_only=False)
    results = []

    async def write() -> None:
        results.append(await tools.result("write", **CREATE))

    async with anyio.create_task_group() as group:
        for _ in range(3):
            group.start_soon(write)
    assert sorted(result.outcome for result in results) == ["failed", "failed", "ok"]
    assert len(server.requests) == 1


async def test_a_cancelled_write_may_have_been_made(serve, stripe_tools, blocking):
    if blocking:
        pytest.skip("a blocking call cannot be cancelled")
    from tests.e2e.misbehaving.server import Silence

    server = serve(Silence(), ok(ADA))
    tools = stripe_tools(server.url, read_only=False)
    with anyio.move_on_after(0.5):
        await tools.write("customers.delete", arguments={"id": "cus_1"})
    refused = await tools.write("customers.delete", arguments={"id": "cus_1"}, ok=False)
    assert "may have taken effect" in refused["message"]
