# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records of `events`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import RecordAttributes


class Event(Record):
    """An event. It has the fields that were asked for."""

    attributes: RecordAttributes | None = None
    id: str | None = Field(default=None, alias="Id")
    """Id of the event."""
    who_id: str | None = Field(default=None, alias="WhoId")
    """Id of the contact or lead that it is about."""
    what_id: str | None = Field(default=None, alias="WhatId")
    """Id of the account, opportunity or other record that it is about."""
    subject: str | None = Field(default=None, alias="Subject")
    """Subject."""
    location: str | None = Field(default=None, alias="Location")
    """Place."""
    is_all_day_event: bool | None = Field(default=None, alias="IsAllDayEvent")
    """Whether it takes the whole day."""
    activity_date_time: dt.datetime | None = Field(default=None, alias="ActivityDateTime")
    """When it begins, unless it takes the whole day."""
    activity_date: dt.date | None = Field(default=None, alias="ActivityDate")
    """Day it begins."""
    duration_in_minutes: int | None = Field(default=None, alias="DurationInMinutes")
    """Length in minutes."""
    start_date_time: dt.datetime | None = Field(default=None, alias="StartDateTime")
    """When it begins."""
    end_date_time: dt.datetime | None = Field(default=None, alias="EndDateTime")
    """When it ends."""
    description: str | None = Field(default=None, alias="Description")
    """Description of the event."""
    account_id: str | None = Field(default=None, alias="AccountId")
    """Id of the account of the records that it is about."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user or calendar that it belongs to."""
    is_private: bool | None = Field(default=None, alias="IsPrivate")
    """Whether only its owner sees the details."""
    show_as: str | None = Field(default=None, alias="ShowAs")
    """How the time is shown, such as `Busy`."""
    is_deleted: bool | None = Field(default=None, alias="IsDeleted")
    """Whether it is in the recycle bin."""
    is_child: bool | None = Field(default=None, alias="IsChild")
    """Whether it is the copy of an invited person."""
    is_group_event: bool | None = Field(default=None, alias="IsGroupEvent")
    """Whether others are invited."""
    group_event_type: str | None = Field(default=None, alias="GroupEventType")
    """Whether it is with others, proposed or recurring, as a code."""
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
    recurrence_activity_id: str | None = Field(default=None, alias="RecurrenceActivityId")
    """Id of the event that the series began with."""
    is_recurrence: bool | None = Field(default=None, alias="IsRecurrence")
    """Whether it stands for a series."""
    recurrence_start_date_time: dt.datetime | None = Field(default=None, alias="RecurrenceStartDateTime")
    """When the series begins."""
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
    reminder_date_time: dt.datetime | None = Field(default=None, alias="ReminderDateTime")
    """When the reminder is shown."""
    is_reminder_set: bool | None = Field(default=None, alias="IsReminderSet")
    """Whether there is a reminder."""
    event_subtype: str | None = Field(default=None, alias="EventSubtype")
    """Kind of event."""
