"""Organizations' OAuth apps, and users who agree at a service's page."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from airbyte_agent_engine import creation
from airbyte_agent_engine.api import oauth as endpoints
from airbyte_agent_engine.consent import has_own_server
from airbyte_agent_engine.database.tables import now
from airbyte_agent_sdk.definition import Definition, Scheme, Server, ServerVariable

from tests.engine.authority import Authority
from tests.engine.conftest import SPECS, Start
from tests.engine.serving import SELF, Client, RunningEngine

APP = {"client_id": "planted-client", "client_secret": "very_secret"}
APPS = "/api/v1/oauth/credentials"
INITIATE = "/api/v1/integrations/connectors/oauth/initiate"
CALLBACK = "/api/v1/integrations/connectors/oauth/callback"
RETURN = "https://app.example/done?tab=1"


once = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@pytest.fixture
def authority() -> Iterator[Authority]:
    with Authority() as authority:
        yield authority


@pytest.fixture
def engine(start: Start, authority: Authority) -> RunningEngine:
    return start(upstreams={"harbor-crm": authority.url, "orbit-graph": authority.url}, public_url=SELF)


@pytest.fixture
def client(engine: RunningEngine) -> Iterator[Client]:
    with engine.client() as client:
        put(client)
        yield client


def put(client: httpx.Client, connector_type: str = "harbor-crm", **facts: Any) -> None:
    answer = client.put(f"{APPS}/connector_type/{connector_type}", json=APP | facts)
    assert answer.status_code == 200, answer.text
    assert answer.json()["connector_type"] == connector_type


def initiate(client: httpx.Client, **facts: Any) -> httpx.Response:
    body: dict[str, Any] = {"connector_type": "harbor-crm", "workspace_name": "acme", "redirect_url": RETURN}
    body |= {"environment": {"subdomain": "acme"}} | facts
    return client.post(INITIATE, json=body)


def agree(client: httpx.Client, **facts: Any) -> str:
    """The URL that the service sends the user's browser back to."""
    asked = initiate(client, **facts)
    assert asked.status_code == 200, asked.text
    return httpx.get(asked.json()["consent_url"]).headers["location"]


def query(url: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(url).query))


def error_of(returned: httpx.Response) -> str:
    assert returned.status_code == 303, returned.text
    assert returned.headers["location"].startswith(RETURN)
    found = query(returned.headers["location"])
    assert found["error_description"]
    assert "connector_id" not in found
    assert "planted" not in returned.headers["location"]
    assert "very_secret" not in returned.headers["location"]
    return found["error"]


def accounts(client: httpx.Client, connector_id: str) -> httpx.Response:
    body = {"entity": "accounts", "action": "list"}
    return client.post(f"/api/v1/integrations/connectors/{connector_id}/execute", json=body)


def test_a_user_agrees_and_the_connector_works_and_renews_its_token(
    client: Client, authority: Authority
) -> None:
    returned = httpx.get(agree(client, name="crm of acme"))
    assert returned.status_code == 303
    assert returned.headers["cache-control"] == "no-store"
    location = returned.headers["location"]
    assert location.startswith(f"{RETURN}&connector_id=")
    connector_id = query(location)["connector_id"]
    made = client.get(f"/api/v1/integrations/connectors/{connector_id}").json()
    assert made["name"] == "crm of acme"

    assert accounts(client, connector_id).json()["result"] == [{"Id": "1", "Name": "Quay"}]
    assert [item["grant_type"] for item in authority.exchanged] == ["authorization_code"]
    assert authority.denied_calls == 0
    authority.access_token = "planted-ended"
    assert accounts(client, connector_id).json()["result"] == [{"Id": "1", "Name": "Quay"}]
    assert [item["grant_type"] for item in authority.exchanged] == ["authorization_code", "refresh_token"]


def test_a_token_that_ends_is_renewed_before_it_is_used(client: Client, authority: Authority) -> None:
    authority.facts = {"expires_in": "0.01"}
    connector_id = query(httpx.get(agree(client)).headers["location"])["connector_id"]
    assert accounts(client, connector_id).status_code == 200
    assert [item["grant_type"] for item in authority.exchanged] == ["authorization_code", "refresh_token"]
    assert authority.denied_calls == 0


