# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records of `opportunities`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Relationship, RelationshipList


class OpportunityAttributes(Record):
    """Attributes of an opportunity."""

    amount: int | None = None
    """Amount."""
    close_date: dt.datetime | None = Field(default=None, alias="closeDate")
    """When it is expected to close."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When the opportunity was created."""
    currency_type: str | None = Field(default=None, alias="currencyType")
    """ISO 4217 code of the currency."""
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
    description: str | None = None
    """Description."""
    external_created_at: dt.datetime | None = Field(default=None, alias="externalCreatedAt")
    """When it was created in another system."""
    map_link: str | None = Field(default=None, alias="mapLink")
    """URL of the mutual action plan."""
    map_next_steps: str | None = Field(default=None, alias="mapNextSteps")
    """Next event of the mutual action plan."""
    map_status: str | None = Field(default=None, alias="mapStatus")
    """Status of the mutual action plan."""
    name: str | None = None
    """Name."""
    next_step: str | None = Field(default=None, alias="nextStep")
    """Next step."""
    opportunity_type: str | None = Field(default=None, alias="opportunityType")
    """Kind of opportunity."""
    probability: int | None = None
    """Probability in percent."""
    prospecting_rep_id: str | None = Field(default=None, alias="prospectingRepId")
    """Id of the user who looks for prospects."""
    sharing_team_id: str | None = Field(default=None, alias="sharingTeamId")
    """Id of the team that it is shared with."""
    tags: list[str] | None = None
    """Tags."""
    touched_at: dt.datetime | None = Field(default=None, alias="touchedAt")
    """When the opportunity was last contacted."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When the opportunity last changed."""


class OpportunityRelationships(Record):
    """Records that an opportunity belongs with."""

    account: Relationship | None = None
    """Account."""
    creator: Relationship | None = None
    """User who created it."""
    opportunity_stage: Relationship | None = Field(default=None, alias="opportunityStage")
    """Stage of the opportunity."""
    owner: Relationship | None = None
    """User who owns it."""
    prospects: RelationshipList | None = None
    """Prospects."""
    stage: Relationship | None = None
    """Stage."""
    updater: Relationship | None = None
    """User who last changed it."""


class Opportunity(Record):
    """A deal."""

    attributes: OpportunityAttributes
    """Its values."""
    id: int
    """Id of the opportunity."""
    relationships: OpportunityRelationships | None = None
    """Other records."""
    type: str
    """`opportunity`."""
