"""Servers and security schemes of a document as the tables of :mod:`airbyte_agent_sdk.definition.access`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.definition import access as tables

from ..model import access
from ..model.base import is_mapping

__all__ = ["scheme_table", "server_table"]


def server_table(server: access.Server) -> tables.Server:
    """The table of a server."""
    hosted = server.self_hosted
    return tables.Server(
        server.url,
        tuple(
            tables.ServerVariable(
                name,
                None if "{" in (variable.default or "") else variable.default or None,
                tuple(variable.enum),
                variable.description or variable.title or "",
            )
            for name, variable in server.variables.items()
        ),
        replication={
            path: (str(item["source"]), _text(item.get("format"))) if is_mapping(item) else (str(item), None)
            for path, item in server.replication_environment_mapping.items()
            if not is_mapping(item) or item.get("source")
        },
        name=server.server_name,
        self_hosted=tables.SelfHosted(hosted.base_url, hosted.paths) if hosted is not None else None,
    )


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def scheme_table(name: str, scheme: access.SecurityScheme) -> tables.Scheme:
    """The table of the security scheme called ``name``."""
    config = scheme.auth_config
    kind: Literal["bearer", "basic", "api_key", "oauth2"] = "oauth2"
    if scheme.type == "apiKey":
        kind = "api_key"
    elif scheme.type == "http":
        kind = scheme.scheme or "bearer"
    flows = scheme.flows
    flow = (flows.authorization_code or flows.client_credentials) if flows else None
    return tables.Scheme(
        name=name,
        kind=kind,
        mapping=config.auth_mapping,
        required=tuple(config.required),
        properties={
            key: None if item.default is None else str(item.default)
            for key, item in config.properties.items()
        },
        location=scheme.in_ or "header",
        key=scheme.name or "Authorization",
        headers=config.additional_headers,
        token_url=(flow.refresh_url or flow.token_url) if flow else None,
        authorization_url=flow.authorization_url if flow else None,
        exchange_url=flow.token_url if flow and flow.refresh_url not in (None, flow.token_url) else None,
        refresh=_refresh(scheme) if kind == "oauth2" else None,
        extract=tuple(scheme.token_extract),
        scopes=tuple(flow.scopes) if flow else (),
        server=scheme.server_name,
        title=config.title or "",
        description=config.description or "",
        texts={key: _credential_text(item) for key, item in config.properties.items()},
        aliases={item.alias: key for key, item in config.properties.items() if item.alias is not None},
    )


def _credential_text(item: access.AuthProperty) -> tables.CredentialText:
    return tables.CredentialText(
        title=item.title or "",
        description=item.description or "",
        pattern=item.pattern or "",
        examples=tuple(str(example) for example in item.examples),
        where=item.where_to_find or "",
    )


def _refresh(scheme: access.SecurityScheme) -> tables.TokenRefresh:
    given = scheme.token_refresh or access.TokenRefresh()
    machine = scheme.flows is not None and scheme.flows.authorization_code is None
    plain = machine and given.grant_type == "refresh_token"
    return tables.TokenRefresh(
        auth_style=given.auth_style,
        body_format=given.body_format,
        header=given.header,
        prefix=given.prefix,
        grant_type="client_credentials" if plain else given.grant_type,
    )