@once
def test_a_client_may_be_public_or_say_who_it_is_in_a_header(client: Client, authority: Authority) -> None:
    put(client, client_id="planted-public", client_secret="")
    partner = agree(client, auth_scheme="partnerOAuth", name="partner")
    assert "connector_id" in query(httpx.get(partner).headers["location"])
    assert "client_secret" not in authority.exchanged[-1]
    put(client, "orbit-graph")
    authority.facts = {"instance_url": authority.url}
    orbit = httpx.get(agree(client, connector_type="orbit-graph", environment={}))
    assert "connector_id" in query(orbit.headers["location"])
    assert authority.asked[-1]["scope"] == "satellites.read satellites.write"


def test_of_many_who_come_back_with_one_state_one_connects(client: Client, authority: Authority) -> None:
    back = agree(client)
    with ThreadPoolExecutor(8) as pool:
        answers = [*pool.map(httpx.get, [back] * 8)]
    assert sorted(answer.status_code for answer in answers) == [303, *[400] * 7]
    assert len(authority.exchanged) == 1


def test_of_many_apps_at_once_one_stands(client: Client) -> None:
    def keep(path: str) -> httpx.Response:
        return client.put(path, json=APP)

    with ThreadPoolExecutor(8) as pool:
        answers = [*pool.map(keep, [APPS] * 16)]
    assert {answer.status_code for answer in answers} == {200}
    assert client.delete(APPS).status_code == 204
    assert client.delete(APPS).status_code == 404


@once
def test_the_service_is_asked_for_a_code_with_pkce(client: Client, authority: Authority) -> None:
    put(client, authorization_params={"access_type": "offline"})
    agree(client)
    asked = authority.asked[0]
    assert asked["redirect_uri"] == f"{str(client.base_url).rstrip('/')}{CALLBACK}"
    assert {asked[name] for name in ("response_type", "client_id", "scope", "access_type")} == {
        "code",
        "planted-client",
        "accounts",
        "offline",
    }
    assert asked["code_challenge_method"] == "S256"
    assert len(asked["state"]) >= 43


@once
def test_the_engines_public_url_is_where_users_come_back_to(start: Start, authority: Authority) -> None:
    engine = start(upstreams={"harbor-crm": authority.url}, public_url="https://engine.example/")
    with engine.client() as client:
        put(client)
        agree(client)
    assert authority.asked[0]["redirect_uri"] == f"https://engine.example{CALLBACK}"


def test_a_state_serves_once(client: Client) -> None:
    back = agree(client)
    assert httpx.get(back).status_code == 303
    again = httpx.get(back)
    assert again.status_code == 400
    assert again.headers["content-type"].startswith("text/html")
    assert "no longer valid" in again.text


