# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records of `reports`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Report(Record):
    """A report."""

    id: str | None = None
    """Id of the report."""
    name: str | None = None
    """Name of the report."""
    url: str | None = None
    """Path that runs it."""
    describe_url: str | None = Field(default=None, alias="describeUrl")
    """Path of its description."""
    instances_url: str | None = Field(default=None, alias="instancesUrl")
    """Path of its asynchronous runs."""


class ReportAttributes(Record):
    """Which report it is."""

    type: str | None = None
    """`Report`."""
    report_name: str | None = Field(default=None, alias="reportName")
    """Name of the report."""
    report_id: str | None = Field(default=None, alias="reportId")
    """Id of the report."""
    describe_url: str | None = Field(default=None, alias="describeUrl")
    """Path of its description."""
    instances_url: str | None = Field(default=None, alias="instancesUrl")
    """Path of its asynchronous runs."""


class ReportValue(Record):
    """A value."""

    label: str | None = None
    """Value as text."""
    value: Any | None = None
    """Value: a number, a text, an id, an amount with its currency, or null."""


class ReportRow(Record):
    """A row."""

    data_cells: list[ReportValue] | None = Field(default=None, alias="dataCells")
    """Cells, in the order of `reportMetadata.detailColumns`."""


class ReportFacts(Record):
    """Summaries and rows of a group."""

    aggregates: list[ReportValue] | None = None
    """Summaries, in the order of `reportMetadata.aggregates`."""
    rows: list[ReportRow] | None = None
    """Rows, if details are included."""


class ReportGrouping(Record):
    """A group."""

    key: str | None = None
    """Key in the fact map."""
    label: str | None = None
    """Label of the group."""
    value: Any | None = None
    """Value that the records of the group share."""
    groupings: list[dict[str, Any]] | None = None
    """Groups within it, of the same form."""
    dategroupings: list[dict[str, Any]] | None = None
    """First and last days of the group, if it is a period."""


class ReportGroupings(Record):
    """Groupings of one direction."""

    groupings: list[ReportGrouping] | None = None
    """Groups."""


class ReportColumn(Record):
    """A column."""

    label: str | None = None
    """Label."""
    data_type: str | None = Field(default=None, alias="dataType")
    """Type, such as `currency` or `date`."""
    grouping_level: int | None = Field(default=None, alias="groupingLevel")
    """Level of the grouping, from 0."""
    entity_column_name: str | None = Field(default=None, alias="entityColumnName")
    """Name of the field."""
    filterable: bool | None = None
    """Whether it can be filtered by."""
    is_lookup: bool | None = Field(default=None, alias="isLookup")
    """Whether it refers to a record."""
    unique_countable: bool | None = Field(default=None, alias="uniqueCountable")
    """Whether its different values can be counted."""
    down_grouping_context: str | None = Field(default=None, alias="downGroupingContext")
    """Grouping of rows that a summary refers to."""
    across_grouping_context: str | None = Field(default=None, alias="acrossGroupingContext")
    """Grouping of columns that a summary refers to."""


class ReportColumns(Record):
    """Labels and types of the report's columns, by their names."""

    aggregate_column_info: dict[str, ReportColumn] | None = Field(default=None, alias="aggregateColumnInfo")
    """Columns with summaries."""
    detail_column_info: dict[str, ReportColumn] | None = Field(default=None, alias="detailColumnInfo")
    """Columns with details."""
    grouping_column_info: dict[str, ReportColumn] | None = Field(default=None, alias="groupingColumnInfo")
    """Columns that group."""


class ReportType(Record):
    """What the report is about."""

    type: str | None = None
    """API name of the type."""
    label: str | None = None
    """Label of the type."""


class ReportGroupingDefinition(Record):
    """How the report groups."""

    name: str | None = None
    """Name of the column."""
    sort_order: str | None = Field(default=None, alias="sortOrder")
    """Order: `Asc` or `Desc`."""
    date_granularity: str | None = Field(default=None, alias="dateGranularity")
    """Length of periods, such as `Month`, or `None`."""
    sort_aggregate: str | None = Field(default=None, alias="sortAggregate")
    """Summary that the groups are sorted by."""


class ReportFilter(Record):
    """A filter."""

    column: str | None = None
    """Name of the column."""
    operator: str | None = None
    """Comparison, such as `equals`."""
    value: str | None = None
    """Value that is compared with."""
    filter_type: str | None = Field(default=None, alias="filterType")
    """`fieldValue`, or `fieldToField` if two columns are compared."""
    is_run_page_editable: bool | None = Field(default=None, alias="isRunPageEditable")
    """Whether it can be changed on the report's page."""


