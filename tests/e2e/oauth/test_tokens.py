"""Access tokens over real sockets: fetched once, renewed once, told, and never lost."""

from __future__ import annotations

import asyncio
import base64
import json
import threading
from dataclasses import dataclass, field
from typing import Any

import pytest
from airbyte_agent_sdk.auth import TokenSet
from airbyte_agent_sdk.errors import AuthenticationError, ConfigurationError
from airbyte_agent_sdk.executor import LocalExecutor

from .conftest import FILE, USER

pytestmark = pytest.mark.anyio

NO_TOKEN = {name: value for name, value in USER.items() if name != "access_token"}
MANY = 50


@dataclass
class Told:
    """What a callback was told, by the variant of the connector."""

    door_kind: str
    tokens: list[TokenSet] = field(default_factory=list[TokenSet])
    failures: list[Exception] = field(default_factory=list[Exception])

    @property
    def callback(self) -> Any:
        return self.note if self.door_kind in ("blocking", "httpx") else self.note_later

    def note(self, tokens: TokenSet) -> None:
        self.tokens.append(tokens)
        if self.failures:
            raise self.failures.pop(0)

    async def note_later(self, tokens: TokenSet) -> None:
        await asyncio.sleep(0)
        self.note(tokens)


@pytest.fixture
def told(door_kind):
    return Told(door_kind)


async def test_a_given_token_is_used_and_replaced_once_where_it_is_refused(vault, door, told):
    connector = door(callback=told.callback)
    await connector.list()
    assert vault.grants == []
    vault.expire()
    assert (await connector.list()).data == [{"id": "1"}]
    await connector.list()
    assert [grant["refresh_token"] for grant in vault.grants] == ["planted-refresh-0"]
    assert [(item.access_token, item.refresh_token) for item in told.tokens] == [
        ("planted-access-1", "planted-refresh-1")
    ]


async def test_many_refusals_at_once_make_one_refresh(vault, door, told):
    connector = door(callback=told.callback)
    for round_ in range(1, 4):  # each with the refresh token that the last one gave
        vault.expire()
        vault.gathering = threading.Barrier(MANY)
        results = await connector.many(MANY)
        assert [result.data for result in results] == [[{"id": "1"}]] * MANY
        assert vault.refused == MANY * round_
        assert len(vault.grants) == len(told.tokens) == round_
    assert [grant["refresh_token"] for grant in vault.grants] == [f"planted-refresh-{n}" for n in range(3)]


async def test_many_first_calls_make_one_request_for_a_token(vault, door, told):
    results = await door(NO_TOKEN, told.callback).many(MANY)
    assert [result.data for result in results] == [[{"id": "1"}]] * MANY
    assert (len(vault.grants), vault.refused, len(told.tokens)) == (1, 0, 1)


async def test_who_comes_while_the_first_token_is_on_its_way_waits_for_it(vault, door, door_kind):
    if door_kind == "blocking":
        pytest.skip("starts tasks")
    connector = door(NO_TOKEN)
    asked, later = threading.Event(), threading.Event()

    def slow(fields):
        asked.set()
        assert later.wait(30)
        vault.access_token = "planted-access-1"
        return 200, {"access_token": "planted-access-1"}

    vault.token_answer = slow
    first = asyncio.ensure_future(connector.list())
    await asyncio.to_thread(asked.wait, 30)
    second = asyncio.ensure_future(connector.list())
    for _ in range(10):
        await asyncio.sleep(0)
    later.set()
    await asyncio.gather(first, second)
    assert len(vault.grants) == 1


async def test_a_cancelled_caller_does_not_take_the_tokens_along(vault, door, door_kind, told):
    if door_kind == "blocking":
        pytest.skip("a blocking call is not cancelled")
    connector = door(NO_TOKEN, told.callback)
    asked, later = threading.Event(), threading.Event()

    def slow(fields):
        asked.set()
        assert later.wait(30)
        assert fields["refresh_token"] == "planted-refresh-0"
        vault.access_token = "planted-access-1"
        return 200, {"access_token": "planted-access-1", "refresh_token": "planted-refresh-1"}

    vault.token_answer = slow
    cancelled = asyncio.ensure_future(connector.list())
    await asyncio.to_thread(asked.wait, 30)
    cancelled.cancel()
    with pytest.raises(asyncio.CancelledError):
        await cancelled
    waiting = asyncio.ensure_future(connector.list())
    await asyncio.sleep(0)
    later.set()
    assert (await waiting).data == [{"id": "1"}]
    assert len(vault.grants) == 1
    assert [item.refresh_token for item in told.tokens] == ["planted-refresh-1"]


async def test_a_second_refusal_is_an_error(vault, door):
    vault.deaf = True
    vault.gathering = threading.Barrier(MANY)
    results = await door().many(MANY)
    assert {type(result) for result in results} == {AuthenticationError}
    assert len(vault.grants) == 1
    assert vault.refused == 2 * MANY
    assert "planted" not in str(results)


async def test_a_refused_refresh_token_fails_all_who_wait_with_one_request(vault, door):
    vault.expire()
    vault.refresh_token = "planted-other"
    vault.gathering = threading.Barrier(MANY)
    results = await door().many(MANY)
    assert {type(result) for result in results} == {AuthenticationError}
    assert len(vault.grants) == 1
    for result in results:
        assert (
            "401: the access token was rejected, and refreshing it failed: no access token: 400: used: ***"
            in str(result)
        )
        assert "authorize again" in str(result)
        assert "planted" not in f"{result!r} {result.__dict__}"


