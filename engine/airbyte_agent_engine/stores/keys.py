"""Checks and rotates the encryption keys of a database."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.errors import ConfigurationError
from sqlalchemy import CursorResult, LargeBinary, func, inspect, select, tuple_, update

from ..database import Database
from ..database.tables import SEALED, Base, KeyCheck
from ..sealing import Keyring, SealError

__all__ = ["check", "rotate"]

#: Values rewrapped per transaction.
_BATCH = 100


async def check(database: Database, keyring: Keyring) -> None:
    """Check that the keys match the database.

    Raises:
        ConfigurationError: The keys do not match.
    """
    async with database.session() as session:
        found = await session.get(KeyCheck, 1)
    if found is None:
        async with database.session() as session, session.begin():
            await database.alone(session)  # of several workers at a first start, one stores the check value
            found = await session.get(KeyCheck, 1)
            if found is None:
                found = KeyCheck(id=1)
                found.sealed = keyring.seal({}, found.place)
                session.add(found)
    try:
        keyring.open(found.sealed, found.place)
    except SealError:
        raise ConfigurationError(
            "the encryption key does not match this database; configure the key that it was encrypted with "
            "(AIRBYTE_ENGINE_KEY or the key file), after the new key if you are rotating"
        ) from None


async def rotate(database: Database, keyring: Keyring) -> int:
    """Rewrap everything with the first key, while engines serve. It can be interrupted and repeated.

    Returns:
        Number of rewrapped values.

    Raises:
        SealError: Some values cannot be decrypted. All others were rewrapped; the old keys are still
            required.
    """
    done, failed = 0, list[str]()
    for table, column, place in SEALED:
        if failed and table is KeyCheck:
            break  # the key check comes last: until then, engines cannot start without the old key
        while moved := await _pass(database, keyring, table, column, place, failed):
            done += moved  # again: a worker with the old keys may have sealed values meanwhile
    if failed:
        raise SealError(
            f"{len(set(failed))} sealed values cannot be decrypted, such as {failed[0]}; "
            f"{done} others were re-encrypted with the first key. Keep the old keys and configure all of them"
        )
    return done


async def _pass(
    database: Database, keyring: Keyring, table: type[Base], column: str, place: str, failed: list[str]
) -> int:
    keys, sealed = inspect(table).primary_key, getattr(table, column)
    old = func.substr(sealed, 1, len(keyring.head), type_=LargeBinary) != keyring.head
    query, moved = select(table).where(old).order_by(*keys).limit(_BATCH), 0
    async with database.session() as session:
        batch = (await session.scalars(query)).all()
    while batch:
        changes: list[tuple[Base, bytes]] = []
        for row in batch:
            try:
                anew = keyring.resealed(getattr(row, column), getattr(row, place))
            except SealError:
                failed.append(getattr(row, place))
            else:
                changes += [(row, anew)] if anew else []
        async with database.session() as session, session.begin():
            for row, anew in changes:
                same = [key == getattr(row, key.name) for key in keys]
                values: dict[str, Any] = {column: anew}
                if "updated_at" in table.__table__.columns:
                    values["updated_at"] = table.__table__.columns["updated_at"]
                # A token that was renewed meanwhile is kept.
                changed: CursorResult[Any] = await session.execute(  # type: ignore[assignment]
                    update(table).where(*same, sealed == getattr(row, column)).values(values)
                )
                moved += changed.rowcount
        last = tuple_(*(getattr(batch[-1], key.name) for key in keys))
        async with database.session() as session:
            batch = (await session.scalars(query.where(tuple_(*keys) > last))).all()
    return moved
