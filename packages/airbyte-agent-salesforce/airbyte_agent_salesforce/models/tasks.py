# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records of `tasks`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import RecordAttributes


class Task(Record):
    """A task. It has the fields that were asked for."""

    attributes: RecordAttributes | None = None
    id: str | None = Field(default=None, alias="Id")
    """Id of the task."""
    who_id: str | None = Field(default=None, alias="WhoId")
    """Id of the contact or lead that it is about."""
    what_id: str | None = Field(default=None, alias="WhatId")
    """Id of the account, opportunity or other record that it is about."""
    subject: str | None = Field(default=None, alias="Subject")
    """Subject, such as `Call`."""
    activity_date: dt.date | None = Field(default=None, alias="ActivityDate")
    """Day it is due."""
    status: str | None = Field(default=None, alias="Status")
    """Status, such as `Not Started`."""
    priority: str | None = Field(default=None, alias="Priority")
    """Priority, such as `High`."""
    type: str | None = Field(default=None, alias="Type")
    """Type, such as `Meeting`."""
    is_high_priority: bool | None = Field(default=None, alias="IsHighPriority")
    """Whether the priority is high."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user or queue that it is assigned to."""
    description: str | None = Field(default=None, alias="Description")
    """Comments."""
    is_deleted: bool | None = Field(default=None, alias="IsDeleted")
    """Whether it is in the recycle bin."""
    account_id: str | None = Field(default=None, alias="AccountId")
    """Id of the account of the records that it is about."""
    is_closed: bool | None = Field(default=None, alias="IsClosed")
    """Whether it is closed."""
    created_date: dt.datetime | None = Field(default=None, alias="CreatedDate")
    """When it was created."""
    created_by_id: str | None = Field(default=None, alias="CreatedById")
    """Id of the user who created it."""
    last_modified_date: dt.datetime | None = Field(default=None, alias="LastModifiedDate")
    """When a user last changed it."""
    last_modified_by_id: str | None = Field(default=None, alias="LastModifiedById")
    """Id of the user who last changed it."""
    system_modstamp: dt.datetime | None = Field(default=None, alias="SystemModstamp")
    """When a user or an automatic process last changed it."""
    is_archived: bool | None = Field(default=None, alias="IsArchived")
    """Whether it was archived."""
    call_duration_in_seconds: int | None = Field(default=None, alias="CallDurationInSeconds")
    """Length of the call in seconds."""
    call_type: str | None = Field(default=None, alias="CallType")
    """Type of the call, such as `Inbound`."""
    call_disposition: str | None = Field(default=None, alias="CallDisposition")
    """Result of the call."""
    call_object: str | None = Field(default=None, alias="CallObject")
    """Id of the call in the phone system."""
    reminder_date_time: dt.datetime | None = Field(default=None, alias="ReminderDateTime")
    """When the reminder is shown."""
    is_reminder_set: bool | None = Field(default=None, alias="IsReminderSet")
    """Whether there is a reminder."""
    recurrence_activity_id: str | None = Field(default=None, alias="RecurrenceActivityId")
    """Id of the task that the series began with."""
    is_recurrence: bool | None = Field(default=None, alias="IsRecurrence")
    """Whether it stands for a series."""
    recurrence_start_date_only: dt.date | None = Field(default=None, alias="RecurrenceStartDateOnly")
    """First day of the series."""
    recurrence_end_date_only: dt.date | None = Field(default=None, alias="RecurrenceEndDateOnly")
    """Last day of the series."""
    recurrence_time_zone_sid_key: str | None = Field(default=None, alias="RecurrenceTimeZoneSidKey")
    """Time zone of the series, such as `Europe/Paris`."""
    recurrence_type: str | None = Field(default=None, alias="RecurrenceType")
    """How it recurs, such as `RecursWeekly`."""
    recurrence_interval: int | None = Field(default=None, alias="RecurrenceInterval")
    """Number of days, weeks or months between two of the series."""
    recurrence_day_of_week_mask: int | None = Field(default=None, alias="RecurrenceDayOfWeekMask")
    """Days of the week, as a bit mask."""
    recurrence_day_of_month: int | None = Field(default=None, alias="RecurrenceDayOfMonth")
    """Day of the month."""
    recurrence_instance: str | None = Field(default=None, alias="RecurrenceInstance")
    """Which of the month's weeks, such as `First` or `Last`."""
    recurrence_month_of_year: str | None = Field(default=None, alias="RecurrenceMonthOfYear")
    """Month of the year, such as `March`."""
    recurrence_regenerated_type: str | None = Field(default=None, alias="RecurrenceRegeneratedType")
    """Whether closing it creates the next one, and from which day that one counts."""
    task_subtype: str | None = Field(default=None, alias="TaskSubtype")
    """Kind of task, such as `Task`, `Email` or `Call`."""
