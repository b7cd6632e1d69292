# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Column(Record):
    """A column of a result."""

    name: str | None = None
    """Name of the column."""
    type: str | None = None
    """Type of the column, such as `text`, `fixed` or `timestamp_ntz`."""
    nullable: bool | None = None
    """Whether its values may be null."""
    length: int | None = None
    """Length of a text, in characters."""
    byte_length: int | None = Field(default=None, alias="byteLength")
    """Length of a text, in bytes."""
    precision: int | None = None
    """Digits of a number."""
    scale: int | None = None
    """Digits of a number behind the point."""
    database: str | None = None
    """Database that it comes from."""
    schema_: str | None = Field(default=None, alias="schema")
    """Schema that it comes from."""
    table: str | None = None
    """Table that it comes from."""
    collation: str | None = None
    """Collation of a text."""


class Partition(Record):
    """A part of a result."""

    row_count: int | None = Field(default=None, alias="rowCount")
    """Number of rows."""
    uncompressed_size: int | None = Field(default=None, alias="uncompressedSize")
    """Size in bytes."""
    compressed_size: int | None = Field(default=None, alias="compressedSize")
    """Size in bytes as it is sent."""


class ResultMetadata(Record):
    """What a result consists of."""

    num_rows: int | None = Field(default=None, alias="numRows")
    """Number of rows of all partitions."""
    format: str | None = None
    """Format of the rows, always `jsonv2`."""
    row_type: list[Column] | None = Field(default=None, alias="rowType")
    """Columns, in the order of the values of a row."""
    partition_info: list[Partition] | None = Field(default=None, alias="partitionInfo")
    """Partitions."""


class ResultStatistics(Record):
    """What a statement has changed."""

    num_rows_inserted: int | None = Field(default=None, alias="numRowsInserted")
    """Number of rows that were inserted."""
    num_rows_updated: int | None = Field(default=None, alias="numRowsUpdated")
    """Number of rows that were updated."""
    num_rows_deleted: int | None = Field(default=None, alias="numRowsDeleted")
    """Number of rows that were deleted."""
    num_duplicate_rows_updated: int | None = Field(default=None, alias="numDuplicateRowsUpdated")
    """Number of duplicate rows that were updated."""


class Result(Record):
    """A result of a statement."""

    statement_handle: str | None = Field(default=None, alias="statementHandle")
    """Id of the statement."""
    code: str | None = None
    """Code of the outcome, such as `090001`."""
    sql_state: str | None = Field(default=None, alias="sqlState")
    """SQLSTATE of the outcome."""
    message: str | None = None
    """Message about the outcome."""
    created_on: int | None = Field(default=None, alias="createdOn")
    """When the statement began, in milliseconds since 1970."""
    statement_status_url: str | None = Field(default=None, alias="statementStatusUrl")
    """Path of the statement's result."""
    result_set_meta_data: ResultMetadata | None = Field(default=None, alias="resultSetMetaData")
    """What the result consists of; absent from partitions other than the first."""
    stats: ResultStatistics | None = None
    """What the statement has changed."""
    data: list[list[str | None]] | None = None
    """Rows of the partition, each a list of values as text."""
