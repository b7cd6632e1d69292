"""What is Zendesk Talk's own: exports by time whose next page is never null, figures that are one record."""

from __future__ import annotations

import json
from base64 import b64encode
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConfigurationError,
    NotFoundError,
    PagingError,
    RateLimitError,
)
from airbyte_agent_zendesk_talk import (
    SyncZendeskTalkConnector,
    ZendeskTalkApiTokenAuthConfig,
    ZendeskTalkOauth20AuthConfig,
)

from tests.e2e.misbehaving.server import MisbehavingServer, Received, Script, answer, ok

pytestmark = pytest.mark.once

AUTH = ZendeskTalkApiTokenAuthConfig(email="ann@example.com", api_token="planted-zendesk-token")
VOICE = "/api/v2/channels/voice"
#: Seconds at which calls changed; two of them in one.
CHANGED = (1602771562, 1602771600, 1602771600, 1602775200, 1602778800)
#: As zenpy's specification/talk/call.json has it.
CALL = {
    "agent_id": 1,
    "call_charge": "0.025",
    "completion_status": "completed",
    "direction": "inbound",
    "duration": 782,
    "callback_source": None,
    "ivr_hops": None,
    "quality_issues": ["high_latency"],
    "talk_time": 751,
    "time_to_answer": 31,
    "updated_at": "2020-10-15T14:12:22Z",
}


def connector(server: MisbehavingServer, auth=AUTH, **options) -> SyncZendeskTalkConnector:
    return SyncZendeskTalkConnector(
        auth, subdomain="acme", base_url=f"{server.url}{VOICE}", strict=True, **options
    )


def exports(size: int) -> Script:
    """As https://developer.zendesk.com/api-reference/voice/talk-api/incremental_exports/ tells of them."""

    def export(request: Received) -> bytes:
        path, _, query = request.target.partition("?")
        since = int(dict(parse_qsl(query))["start_time"])
        found = [(number, time) for number, time in enumerate(CHANGED) if time >= since][:size]
        end = found[-1][1] if found else since
        return ok(
            {
                path.rpartition("/")[2].removesuffix(".json"): [{**CALL, "id": n} for n, _ in found],
                "count": len(found),
                "end_time": end,
                "next_page": f"http://{request.headers['host']}{path}?start_time={end}",
            }
        )

    return export


@pytest.mark.parametrize(
    ("size", "starts"),
    [
        (1000, [0, CHANGED[4]]),  # the second page is asked for and has nothing that is new
        (4, [0, CHANGED[3], CHANGED[4]]),
        (3, [0, CHANGED[2], CHANGED[3], CHANGED[4]]),
    ],
)
def test_an_export_has_each_call_once_and_ends_where_its_next_page_is_itself(serve, size, starts):
    server = serve(exports(size), forever=True)
    with connector(server) as talk:
        calls = [call.id for call in talk.calls.list(start_time=0)]
    assert calls == [0, 1, 2, 3, 4]
    asked = [
        int(dict(parse_qsl(urlsplit(request.target).query))["start_time"]) for request in server.requests
    ]
    assert asked == starts


def test_a_second_with_more_calls_than_fit_on_a_page_is_no_end(serve):
    """Zendesk knows no time between its calls, so that what follows would be left out."""
    with connector(serve(exports(2), forever=True)) as talk, pytest.raises(PagingError, match="later time"):
        talk.calls.list(start_time=0).all()


def test_an_export_tells_where_the_next_one_begins(serve):
    server = serve(exports(4), forever=True)
    with connector(server) as talk:
        pages = list(talk.call_legs.list(start_time=CHANGED[1]).pages())
        assert [[leg.id for leg in page.data] for page in pages] == [[1, 2, 3, 4], []]
        again = talk.call_legs.list(start_time=pages[-1].meta.end_time)
        assert [leg.id for leg in again] == [4]
    assert pages[0].data[0].quality_issues == ["high_latency"]


def test_nothing_new_is_an_empty_export(serve):
    nothing = {"calls": [], "count": 0, "end_time": None, "next_page": None}
    for script in (exports(1000), ok(nothing)):
        server = serve(script)
        with connector(server) as talk:
            assert talk.calls.list(start_time=CHANGED[4] + 1).all() == []
        assert len(server.requests) == 1


def test_fields_of_a_call_may_be_null(serve):
    with connector(serve(exports(1), forever=True)) as talk:
        call = talk.calls.list(start_time=CHANGED[4]).data[0]
    assert (call.duration, call.talk_time, call.time_to_answer) == (782, 751, 31)
    assert (call.call_charge, call.ivr_hops, call.callback_source) == ("0.025", None, None)
    assert call.updated_at.hour == 14


def test_a_limit_of_exports_says_how_long_to_wait(serve):
    limited = answer(429, '{"error": "APIRateLimitExceeded"}', Retry_After="93")
    with connector(serve(limited)) as talk, pytest.raises(RateLimitError) as caught:
        talk.calls.list(start_time=0)
    assert caught.value.retry_after == 93
    server = serve(
        answer(429, "Number of allowed API requests per minute exceeded", Retry_After="0"), exports(9)
    )
    with connector(server) as talk:
        assert len(talk.calls.list(start_time=0)) == 5
    assert len(server.requests) == 2


