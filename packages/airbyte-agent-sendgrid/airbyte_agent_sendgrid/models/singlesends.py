# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records of `singlesends`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record


class AbTest(Record):
    """A test of variants of a Single Send."""

    type: Literal["subject", "content"] | str
    """What the variants differ in."""
    winner_criteria: Literal["open", "click", "manual"] | str
    """What decides which variant wins."""
    test_percentage: int
    """Percentage of the recipients who get a variant in the test."""
    duration: str
    """How long the test takes."""
    winning_template_id: str
    """Id of the variant that won."""
    winner_selected_at: str | None
    """When the winner was chosen."""
    expiration_date: str | None
    """When the test ends."""


class Singlesend(Record):
    """A message that is sent once to lists and segments."""

    id: str
    """Id of the Single Send."""
    name: str
    """Name."""
    status: Literal["draft", "scheduled", "triggered"] | str
    """Status."""
    categories: list[str]
    """Categories."""
    send_at: dt.datetime | None = None
    """When it is sent; without effect on drafts."""
    is_abtest: bool
    """Whether it has variants that are tested against each other."""
    abtest: AbTest | None
    """The test; null if there are no variants."""
    updated_at: dt.datetime
    """When it was last changed."""
    created_at: dt.datetime
    """When it was created."""


class SinglesendRecipients(Record):
    """Who gets a Single Send."""

    list_ids: list[str] | None = None
    """Ids of the lists whose contacts get it."""
    segment_ids: list[str] | None = None
    """Ids of the segments whose contacts get it."""
    all: bool | None = None
    """Whether all contacts get it."""


class SinglesendEmail(Record):
    """Contents of a Single Send."""

    subject: str | None = None
    """Subject; not used with a design."""
    html_content: str | None = None
    """Contents in HTML; not used with a design."""
    plain_content: str | None = None
    """Contents as plain text; not used with a design."""
    generate_plain_content: bool | None = None
    """Whether the plain text is made out of the HTML."""
    design_id: str | None = None
    """Id of the design to use in place of subject and contents."""
    editor: Literal["code", "design"] | str | None = None
    """Editor that it is edited with."""
    suppression_group_id: int | None = None
    """Id of the suppression group that recipients can unsubscribe from."""
    custom_unsubscribe_url: str | None = None
    """URL of your own page for unsubscribing."""
    sender_id: int | None = None
    """Id of the verified sender."""
    ip_pool: str | None = None
    """Name of the IP pool that it is sent from."""


class SinglesendWarning(Record):
    """Something that prevents a Single Send from being sent."""

    message: str | None = None
    """What is wrong."""
    field: str | None = None
    """Field that it is about."""
    warning_id: str | None = None
    """Id of the warning."""


class SinglesendDetails(Record):
    """A Single Send with its contents and recipients."""

    id: str | None = None
    """Id of the Single Send."""
    name: str | None = None
    """Name."""
    status: Literal["draft", "scheduled", "triggered"] | str | None = None
    """Status."""
    categories: list[str] | None = None
    """Categories."""
    send_at: dt.datetime | None = None
    """When it is sent; without effect on drafts."""
    send_to: SinglesendRecipients | None = None
    """Who gets it."""
    email_config: SinglesendEmail | None = None
    """What is sent."""
    warnings: list[SinglesendWarning] | None = None
    """What is wrong with it."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
    created_at: dt.datetime | None = None
    """When it was created."""
