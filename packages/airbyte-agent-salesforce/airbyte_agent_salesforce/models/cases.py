# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records of `cases`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import RecordAttributes


class Case(Record):
    """A case. It has the fields that were asked for."""

    attributes: RecordAttributes | None = None
    id: str | None = Field(default=None, alias="Id")
    """Id of the case."""
    is_deleted: bool | None = Field(default=None, alias="IsDeleted")
    """Whether it is in the recycle bin."""
    case_number: str | None = Field(default=None, alias="CaseNumber")
    """Number of the case."""
    contact_id: str | None = Field(default=None, alias="ContactId")
    """Id of the contact."""
    account_id: str | None = Field(default=None, alias="AccountId")
    """Id of the account."""
    asset_id: str | None = Field(default=None, alias="AssetId")
    """Id of the customer's product."""
    product_id: str | None = Field(default=None, alias="ProductId")
    """Id of the product."""
    entitlement_id: str | None = Field(default=None, alias="EntitlementId")
    """Id of the support that the customer is entitled to."""
    source_id: str | None = Field(default=None, alias="SourceId")
    """Id of the social post that it came from."""
    business_hours_id: str | None = Field(default=None, alias="BusinessHoursId")
    """Id of the business hours that apply."""
    parent_id: str | None = Field(default=None, alias="ParentId")
    """Id of the case above it."""
    supplied_name: str | None = Field(default=None, alias="SuppliedName")
    """Name that was entered in a web form."""
    supplied_email: str | None = Field(default=None, alias="SuppliedEmail")
    """Email address that was entered in a web form."""
    supplied_phone: str | None = Field(default=None, alias="SuppliedPhone")
    """Phone number that was entered in a web form."""
    supplied_company: str | None = Field(default=None, alias="SuppliedCompany")
    """Company that was entered in a web form."""
    type: str | None = Field(default=None, alias="Type")
    """Type, such as `Question`."""
    status: str | None = Field(default=None, alias="Status")
    """Status, such as `New`."""
    reason: str | None = Field(default=None, alias="Reason")
    """Why the customer wrote."""
    origin: str | None = Field(default=None, alias="Origin")
    """How it came in, such as `Email`."""
    is_visible_in_self_service: bool | None = Field(default=None, alias="IsVisibleInSelfService")
    """Whether the customer sees it in the portal."""
    subject: str | None = Field(default=None, alias="Subject")
    """Subject."""
    priority: str | None = Field(default=None, alias="Priority")
    """Priority, such as `High`."""
    description: str | None = Field(default=None, alias="Description")
    """Description of the case."""
    is_closed: bool | None = Field(default=None, alias="IsClosed")
    """Whether it is closed."""
    closed_date: dt.datetime | None = Field(default=None, alias="ClosedDate")
    """When it was closed."""
    is_escalated: bool | None = Field(default=None, alias="IsEscalated")
    """Whether it was escalated."""
    has_comments_unread_by_owner: bool | None = Field(default=None, alias="HasCommentsUnreadByOwner")
    """Whether there are comments that its owner has not read."""
    has_self_service_comments: bool | None = Field(default=None, alias="HasSelfServiceComments")
    """Whether the customer commented."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user or queue that owns it."""
    is_closed_on_create: bool | None = Field(default=None, alias="IsClosedOnCreate")
    """Whether it was closed when it was created."""
    is_self_service_closed: bool | None = Field(default=None, alias="IsSelfServiceClosed")
    """Whether the customer closed it."""
    sla_start_date: dt.datetime | None = Field(default=None, alias="SlaStartDate")
    """When it entered the entitlement process."""
    sla_exit_date: dt.datetime | None = Field(default=None, alias="SlaExitDate")
    """When it left the entitlement process."""
    is_stopped: bool | None = Field(default=None, alias="IsStopped")
    """Whether the entitlement process is stopped."""
    stop_start_date: dt.datetime | None = Field(default=None, alias="StopStartDate")
    """When the entitlement process was stopped."""
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
    contact_phone: str | None = Field(default=None, alias="ContactPhone")
    """Phone number of the contact."""
    contact_mobile: str | None = Field(default=None, alias="ContactMobile")
    """Mobile phone number of the contact."""
    contact_email: str | None = Field(default=None, alias="ContactEmail")
    """Email address of the contact."""
    contact_fax: str | None = Field(default=None, alias="ContactFax")
    """Fax number of the contact."""
    comments: str | None = Field(default=None, alias="Comments")
    """Comment that a create or update adds."""
    last_viewed_date: dt.datetime | None = Field(default=None, alias="LastViewedDate")
    """When the current user last viewed it."""
    last_referenced_date: dt.datetime | None = Field(default=None, alias="LastReferencedDate")
    """When the current user last viewed it, or a record related to it."""
    milestone_status: str | None = Field(default=None, alias="MilestoneStatus")
    """Status of the next milestone."""