class ReportDateFilter(Record):
    """Period of the report."""

    column: str | None = None
    """Name of the column."""
    duration_value: str | None = Field(default=None, alias="durationValue")
    """Period, such as `THIS_FISCAL_QUARTER` or `CUSTOM`."""
    start_date: dt.date | None = Field(default=None, alias="startDate")
    """First day."""
    end_date: dt.date | None = Field(default=None, alias="endDate")
    """Last day."""


class ReportStandardFilter(Record):
    """A filter that comes with the report's type."""

    name: str | None = None
    """Name of the filter."""
    value: str | None = None
    """Value of the filter."""


class ReportSorting(Record):
    """What the report is sorted by."""

    sort_column: str | None = Field(default=None, alias="sortColumn")
    """Name of the column."""
    sort_order: str | None = Field(default=None, alias="sortOrder")
    """Order: `Asc` or `Desc`."""


class ReportMetadata(Record):
    """How the report is defined."""

    id: str | None = None
    """Id of the report."""
    name: str | None = None
    """Name of the report."""
    developer_name: str | None = Field(default=None, alias="developerName")
    """API name of the report."""
    description: str | None = None
    """Description of the report."""
    folder_id: str | None = Field(default=None, alias="folderId")
    """Id of the folder."""
    currency: str | None = None
    """Currency, such as `EUR`."""
    division: str | None = None
    """Division."""
    report_format: str | None = Field(default=None, alias="reportFormat")
    """Format: `TABULAR`, `SUMMARY`, `MATRIX` or `MULTI_BLOCK`."""
    report_type: ReportType | None = Field(default=None, alias="reportType")
    scope: str | None = None
    """Whose records it is about, such as `user` or `organization`."""
    aggregates: list[str] | None = None
    """Names of the summaries, such as `s!AMOUNT` or `RowCount`."""
    detail_columns: list[str] | None = Field(default=None, alias="detailColumns")
    """Names of the columns with details."""
    groupings_down: list[ReportGroupingDefinition] | None = Field(default=None, alias="groupingsDown")
    """Groupings of rows."""
    groupings_across: list[ReportGroupingDefinition] | None = Field(default=None, alias="groupingsAcross")
    """Groupings of columns."""
    report_filters: list[ReportFilter] | None = Field(default=None, alias="reportFilters")
    """Filters."""
    report_boolean_filter: str | None = Field(default=None, alias="reportBooleanFilter")
    """How the filters combine, such as `1 AND (2 OR 3)`."""
    standard_date_filter: ReportDateFilter | None = Field(default=None, alias="standardDateFilter")
    standard_filters: list[ReportStandardFilter] | None = Field(default=None, alias="standardFilters")
    """Filters that come with the report's type."""
    sort_by: list[ReportSorting] | None = Field(default=None, alias="sortBy")
    """Columns that it is sorted by."""
    has_detail_rows: bool | None = Field(default=None, alias="hasDetailRows")
    """Whether it shows rows."""
    has_record_count: bool | None = Field(default=None, alias="hasRecordCount")
    """Whether it shows the number of records."""
    show_grand_total: bool | None = Field(default=None, alias="showGrandTotal")
    """Whether it shows a grand total."""
    show_subtotals: bool | None = Field(default=None, alias="showSubtotals")
    """Whether it shows subtotals."""
    supports_role_hierarchy: bool | None = Field(default=None, alias="supportsRoleHierarchy")
    """Whether it can be filtered by role."""
    user_or_hierarchy_filter_id: str | None = Field(default=None, alias="userOrHierarchyFilterId")
    """Id of the user or role that it is filtered by."""
    historical_snapshot_dates: list[str] | None = Field(default=None, alias="historicalSnapshotDates")
    """Days that it compares."""


class ReportResult(Record):
    """What a report found."""

    attributes: ReportAttributes | None = None
    all_data: bool | None = Field(default=None, alias="allData")
    """Whether all rows are here; if false, there are more than 2,000."""
    fact_map: dict[str, ReportFacts] | None = Field(default=None, alias="factMap")
    """Summaries and rows by keys such as `0!T`: the keys of the groupings down and across, `T` for all of
    them.
    """
    groupings_across: ReportGroupings | None = Field(default=None, alias="groupingsAcross")
    """Groupings of columns."""
    groupings_down: ReportGroupings | None = Field(default=None, alias="groupingsDown")
    """Groupings of rows."""
    has_detail_rows: bool | None = Field(default=None, alias="hasDetailRows")
    """Whether rows are included."""
    report_extended_metadata: ReportColumns | None = Field(default=None, alias="reportExtendedMetadata")
    report_metadata: ReportMetadata | None = Field(default=None, alias="reportMetadata")