def test_a_state_ends_after_ten_minutes(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(endpoints, "now", lambda: now() - timedelta(minutes=10, seconds=1))
    back = agree(client)
    assert httpx.get(back).status_code == 400


@once
@pytest.mark.parametrize("state", ["", "forged", "\u00e9", "%00", "a" * 201])
def test_a_forged_state_goes_nowhere(client: Client, authority: Authority, state: str) -> None:
    back = httpx.URL(agree(client)).copy_set_param("state", state)
    answer = httpx.get(back)
    assert answer.status_code in (400, 422)
    assert "location" not in answer.headers
    assert not authority.exchanged


@once
def test_a_code_of_another_consent_is_refused(client: Client) -> None:
    """PKCE: the code is bound to the verifier of the consent that it was given for."""
    first, second = agree(client), agree(client)
    mixed = httpx.URL(second).copy_set_param("code", query(first)["code"])
    assert error_of(httpx.get(mixed)) == "exchange_failed"


@once
def test_a_user_who_refuses_is_sent_back_with_the_services_word(client: Client, authority: Authority) -> None:
    authority.denies = "access_denied"
    assert error_of(httpx.get(agree(client))) == "access_denied"
    authority.denies = "<script>planted-html</script>"
    assert error_of(httpx.get(agree(client, name="second"))) == "failed"


@once
def test_without_a_redirect_url_there_is_a_page(client: Client, authority: Authority) -> None:
    done = httpx.get(agree(client, redirect_url=None))
    assert done.status_code == 200
    assert "Connected" in done.text
    authority.denies = "access_denied"
    refused = httpx.get(agree(client, redirect_url=None, name="another"))
    assert refused.status_code == 400
    assert "access_denied" in refused.text


@once
def test_a_service_without_a_refresh_token_is_told_of(client: Client, authority: Authority) -> None:
    authority.drops_refresh_token = True
    returned = httpx.get(agree(client))
    assert error_of(returned) == "no_refresh_token"
    assert "access_type" in query(returned.headers["location"])["error_description"]


@once
def test_a_wrong_client_secret_is_told_of_and_not_repeated(client: Client) -> None:
    put(client, client_secret="very_secret_and_wrong")
    assert error_of(httpx.get(agree(client))) == "exchange_failed"


def test_a_name_that_is_taken_is_told_of(client: Client) -> None:
    first, second = agree(client, name="crm"), agree(client, name="crm")  # both are begun before one ends
    assert "connector_id" in query(httpx.get(first).headers["location"])
    assert error_of(httpx.get(second)) == "connector_exists"


@once
def test_a_token_server_that_is_away_is_told_of(start: Start) -> None:
    with Authority() as gone:
        pass
    with start(upstreams={"harbor-crm": gone.url}, public_url=SELF).client() as client:
        put(client)
        state = query(initiate(client).json()["consent_url"])["state"]
        returned = client.get(CALLBACK, params={"state": state, "code": "x"})
    assert error_of(returned) == "exchange_failed"


@once
@pytest.mark.parametrize(
    "url",
    [
        "http://app.example/",
        "javascript:alert(1)",
        "//app.example/",
        "https://user@app.example/",
        "https://",
        "http://127.0.0.1.example/",
        "https://app.example/\r\nX: y",
        "no url",
        "https://app.example\\.other.example/",
        "https://\u00e9.example/",
        "https://app.example/ ",
        "https://[::1",
    ],
)
def test_browsers_are_sent_to_https_or_this_machine_alone(client: Client, url: str) -> None:
    answer = initiate(client, redirect_url=url)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "redirect_url"


@once
def test_what_a_type_needs_besides_is_asked_for(client: Client) -> None:
    for name in ("refresh_token", "nonsense"):
        answer = initiate(client, credentials={name: "planted-own"})
        assert answer.status_code == 422
        assert [item["field"] for item in answer.json()["errors"]] == [f"credentials.{name}"]
        assert "planted" not in answer.text
    assert initiate(client, source_config={"nonsense": "x"}).status_code == 422
    assert initiate(client, connector_type="nothing").status_code == 422
    assert initiate(client, auth_scheme="nothing").status_code == 422
    stripe = client.put(f"{APPS}/connector_type/stripe", json=APP)
    assert stripe.status_code == 200
    assert initiate(client, connector_type="stripe").status_code == 422


@once
def test_a_setting_of_the_authorization_url_is_asked_for(start: Start) -> None:
    with start(public_url=SELF).client() as client:
        put(client)
        missing = initiate(client, environment={}).json()
        assert [item["field"] for item in missing["errors"]] == ["environment.subdomain"]
        asked = initiate(client).json()
    assert asked["consent_url"].startswith("https://acme.harborcrm.example/oauth/authorize?")


@once
def test_another_scheme_of_the_type_is_consented_to_by_name(client: Client, authority: Authority) -> None:
    url = initiate(client, auth_scheme="partnerOAuth").json()["consent_url"]
    assert url.startswith(f"{authority.url}/authorize?")


@pytest.mark.parametrize(
    ("url", "own"),
    [
        ("https://accounts.example.com/token", True),
        ("https://{subdomain}.example.com/token", True),
        ("https://example.com/{tenant}/token", True),
        ("https://login.example.{region}/token", True),  # one of the spec's own
        ("https://login.example.{tenant}/token", False),
        ("https://{tenant}.com/token", False),
        ("https://{tenant}/token", False),
        ("{instance_url}/token", False),
        ("{{ instance_url }}/token", False),
    ],
)
def test_a_tenant_does_not_say_where_an_apps_secret_is_sent(url: str, *, own: bool) -> None:
    scheme = Scheme("oauth", "oauth2", token_url=url)
    server = Server(url, (ServerVariable("region", enum=("com", "eu")), ServerVariable("tenant")))
    definition = Definition("acme", "Acme", "d", "1", server, (scheme,), {})
    assert has_own_server(definition, scheme, {}) is own


APP_OF_ITS_OWN = {"client_id": "c", "client_secret": "s"}


@pytest.mark.parametrize(
    ("server", "headers", "app", "own"),
    [
        ("https://{host}/v1", {}, {}, True),  # calls carry the access token alone
        ("https://{host}/v1", {"developer-token": "{{ dev_token }}"}, {"dev_token": "d"}, False),
        ("https://{host}/v1", {}, {"dev_token": "d"}, False),  # a parameter of calls may be made of it
        ("https://{host}/v1", {"X-Client": "{{ client_id }}"}, {}, False),
        ("https://{host}/v1", {"X-Secret": "{{client_secret}}"}, {}, False),
        ("https://{host}/v1", {"X-Secret": "{{ app_secret }}"}, {}, False),  # as the spec calls the secret
        ("https://{tenant}.example.com/v1", {"X-Secret": "{{client_secret}}"}, {"dev_token": "d"}, True),
        ("https://api.example.com/{tenant}", {"X-Secret": "{{client_secret}}"}, {"dev_token": "d"}, True),
        ("https://{host}/v1", {}, {"another_types": "d"}, True),
    ],
)
def test_a_tenant_does_not_say_where_calls_take_an_apps_secrets(
    server: str, headers: dict[str, str], app: dict[str, str], *, own: bool
) -> None:
    scheme = Scheme(
        "oauth",
        "oauth2",
        {"client_id": "${client_id}", "client_secret": "${app_secret}"},
        properties=dict.fromkeys(("client_id", "app_secret", "dev_token", "refresh_token")),
        headers=headers,
        token_url="https://accounts.example.com/token",
    )
    definition = Definition("acme", "Acme", "d", "1", Server(server), (scheme,), {})
    assert has_own_server(definition, scheme, {**APP_OF_ITS_OWN, "credentials": app}) is own


ROVING = {
    "harbor-crm": "roving",
    "Harbor CRM": "Roving",
    "6a1f3f0c-2f5c-4d0e-9a0b-3b1c9d2e7f01": "6a1f3f0c-2f5c-4d0e-9a0b-3b1c9d2e7f99",
    "https://{subdomain}.harborcrm.example/api": "https://{subdomain}/api",
    "https://{subdomain}.harborcrm.example/oauth": "https://harborcrm.example/oauth",
    "        auth_mapping:\n          client_id: ${client_id}\n": (
        "        additional_headers: {X-App: '{{ client_secret }}'}\n"
        "        auth_mapping:\n          client_id: ${client_id}\n"
    ),
}


@once
def test_a_scoped_token_gets_no_app_whose_secret_is_in_calls_to_its_own_server(
    start: Start, tmp_path: Path
) -> None:
    text = (SPECS / "harbor-crm" / "connector.yaml").read_text("utf-8")
    for old, new in ROVING.items():
        assert old in text
        text = text.replace(old, new)
    folder = tmp_path / "specs" / "roving"
    folder.mkdir(parents=True)
    (folder / "connector.yaml").write_text(text, "utf-8")
    engine = start(specs=(folder.parent,), public_url=SELF)
    asked = {"connector_type": "roving", "environment": {"subdomain": "evil.example"}}
    body = asked | {"credentials": {"refresh_token": "planted-mine"}}
    with engine.client() as client:
        put(client, "roving")
        token = client.post("/api/v1/embedded/scoped-token", json={"workspace_name": "acme"}).json()["token"]
        with Client(engine.url, token) as scoped:
            assert scoped.post(INITIATE, json=asked).status_code == 403
            refused = scoped.post("/api/v1/integrations/connectors", json=body)
            assert refused.status_code == 422, refused.text
            assert "credentials.client_secret" in refused.text
        assert client.post(INITIATE, json=asked).status_code == 200
        assert client.post("/api/v1/integrations/connectors", json=body).status_code == 200


@once
def test_a_scoped_token_gets_no_app_where_it_could_name_its_server(
    client: Client, engine: RunningEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(endpoints, "has_own_server", lambda *_: False)
    monkeypatch.setattr(creation, "has_own_server", lambda *_: False)
    assert initiate(client).status_code == 200
    token = client.post("/api/v1/embedded/scoped-token", json={"workspace_name": "acme"}).json()["token"]
    with Client(engine.url, token) as scoped:
        assert initiate(scoped).status_code == 403
        body = {"connector_type": "harbor-crm", "environment": {"subdomain": "acme"}}
        body["credentials"] = {"refresh_token": "planted-mine"}
        made = scoped.post("/api/v1/integrations/connectors", json=body)
        assert made.status_code == 422, made.text
        assert "client_id" in made.text


def test_apps_are_kept_replaced_and_deleted_and_never_told(client: Client, engine: RunningEngine) -> None:
    for answer in (
        client.put(APPS, json=APP),
        client.put(APPS, json=APP | {"connector_type": "Orbit Graph"}),
        client.put(f"{APPS}/connector_type/HARBOR-CRM", json=APP),
    ):
        assert answer.status_code == 200, answer.text
        assert "planted" not in answer.text
        assert "very_secret" not in answer.text
    assert client.delete(f"{APPS}/connector_type/harbor-crm").status_code == 204
    assert client.delete(f"{APPS}/connector_type/harbor-crm").status_code == 404
    assert initiate(client).status_code == 200, "the app for all types is left"
    assert client.delete(APPS).status_code == 204
    missing = initiate(client)
    assert missing.status_code == 409
    assert "PUT one to /api/v1/oauth/credentials/connector_type/harbor-crm" in missing.json()["message"]
    assert client.delete(APPS, params={"connector_type": "orbit-graph"}).status_code == 204
    assert client.put(f"{APPS}/connector_type/nothing", json=APP).status_code == 404
    reserved = client.put(APPS, json=APP | {"authorization_params": {"state": "x"}})
    assert reserved.status_code == 422


def test_apps_are_the_organizations_alone(client: Client, engine: RunningEngine) -> None:
    scoped = client.post("/api/v1/embedded/scoped-token", json={"workspace_name": "acme"}).json()["token"]
    with Client(engine.url, scoped) as one, engine.client(engine.organization("other")) as other:
        for method, path in (("PUT", APPS), ("DELETE", APPS), ("PUT", f"{APPS}/connector_type/harbor-crm")):
            assert one.request(method, path, json=APP).status_code == 403
        assert other.delete(f"{APPS}/connector_type/harbor-crm").status_code == 404
        assert initiate(other).status_code == 409
        assert initiate(one).status_code == 200, "a workspace's users agree with the organization's app"
        assert initiate(one, workspace_name="another").status_code == 403


def test_a_consent_makes_a_connector_in_its_own_workspace_alone(
    client: Client, engine: RunningEngine
) -> None:
    connector_id = query(httpx.get(agree(client)).headers["location"])["connector_id"]
    token = client.post("/api/v1/embedded/scoped-token", json={"workspace_name": "another"}).json()["token"]
    with Client(engine.url, token) as another, engine.client(engine.organization("other")) as other:
        for stranger in (another, other):
            assert stranger.get(f"/api/v1/integrations/connectors/{connector_id}").status_code == 404
