"""Credentials and servers that are drafted of a document, and what is told of those that are not."""

from __future__ import annotations

from typing import Any

import pytest
from airbyte_agent_generator.authoring.access import Access
from airbyte_agent_generator.authoring.matching import OpenApi, vendor_operations
from airbyte_agent_generator.authoring.omissions import Omissions
from airbyte_agent_generator.authoring.picks import Pick
from airbyte_agent_generator.authoring.servers import of_operation, server
from airbyte_agent_generator.vendor.shape import upgraded

KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}
RESPONSES = {"responses": {"204": {"description": ""}}}


def document(schemes: dict[str, Any], operations: dict[str, Any] | None = None, **rest: Any) -> OpenApi:
    paths = {path: {"get": RESPONSES | said} for path, said in (operations or {"/a": {}}).items()}
    whole = {"openapi": "3.0.3", "info": {}, "paths": paths, "components": {"securitySchemes": schemes}}
    return OpenApi("acme.json", upgraded({"servers": [{"url": "https://acme.example/v1"}]} | whole | rest))


def access_to(*documents: OpenApi) -> Access:
    return Access(documents, Omissions())


def config_of(access: Access, name: str) -> dict[str, Any]:
    config: dict[str, Any] = access.schemes[name]["x-airbyte-auth-config"]
    return config


@pytest.mark.parametrize(
    ("name", "description", "mapping"),
    [
        ("key", "", "${api_key}"),
        ("key", "Send `Token <your key>`.", "Token ${api_key}"),
        ("key", 'As in "Bearer {token}"', "Bearer ${api_key}"),
        ("BearerAuth", "", "Bearer ${api_key}"),
    ],
)
def test_a_key_in_authorization_asks_for_its_prefix(name, description, mapping):
    scheme = {"type": "apiKey", "in": "header", "name": "Authorization", "description": description}
    access = access_to(document({name: scheme}))
    assert config_of(access, name)["auth_mapping"] == {"api_key": mapping}
    (note,) = access.notes
    assert "if the service wants another prefix" in note


def test_another_http_scheme_is_a_prefix():
    drafted = access_to(document({"own": {"type": "http", "scheme": "SSWS"}})).schemes["own"]
    assert (drafted["type"], drafted["in"], drafted["name"]) == ("apiKey", "header", "Authorization")
    assert drafted["x-airbyte-auth-config"]["auth_mapping"] == {"api_key": "SSWS ${api_key}"}


def test_settings_of_several_schemes_have_names_of_their_own():
    schemes = {"apiKey": KEY, "app_key": KEY, "login": {"type": "http", "scheme": "basic"}}
    access = access_to(document(schemes, security=[{"apiKey": [], "app_key": []}, {"login": []}]))
    assert [[*config_of(access, name)["properties"]] for name in schemes] == [
        ["api_key"],
        ["app_key"],
        ["username", "password"],
    ]
    assert access.security == [{"apiKey": [], "app_key": []}, {"login": []}]


def test_each_flow_that_a_program_can_use_is_a_scheme():
    flows = {
        "implicit": {"authorizationUrl": "https://acme.example/a"},
        "authorizationCode": {"authorizationUrl": "/a", "tokenUrl": "/t", "scopes": {"read": "Words"}},
        "clientCredentials": {"tokenUrl": "http://acme.example/t"},
    }
    access = access_to(document({"oauth": {"type": "oauth2", "flows": flows}}, security=[{"oauth": []}]))
    assert {name: scheme["flows"] for name, scheme in access.schemes.items()} == {
        "oauth": {
            "authorizationCode": {
                "authorizationUrl": "https://acme.example/a",
                "tokenUrl": "https://acme.example/t",
                "scopes": {"read": ""},
            }
        },
        "oauth_client_credentials": {
            "clientCredentials": {"tokenUrl": "https://acme.example/t", "scopes": {}}
        },
    }
    assert access.security == [{"oauth": []}, {"oauth_client_credentials": []}]
    assert access.notes == [
        "http://acme.example/t is drafted as an https URL, since credentials are sent to it"
    ]


@pytest.mark.parametrize(
    ("said", "drafted"),
    [
        ({}, None),
        ({"security": [{"a": []}, {"b": []}]}, None),
        ({"security": []}, []),
        ({"security": [{"a": []}, {}]}, [{"a": []}, {}]),
        ({"security": [{"a": [], "b": []}, {"wire": []}]}, [{"a": [], "b": []}]),
        ({"security": [{"wire": []}]}, None),
    ],
)
def test_security_of_an_operation(said, drafted):
    schemes = {"a": KEY, "b": KEY, "wire": {"type": "mutualTLS"}}
    vendor = document(schemes, {"/a": said}, security=[{"b": []}, {"a": []}])
    (operation,) = vendor_operations([vendor])
    assert access_to(vendor).of_operation(operation) == drafted


def test_security_that_operations_alone_say():
    open_to_all, most = {}, {"security": [{"a": []}]}
    vendor = document(
        {"a": KEY, "b": KEY}, {"/a": most, "/b": most, "/c": {"security": [{"b": []}]}, "/d": open_to_all}
    )
    access = access_to(vendor)
    assert access.security == [{"a": []}]
    assert [access.of_operation(item) for item in vendor_operations([vendor])] == [
        None,
        None,
        [{"b": []}],
        [],
    ]


@pytest.mark.parametrize(
    ("url", "variables", "drafted"),
    [
        ("/api/v3", {}, {"url": "https://api.example.com/api/v3"}),
        ("//acme.example/v1", {}, {"url": "https://acme.example/v1"}),
        (
            "https://acme.example/{base}",
            {"base": {"default": "api/v2"}},
            {"url": "https://acme.example/api/v2"},
        ),
        (
            "https://acme.example/{version}",
            {"version": {"default": "v2"}},
            {"url": "https://acme.example/{version}", "variables": {"version": {"default": "v2"}}},
        ),
        (
            "https://{tenant}.acme.example",
            {"tenant": {"default": "demo"}},
            {"url": "https://{tenant}.acme.example", "variables": {"tenant": {"default": "{tenant}"}}},
        ),
        (
            "https://{host}/v1",
            {"host": {"default": "api.acme.example", "enum": ["api.acme.example", "sandbox.acme.example"]}},
            {
                "url": "https://{host}/v1",
                "variables": {
                    "host": {
                        "default": "api.acme.example",
                        "enum": ["api.acme.example", "sandbox.acme.example"],
                    }
                },
            },
        ),
        (
            "{protocol}://{subdomain}.{domain}",
            {
                "protocol": {"default": "https"},
                "subdomain": {"default": "api"},
                "domain": {"default": "acme.example"},
            },
            {
                "url": "https://{subdomain}.{domain}",
                "variables": {"subdomain": {"default": "api"}, "domain": {"default": "acme.example"}},
            },
        ),
    ],
)
def test_servers(url, variables, drafted):
    vendor = document({}, servers=[{"url": url, "variables": variables}])
    (operation,) = vendor_operations([vendor])
    pick = Pick("a", "get", "GET /a")
    assert server(vendor, [(pick, operation)]) == [drafted]
    assert of_operation(pick, operation, vendor) == []


def test_operations_of_another_document_go_to_its_server():
    first = document({})
    second = document({}, {"/b": {}}, servers=[{"url": "https://messaging.acme.example/v2"}])
    (operation,) = vendor_operations([second])
    assert of_operation(Pick("b", "get", "GET /b"), operation, first) == [
        {"url": "https://messaging.acme.example/v2"}
    ]
