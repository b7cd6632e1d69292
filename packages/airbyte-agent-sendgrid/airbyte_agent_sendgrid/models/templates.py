# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records of `templates`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class TemplateVersion(Record):
    """A version of a template."""

    id: str | None = None
    """Id of the version."""
    template_id: str | None = None
    """Id of the template."""
    active: int | None = None
    """1 for the version in use, 0 for others."""
    name: str | None = None
    """Name."""
    subject: str | None = None
    """Subject."""
    updated_at: str | None = None
    """When it was last changed, as in 2026-03-01 12:00:09."""
    generate_plain_content: bool | None = None
    """Whether the plain text is made out of the HTML."""
    html_content: str | None = None
    """Contents in HTML."""
    plain_content: str | None = None
    """Contents as plain text."""
    editor: Literal["code", "design"] | str | None = None
    """Editor that it is edited with."""
    thumbnail_url: str | None = None
    """URL of a picture of it."""


class TemplateWarning(Record):
    """A warning about a template."""

    message: str | None = None
    """What is wrong."""


class Template(Record):
    """A template of transactional mail."""

    id: str
    """Id of the template; that of a dynamic one begins with d-."""
    name: str
    """Name."""
    generation: Literal["legacy", "dynamic"] | str
    """Generation: dynamic ones take Handlebars."""
    updated_at: str
    """When it was last changed, as in 2026-03-01 12:00:09."""
    versions: list[TemplateVersion] | None = None
    """Versions of the template."""
    warning: TemplateWarning | None = None
    """A warning about the template."""
