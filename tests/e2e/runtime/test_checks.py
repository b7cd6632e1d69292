"""What a check calls, where it takes the parameters from, and what it says."""

from __future__ import annotations

import pytest
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConfigurationError,
    EntityNotFoundError,
    ResponseError,
)

from ..misbehaving.server import answer, ok

pytestmark = pytest.mark.anyio

DOCKS = ok({"docks": [{"state": "shut", "ref": {"id": 1}}, {"state": "open", "ref": {"id": 2}}]})
BERTHS = ok({"berths": [{"id": 31}]})


def targets(server):
    return [request.target for request in server.requests]


async def test_what_a_check_requires_is_looked_up_through_the_parents(harbour, serve):
    server = serve(DOCKS, BERTHS, ok([]))
    result = await harbour(server.url).check()
    assert result.success
    assert result.meta == {"entity": "papers", "action": "list"}
    assert targets(server) == [
        "/docks",  # a filter on the parents needs more than one of them
        "/docks/2/berths?limit=1",
        "/papers?since=lagos-1&kind=any&berth_id=31",
    ]


async def test_probe_defaults_read_the_settings(harbour, serve):
    server = serve(DOCKS, BERTHS, ok([]))
    assert (await harbour(server.url, port="porto").check()).success
    assert targets(server)[2] == "/papers?since=porto-1&kind=any&berth_id=31"


async def test_without_a_parent_the_credentials_have_worked_and_a_note_says_the_rest(harbour, serve):
    server = serve(ok({"docks": []}))
    result = await harbour(server.url).check()
    assert result.success
    assert result.meta["note"] == "not called: there is no docks record to take dock_id from"
    assert len(server.requests) == 1


async def test_what_is_wrong_is_a_result(harbour, serve):
    server = serve(answer(401, '{"message": "who are you, t_planted?"}'), forever=True)
    result = await harbour(server.url).check()
    assert (result.success, result.error) == (False, "docks.list: 401: who are you, ***?")
    assert isinstance(result.exception, AuthenticationError)
    assert "t_planted" not in repr(result) + repr(result.exception.body)


async def test_an_answer_that_reports_a_failure_fails_the_check(harbour, serve):
    result = await harbour(serve(ok({"ok": False, "error": "token_revoked"})).url).check()
    assert (result.success, result.error) == (False, "docks.list: token_revoked")
    assert isinstance(result.exception, ResponseError)


async def test_each_entity_is_checked(harbour, serve):
    def reply(request):
        if request.target.startswith("/docks/"):
            return answer(403, '{"message": "not yours"}')
        return {
            "/docks": DOCKS,
            "/ships": ok({"ships": []}),
            "/graphql": ok({"data": {"tides": {"nodes": []}}}),
        }[request.target]

    server = serve(reply, forever=True)
    results = await harbour(server.url).check_entities()
    assert list(results) == ["docks", "berths", "papers", "ships", "eddies", "tides"]
    assert {entity: result.success for entity, result in results.items()} == {
        "docks": True,
        "berths": False,
        "papers": False,  # its parents cannot be listed
        "ships": True,
        "eddies": False,
        "tides": True,
    }
    assert results["berths"].error == "berths.list: 403: not yours"
    assert results["eddies"].error == (
        "eddies.list cannot be checked: it requires eddy_id, which no probe default, param source or "
        "relationship provides"
    )


async def test_named_entities_are_checked_once_each(harbour, serve):
    server = serve(ok({"ships": [], "docks": []}), forever=True)
    assert list(await harbour(server.url).check_entities(["ships", "docks", "ships"])) == ["ships", "docks"]
    assert sorted(targets(server)) == ["/docks", "/ships"]


async def test_an_unknown_entity_is_an_error_before_any_call(harbour, serve):
    server = serve(ok({}), forever=True)
    with pytest.raises(EntityNotFoundError, match='"shps"; did you mean "ships"'):
        await harbour(server.url).check_entities(["docks", "shps"])
    with pytest.raises(ConfigurationError, match="concurrency must be an integer above 0, not 0"):
        await harbour(server.url).check_entities(["docks"], concurrency=0)
    assert server.requests == []
