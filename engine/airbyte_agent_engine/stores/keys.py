"""Whether the encryption keys are those of this database, and changing them."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.errors import ConfigurationError
from sqlalchemy import CursorResult, LargeBinary, func, inspect, select, tuple_, update

from ..database import Database
from ..database.tables import SEALED, Base, KeyCheck
from ..sealing import Keyring, SealError

__all__ = ["check", "rotate"]

#: Values that are sealed anew in one transaction.
_BATCH = 100


async def check(database: Database, keyring: Keyring) -> None:
    """Make sure that these are the keys that the database's secrets were sealed with.

    Raises:
        ConfigurationError: They are others.
    """
    async with database.session() as session:
        found = await session.get(KeyCheck, 1)
    if found is None:
        async with database.session() as session, session.begin():
            await database.alone(session)  # of several workers at a first start, one decides
            found = await session.get(KeyCheck, 1)
            if found is None:
                found = KeyCheck(id=1)
                found.sealed = keyring.seal({}, found.place)
                session.add(found)
    try:
        keyring.open(found.sealed, found.place)
    except SealError:
        raise ConfigurationError(
            "the encryption key is not the one that this database's secrets are sealed with; "
            "give that key (AIRBYTE_ENGINE_KEY or the key file), beside a new one where you change it"
        ) from None


async def rotate(database: Database, keyring: Keyring) -> int:
    """Seal everything under the first key, while engines serve; done again, it goes on where it was stopped.

    Returns:
        How many values it sealed anew.

    Raises:
        SealError: Some do not open. All others are under the first key; the old keys are still needed.
    """
    done, failed = 0, list[str]()
    for table, column, place in SEALED:
        if failed and table is KeyCheck:
            break  # as long as it opens with the old key alone, no start succeeds without
        while moved := await _pass(database, keyring, table, column, place, failed):
            done += moved  # once more: a worker with the old keys may have sealed meanwhile
    if failed:
        raise SealError(
            f"{len(set(failed))} sealed values do not open, {failed[0]} for one; "
            f"{done} others are under the first key now. Keep the old keys, and give all of them"
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
                # Where a token was renewed meanwhile, that stands.
                changed: CursorResult[Any] = await session.execute(  # type: ignore[assignment]
                    update(table).where(*same, sealed == getattr(row, column)).values(values)
                )
                moved += changed.rowcount
        last = tuple_(*(getattr(batch[-1], key.name) for key in keys))
        async with database.session() as session:
            batch = (await session.scalars(query.where(tuple_(*keys) > last))).all()
    return moved
