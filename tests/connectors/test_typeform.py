"""What is Typeform's own: responses from the newest back, counted pages, hosts in Europe, a bare list."""

from __future__ import annotations

import datetime as dt
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectorValidationError,
    InvalidParameterError,
    NotFoundError,
    PagingError,
    RateLimitError,
)
from airbyte_agent_typeform import SyncTypeformConnector, TypeformAuthConfig

from tests.e2e.misbehaving.server import MisbehavingServer, Script, answer, ok

pytestmark = pytest.mark.once

AUTH = TypeformAuthConfig(access_token="planted-tfp")
RESPONSE = {
    "landing_id": "0796d29dcdd7f8a55378eec5ad2e87cf",
    "token": "0796d29dcdd7f8a55378eec5ad2e87cf",
    "response_id": "0796d29dcdd7f8a55378eec5ad2e87cf",
    "landed_at": "2019-04-18T08:42:34Z",
    "submitted_at": "2019-04-18T08:43:34Z",
    "metadata": {"user_agent": "...", "platform": "other", "network_id": "abc", "browser": "default"},
    "answers": [
        {
            "field": {"id": "123", "type": "picture_choice", "ref": "c4c30a62"},
            "type": "choice",
            "choice": {"label": "2"},
        }
    ],
}


def connector(server: MisbehavingServer) -> SyncTypeformConnector:
    return SyncTypeformConnector(AUTH, base_url=server.url, strict=True)


def asked(server: MisbehavingServer) -> list[dict[str, str]]:
    return [dict(parse_qsl(urlsplit(request.target).query)) for request in server.requests]


