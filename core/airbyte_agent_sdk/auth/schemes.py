"""Selects the scheme that a configuration matches, and creates its authenticator."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, cast
from urllib.parse import quote

from ..definition import Definition, Operation, Scheme
from ..definition.access import easiest, meant
from ..errors import ConfigurationError, MissingCredentialsError
from .configuration import AuthConfig, OAuthConfig, SharedTokens, TokenCallback, TokenLoader
from .credentials import Authenticator, Choice, Credentials, basic, headers_of, hidden
from .settings import Settings

__all__ = [
    "applied",
    "authenticator",
    "by_property",
    "carried",
    "choose",
    "given_values",
    "unknown_hint",
    "ways",
]

_PROPERTY = re.compile(r"\$\{\s*([^}\s]+)\s*\}")


def authenticator(
    definition: Definition,
    config: AuthConfig | Mapping[str, str | None],
    settings: Settings,
    on_token_refresh: TokenCallback | None = None,
    load_tokens: TokenLoader | None = None,
    shared_tokens: SharedTokens | None = None,
) -> Authenticator:
    """Creates the authenticator of a connector.

    Args:
        definition: The connector.
        config: Its typed configuration, or property values by the spec's names.
        settings: Settings for the server and token URLs.
        on_token_refresh: For an untyped ``config``; see :class:`OAuthConfig`.
        load_tokens: Likewise.
        shared_tokens: Token storage shared with other processes.

    Raises:
        ConfigurationError: See :func:`choose`.
    """
    choice = choose(definition, config)
    if choice.scheme.kind != "oauth2":
        return Authenticator(applied(definition.slug, choice))
    from .oauth import OAuth  # few schemes require it

    if isinstance(config, OAuthConfig):
        on_token_refresh, load_tokens = config.on_token_refresh, config.load_tokens
    return OAuth(
        definition.slug, choice, settings, callback=on_token_refresh, load=load_tokens, shared=shared_tokens
    )


def given_values(
    definition: Definition, config: AuthConfig | Mapping[str, str | None] | None
) -> dict[str, str]:
    """The properties in ``config``, by the spec's names.

    Raises:
        ConfigurationError: A value is not a string.
    """
    given: Any = config.values() if isinstance(config, AuthConfig) else config or {}
    if not isinstance(given, Mapping):
        simplest = next((way.required or way.properties for way in easiest(definition.schemes)), ())
        example = ", ".join(f'"{name}": "..."' for name in simplest)
        raise ConfigurationError(
            f"{definition.slug}: auth_config must be a mapping such as {{{example}}}, "
            f"not {type(config).__name__}"
        )
    values: dict[str, str] = {}
    named = cast("Mapping[str, Any]", given)
    if not isinstance(config, AuthConfig) and any(scheme.aliases for scheme in definition.schemes):
        named = by_property(definition, named)
    for name, value in named.items():
        if isinstance(value, str):
            values[name] = value
        elif (
            value is not None
        ):  # type hints are not enforced at run time, and a `SecretStr` would be sent as asterisks
            raise ConfigurationError(f"{definition.slug}: {name} must be a string")
    return values


def by_property(definition: Definition, given: Mapping[str, Any]) -> dict[str, Any]:
    """``given`` by property name, with aliases resolved.

    A name that is a property of any scheme is not an alias.

    Raises:
        ConfigurationError: A property is specified under two names.
    """
    own = {name for scheme in definition.schemes for name in scheme.properties}
    aliases = {alias: name for scheme in definition.schemes for alias, name in scheme.aliases.items()}
    found: dict[str, Any] = {}
    for name, value in given.items():
        meant = name if name in own else aliases.get(name, name)
        if meant in found:
            raise ConfigurationError(f"{definition.slug}: {meant} is passed twice, under two of its names")
        found[meant] = value
    return found


def choose(definition: Definition, config: AuthConfig | Mapping[str, str | None]) -> Choice:
    """The scheme whose required properties ``config`` has.

    Args:
        definition: The connector.
        config: Its typed configuration, or property values by the spec's names.

    Raises:
        ConfigurationError: No scheme, or more than one, has all its required properties in ``config``.
    """
    values = given_values(definition, config)
    scheme = _scheme(definition, config, values)
    known = {name: text for name, text in scheme.properties.items() if text is not None} | values
    # A token suffices to start; credentials to renew it are only required then.
    tokens = ("access_token", "refresh_token") if isinstance(config, AuthConfig) else ("access_token",)
    begun = _gives(values, scheme, *tokens)
    for name in scheme.required:
        if not known.get(name) and not (begun and name not in values and name not in scheme.needed):
            raise MissingCredentialsError(f"{definition.slug}: {name} is empty")
    secrets = hidden(values.values())
    also = tuple(Choice(part, known, _mapped(part, known), secrets) for part in scheme.also)
    return Choice(scheme, known, _mapped(scheme, known), secrets, also)


def carried(operation: Operation, scheme: Scheme | None, slug: str) -> tuple[str, ...]:
    """The names of the schemes whose credentials a call carries: of all, or of those that it accepts.

    Args:
        operation: What is called.
        scheme: The scheme that was chosen; ``None`` where there are no credentials.
        slug: The connector's, for messages.

    Raises:
        ConfigurationError: The operation accepts none of them.
    """
    own = scheme.parts if scheme is not None else ()
    accepted = operation.security
    if accepted is None or not own:
        return own
    for alternative in accepted:
        if alternative and {*alternative} <= {*own}:
            return alternative
    if not accepted or () in accepted:
        return ()
    needed = " or ".join(" and ".join(alternative) for alternative in accepted)
    raise ConfigurationError(
        f"{slug}: this operation accepts the credentials of {needed}, not of {' and '.join(own)}; construct "
        "a connector with those"
    )


def _scheme(
    definition: Definition, config: AuthConfig | Mapping[str, str | None], values: Mapping[str, str]
) -> Scheme:
    if isinstance(config, AuthConfig):
        for scheme in definition.schemes:
            if scheme.name == config.scheme:
                return scheme
        raise ConfigurationError(
            f"{type(config).__name__} is not an auth configuration for {definition.slug}"
        )
    unknown = [name for name in values if not any(name in scheme.properties for scheme in definition.schemes)]
    if unknown:
        hint = unknown_hint(definition.schemes, unknown[0])
        raise ConfigurationError(f"{definition.slug}: unknown credential {unknown[0]!r}{hint}")
    fitting = [
        scheme
        for scheme in definition.schemes
        if all(
            name in values or scheme.properties.get(name)
            for name in (scheme.needed if _gives(values, scheme, "access_token") else scheme.required)
        )
        and all(name in scheme.properties for name in values)
    ]
    if len(fitting) > 1:  # the scheme that uses more of the values
        most = max(sum(name in scheme.required for name in values) for scheme in fitting)
        fitting = [scheme for scheme in fitting if sum(name in scheme.required for name in values) == most]
    if len(fitting) > 1:  # the scheme that lacks nothing, rather than one that an access token is enough for
        whole = [scheme for scheme in fitting if all(name in values for name in scheme.required)]
        fitting = whole or fitting
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        given = ", ".join(values) or "no credentials"
        raise MissingCredentialsError(
            f"{definition.slug}: no authentication scheme accepts {given}; pass {ways(definition.schemes)}"
        )
    raise ConfigurationError(
        f"{definition.slug}: the credentials match several authentication schemes; pass "
        f"{ways(definition.schemes)}"
    )


def _gives(values: Mapping[str, str], scheme: Scheme, *targets: str) -> bool:
    """Whether the values have a property that the scheme maps to one of the targets."""
    return any(name in values for each in targets for name in _PROPERTY.findall(scheme.mapping.get(each, "")))


def ways(schemes: Iterable[Scheme]) -> str:
    """The required properties of each authentication scheme, easiest first."""
    return "; or ".join(
        f"{', '.join(scheme.required) or ', '.join(scheme.properties)} ({scheme.title or scheme.name})"
        for scheme in easiest(schemes)
    )


def unknown_hint(schemes: Iterable[Scheme], name: str) -> str:
    """The hint for an unknown credential: the nearest name, and the available schemes."""
    order = easiest(schemes)
    titles = {key: text.title for scheme in order for key, text in scheme.texts.items()}
    names = {key: titles.get(key, "") for scheme in order for key in scheme.properties}
    hint = meant(name[:100], names, order[0].required if order else ())
    return f"{hint} Give {ways(order)}" if hint else f"; give {ways(order)}"


def _mapped(scheme: Scheme, known: Mapping[str, str]) -> dict[str, str]:
    filled = {target: _fill(template, known) for target, template in scheme.mapping.items()}
    return {target: text for target, text in filled.items() if text is not None}


def _fill(template: str, values: Mapping[str, str]) -> str | None:
    """The filled-in template, or ``None`` if an optional property is missing."""
    names = _PROPERTY.findall(template)
    if any(name not in values for name in names):
        return None
    return _PROPERTY.sub(lambda match: values[match[1]], template)


def applied(slug: str, choice: Choice) -> Credentials:
    """The credentials of a scheme without tokens. Parts with a missing optional property are omitted."""
    scheme, mapped = choice.scheme, choice.mapped
    headers: dict[str, str] = {}
    query, secrets = "", choice.secrets
    if scheme.kind == "bearer" and "token" in mapped:
        headers["Authorization"] = f"Bearer {mapped['token']}"
    elif scheme.kind == "basic" and {"username", "password"} & mapped.keys():
        pair = basic(mapped.get("username", ""), mapped.get("password", ""))
        headers["Authorization"] = f"Basic {pair}"
        secrets = (pair, *secrets)
    elif scheme.kind == "api_key" and "api_key" in mapped:
        value = mapped["api_key"]
        if scheme.location == "query":
            query = f"{quote(scheme.key, safe='')}={quote(value, safe='')}"
        elif scheme.location == "cookie":
            headers["Cookie"] = f"{scheme.key}={quote(value, safe='')}"
        else:
            headers[scheme.key] = value
    return Credentials(headers_of(slug, choice, headers, mapped), query, secrets)
