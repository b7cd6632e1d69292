"""Groups of commands that know what was meant."""

from __future__ import annotations

import click

__all__ = ["Suggesting"]


class Suggesting(click.Group):
    """A group that names the nearest command where there is no such command."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the first word names."""
        if args and not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            known = self.list_commands(ctx)
            from difflib import get_close_matches

            near = get_close_matches(args[0][:200], known, n=1, cutoff=0.5)
            hint = f"; did you mean {near[0]!r}?" if near else f"; there are: {', '.join(known)}"
            raise click.UsageError(f"{self.unknown(args[0])}{hint}", ctx)
        return super().resolve_command(ctx, args)

    def unknown(self, name: str) -> str:
        """What to say of a command that there is not."""
        return f"No such command {name!r}"
