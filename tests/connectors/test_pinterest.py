"""What is Pinterest's own: bookmarks, repeated keys in queries, media by kind, how tokens are obtained."""

from __future__ import annotations

import json
from base64 import b64encode
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_pinterest import PinterestAuthConfig, SyncPinterestConnector
from airbyte_agent_sdk.errors import AuthenticationError, InvalidParameterError, NotFoundError, RateLimitError

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

APP = {"client_id": "1000000", "client_secret": "planted-app-secret"}
AUTH = PinterestAuthConfig(**APP, refresh_token="planted-refresh", access_token="planted-access")
ACCOUNT = "549755885175"
PIN = {"id": "813744226420795884", "title": "Shirt", "board_id": "549755885175"}


def connector(server: MisbehavingServer, auth: PinterestAuthConfig = AUTH) -> SyncPinterestConnector:
    return SyncPinterestConnector(auth, base_url=f"{server.url}/v5", strict=True)


def page(*records: object, **rest: object) -> bytes:
    return ok({"items": [*records], **rest})


def queries(server: MisbehavingServer) -> list[list[tuple[str, str]]]:
    return [parse_qsl(urlsplit(request.target).query) for request in server.requests]


@pytest.mark.parametrize("end", [{"bookmark": None}, {}])
def test_a_list_goes_on_by_its_bookmark_with_the_same_filters(serve, end):
    server = serve(page({"id": "1"}, bookmark="b1=="), page({"id": "2"}, **end))
    with connector(server) as pinterest:
        ads = pinterest.ads.list(
            ACCOUNT, entity_statuses=["ACTIVE", "ARCHIVED"], order="DESCENDING", page_size=1
        )
        assert [ad.id for ad in ads] == ["1", "2"]
    first = [
        ("page_size", "1"),
        ("entity_statuses", "ACTIVE"),
        ("entity_statuses", "ARCHIVED"),
        ("order", "DESCENDING"),
    ]
    assert [sorted(query) for query in queries(server)] == [
        sorted(first),
        sorted([*first, ("bookmark", "b1==")]),
    ]
    assert urlsplit(server.requests[0].target).path == f"/v5/ad_accounts/{ACCOUNT}/ads"
    assert server.requests[0].headers["authorization"] == "Bearer planted-access"


def test_a_list_without_pages_ends_after_the_first_response(serve):
    server = serve(page({"id": "2617998078212", "ad_account_id": ACCOUNT, "name": "Checkout"}))
    with connector(server) as pinterest:
        assert [tag.name for tag in pinterest.conversion_tags.list(ACCOUNT)] == ["Checkout"]
    assert queries(server) == [[]]


@pytest.mark.parametrize(
    ("media", "seen"),
    [
        (
            {"media_type": "image", "images": {"150x150": {"width": 150, "height": 150, "url": "https://i/1"}}},
            ["https://i/1"],
        ),
        ({"media_type": "video", "cover_image_url": "https://i/2", "duration": None}, ["https://i/2"]),
        (
            {
                "media_type": "multiple_mixed",
                "items": [
                    {"item_type": "image", "images": {"600x": {"width": 600, "height": 9, "url": "https://i/3"}}},
                    {"item_type": "video", "cover_image_url": "https://i/4"},
                ],
            },
            ["https://i/3", "https://i/4"],
        ),
    ],
)  # fmt: skip
def test_a_pin_has_the_media_of_its_kind(serve, media, seen):
    with connector(serve(page({**PIN, "media": media}))) as pinterest:
        (pin,) = pinterest.board_pins.list("549755885175")
    shown = []
    match pin.media.media_type:
        case "image":
            shown.append(pin.media.images.field_150x150.url)
        case "video":
            shown.append(pin.media.cover_image_url)
        case "multiple_mixed":
            picture, video = pin.media.items
            shown += [picture.images.field_600x.url, video.cover_image_url]
    assert shown == seen


def test_targeting_keeps_its_capital_keys(serve):
    group = {"id": "2680060704746", "targeting_spec": {"APPTYPE": ["iphone"], "MINIMUM_AGE": "18"}}
    with connector(serve(page(group))) as pinterest:
        (found,) = pinterest.ad_groups.list(ACCOUNT)
    assert found.targeting_spec.apptype == ["iphone"]
    assert found.model_dump(by_alias=True, exclude_unset=True) == group


def test_an_access_token_is_obtained_with_the_app_s_credentials(serve):
    renewed = {
        "access_token": "planted-new",
        "token_type": "bearer",
        "expires_in": 2592000,
        "scope": "ads:read",
        "refresh_token": "planted-next",
        "refresh_token_expires_in": 5184000,
        "refresh_token_expires_at": 1800000000,
    }
    stored = []
    auth = PinterestAuthConfig(**APP, refresh_token="planted-refresh", on_token_refresh=stored.append)
    server = serve(ok(renewed), page())
    with connector(server, auth) as pinterest:
        assert pinterest.boards.list().all() == []
    asked, listed = server.requests
    assert asked.line == "POST /v5/oauth/token HTTP/1.1"
    basic = b64encode(b"1000000:planted-app-secret").decode()
    assert asked.headers["authorization"] == f"Basic {basic}"
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded"
    assert asked.body == b"grant_type=refresh_token&refresh_token=planted-refresh"
    assert listed.headers["authorization"] == "Bearer planted-new"
    assert [tokens.refresh_token for tokens in stored] == ["planted-next"]


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (403, {"code": 29, "message": "You are not permitted to access that resource."}, AuthenticationError),
        (404, {"code": 404, "message": "Board not found."}, NotFoundError),
        (429, {"code": 8, "message": "You have exceeded your rate limit."}, RateLimitError),
    ],
)  # fmt: skip
def test_an_error_tells_what_pinterest_says(serve, status, body, error):
    server = serve(answer(status, json.dumps(body)))
    with connector(server) as pinterest, pytest.raises(error, match=body["message"]):
        pinterest.with_options(max_retries=0).boards.get("549755885175")
    assert len(server.requests) == 1


def test_a_read_over_the_limit_is_sent_again(serve):
    limited = answer(429, '{"code": 8, "message": "You have exceeded your rate limit."}', Retry_After="0")
    server = serve(limited, ok({"id": "7", "name": "Recipes"}))
    with connector(server) as pinterest:
        assert pinterest.boards.get("7").name == "Recipes"
    assert len(server.requests) == 2


def test_an_id_that_is_no_number_is_not_sent(serve):
    server = serve()
    with connector(server) as pinterest, pytest.raises(InvalidParameterError, match="ad_account_id"):
        pinterest.campaigns.list("me").all()
    assert server.requests == []
