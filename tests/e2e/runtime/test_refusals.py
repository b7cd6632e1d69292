"""The spec's retry configuration, rate limits, and answers that report a failure with a 200."""

from __future__ import annotations

import pytest
from airbyte_agent_sdk.errors import (
    GraphQLError,
    NetworkError,
    RateLimitError,
    ResponseDecodeError,
    ResponseError,
    ResponseShapeError,
    ServerError,
    TimeoutError,
)

from ..misbehaving.server import Cut, Silence, answer, ok

pytestmark = pytest.mark.anyio

SHIPS = ok({"ships": []})
THROTTLED = ok({"errors": [{"message": "Throttled", "extensions": {"code": "THROTTLED"}}]})
TURNED = ok({"data": {"tideUpdate": {"tide": {"id": "t"}, "userErrors": []}}})


async def test_pauses_grow_as_the_spec_says(harbour, serve, pauses):
    server = serve(answer(418), answer(503), answer(429), SHIPS)
    await harbour(server.url, max_retries=9).page("ships")
    assert pauses == [2, 6, 9]  # times 3, at most 9, without jitter


async def test_tries_end_as_the_spec_says_and_no_later_than_the_caller_does(harbour, serve, pauses):
    server = serve(answer(503), forever=True)
    with pytest.raises(ServerError):
        await harbour(server.url, max_retries=9).page("ships")
    assert len(server.requests) == 4
    with pytest.raises(ServerError):
        await harbour(server.url, max_retries=1).page("ships")
    assert len(server.requests) == 6


async def test_only_the_specs_statuses_are_repeated(harbour, serve, pauses):
    server = serve(answer(500), forever=True)
    with pytest.raises(ServerError):
        await harbour(server.url, max_retries=9).page("ships")
    assert pauses == []


@pytest.mark.parametrize(("reply", "error"), [(Cut(), NetworkError), (Silence(), TimeoutError)])
async def test_timeouts_and_cut_connections_are_repeated_only_if_the_spec_says_so(
    harbour, serve, pauses, reply, error
):
    server = serve(reply, SHIPS)
    with pytest.raises(error):
        await harbour(server.url, max_retries=9, timeout=0.3).page("ships")
    assert pauses == []


async def test_the_specs_header_says_when_to_come_back(harbour, serve, pauses):
    server = serve(answer(429, X_Come_Back="1500", Retry_After="7"), answer(429, Retry_After="7"), SHIPS)
    await harbour(server.url, max_retries=9).page("ships")
    assert pauses == [1.5, 7]
    server = serve(answer(429, X_Come_Back="9001"))
    with pytest.raises(RateLimitError) as caught:
        await harbour(server.url, max_retries=9).page("ships")
    assert caught.value.retry_after == 9.001
    assert pauses == [1.5, 7]


async def test_a_rate_limit_is_waited_out_until_it_starts_anew(harbour, serve, pauses):
    server = serve(
        answer(429, RateLimit='"default";r=0;t=5'),
        answer(403, X_RateLimit_Remaining="0", X_RateLimit_Reset="4"),
        SHIPS,
    )
    await harbour(server.url, max_retries=9).page("ships")
    assert pauses == [5, 4]


async def test_a_write_is_repeated_after_a_429_unless_the_caller_says_no(harbour, serve, pauses):
    server = serve(answer(429, Retry_After="3"), ok({"id": 1}))
    await harbour(server.url, max_retries=9).execute("ships", "update", {"id": "1"})
    assert pauses == [3]
    assert server.requests[0].raw == server.requests[1].raw
    server = serve(answer(429, Retry_After="3"))
    once = harbour(server.url, max_retries=9).with_options(retry_rate_limited_writes=False)
    with pytest.raises(RateLimitError):
        await once.execute("ships", "update", {"id": "1"})
    assert pauses == [3]


async def test_a_search_by_post_is_a_read_and_repeated(harbour, serve, pauses):
    server = serve(answer(503), ok({"ships": []}))
    await harbour(server.url, max_retries=9).page("ships", "search", lang="pt")
    assert [request.line for request in server.requests] == ["POST /search?lang=pt HTTP/1.1"] * 2


async def test_a_throttled_mutation_is_repeated_and_no_other_failure_of_it(harbour, serve, pauses):
    server = serve(THROTTLED, TURNED)
    result = await harbour(server.url, max_retries=9).execute("tides", "update", {"id": "t"})
    assert result.data == {"id": "t"}
    assert server.requests[0].body == server.requests[1].body
    server = serve(answer(503), TURNED)
    with pytest.raises(ServerError):
        await harbour(server.url, max_retries=9).execute("tides", "update", {"id": "t"})
    server = serve(THROTTLED)
    with pytest.raises(GraphQLError, match="Throttled") as caught:
        await harbour(server.url).execute("tides", "update", {"id": "t"})
    assert caught.value.retryable


async def test_what_a_mutation_found_wrong_is_raised(harbour, serve):
    wrong = [{"field": ["id"], "message": "no such tide"}]
    server = serve(ok({"data": {"tideUpdate": {"tide": None, "userErrors": wrong}}}))
    with pytest.raises(GraphQLError, match=r"tides\.update: id: no such tide") as caught:
        await harbour(server.url).execute("tides", "update", {"id": "t"})
    assert caught.value.errors == wrong
    assert caught.value.partial_data == {"tideUpdate": {"tide": None, "userErrors": wrong}}


@pytest.mark.parametrize(
    ("reply", "error", "said"),
    [
        (ok({"ok": False, "error": "ratelimited"}), ResponseError, "ratelimited"),
        (ok({"ships": "none"}), ResponseShapeError, r"no list at \$\.ships"),
        (answer(200, "<html>Sign in</html>", content_type="text/html"), ResponseDecodeError, "web page"),
        (answer(200, b"[" * 50_000), ResponseDecodeError, "recursion limit"),
        (answer(202), ResponseDecodeError, "202 means that it is not ready yet"),
        (answer(200), ResponseDecodeError, "empty; expected a list"),
    ],
)
async def test_a_success_that_is_none(harbour, serve, pauses, reply, error, said):
    server = serve(reply, SHIPS)
    with pytest.raises(error, match=rf"ships\.list: .*{said}") as caught:
        await harbour(server.url, max_retries=9).page("ships")
    assert caught.value.status_code in (200, 202, None)
    assert len(server.requests) == 1


async def test_json_as_vendors_write_it(harbour, serve):
    content = b'\xef\xbb\xbf{"ships": [{"id": 12345678901234567890123, "name": "\xc3\x89", "flag": NaN}]}'
    page = await harbour(serve(answer(200, content, content_type="text/html")).url).page("ships")
    assert page.data[0]["id"] == 12345678901234567890123
    assert page.data[0]["name"] == "É"
    assert page.data[0]["flag"] != page.data[0]["flag"]
