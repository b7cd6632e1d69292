"""What is Zendesk Chat's own: lists from an id on, bans in two lists, exports by time with all fields."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConfigurationError,
    InvalidParameterError,
    NotFoundError,
    PagingError,
    RateLimitError,
)
from airbyte_agent_zendesk_chat import SyncZendeskChatConnector, ZendeskChatAuthConfig

from tests.e2e.misbehaving.server import MisbehavingServer, Received, Script, answer, ok

pytestmark = pytest.mark.once

AUTH = ZendeskChatAuthConfig(access_token="planted-chat-token")
CHAT = "/api/v2/chat"
#: The example of https://developer.zendesk.com/api-reference/live-chat/chat-api/agents/.
AGENT = {
    "create_date": "2014-09-30T08:25:09Z",
    "departments": [],
    "display_name": "Johnny",
    "enabled": 1,
    "id": 5,
    "roles": {"administrator": False, "owner": False},
}


def connector(server: MisbehavingServer, **options: Any) -> SyncZendeskChatConnector:
    return SyncZendeskChatConnector(
        AUTH, subdomain="acme", base_url=f"{server.url}{CHAT}", strict=True, **options
    )


def query(request: Received) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(request.target).query, keep_blank_values=True))


def agents(request: Received) -> bytes:
    """From ``since_id`` on, as https://developer.zendesk.com/rest_api/docs/chat/bans tells of such lists."""
    asked = query(request)
    first, size = int(asked.get("since_id", 0)), int(asked.get("limit", 2))
    return ok([{**AGENT, "id": number} for number in (5, 6, 9, 12, 40) if number >= first][:size])


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ({}, [{}, {"since_id": "7"}, {"since_id": "13"}, {"since_id": "41"}]),
        (
            {"page_size": 3, "since_id": 6},
            [
                {"since_id": "6", "limit": "3"},
                {"since_id": "13", "limit": "3"},
                {"since_id": "41", "limit": "3"},
            ],
        ),
    ],
)
def test_agents_go_on_after_the_last_id_until_nothing_comes(serve, given, asked):
    server = serve(agents, forever=True)
    with connector(server) as chat:
        found = [agent.id for agent in chat.agents.list(**given)]
    assert found == ([6, 9, 12, 40] if given else [5, 6, 9, 12, 40])
    assert [query(request) for request in server.requests] == asked


def test_bans_are_those_of_two_lists_and_go_on_after_the_highest_id(serve):
    """The example of https://developer.zendesk.com/api-reference/live-chat/chat-api/bans/."""
    address = {
        "created_at": "2020-03-14T15:09:26Z",
        "id": 8,
        "ip_address": "242.211.134.60",
        "reason": "Spammer",
    }
    visitor = {"created_at": None, "id": 5, "reason": "Spammer", "visitor_id": "2", "visitor_name": "John"}
    server = serve(ok({"ip_address": [address], "visitor": [visitor]}), ok({"ip_address": [], "visitor": []}))
    with connector(server) as chat:
        bans = chat.bans.list(limit=2).all()
    assert [(ban.id, ban.ip_address, ban.visitor_name) for ban in bans] == [
        (8, "242.211.134.60", None),
        (5, None, "John"),
    ]
    assert [query(request) for request in server.requests] == [
        {"limit": "2"},
        {"limit": "2", "since_id": "9"},
    ]


def test_a_page_of_bans_has_at_most_1000(serve):
    server = serve()
    with connector(server) as chat, pytest.raises(InvalidParameterError, match="1000"):
        chat.bans.list(limit=1001)
    assert server.requests == []


def export(name: str, changed: list[int]) -> Script:
    """An export as Zendesk's others are: its last page gives itself as the next one."""

    def reply(request: Received) -> bytes:
        asked = query(request)
        since, size = int(asked["start_time"]), int(asked.get("limit", 1000))
        found = [(place, time) for place, time in enumerate(changed) if time >= since][:size]
        end = found[-1][1] if found else since
        following = urlencode(sorted({**asked, "start_time": str(end)}.items()))
        rows: list[dict[str, Any]] = [{"id": f"1704.{place}"} for place, _ in found]
        if name == "agent_timeline":
            rows = [{"agent_id": place, "start_time": str(time)} for place, time in found]
        path = request.target.partition("?")[0]
        url = f"http://{request.headers['host']}{path}?{following}"
        return ok({name: rows, "count": len(rows), "end_time": end, "next_page": url})

    return reply


def test_chats_are_exported_with_all_fields_each_once(serve):
    server = serve(export("chats", [10, 20, 20, 30, 40]), forever=True)
    with connector(server) as chat:
        chats = [one.id for one in chat.chats.list(start_time=10, limit=3)]
    assert chats == ["1704.0", "1704.1", "1704.2", "1704.3", "1704.4"]
    asked = [query(request) for request in server.requests]
    assert [item["start_time"] for item in asked] == ["10", "20", "30", "40"]
    assert {(item["fields"], item["limit"]) for item in asked} == {("chats(*)", "3")}


def test_time_spans_are_exported_in_microseconds(serve):
    times = [1761312972333455, 1761312972333456, 1761312972333460]
    server = serve(export("agent_timeline", times), forever=True)
    with connector(server) as chat:
        pages = list(chat.agent_timeline.list(start_time=times[0]).pages())
    assert [[span.agent_id for span in page.data] for page in pages] == [[0, 1, 2], []]
    assert pages[-1].meta.end_time == times[2]
    asked = [query(request) for request in server.requests]
    assert asked == [
        {"start_time": str(time), "fields": "agent_timeline(*)"} for time in (times[0], times[2])
    ]


