"""Statements compiled for the driver, without SQLAlchemy's overhead for each execution."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, cast

from sqlalchemy import Executable
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement

__all__ = ["Prepared", "prepared"]


class Prepared:
    """The SQL of a statement, and how its parameters are passed.

    Rows are returned as the driver returns them, so a query may only read texts and numbers.

    Args:
        statement: The statement. An ``INSERT`` must set all columns of its table.
        dialect: The database's.

    Attributes:
        text: SQL in the driver's parameter style.
    """

    def __init__(self, statement: ClauseElement, dialect: Dialect) -> None:
        compiled = cast("SQLCompiler", statement.compile(dialect=dialect))
        self.text = str(compiled)
        self._parameters: list[tuple[str, Callable[[Any], Any] | None]] = [
            (name, compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect))
            for name in compiled.positiontup or ()
        ]

    def values(self, given: Mapping[str, Any]) -> tuple[Any, ...]:
        """Convert named parameters to the driver's order and types."""
        return tuple(
            given[name] if process is None else process(given[name]) for name, process in self._parameters
        )


@lru_cache(64)
def prepared(statement: Executable, dialect: Dialect) -> Prepared:
    """A statement, prepared once. It must be a module-level statement."""
    return Prepared(cast("ClauseElement", statement), dialect)
