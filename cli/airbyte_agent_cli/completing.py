"""What the shell offers for arguments of this command's own commands, and the scripts that ask for it."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from .tables import definition_of, installed

__all__ = ["complete_action", "complete_entity", "complete_slug", "completion"]


def complete_slug(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Installed connectors."""
    del ctx, param
    return [slug for slug in installed() if slug.startswith(incomplete)]


def complete_entity(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Entities of the connector that was named before."""
    del param
    slug = ctx.params.get("slug")
    slugs = [slug] if slug in installed() else []
    names = [name for found in slugs for name in definition_of(found).entities]
    return [name for name in names if name.startswith(incomplete)]


def complete_action(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Actions of the entity that was named before."""
    del param
    slug, entity = ctx.params.get("slug"), ctx.params.get("entity")
    slugs = [slug] if slug in installed() else []
    names = [name for found in slugs for name in definition_of(found).entities.get(entity or "", ())]
    return [name for name in names if name.startswith(incomplete)]


@click.command(help='Print a script for completion: eval "$(airbyte-agent completion bash)".')
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print click's script for a shell."""
    kind = get_completion_class(shell)
    assert kind is not None  # noqa: S101  click has all three
    root = click.get_current_context().find_root().command
    script = kind(root, {}, "airbyte-agent", "_AIRBYTE_AGENT_COMPLETE")
    click.echo(script.source())
