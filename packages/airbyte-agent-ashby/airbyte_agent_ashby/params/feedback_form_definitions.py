# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Arguments of `feedback_form_definitions`."""

from typing_extensions import TypedDict

__all__ = ["FeedbackFormDefinitionListParams"]


class FeedbackFormDefinitionListParams(TypedDict, total=False):
    """Arguments of `feedback_form_definitions.list`, by name."""

    cursor: str | None
    limit: int | None
    include_archived: bool | None
    sync_token: str | None
