"""The twelve connectors, pointed at the fakes of their services."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, Final

from airbyte_agent_sdk.calls.connector import Connector, SyncConnector
from airbyte_agent_sdk.tools.catalog import Catalog, Selection

__all__ = ["SLUGS", "catalog", "connector_class", "connectors", "models"]

#: By slug, a class of credentials that need no request of their own, and its fields; then settings.
_ACCESS: Final[Mapping[str, tuple[str, Mapping[str, str], Mapping[str, str]]]] = {
    "asana": ("AsanaPersonalAccessTokenAuthConfig", {"token": "fake"}, {}),
    "github": ("GithubPersonalAccessTokenAuthConfig", {"token": "ghp_fake"}, {}),
    "gong": ("GongAccessKeyAuthConfig", {"access_key": "fake", "access_key_secret": "fake"}, {}),
    "google-drive": (
        "GoogleDriveAuthConfig",
        {"client_id": "fake", "client_secret": "fake", "refresh_token": "fake", "access_token": "fake"},
        {},
    ),
    "hubspot": ("HubspotPrivateAppAuthConfig", {"private_app_token": "fake"}, {}),
    "intercom": ("IntercomAuthConfig", {"access_token": "fake"}, {}),
    "jira": (
        "JiraApiTokenAuthConfig",
        {"username": "ada@example.com", "password": "fake"},
        {"subdomain": "acme"},
    ),
    "linear": ("LinearApiKeyAuthConfig", {"api_key": "lin_api_fake"}, {}),
    "notion": ("NotionAccessTokenAuthConfig", {"token": "ntn_fake"}, {}),
    "slack": ("SlackTokenAuthConfig", {"token": "xoxb-fake"}, {}),
    "stripe": ("StripeAuthConfig", {"api_key": "sk_test_fake"}, {}),
    "zendesk-support": (
        "ZendeskSupportApiTokenAuthConfig",
        {"email": "ada@example.com", "api_token": "fake"},
        {"subdomain": "acme"},
    ),
}
SLUGS: Final = tuple(_ACCESS)


def connector_class(slug: str, *, blocking: bool = True) -> type[Any]:
    """The class of a connector."""
    module = import_module(f"airbyte_agent_{slug.replace('-', '_')}")
    name = next(
        name for name in module.__all__ if name.endswith("Connector") and name.startswith("Sync") == blocking
    )
    return getattr(module, name)


def connectors(urls: Mapping[str, str], *, blocking: bool = True) -> dict[str, Connector | SyncConnector]:
    """A connector for each slug of ``urls``, to be closed by the caller."""
    found: dict[str, Connector | SyncConnector] = {}
    for slug, url in urls.items():
        module = import_module(f"airbyte_agent_{slug.replace('-', '_')}")
        access, fields, settings = _ACCESS[slug]
        kind = connector_class(slug, blocking=blocking)
        found[slug] = kind(
            auth_config=getattr(module, access)(**fields), base_url=url, max_retries=0, **settings
        )
    return found


def catalog(connectors: Mapping[str, Connector | SyncConnector]) -> Catalog:
    """All operations of the connectors."""
    return Catalog(connectors, Selection(read_only=False))


def models(catalog: Catalog, slug: str) -> dict[str, Any]:
    """By operation of a connector, without its slug, the class of its records."""
    return {
        name.partition(".")[2]: catalog.entry(name).record
        for name in catalog.names
        if name.startswith(f"{slug}.")
    }
