"""Compiles servers and security schemes to :mod:`airbyte_agent_sdk.definition.access`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Literal

from airbyte_agent_sdk.definition import access as tables

from ..model import access
from ..model.base import is_mapping
from ..model.document import Document

__all__ = ["auth_configs", "scheme_tables", "server_table"]


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
    flow = next(iter(flows.usable().values()), None) if flows else None
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


def scheme_tables(document: Document) -> tuple[tables.Scheme, ...]:
    """The tables of all ways to authenticate: of each scheme, and of those that are used together.

    A scheme that is only used together with others is none by itself.
    """
    single = {
        name: scheme_table(name, scheme) for name, scheme in document.components.security_schemes.items()
    }
    together, used = _together(document), _alternatives(document)
    alone = [
        scheme
        for name, scheme in single.items()
        if (name,) in used or not any(name in alternative for alternative in together)
    ]
    return (*(_joined([single[name] for name in names]) for names in together), *alone)


def auth_configs(document: Document) -> dict[str, access.AuthConfig]:
    """What is said of the ways to authenticate, by the names of :func:`scheme_tables`."""
    found = {name: scheme.auth_config for name, scheme in document.components.security_schemes.items()}
    for names in _together(document):
        parts = [found[name] for name in names]
        found["+".join(names)] = access.AuthConfig.model_construct(
            title=_listed(part.title or name for name, part in zip(names, parts, strict=True)),
            description=" ".join(part.description for part in parts if part.description) or None,
            required=list(dict.fromkeys(name for part in parts for name in part.required)),
            properties={name: item for part in parts for name, item in part.properties.items()},
        )
    return found


def _alternatives(document: Document) -> set[tuple[str, ...]]:
    """Every way in which schemes are used, the first of each being one with tokens where there is one.

    What an operation accepts is none where it is part of what the document lists for all.
    """
    schemes = document.components.security_schemes
    every = [*document.security]
    for _, _, operation in document.operations():
        every += [
            alternative
            for alternative in operation.security or ()
            if not any(alternative.keys() <= common.keys() for common in document.security)
        ]
    known = [[name for name in alternative if name in schemes] for alternative in every]
    return {tuple(sorted(names, key=lambda name: schemes[name].type != "oauth2")) for names in known}


def _together(document: Document) -> list[tuple[str, ...]]:
    return sorted(names for names in _alternatives(document) if len(names) > 1)


def _joined(parts: list[tables.Scheme]) -> tables.Scheme:
    """The table of schemes that are used together."""
    first, *also = parts
    return replace(
        first,
        name="+".join(part.name for part in parts),
        required=tuple(dict.fromkeys(name for part in parts for name in part.required)),
        properties={name: default for part in parts for name, default in part.properties.items()},
        title=_listed(part.title or part.name for part in parts),
        description=" ".join(part.description for part in parts if part.description),
        texts={name: text for part in parts for name, text in part.texts.items()},
        aliases={alias: name for part in parts for alias, name in part.aliases.items()},
        server=next((part.server for part in parts if part.server), None),
        also=tuple(also),
    )


def _listed(titles: Iterable[str]) -> str:
    return " and ".join(titles)


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
    grant = given.grant_type
    if grant == "refresh_token" and scheme.flows is not None and scheme.flows.authorization_code is None:
        grant = "password" if scheme.flows.client_credentials is None else "client_credentials"
    return tables.TokenRefresh(
        auth_style=given.auth_style,
        body_format=given.body_format,
        header=given.header,
        prefix=given.prefix,
        grant_type=grant,
    )