def test_more_chats_of_one_time_than_fit_on_a_page_are_told(serve):
    with (
        connector(serve(export("chats", [10, 10, 20, 20, 20, 20]), forever=True)) as chat,
        pytest.raises(PagingError, match="later time"),
    ):
        chat.chats.list(start_time=0, limit=3).all()


def test_a_chat_as_the_service_gave_it(serve):
    """Parts of zenpy's specification/chat/chat.json and offline_message.json."""
    given = {
        "id": "1704.2314815.QHgVx6SOrRuSx",
        "type": "chat",
        "rating": None,
        "triggered_response": None,
        "agent_ids": ["4120927"],
        "agent_names": ["facetoe"],
        "response_time": {"max": 347, "avg": 136.03566670417786, "first": 10},
        "session": {"end_date": "2017-04-24T12:45:32+00:00Z", "country_code": "TH"},
        "webpath": [
            {"timestamp": "2017-04-24T04:36:31Z", "from": "https://dashboard.example.com/", "to": ""}
        ],
        "history": [
            {
                "type": "chat.msg",
                "msg": "no!",
                "msg_id": "1493008604612",
                "timestamp": "2017-04-24T04:36:55.497000Z",
            },
            {
                "type": "chat.tag",
                "tags": [],
                "new_tags": ["onetag"],
                "timestamp": "2017-04-24T04:37:35.027000Z",
            },
        ],
        "zendesk_ticket_id": None,
    }
    server = serve(ok(given))
    with connector(server) as chat:
        one = chat.chats.get("1704.2314815.QHgVx6SOrRuSx")
    assert server.requests[0].target == f"{CHAT}/chats/1704.2314815.QHgVx6SOrRuSx"
    assert one.response_time
    assert one.response_time.avg == pytest.approx(136.03566670417786)
    assert one.session
    assert one.session.end_date == "2017-04-24T12:45:32+00:00Z"  # no valid date
    assert one.webpath
    assert one.webpath[0].from_ == "https://dashboard.example.com/"
    assert one.history
    assert [event.new_tags for event in one.history] == [None, ["onetag"]]


@pytest.mark.parametrize("enabled", [True, 1, 0])
def test_enabled_is_a_boolean_or_a_number(serve, enabled):
    with connector(serve(ok([{"id": 1, "name": "Sales", "enabled": enabled, "members": [2]}]))) as chat:
        [department] = chat.departments.list()
    assert department.enabled == enabled
    assert type(department.enabled) is type(enabled)


def test_conditions_of_a_trigger_are_nested_lists(serve):
    condition = ["and", ["not", ["firedBefore"]], ["stillOnSite", 60]]
    definition = {"event": "chat_requested", "condition": condition, "actions": [["setTriggered", True]]}
    with connector(serve(ok([{"name": "Chat Rescuer", "enabled": True, "definition": definition}]))) as chat:
        [trigger] = chat.triggers.list()
    assert trigger.definition
    assert trigger.definition.condition == condition


@pytest.mark.parametrize(("shortcut", "path"), [("help", "help"), ("Hi there!", "Hi%20there%21"), (7, "7")])
def test_a_shortcut_is_got_by_its_name(serve, shortcut, path):
    server = serve(ok({"id": str(shortcut), "name": str(shortcut), "message": "Do you need any help?"}))
    with connector(server) as chat:
        assert chat.shortcuts.get(shortcut).message == "Do you need any help?"
    assert server.requests[0].target == f"{CHAT}/shortcuts/{path}"
    assert server.requests[0].headers["authorization"] == "Bearer planted-chat-token"


def test_routing_settings_are_those_of_the_account(serve):
    settings = {
        "routing_mode": "assigned",
        "chat_limit": {"enabled": True, "limit": 3, "limit_type": "account"},
    }
    server = serve(ok({"data": settings}))
    with connector(server) as chat:
        found = chat.routing_settings.get()
    assert found.chat_limit
    assert (found.routing_mode, found.chat_limit.limit, found.auto_idle) == ("assigned", 3, None)
    assert server.requests[0].target == f"{CHAT}/routing_settings/account"


@pytest.mark.parametrize("most", ["unlimited", 30])
def test_limits_of_a_plan_are_numbers_or_unlimited(serve, most):
    account = {"account_key": "planted", "plan": {"max_agents": most, "price": 0.0}, "billing": None}
    with connector(serve(ok(account))) as chat:
        found = chat.accounts.get()
    assert found.plan
    assert found.plan.max_agents == most


def test_limits_are_waited_for(serve):
    server = serve(answer(429, "", Retry_After="0"), answer(502, "<html>Bad Gateway</html>"), ok(AGENT))
    with connector(server) as chat:
        assert chat.agents.get(5).display_name == "Johnny"
    assert len(server.requests) == 3
    with (
        connector(serve(answer(429, "", Retry_After="300"))) as chat,
        pytest.raises(RateLimitError) as caught,
    ):
        chat.agents.get(5)
    assert caught.value.retry_after == 300


@pytest.mark.parametrize(
    ("status", "error"), [(401, AuthenticationError), (403, AuthenticationError), (404, NotFoundError)]
)
def test_refusals(serve, status, error):
    body = json.dumps({"error": "said", "message": "What the service said"})
    with connector(serve(answer(status, body))) as chat, pytest.raises(error, match="What the service said"):
        chat.goals.get(265)


def test_a_subdomain_is_required_and_no_host():
    for settings in ({}, {"subdomain": "evil.example/"}):
        with (
            SyncZendeskChatConnector(AUTH, **settings) as chat,
            pytest.raises(ConfigurationError, match="subdomain"),
        ):
            chat.skills.list()
