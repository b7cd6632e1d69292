"""Credentials of a connector: one class per security scheme."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from airbyte_agent_format.compile import Texts
from airbyte_agent_format.model.access import AuthConfig, AuthProperty
from airbyte_agent_sdk.definition import Definition, Scheme
from airbyte_agent_sdk.names import identifiers

from .docs import Doc, clean, sentence
from .names import Names, class_name

__all__ = ["AuthPlan", "CredentialPlan", "Signature", "plan_auth", "signatures"]

_KINDS = {"bearer": "Bearer token", "basic": "Basic", "api_key": "API key", "oauth2": "OAuth 2.0"}
#: A title's last word, which the class's name says anyway.
_AUTH_WORD = re.compile(r"(?i)\bauth(entication)?$")
_FIELDS_TAKEN = frozenset({"load_tokens", "on_token_refresh", "scheme", "values"})


@dataclass(frozen=True, slots=True)
class CredentialPlan:
    """One property of a scheme.

    Attributes:
        name: Its Python name.
        api_name: The spec's.
        required: Whether the spec requires it.
        optional: Whether the constructor can do without it, as it can where there is an access token.
        alias: Its name in the classes that are aliases.
        doc: One paragraph.
    """

    name: str
    api_name: str
    required: bool
    optional: bool
    alias: str
    doc: str


@dataclass(frozen=True, slots=True)
class AuthPlan:
    """An authentication scheme.

    Attributes:
        name: Its class.
        aliases: Other names of that class.
        base: What the class is made from.
        scheme: The scheme's name in the spec.
        title: What it is called.
        doc: The class' docstring.
        credentials: Its fields.
    """

    name: str
    aliases: tuple[str, ...]
    base: str
    scheme: str
    title: str
    doc: Doc
    credentials: tuple[CredentialPlan, ...]

    @property
    def renamed(self) -> bool:
        """Whether its aliases have fields of other names, and so are classes of their own."""
        return any(item.alias != item.name for item in self.credentials)


class Signature(NamedTuple):
    """One way to call the common name of several schemes.

    Attributes:
        auth: The scheme.
        by_alias: Whether with the field names of its aliases.
    """

    auth: AuthPlan
    by_alias: bool

    @property
    def _names(self) -> dict[str, bool]:
        """The arguments, and whether each may be left out."""
        return {item.alias if self.by_alias else item.name: item.optional for item in self.auth.credentials}

    def covers(self, other: Signature) -> bool:
        """Whether it takes whatever the other one takes, so that type checkers never come to that."""
        mine, theirs = self._names, other._names
        needed = {name for name, optional in mine.items() if not optional}
        needed_there = {name for name, optional in theirs.items() if not optional}
        renews = other.auth.base in (self.auth.base, "AuthConfig")
        return renews and mine.keys() >= theirs.keys() and needed <= needed_there


def signatures(plans: Iterable[AuthPlan]) -> tuple[Signature, ...]:
    """The calls of the common name of several schemes that differ for a type checker."""
    found: list[Signature] = []
    for auth in plans:
        for by_alias in (False, True) if auth.renamed else (False,):
            new = Signature(auth, by_alias)
            if not any(one.covers(new) for one in found):
                found.append(new)
    return tuple(found)


def plan_auth(prefix: str, texts: Texts, definition: Definition, names: Names) -> tuple[AuthPlan, ...]:
    """One plan per scheme: ``<Conn>AuthConfig``, or ``<Conn><Title>AuthConfig`` where there are several."""
    union = names.take(f"{prefix}AuthConfig")
    plans: list[AuthPlan] = []
    for scheme in definition.schemes:
        config = texts.schemes[scheme.name]
        title = clean(config.title) or _KINDS[scheme.kind]
        name = union
        if len(definition.schemes) > 1:
            words = class_name(_AUTH_WORD.sub("", title))
            wish = (
                f"{prefix}{words}AuthConfig"
                if words.isascii()
                else f"{prefix}{class_name(scheme.name)}AuthConfig"
            )
            name = names.take(wish, f"{prefix}{class_name(scheme.name)}AuthConfig")
        base = "OAuthConfig" if scheme.renewable else "AuthConfig"
        aliases = tuple(names.keep(alias) for alias in config.aliases)
        doc, credentials = _doc(title, scheme, config), _credentials(scheme, config)
        plans.append(AuthPlan(name, aliases, base, scheme.name, title, doc, credentials))
    return tuple(plans)


def _doc(title: str, scheme: Scheme, config: AuthConfig) -> Doc:
    described = sentence(config.description)
    paragraphs = [described] if described and described != sentence(title) else []
    if scheme.refresh and "access_token" in scheme.mapping and "access_token" not in scheme.required:
        names = [
            name
            for name in dict.fromkeys((*scheme.required, *scheme.refresh.needs))
            if name not in scheme.needed
        ]
        needed = ", ".join(f"`{name}`" for name in names)
        paragraphs.append(f"Requires an `access_token`, or the credentials to obtain one: {needed}.")
    return Doc(sentence(title), tuple(paragraphs))


def _credentials(scheme: Scheme, config: AuthConfig) -> tuple[CredentialPlan, ...]:
    python = identifiers(scheme.properties, reserved=_FIELDS_TAKEN)
    return tuple(
        CredentialPlan(
            name=python[name],
            api_name=name,
            required=name in scheme.required and default is None,
            optional=name not in scheme.required
            or default is not None
            or ("access_token" in scheme.mapping and name not in scheme.needed),
            alias=config.properties[name].alias or python[name],
            doc=_credential_doc(config.properties[name], default),
        )
        for name, default in scheme.properties.items()
    )


def _credential_doc(item: AuthProperty, default: str | None) -> str:
    text = sentence(item.description or item.title)
    title = clean(item.title)
    if title and item.description and title.lower() not in text.lower():
        text = f"{sentence(title)} {text}"
    told = [text, f"Default: `{clean(default)}`." if default else ""]
    told += [f"Example: `{clean(example)}`." for example in item.examples[:1]]
    told.append(f"Where to find it: {clean(item.where_to_find)}." if item.where_to_find else "")
    return " ".join(filter(None, told))
