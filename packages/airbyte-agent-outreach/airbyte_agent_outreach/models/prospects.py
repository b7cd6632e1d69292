# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records of `prospects`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Relationship, RelationshipList


class ProspectAttributes(Record):
    """Attributes of a prospect."""

    added_at: dt.datetime | None = Field(default=None, alias="addedAt")
    """When the prospect was added to any system."""
    address_city: str | None = Field(default=None, alias="addressCity")
    """City."""
    address_country: str | None = Field(default=None, alias="addressCountry")
    """Country."""
    address_state: str | None = Field(default=None, alias="addressState")
    """State."""
    address_street: str | None = Field(default=None, alias="addressStreet")
    """Street."""
    address_street2: str | None = Field(default=None, alias="addressStreet2")
    """Second line of the street."""
    address_zip: str | None = Field(default=None, alias="addressZip")
    """Postal code."""
    angel_list_url: str | None = Field(default=None, alias="angelListUrl")
    """URL on AngelList."""
    available_at: dt.datetime | None = Field(default=None, alias="availableAt")
    """When the prospect can be contacted again."""
    call_opted_out: bool | None = Field(default=None, alias="callOptedOut")
    """Whether the prospect wants no calls."""
    calls_opt_status: str | None = Field(default=None, alias="callsOptStatus")
    """`opted_in`, `opted_out` or null, for calls."""
    calls_opted_at: dt.datetime | None = Field(default=None, alias="callsOptedAt")
    """When the choice on calls was made."""
    campaign_name: str | None = Field(default=None, alias="campaignName")
    """Campaign."""
    click_count: int | None = Field(default=None, alias="clickCount")
    """Clicks since the last contact."""
    company: str | None = None
    """Company; the name of the account if there is one."""
    contact_histogram: list[list[int]] | None = Field(default=None, alias="contactHistogram")
    """Emails that came and went in each of the last 12 months, the current one last."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When the prospect was created."""
    custom1: str | None = None
    """Value of the custom field 1."""
    custom2: str | None = None
    """Value of the custom field 2."""
    custom3: str | None = None
    """Value of the custom field 3."""
    custom4: str | None = None
    """Value of the custom field 4."""
    custom5: str | None = None
    """Value of the custom field 5."""
    custom6: str | None = None
    """Value of the custom field 6."""
    custom7: str | None = None
    """Value of the custom field 7."""
    custom8: str | None = None
    """Value of the custom field 8."""
    custom9: str | None = None
    """Value of the custom field 9."""
    custom10: str | None = None
    """Value of the custom field 10."""
    custom11: str | None = None
    """Value of the custom field 11."""
    custom12: str | None = None
    """Value of the custom field 12."""
    custom13: str | None = None
    """Value of the custom field 13."""
    custom14: str | None = None
    """Value of the custom field 14."""
    custom15: str | None = None
    """Value of the custom field 15."""
    custom16: str | None = None
    """Value of the custom field 16."""
    custom17: str | None = None
    """Value of the custom field 17."""
    custom18: str | None = None
    """Value of the custom field 18."""
    custom19: str | None = None
    """Value of the custom field 19."""
    custom20: str | None = None
    """Value of the custom field 20."""
    custom21: str | None = None
    """Value of the custom field 21."""
    custom22: str | None = None
    """Value of the custom field 22."""
    custom23: str | None = None
    """Value of the custom field 23."""
    custom24: str | None = None
    """Value of the custom field 24."""
    custom25: str | None = None
    """Value of the custom field 25."""
    custom26: str | None = None
    """Value of the custom field 26."""
    custom27: str | None = None
    """Value of the custom field 27."""
    custom28: str | None = None
    """Value of the custom field 28."""
    custom29: str | None = None
    """Value of the custom field 29."""
    custom30: str | None = None
    """Value of the custom field 30."""
    custom31: str | None = None
    """Value of the custom field 31."""
    custom32: str | None = None
    """Value of the custom field 32."""
    custom33: str | None = None
    """Value of the custom field 33."""
    custom34: str | None = None
    """Value of the custom field 34."""
    custom35: str | None = None
    """Value of the custom field 35."""
    custom36: str | None = None
    """Value of the custom field 36."""
    custom37: str | None = None
    """Value of the custom field 37."""
    custom38: str | None = None
    """Value of the custom field 38."""
    custom39: str | None = None
    """Value of the custom field 39."""
    custom40: str | None = None
    """Value of the custom field 40."""
    custom41: str | None = None
    """Value of the custom field 41."""
    custom42: str | None = None
    """Value of the custom field 42."""
    custom43: str | None = None
    """Value of the custom field 43."""
    custom44: str | None = None
    """Value of the custom field 44."""
    custom45: str | None = None
    """Value of the custom field 45."""
    custom46: str | None = None
    """Value of the custom field 46."""
    custom47: str | None = None
    """Value of the custom field 47."""
    custom48: str | None = None
    """Value of the custom field 48."""
    custom49: str | None = None
    """Value of the custom field 49."""
    custom50: str | None = None
    """Value of the custom field 50."""
    custom51: str | None = None
    """Value of the custom field 51."""
    custom52: str | None = None
    """Value of the custom field 52."""
    custom53: str | None = None
    """Value of the custom field 53."""
    custom54: str | None = None
    """Value of the custom field 54."""
    custom55: str | None = None
    """Value of the custom field 55."""
    custom56: str | None = None
    """Value of the custom field 56."""
    custom57: str | None = None
    """Value of the custom field 57."""
    custom58: str | None = None
    """Value of the custom field 58."""
    custom59: str | None = None
    """Value of the custom field 59."""
    custom60: str | None = None
    """Value of the custom field 60."""
    custom61: str | None = None
    """Value of the custom field 61."""
    custom62: str | None = None
    """Value of the custom field 62."""
    custom63: str | None = None
    """Value of the custom field 63."""
    custom64: str | None = None
    """Value of the custom field 64."""
    custom65: str | None = None
    """Value of the custom field 65."""
    custom66: str | None = None
    """Value of the custom field 66."""
    custom67: str | None = None
    """Value of the custom field 67."""
    custom68: str | None = None
    """Value of the custom field 68."""
    custom69: str | None = None
    """Value of the custom field 69."""
    custom70: str | None = None
    """Value of the custom field 70."""
    custom71: str | None = None
    """Value of the custom field 71."""
    custom72: str | None = None
    """Value of the custom field 72."""
    custom73: str | None = None
    """Value of the custom field 73."""
    custom74: str | None = None
    """Value of the custom field 74."""
    custom75: str | None = None
    """Value of the custom field 75."""
    custom76: str | None = None
    """Value of the custom field 76."""
    custom77: str | None = None
    """Value of the custom field 77."""
    custom78: str | None = None
    """Value of the custom field 78."""
    custom79: str | None = None
    """Value of the custom field 79."""
    custom80: str | None = None
    """Value of the custom field 80."""
    custom81: str | None = None
    """Value of the custom field 81."""
    custom82: str | None = None
    """Value of the custom field 82."""
    custom83: str | None = None
    """Value of the custom field 83."""
    custom84: str | None = None
    """Value of the custom field 84."""
    custom85: str | None = None
    """Value of the custom field 85."""
    custom86: str | None = None
    """Value of the custom field 86."""
    custom87: str | None = None
    """Value of the custom field 87."""
    custom88: str | None = None
    """Value of the custom field 88."""
    custom89: str | None = None
    """Value of the custom field 89."""
    custom90: str | None = None
    """Value of the custom field 90."""
    custom91: str | None = None
    """Value of the custom field 91."""
    custom92: str | None = None
    """Value of the custom field 92."""
    custom93: str | None = None
    """Value of the custom field 93."""
    custom94: str | None = None
    """Value of the custom field 94."""
    custom95: str | None = None
    """Value of the custom field 95."""
    custom96: str | None = None
    """Value of the custom field 96."""
    custom97: str | None = None
    """Value of the custom field 97."""
    custom98: str | None = None
    """Value of the custom field 98."""
    custom99: str | None = None
    """Value of the custom field 99."""
    custom100: str | None = None
    """Value of the custom field 100."""
    custom101: str | None = None
    """Value of the custom field 101."""
    custom102: str | None = None
    """Value of the custom field 102."""
    custom103: str | None = None
    """Value of the custom field 103."""
    custom104: str | None = None
    """Value of the custom field 104."""
    custom105: str | None = None
    """Value of the custom field 105."""
    custom106: str | None = None
    """Value of the custom field 106."""
    custom107: str | None = None
    """Value of the custom field 107."""
    custom108: str | None = None
    """Value of the custom field 108."""
    custom109: str | None = None
    """Value of the custom field 109."""
    custom110: str | None = None
    """Value of the custom field 110."""
    custom111: str | None = None
    """Value of the custom field 111."""
    custom112: str | None = None
    """Value of the custom field 112."""
    custom113: str | None = None
    """Value of the custom field 113."""
    custom114: str | None = None
    """Value of the custom field 114."""
    custom115: str | None = None
    """Value of the custom field 115."""
    custom116: str | None = None
    """Value of the custom field 116."""
    custom117: str | None = None
    """Value of the custom field 117."""
    custom118: str | None = None
    """Value of the custom field 118."""
    custom119: str | None = None
    """Value of the custom field 119."""
    custom120: str | None = None
    """Value of the custom field 120."""
    custom121: str | None = None
    """Value of the custom field 121."""
    custom122: str | None = None
    """Value of the custom field 122."""
    custom123: str | None = None
    """Value of the custom field 123."""
    custom124: str | None = None
    """Value of the custom field 124."""
    custom125: str | None = None
    """Value of the custom field 125."""
    custom126: str | None = None
    """Value of the custom field 126."""
    custom127: str | None = None
    """Value of the custom field 127."""
    custom128: str | None = None
    """Value of the custom field 128."""
    custom129: str | None = None
    """Value of the custom field 129."""
    custom130: str | None = None
    """Value of the custom field 130."""
    custom131: str | None = None
    """Value of the custom field 131."""
    custom132: str | None = None
    """Value of the custom field 132."""
    custom133: str | None = None
    """Value of the custom field 133."""
    custom134: str | None = None
    """Value of the custom field 134."""
    custom135: str | None = None
    """Value of the custom field 135."""
    custom136: str | None = None
    """Value of the custom field 136."""
    custom137: str | None = None
    """Value of the custom field 137."""
    custom138: str | None = None
    """Value of the custom field 138."""
    custom139: str | None = None
    """Value of the custom field 139."""
    custom140: str | None = None
    """Value of the custom field 140."""
    custom141: str | None = None
    """Value of the custom field 141."""
    custom142: str | None = None
    """Value of the custom field 142."""
    custom143: str | None = None
    """Value of the custom field 143."""
    custom144: str | None = None
    """Value of the custom field 144."""
    custom145: str | None = None
    """Value of the custom field 145."""
    custom146: str | None = None
    """Value of the custom field 146."""
    custom147: str | None = None
    """Value of the custom field 147."""
    custom148: str | None = None
    """Value of the custom field 148."""
    custom149: str | None = None
    """Value of the custom field 149."""
    custom150: str | None = None
    """Value of the custom field 150."""
    date_of_birth: dt.date | None = Field(default=None, alias="dateOfBirth")
    """Date of birth."""
    degree: str | None = None
    """Degree."""
    email_opted_out: bool | None = Field(default=None, alias="emailOptedOut")
    """Whether the prospect wants no emails."""
    emails: list[str] | None = None
    """Email addresses."""
    emails_opt_status: str | None = Field(default=None, alias="emailsOptStatus")
    """`opted_in`, `opted_out` or null, for emails."""
    emails_opted_at: dt.datetime | None = Field(default=None, alias="emailsOptedAt")
    """When the choice on emails was made."""
    engaged_at: dt.datetime | None = Field(default=None, alias="engagedAt")
    """When the prospect last engaged."""
    engaged_score: float | None = Field(default=None, alias="engagedScore")
    """Score by opens, clicks and replies."""
    event_name: str | None = Field(default=None, alias="eventName")
    """Event where the prospect was met."""
    external_id: str | None = Field(default=None, alias="externalId")
    """Id in another system."""
    external_owner: str | None = Field(default=None, alias="externalOwner")
    """Owner in another system."""
    external_source: str | None = Field(default=None, alias="externalSource")
    """Where it was created, such as `outreach-api`."""
    facebook_url: str | None = Field(default=None, alias="facebookUrl")
    """URL on Facebook."""
    first_name: str | None = Field(default=None, alias="firstName")
    """First name."""
    gender: str | None = None
    """Gender."""
    github_url: str | None = Field(default=None, alias="githubUrl")
    """URL on GitHub."""
    github_username: str | None = Field(default=None, alias="githubUsername")
    """User name on GitHub."""
    google_plus_url: str | None = Field(default=None, alias="googlePlusUrl")
    """URL on Google+."""
    graduation_date: dt.date | None = Field(default=None, alias="graduationDate")
    """Date of graduation."""
    home_phones: list[str] | None = Field(default=None, alias="homePhones")
    """Phone numbers at home."""
    job_start_date: dt.date | None = Field(default=None, alias="jobStartDate")
    """When the current job began."""
    last_name: str | None = Field(default=None, alias="lastName")
    """Last name."""
    linked_in_connections: int | None = Field(default=None, alias="linkedInConnections")
    """Number of connections on LinkedIn."""
    linked_in_id: str | None = Field(default=None, alias="linkedInId")
    """Id on LinkedIn."""
    linked_in_slug: str | None = Field(default=None, alias="linkedInSlug")
    """Name in the URL on LinkedIn."""
    linked_in_url: str | None = Field(default=None, alias="linkedInUrl")
    """URL on LinkedIn."""
    middle_name: str | None = Field(default=None, alias="middleName")
    """Middle name."""
    mobile_phones: list[str] | None = Field(default=None, alias="mobilePhones")
    """Mobile phone numbers."""
    name: str | None = None
    """Full name."""
    nickname: str | None = None
    """Nickname."""
    occupation: str | None = None
    """Occupation."""
    open_count: int | None = Field(default=None, alias="openCount")
    """Opens since the last contact."""
    opted_out: bool | None = Field(default=None, alias="optedOut")
    """Whether the prospect wants no messages at all."""
    opted_out_at: dt.datetime | None = Field(default=None, alias="optedOutAt")
    """When the prospect opted out of emails."""
    other_phones: list[str] | None = Field(default=None, alias="otherPhones")
    """Other phone numbers."""
    personal_note1: str | None = Field(default=None, alias="personalNote1")
    """First note."""
    personal_note2: str | None = Field(default=None, alias="personalNote2")
    """Second note."""
    preferred_contact: str | None = Field(default=None, alias="preferredContact")
    """Preferred way to be contacted."""
    quora_url: str | None = Field(default=None, alias="quoraUrl")
    """URL on Quora."""
    region: str | None = None
    """Region."""
    reply_count: int | None = Field(default=None, alias="replyCount")
    """Replies since the last contact."""
    school: str | None = None
    """School."""
    score: float | None = None
    """Score that was given."""
    sharing_team_id: str | None = Field(default=None, alias="sharingTeamId")
    """Id of the team that it is shared with."""
    source: str | None = None
    """Where the lead came from."""
    specialties: str | None = None
    """Specialties."""
    stack_overflow_id: str | None = Field(default=None, alias="stackOverflowId")
    """Id on Stack Overflow."""
    stack_overflow_url: str | None = Field(default=None, alias="stackOverflowUrl")
    """URL on Stack Overflow."""
    tags: list[str] | None = None
    """Tags."""
    time_zone: str | None = Field(default=None, alias="timeZone")
    """Time zone as it was entered."""
    time_zone_iana: str | None = Field(default=None, alias="timeZoneIana")
    """IANA name of the time zone."""
    time_zone_inferred: str | None = Field(default=None, alias="timeZoneInferred")
    """IANA name of the time zone that was inferred."""
    title: str | None = None
    """Job title."""
    touched_at: dt.datetime | None = Field(default=None, alias="touchedAt")
    """When the prospect was last contacted."""
    trashed_at: dt.datetime | None = Field(default=None, alias="trashedAt")
    """When the prospect was moved to the trash."""
    twitter_url: str | None = Field(default=None, alias="twitterUrl")
    """URL on Twitter."""
    twitter_username: str | None = Field(default=None, alias="twitterUsername")
    """User name on Twitter."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When the prospect last changed."""
    voip_phones: list[str] | None = Field(default=None, alias="voipPhones")
    """VoIP phone numbers."""
    website_url1: str | None = Field(default=None, alias="websiteUrl1")
    """First website."""
    website_url2: str | None = Field(default=None, alias="websiteUrl2")
    """Second website."""
    website_url3: str | None = Field(default=None, alias="websiteUrl3")
    """Third website."""
    work_phones: list[str] | None = Field(default=None, alias="workPhones")
    """Phone numbers at work."""


