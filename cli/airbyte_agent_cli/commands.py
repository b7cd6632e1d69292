"""Commands made from tables: ``airbyte-agent SLUG ENTITY ACTION``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import click
from airbyte_agent_sdk.definition import ACTION_ALIASES, Operation, Parameter
from click.shell_completion import CompletionItem

from .given import arguments_of, dotted, positional, visible
from .options import connection_options, reading_options, split
from .schemas import is_file, is_list, member_at, members, option_name, type_text, values_of
from .suggesting import Suggesting
from .tables import definition_of

__all__ = ["ActionCommand", "ConnectorGroup"]

_PATH: Final = "airbyte_agent_cli.dotted"


class ConnectorGroup(Suggesting):
    """A connector: its entities are commands."""

    def __init__(self, slug: str) -> None:
        super().__init__(slug, short_help=f"Call {slug}.", no_args_is_help=True)
        self._slug = slug

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The entities."""
        del ctx
        return sorted(definition_of(self._slug).entities)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The actions of an entity; ``payment-intents`` is ``payment_intents``."""
        del ctx
        name = cmd_name.replace("-", "_")
        return EntityGroup(self._slug, name) if name in definition_of(self._slug).entities else None

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The connector's name."""
        del ctx
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(f"Call {definition_of(self._slug).name}.")

    def unknown(self, name: str) -> str:
        """What to say of an entity that there is not."""
        return f"{self._slug} has no entity {name!r}"


class EntityGroup(Suggesting):
    """An entity: its actions are commands."""

    def __init__(self, slug: str, entity: str) -> None:
        actions = ", ".join(definition_of(slug).entities[entity])
        super().__init__(entity, short_help=actions, help=f"Actions of {entity}.", no_args_is_help=True)
        self._slug, self._entity = slug, entity

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The actions."""
        del ctx
        return list(definition_of(self._slug).entities[self._entity])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """One action."""
        del ctx
        operations = definition_of(self._slug).operations(self._entity)
        name = cmd_name if cmd_name in operations else ACTION_ALIASES.get(cmd_name, cmd_name)
        return ActionCommand(self._slug, operations[name]) if name in operations else None

    def unknown(self, name: str) -> str:
        """What to say of an action that there is not."""
        return f"{self._entity} has no action {name!r}"


class ActionCommand(click.Command):
    """One operation, with an option for each of its parameters."""

    def __init__(self, slug: str, operation: Operation) -> None:
        self.slug, self.operation = slug, operation
        own: list[click.Parameter] = [
            *reading_options(is_list=operation.is_list),
            click.Option(["--params"], metavar="JSON", help="Parameters as JSON, @FILE, or - for stdin."),
            click.Option(
                ["--clear"], metavar="FIELD", multiple=True, help="Set a field to null; repeatable."
            ),
            click.Option(["--dry-run"], is_flag=True, help="Print the request without credentials."),
            click.Option(["--curl"], is_flag=True, help="Print the request as a curl command."),
            *connection_options(),
        ]
        taken = {option for item in own for option in item.opts}
        places = positional(operation)
        super().__init__(
            operation.action,
            params=[*(_option(operation, item, taken) for item in visible(operation)), *own, _words(places)],
            help=operation.summary or f"{operation.entity}.{operation.action}",
            short_help=operation.summary,
            epilog=f"Details: airbyte-agent describe {slug} {operation.entity} {operation.action}",
            # `--starting_after` is `--starting-after`.
            context_settings={"token_normalize_func": _dashed},
        )

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the options; dotted ones first, of which click knows nothing."""
        if not ctx.resilient_parsing:
            args, ctx.meta[_PATH] = dotted(self.operation, args)
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Make the call."""
        given: dict[str, Any] = dict(ctx.params)
        connection, reading = split(given, is_download=self.operation.action == "download")
        own = {name: given.pop(name) for name in ("params", "clear", "dry_run", "curl")}
        words: Sequence[str] = given.pop("words")
        names = {_variable(item): item.name for item in visible(self.operation)}
        arguments = arguments_of(
            self.operation,
            options={names[key]: value for key, value in given.items() if value not in (None, ())},
            nested=ctx.meta.get(_PATH, []),
            words=words,
            params=own["params"],
        )
        from .running import run  # with it the HTTP client

        run(
            self.slug,
            self.operation,
            arguments,
            connection,
            reading,
            clear=own["clear"],
            preview="curl" if own["curl"] else "plain" if own["dry_run"] else None,
        )

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete options, those of nested members included."""
        head, dot, path = incomplete.removeprefix("--").rpartition(".")
        if not incomplete.startswith("--") or not dot:
            return super().shell_complete(ctx, incomplete)
        name, _, inner = head.partition(".")
        options = {option_name(item.name): item for item in visible(self.operation)}
        parameter = options.get(name.replace("_", "-"))
        schema = member_at(parameter.schema, inner) if parameter is not None else None
        found: Mapping[str, Any] = members(schema) if schema is not None else {}
        return [CompletionItem(f"--{head}.{key}") for key in found if key.startswith(path)]


def _dashed(name: str) -> str:
    return name.replace("_", "-")


def _variable(parameter: Parameter) -> str:
    """What click calls a parameter; its own options have no such prefix."""
    return f"param_{option_name(parameter.name).replace('-', '_').replace('.', '__').lower()}"


def _option(operation: Operation, parameter: Parameter, taken: set[str]) -> click.Option:
    name = option_name(parameter.name)
    option = f"--{name}" if f"--{name}" not in taken else f"--param-{name}"
    required = "required" if parameter.required else ""
    hint = type_text(parameter.schema)
    return click.Option(
        [option, _variable(parameter)],
        type=_Value(parameter, is_file=is_file(operation, parameter)),
        multiple=is_list(parameter.schema),
        metavar="PATH" if is_file(operation, parameter) else "VALUE",
        help="; ".join(text for text in (hint, required) if text),
    )


def _words(places: Sequence[Parameter]) -> click.Argument:
    named = " ".join(f"[{option_name(item.name).upper()}]" for item in places)
    return click.Argument(["words"], nargs=-1, metavar=named, type=_Place(places))


class _Value(click.ParamType[str]):
    """A value as text, which the operation's schema interprets later."""

    name = "value"

    def __init__(self, parameter: Parameter, *, is_file: bool) -> None:
        self._parameter, self._is_file = parameter, is_file

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The values of an enum; files for a file."""
        del ctx, param
        if self._is_file:
            return [CompletionItem(incomplete, type="file")]
        return [
            CompletionItem(value)
            for value in values_of(self._parameter.schema)
            if value.startswith(incomplete)
        ]


class _Place(click.ParamType[str]):
    """A value without an option."""

    name = "value"

    def __init__(self, places: Sequence[Parameter]) -> None:
        self._places = places

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The values of the parameter whose place it is."""
        del param
        given: Sequence[str] = ctx.params.get("words") or ()
        if len(given) >= len(self._places):
            return []
        schema = self._places[len(given)].schema
        return [CompletionItem(value) for value in values_of(schema) if value.startswith(incomplete)]
