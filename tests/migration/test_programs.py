"""Programs in the style of the older packages' documentation, against servers on the loopback."""

from __future__ import annotations

import asyncio
import json
from importlib import import_module

import pytest
from airbyte_agent_github import AirbyteAuthConfig, GithubAuthConfig, GithubConnector, SyncGithubConnector
from airbyte_agent_google_drive import GoogleDriveAuthConfig, GoogleDriveConnector, SyncGoogleDriveConnector
from airbyte_agent_hubspot import HubspotAuthConfig, HubspotConnector
from airbyte_agent_sdk.errors import ConfigurationError, ResponseError
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

from tests.e2e.misbehaving.server import answer, ok

from .published import CONNECTORS

CUSTOMER = {
    "id": "cus_1",
    "object": "customer",
    "created": 1700000000,
    "livemode": False,
    "email": "ada@example.com",
}
CUSTOMERS = {"object": "list", "url": "/v1/customers", "data": [CUSTOMER], "has_more": False}
ISSUE = {"id": "I_1", "number": 7, "title": "Broken login", "state": "OPEN", "url": "https://github.test/7"}
ISSUES = {
    "data": {
        "repository": {
            "issues": {
                "nodes": [ISSUE],
                "pageInfo": {"hasNextPage": False, "endCursor": None},
                "totalCount": 1,
            }
        }
    }
}


def hosted(request):
    """The hosted API, as far as these programs need it."""
    if request.target.endswith("/token"):
        return ok({"access_token": "test_app_token", "token_type": "Bearer", "expires_in": 900})
    if request.target.endswith("/execute"):
        asked = json.loads(request.body)
        if asked["entity"] == "issues":
            meta = {"has_next_page": False, "end_cursor": None}
            return ok({"status": "success", "result": [ISSUE], "connector_metadata": meta})
        return ok({"status": "success", "result": [CUSTOMER], "connector_metadata": {"has_more": False}})
    return ok({"data": [{"id": "src_1", "name": "Stripe"}]})


def test_calls_by_names(serve):
    server = serve(ok(ISSUES))

    async def main():
        connector = GithubConnector(auth_config=GithubAuthConfig(token="ghp_test"), base_url=server.url)
        result = await connector.execute("issues", "list", {"owner": "octo", "repo": "hello"})
        assert result.success
        titles = [row["title"] for row in result.data]
        await connector.close()
        return titles, result.model_dump()

    titles, dumped = asyncio.run(main())
    assert titles == ["Broken login"]
    assert dumped["data"] == [ISSUE]
    assert dumped["meta"]["has_next_page"] is False


def test_typed_calls_with_positional_parameters(serve):
    server = serve(ok(ISSUES))

    async def main():
        async with GithubConnector(
            auth_config=GithubAuthConfig(token="ghp_test"), base_url=server.url
        ) as github:
            return await github.issues.list("octo", "hello", per_page=1)

    page = asyncio.run(main())
    variables = json.loads(server.requests[0].body)["variables"]
    assert (variables["owner"], variables["repo"]) == ("octo", "hello")
    assert page.meta.has_next_page is page.meta["has_next_page"] is False
    (issue,) = page.data
    assert issue["title"] == issue.title == issue.get("title") == "Broken login"
    assert "title" in issue
    assert "nothing" not in issue
    assert issue.get("nothing", 0) == 0
    with pytest.raises(KeyError):
        issue["nothing"]
    assert page.model_dump(exclude_unset=True) == {
        "data": [ISSUE],
        "meta": dict(page.meta),
    }


def test_blocking_programs_read_the_same(serve):
    server = serve(ok(CUSTOMERS), ok(ISSUES))
    with SyncStripeConnector(StripeAuthConfig(api_key="sk_test_1"), base_url=server.url) as stripe:
        page = stripe.customers.list(limit=1)
    assert [row["email"] for row in page.data] == ["ada@example.com"]
    assert page.meta.has_more is False
    with pytest.raises(AttributeError, match='did you mean "has_more"'):
        page.meta.has_mor  # noqa: B018
    assert json.loads(json.dumps(page.meta)) == {"has_more": False}
    with SyncGithubConnector(GithubAuthConfig(token="ghp_test"), base_url=server.url) as github:
        assert github.issues.list("octo", "hello").data[0]["number"] == 7


def test_mapping_access_goes_by_the_apis_names_too(serve):
    contact = {"id": "1", "properties": {"email": "ada@example.com"}, "createdAt": "2026-01-02T03:04:05Z"}
    server = serve(ok(contact))

    async def main():
        config = HubspotAuthConfig(private_app_token="pat-test")
        async with HubspotConnector(auth_config=config, base_url=server.url) as hubspot:
            return await hubspot.contacts.get("1")

    record = asyncio.run(main())
    assert record["createdAt"] == record["created_at"] == record.created_at
    assert "createdAt" in record
    assert "created_at" in record
    assert "updatedAt" not in record
    assert record["properties"]["email"] == "ada@example.com"
    assert record.model_dump(exclude_unset=True)["properties"] == {"email": "ada@example.com"}


