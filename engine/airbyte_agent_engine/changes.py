"""Replaces a connector's credentials and settings; its id stays the same."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

from airbyte_agent_sdk import TokenSet
from airbyte_agent_sdk.errors import AirbyteError
from airbyte_agent_sdk.spi import Confidential
from sqlalchemy import CursorResult, update
from sqlalchemy.exc import IntegrityError

from .connector_types import ConnectorType
from .creation import Asked, complete, refusal, refuse_large, refuse_taken, tried
from .database.tables import AuditEntry, Connector, Workspace, now
from .engine import Engine
from .execution.audit_writer import Entry
from .execution.renewal import sealed_tokens
from .problems import FieldError, ProblemError, not_found
from .sealing import SealError
from .stores import connectors
from .stores.targets import Target
from .tokens import Caller

__all__ = ["Change", "change", "replace_credentials"]


@dataclass(frozen=True, slots=True, repr=False)
class Change(Confidential):
    """Changes to a connector; ``None`` leaves a value unchanged."""

    name: str | None = None
    credentials: Mapping[str, Any] | None = None
    source_config: Mapping[str, Any] | None = None
    environment: Mapping[str, Any] | None = None
    check: bool = False


async def change(
    engine: Engine, caller: Caller, connector: Connector, kind: ConnectorType, wanted: Change, request_id: str
) -> Connector:
    """Change a connector. Calls that start afterwards, in any worker, use the new values.

    Settings can only be changed together with the credentials: they determine which server the credentials
    are sent to, and the caller may not know the stored ones.

    Raises:
        ProblemError: A value is invalid, the service rejected the credentials, or another request changed the
            connector.
    """
    moved = [name for name in ("source_config", "environment") if getattr(wanted, name) is not None]
    if wanted.credentials is None and (moved or wanted.check):
        said = (
            "requires the credentials in the same request; stored credentials are not sent to another server"
        )
        fields = moved or ["check"]
        raise ProblemError.of([FieldError(message=said, field=name) for name in fields])
    values: dict[str, Any] = {}
    if wanted.name is not None:
        values["name"] = wanted.name
    entry = _entry(caller, connector, "update", request_id)
    try:
        async with engine.calls.allowances.entered(connector.workspace_id):
            if wanted.credentials is None:
                await _stored(engine, connector, values, None, entry)
            else:
                await _replaced(engine, caller, connector, kind, wanted, values, entry)
    except SealError:
        raise
    except AirbyteError as error:
        raise refusal(error) from None
    except IntegrityError:
        async with engine.database.session() as session:
            workspace = await session.get(Workspace, connector.workspace_id)
            if workspace is not None and wanted.name is not None:
                await refuse_taken(session, workspace, wanted.name)
        raise
    return await _again(engine, caller, connector)


async def replace_credentials(
    engine: Engine,
    caller: Caller,
    connector: Connector,
    credentials: Mapping[str, str],
    tokens: TokenSet,
    request_id: str,
) -> None:
    """Store the credentials of a new consent.

    Raises:
        ProblemError: The connector was changed or deleted meanwhile.
    """
    values = {"credentials": engine.keyring.seal(credentials, connector.place)}
    await _stored(engine, connector, values, tokens, _entry(caller, connector, "reauthorize", request_id))


async def _replaced(
    engine: Engine,
    caller: Caller,
    connector: Connector,
    kind: ConnectorType,
    wanted: Change,
    values: dict[str, Any],
    entry: Entry,
) -> None:
    """Store ``values`` with the new credentials and settings, after testing them if requested.

    The test reaches the service, so its audit log entry is written first.
    """
    asked = Asked(
        kind,
        connector.name,
        wanted.credentials or {},
        connector.source_config if wanted.source_config is None else wanted.source_config,
        connector.environment if wanted.environment is None else wanted.environment,
        connector.replication_config,
    )
    refuse_large(engine, asked)
    credentials, source_config, environment = await complete(engine, caller, asked)
    async with engine.calls.recorded(entry) if wanted.check else nullcontext():
        if wanted.check:
            settings = {**source_config, **environment}
            await tried(engine, caller.organization_id, asked, credentials, settings)
        values |= {
            "credentials": engine.keyring.seal(credentials, connector.place),
            "source_config": source_config,
            "environment": environment,
        }
        await _stored(engine, connector, values, None, entry)


async def _stored(
    engine: Engine, connector: Connector, values: dict[str, Any], tokens: TokenSet | None, entry: Entry
) -> None:
    """Store the change and its audit log entry in one transaction."""
    version = connector.version
    if "credentials" in values:
        version += 1  # calls reopen the connector, and tokens of the old credentials are no longer stored
        sealed = sealed_tokens(engine.keyring, connector.tokens_place, version, tokens) if tokens else None
        values |= {"tokens": sealed, "lease": None, "version": version}
    async with engine.database.session() as session, session.begin():
        changed: CursorResult[Any] = await session.execute(  # type: ignore[assignment]  # of an update
            update(Connector)
            .where(Connector.id == connector.id, Connector.version == connector.version)
            .values(**values, updated_at=now())
            .execution_options(synchronize_session=False)
        )
        if changed.rowcount != 1:
            raise ProblemError(
                409, "the connector was changed or deleted by another request; get it and try again"
            )
        await session.merge(
            AuditEntry(**entry.row("success"))
        )  # the entry may exist, with the outcome "begun"


def _entry(caller: Caller, connector: Connector, action: str, request_id: str) -> Entry:
    target = Target(connector.id, connector.workspace_id, connector.slug, connector.version)
    return Entry.of(caller, target, "*", action, request_id)


async def _again(engine: Engine, caller: Caller, connector: Connector) -> Connector:
    async with engine.database.session() as session:
        found = await connectors.get(session, caller, connector.id)
    if found is None:
        raise not_found("connector")
    return found
