"""Checks of servers and security schemes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from airbyte_agent_sdk.wire.patterns import compiled, matches

from ..model.access import AuthConfig, SecurityScheme, SelfHosted, Server
from ..model.document import Document
from ..read.diagnostics import Path
from ..read.draft import Draft
from ..read.reading import Reading
from .templates import header_names, settings_of

__all__ = ["check_access"]

_VARIABLE = re.compile(r"\{+\s*(\w+)\s*\}+")
#: What each kind of scheme can map from settings, and which of it is required.
_TARGETS: Final = {
    "bearer": ("token",),
    "basic": ("username", "password"),
    "apiKey": ("api_key",),
    "oauth2": (
        "access_token",
        "refresh_token",
        "client_id",
        "client_secret",
        "username",
        "password",
        "credentials_json",
    ),
}
_NEEDED: Final = {"token", "username", "api_key"}


def check_access(reading: Reading, draft: Draft) -> None:
    """Check servers, security schemes and the alternatives of ``security``."""
    document = draft.document
    if "servers" not in draft.broken and not document.servers:
        reading.error(("servers",), "a connector has a server")
    schemes = document.components.security_schemes
    in_tokens = [name for scheme in schemes.values() for name in _in_tokens(scheme)]
    for index, server in enumerate(document.servers):
        _check_server(reading, ("servers", index), server, in_tokens)
        if index and not server.server_name:
            message = "a connector has one default server; give the others an x-airbyte-server-name"
            reading.strict_error(("servers", index), message)
    servers = {server.server_name: None for server in document.servers if server.server_name}
    elsewhere = None if draft.broken else _used_elsewhere(document)
    for name, scheme in schemes.items():
        at: Path = ("components", "securitySchemes", name)
        _check_kind(reading, draft, at, scheme)
        if scheme.server_name and "servers" not in draft.broken:
            message = f"there is no server with x-airbyte-server-name {scheme.server_name}"
            reading.expect((*at, "x-airbyte-server-name"), scheme.server_name, servers, message)
        _check_settings(reading, (*at, "x-airbyte-auth-config"), scheme, elsewhere)
    for located in draft.operations:
        for index, server in enumerate(located.operation.servers):
            _check_server(reading, (*located.at, "servers", index), server)
            if index:
                reading.strict_error((*located.at, "servers", index), "an operation has one server")
    if not draft.broken & {"components", "security"}:
        _check_security(reading, (), document.security, schemes)
        for located in draft.operations:
            _check_security(reading, located.at, located.operation.security or (), schemes)
        if schemes and not document.security:
            reading.strict_error(("security",), f"missing; list the schemes: {', '.join(schemes)}")


def _check_security(
    reading: Reading, at: Path, given: Iterable[dict[str, list[str]]], schemes: Mapping[str, SecurityScheme]
) -> None:
    """Each alternative names schemes; one of several that go together can have tokens to renew."""
    for index, alternative in enumerate(given):
        for name in alternative:
            place = (*at, "security", index, name)
            reading.expect(place, name, schemes, f"there is no security scheme {name}")
        with_tokens = [name for name in alternative if name in schemes and schemes[name].type == "oauth2"]
        if len(with_tokens) > 1:
            message = f"only one of {' and '.join(with_tokens)} can be used in a call: both are oauth2"
            reading.strict_error((*at, "security", index), message)


def _in_tokens(scheme: SecurityScheme) -> Iterable[str]:
    """The variables in the URLs that tokens are requested from."""
    for flow in (scheme.flows.usable() if scheme.flows else {}).values():
        yield from _VARIABLE.findall(f"{flow.token_url} {flow.refresh_url}")


def _check_server(reading: Reading, at: Path, server: Server, in_tokens: Iterable[str] = ()) -> None:
    names = _VARIABLE.findall(server.url)
    if not re.match(r"https?://[^/]|\{", server.url):
        message = f"{server.url!r} must be a URL starting with https://, or a variable that holds one"
        reading.error((*at, "url"), message)
    for name in names:
        reading.expect((*at, "url"), name, server.variables, f"{{{name}}} is not declared in variables")
    if server.self_hosted:
        _check_self_hosted(reading, (*at, "x-airbyte-self-hosted"), server.self_hosted)
    for name, variable in server.variables.items():
        place = (*at, "variables", name)
        reading.expect(place, name, [*names, *in_tokens], "is not in the url")
        default = variable.default
        if variable.enum and default not in (None, f"{{{name}}}"):
            message = f"must be one of {', '.join(variable.enum)}"
            reading.expect((*place, "default"), default, variable.enum, message)


def _check_self_hosted(reading: Reading, at: Path, hosted: SelfHosted) -> None:
    try:
        re.compile(hosted.base_url)
    except re.error as error:
        reading.error((*at, "base_url"), f"must be a regular expression: {error}")
    if "/" not in hosted.paths:
        reading.error((*at, "paths"), "must have a key /, under which all other paths are")
    for prefix, above in hosted.paths.items():
        for path in (prefix, above):
            if not re.fullmatch(r"/|(/[\w.~-]+)+", path):
                message = f"{path!r} must be a path such as /api/v3"
                reading.error((*at, "paths", prefix), message)


def _check_kind(reading: Reading, draft: Draft, at: Path, scheme: SecurityScheme) -> None:
    """The scheme has everything that its type requires."""
    needed = (
        ("http", "scheme", scheme.scheme),
        ("apiKey", "name", scheme.name),
        ("apiKey", "in", scheme.in_),
    )
    for kind, key, value in needed:
        if kind == scheme.type and value is None:
            reading.error((*at, key), f"missing; type {kind} requires it")
    flows = scheme.flows.usable() if scheme.flows else {}
    if scheme.type == "oauth2" and not flows:
        message = "requires authorizationCode, clientCredentials or password; a program cannot use implicit"
        reading.error((*at, "flows"), message)
    elif scheme.type != "oauth2" and (scheme.flows or scheme.token_refresh or scheme.token_extract):
        reading.strict_error(at, "only type oauth2 has flows and token settings")
    for name, flow in flows.items():
        if not (flow.token_url or flow.refresh_url):
            reading.error((*at, "flows", name, "tokenUrl"), "missing")
        for key, url in (("tokenUrl", flow.token_url), ("refreshUrl", flow.refresh_url)):
            if url and not re.match(r"https://|\$?\{", url):
                reading.strict_error(
                    (*at, "flows", name, key),
                    f"{url!r} must be an https URL, since credentials are sent to it",
                )
    if "servers" not in draft.broken:
        servers = (*draft.document.servers, *draft.document.operation_servers)
        variables = [name for server in servers for name in server.variables]
        for index, name in enumerate(scheme.token_extract):
            place = (*at, "x-airbyte-token-extract", index)
            reading.expect(place, name, variables, f"{name} is not a variable of the server")


def _check_settings(reading: Reading, at: Path, scheme: SecurityScheme, elsewhere: set[str] | None) -> None:
    """Settings are mapped or used ``elsewhere``, and only settings are mapped."""
    config = scheme.auth_config
    scheme_kind = (scheme.scheme or "bearer") if scheme.type == "http" else scheme.type
    targets = _TARGETS[scheme_kind]
    for target in config.auth_mapping:
        message = f"a {scheme_kind} scheme takes {', '.join(targets)}"
        reading.expect((*at, "auth_mapping", target), target, targets, message)
    if not config.additional_headers:
        needed = _NEEDED & {*targets} if scheme.type != "oauth2" else set[str]()
        for target in sorted(needed - config.auth_mapping.keys()):
            message = f"{target} is missing; write {target}: ${{property}}"
            reading.strict_error((*at, "auth_mapping"), message)
    _check_aliases(reading, at, config)
    _check_forms(reading, at, config)
    used = _mapped(reading, at, config, {"access_token"} & {*targets})
    mended = elsewhere is not None and used <= config.properties.keys() | config.auth_mapping.keys()
    for index, name in enumerate(config.required):
        place = (*at, "required", index)
        reading.expect(place, name, config.properties, f"{name} is not declared in properties")
        if mended and name in config.properties and name not in used | (elsewhere or set()):
            message = f"{name} is declared but never used; map it, as in token: ${{{name}}}"
            reading.strict_error(place, message)


def _check_forms(reading: Reading, at: Path, config: AuthConfig) -> None:
    """Patterns can be matched in linear time, and examples match them."""
    for name, item in config.properties.items():
        place = (*at, "properties", name)
        if item.pattern is not None and compiled(item.pattern) is None:
            reading.strict_error(
                (*place, "pattern"), "must be a regular expression without look-around and backreferences"
            )
            continue
        for index, example in enumerate(item.examples):
            if not isinstance(example, str):
                reading.strict_error((*place, "examples", index), "must be a string")
            elif item.pattern is not None and not matches(item.pattern, example):
                reading.strict_error(
                    (*place, "examples", index), f"does not match the pattern {item.pattern}"
                )


def _check_aliases(reading: Reading, at: Path, config: AuthConfig) -> None:
    """Aliases are valid names in generated code, and none is also a property."""
    for index, name in enumerate(config.aliases):
        if not re.fullmatch(r"[A-Z]\w*AuthConfig", name, re.ASCII):
            reading.error((*at, "aliases", index), f"{name!r} must be a class name that ends in AuthConfig")
    for key, item in config.properties.items():
        place = (*at, "properties", key, "alias")
        if item.alias is None:
            continue
        if not re.fullmatch(r"[a-z]\w*", item.alias, re.ASCII) or item.alias in config.properties:
            reading.error(place, f"{item.alias!r} must be a lower-case name that no property has")
        if not config.aliases:
            reading.error(place, "requires aliases in x-airbyte-auth-config, for the classes that accept it")


def _mapped(reading: Reading, at: Path, config: AuthConfig, fetched: set[str]) -> set[str]:
    """The names that ``auth_mapping`` and ``additional_headers`` read; each exists, or is ``fetched``."""
    used: set[str] = set()
    properties = config.properties.keys()
    values = properties | config.auth_mapping.keys() | fetched
    for key, templates, read, known in (
        ("auth_mapping", config.auth_mapping, settings_of, properties),
        ("additional_headers", config.additional_headers, header_names, values),
    ):
        for name, template in templates.items():
            place = (*at, key, name)
            try:
                names = read(template)
            except ValueError as error:
                reading.strict_error(place, str(error))
                continue
            for used_name in sorted(names):
                reading.expect(place, used_name, known, f"there is no property {used_name}")
            used |= names
    return used


def _used_elsewhere(document: Document) -> set[str]:
    """Names of settings that server URLs, scoping and injected parameters use."""
    schemes = document.components.security_schemes.values()
    flows = [flow for scheme in schemes if scheme.flows for flow in scheme.flows.usable().values()]
    addresses = [server.url for server in (*document.servers, *document.operation_servers)]
    addresses += [url for flow in flows for url in (flow.token_url, flow.refresh_url) if url]
    parameters = [item for _, _, operation in document.operations() for item in operation.parameters]
    return (
        {name for address in addresses for name in _VARIABLE.findall(address)}
        | {scope.config_key for scope in document.info.scoping}
        | {rule.source for rule in document.info.config_normalization}
        | {item.config_inject.source for item in parameters if item.config_inject}
    )