def test_the_old_action_name_means_search_in_both_modes(serve):
    found = {"object": "search_result", "url": "/v1/customers/search", "data": [CUSTOMER], "has_more": False}
    local, remote = serve(ok(found)), serve(hosted, forever=True)
    given = {"query": "email:'ada@example.com'"}

    async def main():
        async with StripeConnector(StripeAuthConfig(api_key="sk_test_1"), base_url=local.url) as stripe:
            assert (await stripe.execute("customers", "api_search", given)).data == [CUSTOMER]
        config = AirbyteAuthConfig(
            connector_id="src_1", airbyte_client_id="test_id", airbyte_client_secret="test_secret"
        )
        async with StripeConnector(auth_config=config, base_url=remote.url) as stripe:
            assert (await stripe.execute("customers", "api_search", given)).data == [CUSTOMER]
            assert stripe.connector_id == "src_1"

    asyncio.run(main())
    assert local.requests[0].target.startswith("/v1/customers/search?")
    assert json.loads(remote.requests[-1].body)["action"] == "search"


def test_hosted_programs_with_the_packages_own_export(serve):
    server = serve(hosted, forever=True)

    async def main():
        config = AirbyteAuthConfig(
            customer_name="acme", airbyte_client_id="test_id", airbyte_client_secret="test_secret"
        )
        assert config.workspace_name == "acme"
        async with GithubConnector(auth_config=config, base_url=server.url) as github:
            assert github.connector_id is None
            page = await github.issues.list("octo", "hello")
            assert github.connector_id == "src_1"
            return page

    page = asyncio.run(main())
    assert page.data[0]["title"] == "Broken login"
    assert page.meta.has_next_page is False
    assert any("acme" in request.target for request in server.requests)


@pytest.mark.parametrize("prefix", ["", "Sync"])
@pytest.mark.parametrize("slug", CONNECTORS)
def test_a_connector_says_what_it_is(slug, prefix):
    module = import_module(f"airbyte_agent_{slug.replace('-', '_')}")
    connector = getattr(module, f"{prefix}{CONNECTORS[slug][0]}")
    assert connector.connector_name == slug
    assert connector.connector_version == connector.definition.version


def test_tool_utils_describes_as_describe_does():
    async def plain(entity: str, action: str) -> None:
        """Call GitHub."""

    async def bare(entity: str, action: str) -> None:
        """Call GitHub."""

    async def called(entity: str, action: str) -> None:
        """Call GitHub."""

    expected = GithubConnector.describe(plain).__doc__
    assert "issues" in expected
    assert GithubConnector.tool_utils(bare).__doc__ == expected
    assert GithubConnector.tool_utils(update_docstring=False)(called).__doc__ == "Call GitHub."
    assert GithubConnector.tool_utils(max_output_chars=10)(called).__doc__ == expected
    with pytest.raises(TypeError):
        GithubConnector.tool_utils(max_output_char=10)
    with pytest.raises(ConfigurationError, match="max_output_chars must be at least 1"):
        GithubConnector.tool_utils(max_output_chars=0)(called)


def test_a_result_that_is_too_long_for_a_model_is_an_error():
    @GithubConnector.tool_utils(max_output_chars=20)
    async def later(count: int) -> list[int]:
        """Return numbers."""
        return list(range(count))

    @GithubConnector.tool_utils(max_output_chars=20)
    def now(count: int) -> list[int]:
        """Return numbers."""
        return list(range(count))

    assert asyncio.run(later(3)) == now(3) == [0, 1, 2]
    with pytest.raises(ResponseError, match=r"later returned .* at most 20"):
        asyncio.run(later(100))
    with pytest.raises(ResponseError, match="now returned"):
        now(100)


def test_downloads_with_their_older_helpers(serve, tmp_path):
    def part(request):
        if request.headers.get("range") == "bytes=2-4":
            return answer(206, b"llo", content_type="text/plain", content_range="bytes 2-4/5")
        return answer(200, b"hello", content_type="text/plain")

    server = serve(part, forever=True)
    config = GoogleDriveAuthConfig(access_token="test_access")

    async def main():
        async with GoogleDriveConnector(auth_config=config, base_url=server.url) as drive:
            saved = await drive.files.download_local(tmp_path / "a.txt", "42")
            chunks = [chunk async for chunk in await drive.files.download("42", range_header="bytes=2-4")]
            text = await drive.files.download_text("42")
            encoded = await drive.files.download_base64("42", range_header="bytes=2-4")
            named = await drive.execute("files", "download", {"fileId": "42", "range_header": "bytes=2-4"})
            async with named.data as file:
                return saved.read_text(), b"".join(chunks), text, encoded, await file.read()

    assert asyncio.run(main()) == ("hello", b"llo", "hello", "bGxv", b"llo")
    assert all("range_header" not in request.target for request in server.requests)
    with SyncGoogleDriveConnector(auth_config=config, base_url=server.url) as drive:
        assert (
            drive.files.download_local(tmp_path / "b.txt", "42", range_header="bytes=2-4").read_text()
            == "llo"
        )
        with pytest.raises(FileExistsError):
            drive.files.download_local(tmp_path / "b.txt", "42")
        drive.files.download_local(tmp_path / "b.txt", "42", overwrite=True)
        assert drive.files.download_text("42") == (tmp_path / "b.txt").read_text() == "hello"
        assert drive.files.download_base64("42") == "aGVsbG8="
