"""``login``, ``logout`` and ``whoami``."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Final

import click
from airbyte_agent_sdk.definition import Definition, Scheme
from airbyte_agent_sdk.definition.access import easiest
from airbyte_agent_sdk.names import identifier

from .completing import complete_slug
from .listing import known_slug

__all__ = ["login", "logout", "whoami"]

#: Parts of the names of credentials that are no secrets, and are shown while they are typed.
_PUBLIC: Final = ("username", "email", "client_id", "account", "user_id")
#: What an OAuth consent brings, so that nobody is asked for it.
_GRANTED: Final = ("access_token", "refresh_token")
_PROFILE = click.option("--profile", default="default", metavar="NAME", help="Default: default.")


@click.command(
    help="Store a connector's credentials, in the system's keyring or a file that only you can read."
)
@click.argument("slug", shell_complete=complete_slug)
@_PROFILE
@click.option(
    "--scheme", metavar="NAME", help="One of the connector's ways to authenticate; asked for otherwise."
)
@click.option("--oauth", is_flag=True, help="Sign in with a browser, where the service has OAuth.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port of OAuth's redirect; 0 is any.")
@click.option("--base-url", metavar="URL", help="Another server than the service's; stored too.")
@click.option("--no-check", is_flag=True, help="Do not try the credentials.")
def login(
    slug: str, profile: str, scheme: str | None, oauth: bool, port: int, base_url: str | None, no_check: bool
) -> None:
    """Ask for credentials, try them, and store them."""
    from airbyte_agent_sdk.auth.profiles import Profiles

    definition = known_slug(slug)
    if not definition.schemes:
        raise click.UsageError(f"{slug} needs no credentials")
    chosen = _chosen(definition, scheme, oauth=oauth)
    settings = _settings(definition)
    values = {name: value for name, value in settings.items() if value}
    if base_url:
        values["base_url"] = base_url
    expires_at = None
    if oauth:
        from .consent import agreed

        client = _asked(
            chosen, [name for name in ("client_id", "client_secret") if name in chosen.properties]
        )
        named = {name: settings.get(identifier(name)) for name in definition.settings}
        tokens = agreed(definition, chosen, client, named, base_url=base_url, port=port)
        values |= {**client, "access_token": tokens.access_token}
        if tokens.refresh_token:
            values["refresh_token"] = tokens.refresh_token
        expires_at = tokens.expires_at.isoformat() if tokens.expires_at else None
    else:
        values |= _asked(chosen, list(chosen.properties))
    _fitting(slug, chosen, values)
    place = Profiles().store(slug, values, profile, expires_at=expires_at)
    where = "the system's keyring" if place == "keyring" else str(Profiles().folder / "credentials.json")
    click.echo(f"stored in {where}, as profile {profile!r}", err=True)
    if not no_check:
        _try(slug, profile)


@click.command(help="Remove stored credentials.")
@click.argument("slug", shell_complete=complete_slug)
@_PROFILE
def logout(slug: str, profile: str) -> None:
    """Forget a profile."""
    from airbyte_agent_sdk.auth.profiles import Profiles

    if not Profiles().remove(slug, profile):
        raise click.UsageError(f"{slug} has no profile {profile!r}")
    click.echo(f"removed; revoke the credentials at {slug} too if they may have leaked", err=True)


@click.command(help="List the credentials that are stored or in the environment, without their values.")
def whoami() -> None:
    """List accounts."""
    from airbyte_agent_sdk.auth.environment import credential_names, from_environment
    from airbyte_agent_sdk.auth.profiles import Profiles

    from .tables import definition_of, installed

    for slug in installed():
        definition = definition_of(slug)
        if any(name in credential_names(definition) for name in from_environment(definition)):
            click.echo(f"{slug}  (environment)")
    for profile in Profiles().listed():
        click.echo(f"{profile.slug}  {profile.name}  ({profile.place})")


def _chosen(definition: Definition, name: str | None, *, oauth: bool) -> Scheme:
    schemes = [item for item in easiest(definition.schemes) if not oauth or item.authorization_url]
    if not schemes:
        raise click.UsageError(f"{definition.slug} has no OAuth with a consent page")
    if name is not None:
        found = next((item for item in schemes if name in (item.name, item.title)), None)
        if found is None:
            raise click.UsageError(f"--scheme: there are {', '.join(item.name for item in schemes)}")
        return found
    if len(schemes) == 1:
        return schemes[0]
    for number, item in enumerate(schemes, 1):
        text = f"  {number}  {item.title or item.name}. {item.description}"
        click.echo(text.rstrip(), err=True)
    number = click.prompt("How", type=click.IntRange(1, len(schemes)), default=1, err=True)
    return schemes[number - 1]


def _asked(scheme: Scheme, names: Sequence[str]) -> dict[str, str]:
    """What the user types, by Python's names; what is not required may be left empty."""
    found: dict[str, str] = {}
    for name in names:
        text = scheme.texts.get(name)
        if text is not None:
            for line in filter(None, (text.description, f"Where: {text.where}" if text.where else "")):
                click.echo(f"  {line}", err=True)
        required = name in scheme.required or (not scheme.required and name not in _GRANTED)
        default = scheme.properties[name]
        value = click.prompt(
            (text.title if text is not None else "") or identifier(name),
            default=default if default is not None else None if required else "",
            hide_input=sys.stdin.isatty() and not any(part in identifier(name) for part in _PUBLIC),
            show_default=default is not None,
            err=True,
        )
        if value:
            found[identifier(name)] = value.strip()
    return found


def _settings(definition: Definition) -> dict[str, str]:
    """Settings of the server's address; they may be left empty where there is another way."""
    from airbyte_agent_sdk.auth.environment import from_environment, setting_names

    known = from_environment(definition)
    about = {item.name: item for server in definition.servers for item in server.variables}
    found: dict[str, str] = {}
    for name in definition.settings:
        python = identifier(name)
        if python not in setting_names(definition) or name not in about:
            continue
        click.echo(f"  {about[name].description}", err=True)
        value = click.prompt(python, default=known.get(python) or definition.settings[name] or "", err=True)
        found[python] = value.strip()
    return found


def _fitting(slug: str, scheme: Scheme, values: Mapping[str, str]) -> None:
    """Refuse values that no auth configuration takes, before they are stored."""
    from .accounts import auth_config

    auth_config(
        slug,
        {
            identifier(name): values[identifier(name)]
            for name in scheme.properties
            if identifier(name) in values
        },
    )


def _try(slug: str, profile: str) -> None:
    from .accounts import connected
    from .options import Connection

    with connected(slug, Connection(profile=profile)) as connector:
        result = connector.check()
    if result.success:
        click.echo(f"{slug}: {result.status}", err=True)
        return
    click.echo("the credentials are stored, but a first call failed:", err=True)
    if result.exception is not None:
        raise result.exception