async def test_clones_share_their_tokens(vault, door, door_kind):
    if door_kind == "bare":
        pytest.skip("a bare file has no options")
    connector = door(NO_TOKEN)
    clone = type(connector)(connector.connector.with_options(timeout=5))
    await asyncio.gather(connector.list(), clone.list())
    assert len(vault.grants) == 1


async def test_a_token_is_renewed_before_it_ends(vault, door, monkeypatch):
    clock = [1000.0]
    monkeypatch.setattr("airbyte_agent_sdk.auth.oauth.monotonic", lambda: clock[0])
    vault.facts = {"expires_in": 3600}
    connector = door(NO_TOKEN)
    await connector.list()
    clock[0] += 3000
    await connector.list()
    assert len(vault.grants) == 1
    clock[0] += 600
    await connector.list()
    assert (len(vault.grants), vault.refused) == (2, 0)


async def test_a_callback_that_fails_loses_no_token(vault, door, told, caplog):
    told.failures = [OSError("disk full while storing planted-refresh-1")]
    connector = door(NO_TOKEN, told.callback)
    assert (await connector.list()).data == [{"id": "1"}]
    assert "on_token_refresh failed (OSError: disk full while storing ***)" in caplog.text
    await connector.list()
    await connector.list()
    assert [item.refresh_token for item in told.tokens] == ["planted-refresh-1"] * 2
    vault.expire()
    await connector.list()
    assert [item.refresh_token for item in told.tokens] == ["planted-refresh-1"] * 2 + ["planted-refresh-2"]
    assert [grant["refresh_token"] for grant in vault.grants] == ["planted-refresh-0", "planted-refresh-1"]


async def test_the_answer_says_where_the_api_is(vault, door):
    vault.facts = {"instance_url": vault.url}
    connector = door(instance_url=None)  # and the given token alone does not
    assert (await connector.list()).data == [{"id": "1"}]
    assert len(vault.grants) == 1


@pytest.mark.parametrize(
    "place",
    ["https://api.example.com@evil.test", "http://api.example.com", "https://x/?", "//evil.test", 7, ["a"]],
)
async def test_a_place_that_is_no_safe_origin_is_an_error_and_loses_no_token(vault, door, told, place):
    vault.facts = {"instance_url": place}
    connector = door(NO_TOKEN, told.callback, instance_url=None)
    for _ in range(2):
        with pytest.raises(ConfigurationError, match="instance_url must be an"):
            await connector.list()
    assert vault.headers == []
    assert (len(vault.grants), len(told.tokens)) == (1, 1)


async def test_with_another_base_url_nothing_goes_to_the_spec_s_servers(vault, door):
    elsewhere = {"instance_url": "https://api.example.com", "login_url": "https://login.example.com"}
    vault.facts = {"instance_url": "https://api.example.com"}
    connector = door(NO_TOKEN, base_url=f"{vault.url}/api", **elsewhere)
    assert (await connector.list()).data == [{"id": "1"}]
    assert vault.grants[0]["path"] == "/oauth/token"


async def test_client_credentials(vault, door):
    given = {"app_id": "planted-id", "app_secret": "planted:secret"}
    connector = door(given, scheme="App")
    await connector.list()
    vault.expire()
    await connector.list()
    pair = base64.b64encode(b"planted-id:planted:secret").decode()
    expected = {"grant_type": "client_credentials", "authorization": f"Basic {pair}", "path": "/oauth/token"}
    assert vault.grants == [expected] * 2


async def test_a_service_account(vault, door):
    from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    key = generate_private_key(65537, 2048).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file = json.dumps({"client_email": "robot@fake.example", "private_key": key.decode()})
    assert (await door({"key_file": file}, scheme="Robot").list()).data == [{"id": "1"}]
    (grant,) = vault.grants
    claims = json.loads(base64.urlsafe_b64decode(grant["assertion"].split(".")[1] + "=="))
    assert (claims["aud"], claims["scope"]) == (f"{vault.url}/oauth/token", "things.read")


async def test_the_scheme_is_chosen_by_what_is_given(vault, door):
    with pytest.raises(AuthenticationError):
        await door({"api_key": "planted-key"}, scheme="Key").list()
    assert [headers["authorization"] for headers in vault.headers] == ["Vault-Key planted-key"]
    assert vault.grants == []


async def test_a_blocking_connector_awaits_no_callback(vault, package):
    async def later(tokens: TokenSet) -> None: ...

    with pytest.raises(ConfigurationError, match="pass a regular function"):
        package.SyncVaultConnector(package.VaultUserAuthConfig(**USER, on_token_refresh=later))

    def plain_at_first_sight(tokens: TokenSet) -> Any:
        return later(tokens)

    config = package.VaultUserAuthConfig(**NO_TOKEN, on_token_refresh=plain_at_first_sight)
    with package.SyncVaultConnector(config, instance_url=vault.url, login_url=vault.url) as connector:
        for _ in range(2):
            with pytest.raises(ConfigurationError, match="pass a regular function"):
                connector.things.list()
    assert len(vault.grants) == 1


def test_tokens_outlive_an_event_loop(vault):
    settings = {"instance_url": vault.url, "login_url": vault.url}
    executor = LocalExecutor(FILE, NO_TOKEN, settings=settings)

    async def calls():
        vault.gathering = threading.Barrier(10)
        results = await asyncio.gather(*[executor.execute("things", "list") for _ in range(10)])
        await executor._transport._sender.owned.aclose()  # the loop ends, the executor does not
        return results

    for _ in range(3):
        asyncio.run(calls())
        vault.expire()
    assert len(vault.grants) == 3
    asyncio.run(executor.close())
