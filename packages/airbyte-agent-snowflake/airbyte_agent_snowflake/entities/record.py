# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""A result of a statement."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.record import CREATE, DELETE, GET, LIST, UPDATE
from ..models.shared import Result
from ..params.shared import BindingParam, SessionParametersParam

__all__ = ["RecordEntity", "SyncRecordEntity"]


class RecordEntity(Entity):
    """A result of a statement."""

    def list(
        self,
        statement: str,
        *,
        database: str | Omit | None = omit,
        schema: str | Omit | None = omit,
        warehouse: str | Omit | None = omit,
        role: str | Omit | None = omit,
        timeout: int | Omit | None = omit,
        parameters: SessionParametersParam | Mapping[str, Any] | Omit | None = omit,
        bindings: Mapping[str, BindingParam] | Omit | None = omit,
    ) -> AsyncPager[builtins.list[str | None]]:
        """Run a query, and list its rows.

        Rows are lists of values as text; `page.meta["columns"]` of the first page has the names and types.

        Args:
            statement: One SQL statement that only reads, such as SELECT, WITH or SHOW, without comments in
                front; `record.create`, `record.update` and `record.delete` run others.
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

    async def get(
        self,
        statement: str,
        *,
        database: str | Omit | None = omit,
        schema: str | Omit | None = omit,
        warehouse: str | Omit | None = omit,
        role: str | Omit | None = omit,
        timeout: int | Omit | None = omit,
        parameters: SessionParametersParam | Mapping[str, Any] | Omit | None = omit,
        bindings: Mapping[str, BindingParam] | Omit | None = omit,
    ) -> Result:
        """Run a query, and get the first partition of its result.

        A query that takes longer than a response is awaited. `result_partitions` has the other partitions.

        Args:
            statement: One SQL statement that only reads, such as SELECT, WITH or SHOW, without comments in
                front; `record.create`, `record.update` and `record.delete` run others.
            database: Database to run it in, in the case of its name; the user's by default.
            schema: Schema to run it in, in the case of its name.
            warehouse: Warehouse to run it on, in the case of its name; the user's by default.
            role: Role to run it as, in the case of its name; the user's by default.
            timeout: Seconds after which the statement is cancelled; 0 is the longest time, a week. 0 to
                604,800.
            parameters: Session parameters.
            bindings: Values of the placeholders `?`, by their number from `"1"`.
        """
        return await self._one(
            GET,
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
            Result,
        )

    async def create(
        self,
        statement: str,
        *,
        request_id: str | Omit | None = omit,
        retry: bool | Omit | None = omit,
        database: str | Omit | None = omit,
        schema: str | Omit | None = omit,
        warehouse: str | Omit | None = omit,
        role: str | Omit | None = omit,
        timeout: int | Omit | None = omit,
        parameters: SessionParametersParam | Mapping[str, Any] | Omit | None = omit,
        bindings: Mapping[str, BindingParam] | Omit | None = omit,
    ) -> Result:
        """Run a statement that inserts rows, or creates something.

        It is not sent again after a failure.

        Args:
            statement: The SQL statement.
            request_id: UUID of the request, by which Snowflake knows a repeated one.
            retry: Whether a request with this id was sent before.
            database: Database to run it in, in the case of its name; the user's by default.
            schema: Schema to run it in, in the case of its name.
            warehouse: Warehouse to run it on, in the case of its name; the user's by default.
            role: Role to run it as, in the case of its name; the user's by default.
            timeout: Seconds after which the statement is cancelled; 0 is the longest time, a week. 0 to
                604,800.
            parameters: Session parameters.
            bindings: Values of the placeholders `?`, by their number from `"1"`.
        """
        return await self._one(
            CREATE,
            {
                "statement": statement,
                "requestId": request_id,
                "retry": retry,
                "database": database,
                "schema": schema,
                "warehouse": warehouse,
                "role": role,
                "timeout": timeout,
                "parameters": parameters,
                "bindings": bindings,
            },
            Result,
        )

    async def update(
        self,
        statement: str,
        *,
        request_id: str | Omit | None = omit,
        retry: bool | Omit | None = omit,
        database: str | Omit | None = omit,
        schema: str | Omit | None = omit,
        warehouse: str | Omit | None = omit,
        role: str | Omit | None = omit,
        timeout: int | Omit | None = omit,
        parameters: SessionParametersParam | Mapping[str, Any] | Omit | None = omit,
        bindings: Mapping[str, BindingParam] | Omit | None = omit,
    ) -> Result:
        """Run a statement that changes rows, or something else.

        It is not sent again after a failure.

        Args:
            statement: The SQL statement.
            request_id: UUID of the request, by which Snowflake knows a repeated one.
            retry: Whether a request with this id was sent before.
            database: Database to run it in, in the case of its name; the user's by default.
            schema: Schema to run it in, in the case of its name.
            warehouse: Warehouse to run it on, in the case of its name; the user's by default.
            role: Role to run it as, in the case of its name; the user's by default.
            timeout: Seconds after which the statement is cancelled; 0 is the longest time, a week. 0 to
                604,800.
            parameters: Session parameters.
            bindings: Values of the placeholders `?`, by their number from `"1"`.
        """
        return await self._one(
            UPDATE,
            {
                "statement": statement,
                "requestId": request_id,
                "retry": retry,
                "database": database,
                "schema": schema,
                "warehouse": warehouse,
                "role": role,
                "timeout": timeout,
                "parameters": parameters,
                "bindings": bindings,
            },
            Result,
        )

    async def delete(
        self,
        statement: str,
        *,
        request_id: str | Omit | None = omit,
        retry: bool | Omit | None = omit,
        database: str | Omit | None = omit,
        schema: str | Omit | None = omit,
        warehouse: str | Omit | None = omit,
        role: str | Omit | None = omit,
        timeout: int | Omit | None = omit,
        parameters: SessionParametersParam | Mapping[str, Any] | Omit | None = omit,
        bindings: Mapping[str, BindingParam] | Omit | None = omit,
    ) -> Result:
        """Run a statement that deletes rows, or something else.

        It is not sent again after a failure.

        Args:
            statement: The SQL statement.
            request_id: UUID of the request, by which Snowflake knows a repeated one.
            retry: Whether a request with this id was sent before.
            database: Database to run it in, in the case of its name; the user's by default.
            schema: Schema to run it in, in the case of its name.
            warehouse: Warehouse to run it on, in the case of its name; the user's by default.
            role: Role to run it as, in the case of its name; the user's by default.
            timeout: Seconds after which the statement is cancelled; 0 is the longest time, a week. 0 to
                604,800.
            parameters: Session parameters.
            bindings: Values of the placeholders `?`, by their number from `"1"`.
        """
        return await self._one(
            DELETE,
            {
                "statement": statement,
                "requestId": request_id,
                "retry": retry,
                "database": database,
                "schema": schema,
                "warehouse": warehouse,
                "role": role,
                "timeout": timeout,
                "parameters": parameters,
                "bindings": bindings,
            },
            Result,
        )


class SyncRecordEntity(SyncEntity):
    """A result of a statement. Sync version of `RecordEntity`."""

    def list(
        self,
        statement: str,
        *,
        database: str | Omit | None = omit,
        schema: str | Omit | None = omit,
        warehouse: str | Omit | None = omit,
        role: str | Omit | None = omit,
        timeout: int | Omit | None = omit,
        parameters: SessionParametersParam | Mapping[str, Any] | Omit | None = omit,
        bindings: Mapping[str, BindingParam] | Omit | None = omit,
    ) -> SyncPage[builtins.list[str | None]]:
        """Run a query, and list its rows.

        Rows are lists of values as text; `page.meta["columns"]` of the first page has the names and types.

        Args:
            statement: One SQL statement that only reads, such as SELECT, WITH or SHOW, without comments in
                front; `record.create`, `record.update` and `record.delete` run others.
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

    def get(
        self,
        statement: str,
        *,
        database: str | Omit | None = omit,
        schema: str | Omit | None = omit,
        warehouse: str | Omit | None = omit,
        role: str | Omit | None = omit,
        timeout: int | Omit | None = omit,
        parameters: SessionParametersParam | Mapping[str, Any] | Omit | None = omit,
        bindings: Mapping[str, BindingParam] | Omit | None = omit,
    ) -> Result:
        """Run a query, and get the first partition of its result.

        A query that takes longer than a response is awaited. `result_partitions` has the other partitions.

        Args:
            statement: One SQL statement that only reads, such as SELECT, WITH or SHOW, without comments in
                front; `record.create`, `record.update` and `record.delete` run others.
            database: Database to run it in, in the case of its name; the user's by default.
            schema: Schema to run it in, in the case of its name.
            warehouse: Warehouse to run it on, in the case of its name; the user's by default.
            role: Role to run it as, in the case of its name; the user's by default.
            timeout: Seconds after which the statement is cancelled; 0 is the longest time, a week. 0 to
                604,800.
            parameters: Session parameters.
            bindings: Values of the placeholders `?`, by their number from `"1"`.
        """
        return self._one(
            GET,
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
            Result,
        )

    def create(
        self,
        statement: str,
        *,
        request_id: str | Omit | None = omit,
        retry: bool | Omit | None = omit,
        database: str | Omit | None = omit,
        schema: str | Omit | None = omit,
        warehouse: str | Omit | None = omit,
        role: str | Omit | None = omit,
        timeout: int | Omit | None = omit,
        parameters: SessionParametersParam | Mapping[str, Any] | Omit | None = omit,
        bindings: Mapping[str, BindingParam] | Omit | None = omit,
    ) -> Result:
        """Run a statement that inserts rows, or creates something.

        It is not sent again after a failure.

        Args:
            statement: The SQL statement.
            request_id: UUID of the request, by which Snowflake knows a repeated one.
            retry: Whether a request with this id was sent before.
            database: Database to run it in, in the case of its name; the user's by default.
            schema: Schema to run it in, in the case of its name.
            warehouse: Warehouse to run it on, in the case of its name; the user's by default.
            role: Role to run it as, in the case of its name; the user's by default.
            timeout: Seconds after which the statement is cancelled; 0 is the longest time, a week. 0 to
                604,800.
            parameters: Session parameters.
            bindings: Values of the placeholders `?`, by their number from `"1"`.
        """
        return self._one(
            CREATE,
            {
                "statement": statement,
                "requestId": request_id,
                "retry": retry,
                "database": database,
                "schema": schema,
                "warehouse": warehouse,
                "role": role,
                "timeout": timeout,
                "parameters": parameters,
                "bindings": bindings,
            },
            Result,
        )

    def update(
        self,
        statement: str,
        *,
        request_id: str | Omit | None = omit,
        retry: bool | Omit | None = omit,
        database: str | Omit | None = omit,
        schema: str | Omit | None = omit,
        warehouse: str | Omit | None = omit,
        role: str | Omit | None = omit,
        timeout: int | Omit | None = omit,
        parameters: SessionParametersParam | Mapping[str, Any] | Omit | None = omit,
        bindings: Mapping[str, BindingParam] | Omit | None = omit,
    ) -> Result:
        """Run a statement that changes rows, or something else.

        It is not sent again after a failure.

        Args:
            statement: The SQL statement.
            request_id: UUID of the request, by which Snowflake knows a repeated one.
            retry: Whether a request with this id was sent before.
            database: Database to run it in, in the case of its name; the user's by default.
            schema: Schema to run it in, in the case of its name.
            warehouse: Warehouse to run it on, in the case of its name; the user's by default.
            role: Role to run it as, in the case of its name; the user's by default.
            timeout: Seconds after which the statement is cancelled; 0 is the longest time, a week. 0 to
                604,800.
            parameters: Session parameters.
            bindings: Values of the placeholders `?`, by their number from `"1"`.
        """
        return self._one(
            UPDATE,
            {
                "statement": statement,
                "requestId": request_id,
                "retry": retry,
                "database": database,
                "schema": schema,
                "warehouse": warehouse,
                "role": role,
                "timeout": timeout,
                "parameters": parameters,
                "bindings": bindings,
            },
            Result,
        )

    def delete(
        self,
        statement: str,
        *,
        request_id: str | Omit | None = omit,
        retry: bool | Omit | None = omit,
        database: str | Omit | None = omit,
        schema: str | Omit | None = omit,
        warehouse: str | Omit | None = omit,
        role: str | Omit | None = omit,
        timeout: int | Omit | None = omit,
        parameters: SessionParametersParam | Mapping[str, Any] | Omit | None = omit,
        bindings: Mapping[str, BindingParam] | Omit | None = omit,
    ) -> Result:
        """Run a statement that deletes rows, or something else.

        It is not sent again after a failure.

        Args:
            statement: The SQL statement.
            request_id: UUID of the request, by which Snowflake knows a repeated one.
            retry: Whether a request with this id was sent before.
            database: Database to run it in, in the case of its name; the user's by default.
            schema: Schema to run it in, in the case of its name.
            warehouse: Warehouse to run it on, in the case of its name; the user's by default.
            role: Role to run it as, in the case of its name; the user's by default.
            timeout: Seconds after which the statement is cancelled; 0 is the longest time, a week. 0 to
                604,800.
            parameters: Session parameters.
            bindings: Values of the placeholders `?`, by their number from `"1"`.
        """
        return self._one(
            DELETE,
            {
                "statement": statement,
                "requestId": request_id,
                "retry": retry,
                "database": database,
                "schema": schema,
                "warehouse": warehouse,
                "role": role,
                "timeout": timeout,
                "parameters": parameters,
                "bindings": bindings,
            },
            Result,
        )
