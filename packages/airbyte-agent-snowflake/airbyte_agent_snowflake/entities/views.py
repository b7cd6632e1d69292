# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""Views of Snowflake."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.views import LIST
from ..params.shared import BindingParam, SessionParametersParam

__all__ = ["SyncViews", "Views"]


class Views(Entity):
    """Views of Snowflake."""

    def list(
        self,
        *,
        statement: str | Omit | None = omit,
        database: str | Omit | None = omit,
        schema: str | Omit | None = omit,
        warehouse: str | Omit | None = omit,
        role: str | Omit | None = omit,
        timeout: int | Omit | None = omit,
        parameters: SessionParametersParam | Mapping[str, Any] | Omit | None = omit,
        bindings: Mapping[str, BindingParam] | Omit | None = omit,
    ) -> AsyncPager[builtins.list[str | None]]:
        """List views.

        Of the schema or the database, if one is given. Rows are lists of values as text;
        `page.meta["columns"]` of the first page has the names and types.

        Args:
            statement: One SQL statement that only reads, such as SELECT, WITH or SHOW, without comments in
                front; `record.create`, `record.update` and `record.delete` run others. Default: `SHOW VIEWS`.
            database: Database to run it in, in the case of its name; the user's by default.
            schema: Schema to run it in, in the case of its name.
            warehouse: Warehouse to run it on, in the case of its name; the user's by default.
            role: Role to run it as, in the case of its name; the user's by default.
            timeout: Seconds after which the statement is cancelled; 0 is the longest time, a week. 0 to
                604,800.
            parameters: Session parameters.
            bindings: Values of the placeholders `?`, by their number from `"1"`.
        """
        return self._pager(
            LIST,
            {
                "statement": statement,
                "database": database,
                "schema": schema,
                "warehouse": warehouse,
                "role": role,
                "timeout": timeout,
                "parameters": parameters,
                "bindings": bindings,
            },
            builtins.list[str | None],
        )


class SyncViews(SyncEntity):
    """Views of Snowflake. Sync version of `Views`."""

    def list(
        self,
        *,
        statement: str | Omit | None = omit,
        database: str | Omit | None = omit,
        schema: str | Omit | None = omit,
        warehouse: str | Omit | None = omit,
        role: str | Omit | None = omit,
        timeout: int | Omit | None = omit,
        parameters: SessionParametersParam | Mapping[str, Any] | Omit | None = omit,
        bindings: Mapping[str, BindingParam] | Omit | None = omit,
    ) -> SyncPage[builtins.list[str | None]]:
        """List views.

        Of the schema or the database, if one is given. Rows are lists of values as text;
        `page.meta["columns"]` of the first page has the names and types.

        Args:
            statement: One SQL statement that only reads, such as SELECT, WITH or SHOW, without comments in
                front; `record.create`, `record.update` and `record.delete` run others. Default: `SHOW VIEWS`.
            database: Database to run it in, in the case of its name; the user's by default.
            schema: Schema to run it in, in the case of its name.
            warehouse: Warehouse to run it on, in the case of its name; the user's by default.
            role: Role to run it as, in the case of its name; the user's by default.
            timeout: Seconds after which the statement is cancelled; 0 is the longest time, a week. 0 to
                604,800.
            parameters: Session parameters.
            bindings: Values of the placeholders `?`, by their number from `"1"`.
        """
        return self._page(
            LIST,
            {
                "statement": statement,
                "database": database,
                "schema": schema,
                "warehouse": warehouse,
                "role": role,
                "timeout": timeout,
                "parameters": parameters,
                "bindings": bindings,
            },
            builtins.list[str | None],
        )