def service(total: int) -> Script:
    """Those 1 to ``total``, the newest first, ``before`` one of them, as the vendor's client pages them."""

    def reply(request):
        query = dict(parse_qsl(urlsplit(request.target).query))
        left = int(query.get("before", total + 1)) - 1
        count = min(left, int(query.get("page_size", 25)))
        items = [{**RESPONSE, "response_id": str(left - place)} for place in range(count)]
        return ok({"total_items": left, "page_count": -(-left // 25), "items": items})

    return reply


def test_responses_go_back_to_the_first(serve):
    server = serve(service(60), forever=True)
    with connector(server) as typeform:
        found = [
            response.response_id for response in typeform.responses.list("u6nXL7", page_size=25, query="a&b")
        ]
        assert found == [str(number) for number in range(60, 0, -1)]
        assert len(typeform.responses.list("u6nXL7").all()) == 60
    same = {"page_size": "25", "query": "a&b"}
    assert asked(server) == [
        same,
        {**same, "before": "36"},
        {**same, "before": "11"},
        {**same, "before": "1"},
        {"page_size": "1000"},
        {"page_size": "1000", "before": "1"},
    ]
    assert {request.headers["authorization"] for request in server.requests} == {"Bearer planted-tfp"}


@pytest.mark.parametrize("params", [{"sort": "submitted_at,asc"}, {"after": "0"}])
def test_no_page_follows_where_before_is_of_no_use(serve, params):
    server = serve(service(60), forever=True)
    with connector(server) as typeform:
        with pytest.raises(PagingError, match=r"at most 25 of 60 records.*leave `after` and `sort` out"):
            typeform.responses.list("u6nXL7", **params).all()
        assert len(typeform.responses.list("u6nXL7", page_size=100, **params).all()) == 60
    assert asked(server) == [params, {**params, "page_size": "100"}]


def test_an_answer_is_in_the_field_that_its_type_names(serve):
    server = serve(ok({"total_items": 1, "page_count": 1, "items": [RESPONSE]}))
    with connector(server) as typeform:
        (response,) = typeform.responses.list(
            "u6nXL7", since="2019-04-18T00:00:00", completed=True, page_size=1000
        ).data
    assert response.submitted_at == dt.datetime(2019, 4, 18, 8, 43, 34, tzinfo=dt.UTC)
    assert response.answers is not None
    assert response.answers[0].type == "choice"
    assert response.answers[0].choice is not None
    assert (response.answers[0].choice.label, response.answers[0].number) == ("2", None)
    assert asked(server) == [{"since": "2019-04-18T00:00:00", "completed": "true", "page_size": "1000"}]


@pytest.mark.parametrize("entity", ["forms", "workspaces", "themes"])
def test_numbered_pages_end_with_the_last(serve, entity):
    link = {"href": "https://api.typeform.com/"}
    record = {"id": "a1b2c3", "name": "One", "title": "One", "type": "form", "settings": {}, "members": []}
    record |= {"self": link, "theme": link, "_links": {"display": "x", "responses": "y"}}
    record |= {"created_at": "2024-01-10T12:34:56+00:00", "last_updated_at": "2024-02-01T09:15:30+00:00"}
    page = {"total_items": 3, "page_count": 2}
    server = serve(ok({**page, "items": [record, record]}), ok({**page, "items": [{**record, "id": "2"}]}))
    with connector(server) as typeform:
        listed = getattr(typeform, entity).list(page_size=2)
        assert [found.id for found in listed] == ["a1b2c3", "a1b2c3", "2"]
    assert asked(server) == [{"page_size": "2"}, {"page_size": "2", "page": "2"}]


@pytest.mark.parametrize(("entity", "form", "most"), [("forms", (), 200), ("responses", ("u6nXL7",), 1000)])
def test_pages_have_a_largest_size(serve, entity, form, most):
    with (
        connector(serve()) as typeform,
        pytest.raises(InvalidParameterError, match=f"at most {most}"),
    ):
        getattr(typeform, entity).list(*form, page_size=most + 1)


def test_images_are_a_bare_list(serve):
    image = {"id": "kbn8tc98AHb", "file_name": "a.png", "media_type": "image/png", "width": 40, "height": 30}
    with connector(serve(ok([image]))) as typeform:
        (found,) = typeform.images.list().all()
    assert (found.id, found.width, found.src) == ("kbn8tc98AHb", 40, None)


@pytest.mark.parametrize(
    ("settings", "host"),
    [
        ({}, "api.typeform.com"),
        ({"hostname": "api.eu.typeform.com"}, "api.eu.typeform.com"),
        ({"hostname": "api.typeform.eu"}, "api.typeform.eu"),
    ],
)
def test_data_in_europe_has_a_host_of_its_own(settings, host):
    urls: list[httpx.URL] = []

    def typeform_com(request: httpx.Request) -> httpx.Response:
        urls.append(request.url)
        return httpx.Response(200, json={"items": []})

    with (
        httpx.Client(transport=httpx.MockTransport(typeform_com)) as client,
        SyncTypeformConnector(AUTH, http_client=client, **settings) as typeform,
    ):
        assert typeform.webhooks.list("u6nXL7").data == []
    assert urls == [httpx.URL(f"https://{host}/forms/u6nXL7/webhooks")]


def test_a_host_is_no_more_than_a_host():
    with (
        pytest.raises(ConfigurationError),
        SyncTypeformConnector(AUTH, hostname="evil.example/x#") as typeform,
    ):
        typeform.images.list()


@pytest.mark.parametrize(
    ("status", "code", "description", "error", "said"),
    [
        (
            401,
            "AUTHENTICATION_FAILED",
            "Authentication credentials not found",
            AuthenticationError,
            "not found",
        ),
        (403, "FORBIDDEN", "Not allowed", AuthenticationError, "FORBIDDEN"),
        (404, "FORM_NOT_FOUND", "Non existing form with uid u6nXL7", NotFoundError, "with uid u6nXL7"),
        (400, "VALIDATION_ERROR", "Validation errors", ConnectorValidationError, "VALIDATION_ERROR"),
    ],
)
def test_errors_are_told_by_code_and_description(serve, status, code, description, error, said):
    server = serve(answer(status, f'{{"code": "{code}", "description": "{description}"}}'))
    with connector(server) as typeform, pytest.raises(error, match=said) as caught:
        typeform.forms.get("u6nXL7")
    assert description in str(caught.value)
    assert len(server.requests) == 1


def test_a_limit_says_how_long_it_lasts(serve, monkeypatch):
    pauses: list[float] = []
    monkeypatch.setattr("time.sleep", pauses.append)
    limited = answer(429, '{"code": "TOO_MANY_REQUESTS", "description": "Slow down"}', Retry_After="7")
    server = serve(limited, ok([]), limited)
    with connector(server) as typeform:
        assert typeform.images.list().all() == []
        assert pauses == [7]
        with pytest.raises(RateLimitError, match="Slow down"):
            typeform.with_options(max_retries=0).images.list()
