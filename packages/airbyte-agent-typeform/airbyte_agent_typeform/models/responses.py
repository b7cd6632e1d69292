# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""Records of `responses`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record


class AnswerField(Record):
    """The question that is answered."""

    id: str | None = None
    """Id of the question."""
    ref: str | None = None
    """Reference of the question."""
    title: str | None = None
    """Question."""
    type: str | None = None
    """Type of question."""


class AnswerChoice(Record):
    """The choice that was made."""

    id: str | None = None
    """Id."""
    ref: str | None = None
    """Reference of the choice."""
    label: str | None = None
    """Text."""


class AnswerChoices(Record):
    """The choices that were made."""

    labels: list[str] | None = None
    """Texts."""
    other: str | None = None
    """Answer that was typed in."""


class AnswerPayment(Record):
    """A payment."""

    amount: str | None = None
    """Amount."""
    last4: str | None = None
    """Last four digits of the card."""
    name: str | None = None
    """Name on the card."""


class Answer(Record):
    """An answer; its value is in the field that `type` names."""

    type: (
        Literal[
            "choice",
            "choices",
            "date",
            "email",
            "url",
            "file_url",
            "number",
            "boolean",
            "text",
            "payment",
            "phone_number",
        ]
        | str
        | None
    ) = None
    """Type of answer, and name of the field with its value."""
    field: AnswerField | None = None
    """Question."""
    boolean: bool | None = None
    """Value of `boolean`."""
    choice: AnswerChoice | None = None
    """Value of `choice`."""
    choices: AnswerChoices | None = None
    """Value of `choices`."""
    date: str | None = None
    """Value of `date`."""
    email: str | None = None
    """Value of `email`."""
    file_url: str | None = None
    """Value of `file_url`, where the file is."""
    number: float | None = None
    """Value of `number`."""
    payment: AnswerPayment | None = None
    """Value of `payment`."""
    phone_number: str | None = None
    """Value of `phone_number`."""
    text: str | None = None
    """Value of `text`."""
    url: str | None = None
    """Value of `url`."""


class Calculated(Record):
    """Values that were computed."""

    score: float | None = None
    """Score."""


class ResponseDefinitionField(Record):
    description: str | None = None
    """Text below the question."""
    id: str | None = None
    """Id."""
    title: str | None = None
    """Question."""
    type: str | None = None
    """Type of question."""


class ResponseDefinition(Record):
    """The form as it was answered."""

    fields: list[ResponseDefinitionField] | None = None
    """Questions."""


class ResponseMetadata(Record):
    """Facts of the respondent's request."""

    network_id: str | None = None
    """Identifies the respondent's network."""
    platform: str | None = None
    """Kind of device."""
    referer: str | None = None
    """URL of the page that led to the form."""
    user_agent: str | None = None
    """User agent."""
    browser: str | None = None
    """Kind of browser."""


class Response(Record):
    """A response to a form."""

    response_id: str | None = None
    """Id of the response, unique in its form."""
    landing_id: str | None = None
    """Id of the visit to the form."""
    token: str | None = None
    """Id of the response for `before` and `after`."""
    answers: list[Answer] | None = None
    """Answers."""
    calculated: Calculated | None = None
    """Values that were computed."""
    definition: ResponseDefinition | None = None
    """The form as it was answered."""
    hidden: dict[str, Any] | None = None
    """Values of the hidden fields."""
    landed_at: dt.datetime | None = None
    """When the form was opened."""
    metadata: ResponseMetadata | None = None
    """Facts of the respondent's request."""
    submitted_at: dt.datetime | None = None
    """When it was submitted."""