def test_other_lists_end_at_a_null(serve):
    def page(request: Received) -> bytes:
        second = "page=2" in request.target
        url = f"http://{request.headers['host']}{VOICE}/greetings.json?page=2"
        greetings = [{"id": 123, "name": "Premium", "default": False, "category_id": 1}]
        if second:
            greetings = [{"id": "voicemail_en", "name": "Voicemail", "default": True, "category_id": None}]
        return ok({"greetings": greetings, "next_page": None if second else url, "count": 2})

    server = serve(page, page)
    with connector(server) as talk:
        assert [greeting.id for greeting in talk.greetings.list()] == [123, "voicemail_en"]
    assert [request.target for request in server.requests] == [
        f"{VOICE}/greetings",
        f"{VOICE}/greetings.json?page=2",
    ]


def test_a_greeting_of_the_system_is_got_by_its_name(serve):
    server = serve(ok({"greeting": {"id": "voicemail_en", "name": "Voicemail", "default": True}}))
    with connector(server) as talk:
        assert talk.greetings.get("voicemail_en").default
    assert server.requests[0].target == f"{VOICE}/greetings/voicemail_en"


@pytest.mark.parametrize(
    ("entity", "figures"),
    [
        ("current_queue_activity", {"agents_online": 2, "calls_waiting": 1, "longest_wait_time": 10}),
        ("account_overview", {"total_calls": 39, "max_queue_wait_time": 10, "average_time_to_answer": None}),
        ("agents_overview", {"total_calls_missed": 12, "average_online_time": 3600}),
    ],
)
def test_figures_are_a_page_of_one_record(serve, entity, figures):
    server = serve(ok({entity: figures}))
    with connector(server) as talk:
        [record] = getattr(talk, entity).list().all()
    assert record.model_dump(exclude_unset=True) == figures
    assert server.requests[0].target == f"{VOICE}/stats/{entity}"


def test_agents_are_a_list(serve):
    johnny = {"agent_id": 1, "name": "Johnny Agent", "status_code": "available", "calls_missed": 1}
    with connector(serve(ok({"agents_activity": [johnny], "count": 1, "next_page": None}))) as talk:
        [agent] = talk.agents_activity.list()
    assert (agent.agent_id, agent.calls_missed, agent.away_time) == (1, 1, None)


def test_menus_and_routes_of_an_ivr_are_typed(serve):
    """The example of https://developer.zendesk.com/api-reference/voice/talk-api/ivrs/, which has nulls."""
    route = {"action": "group", "greeting": None, "id": 10001, "keypress": "0", "options": {"group_ids": [1]}}
    menu = {"default": True, "greeting_id": 10001, "id": 10001, "name": "Main menu", "routes": [route]}
    server = serve(ok({"ivr": {"id": 10001, "menus": [menu], "name": "IVR menus", "phone_number_ids": [1]}}))
    with connector(server) as talk:
        ivr = talk.ivrs.get(10001)
    assert ivr.menus
    assert ivr.menus[0].routes
    assert ivr.menus[0].routes[0].options == {"group_ids": [1]}
    assert server.requests[0].target == f"{VOICE}/ivr/10001"


@pytest.mark.parametrize(
    ("auth", "header"),
    [
        (AUTH, "Basic " + b64encode(b"ann@example.com/token:planted-zendesk-token").decode()),
        (ZendeskTalkOauth20AuthConfig(access_token="planted-access"), "Bearer planted-access"),
    ],
)
def test_credentials(serve, auth, header):
    server = serve(ok({"addresses": [], "count": 0, "next_page": None}))
    with connector(server, auth) as talk:
        assert talk.addresses.list().all() == []
    assert server.requests[0].headers["authorization"] == header


@pytest.mark.parametrize(
    ("status", "body", "error", "message"),
    [
        (404, {"error": "RecordNotFound", "description": "Not found"}, NotFoundError, "Not found"),
        (401, {"error": "Couldn't authenticate you"}, AuthenticationError, "Couldn't authenticate you"),
        (
            403,
            {"error": {"title": "Forbidden", "message": "You do not have access to this page."}},
            AuthenticationError,
            "You do not have access",
        ),
    ],
)
def test_errors_are_said_in_two_ways(serve, status, body, error, message):
    with (
        connector(serve(answer(status, json.dumps(body)))) as talk,
        pytest.raises(error, match=message),
    ):
        talk.phone_numbers.get(6)


@pytest.mark.parametrize("subdomain", ["evil.example/", "acme@evil.example", "acme.evil#"])
def test_the_subdomain_is_part_of_a_host_only(subdomain):
    with SyncZendeskTalkConnector(AUTH, subdomain=subdomain) as talk, pytest.raises(ConfigurationError):
        talk.ivrs.get(1)