class ProspectRelationships(Record):
    """Records that a prospect belongs with."""

    account: Relationship | None = None
    """Account."""
    active_sequence_states: RelationshipList | None = Field(default=None, alias="activeSequenceStates")
    """Sequences that are not finished."""
    calls: RelationshipList | None = None
    """Calls."""
    creator: Relationship | None = None
    """User who created it."""
    email_addresses: RelationshipList | None = Field(default=None, alias="emailAddresses")
    """Email addresses."""
    favorites: RelationshipList | None = None
    """Who marked it as a favorite."""
    mailings: RelationshipList | None = None
    """Mailings."""
    opportunities: RelationshipList | None = None
    """Opportunities."""
    opportunity_prospect_roles: RelationshipList | None = Field(
        default=None, alias="opportunityProspectRoles"
    )
    """Roles in opportunities."""
    owner: Relationship | None = None
    """User who owns it."""
    persona: Relationship | None = None
    """Persona."""
    phone_numbers: RelationshipList | None = Field(default=None, alias="phoneNumbers")
    """Phone numbers."""
    sequence_states: RelationshipList | None = Field(default=None, alias="sequenceStates")
    """Ways of prospects through sequences."""
    stage: Relationship | None = None
    """Stage."""
    tasks: RelationshipList | None = None
    """Tasks."""
    updater: Relationship | None = None
    """User who last changed it."""


class Prospect(Record):
    """A person that the team wants to sell to."""

    attributes: ProspectAttributes
    """Its values."""
    id: int
    """Id of the prospect."""
    relationships: ProspectRelationships | None = None
    """Other records."""
    type: str
    """`prospect`."""
