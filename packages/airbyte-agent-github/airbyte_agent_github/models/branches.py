# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `branches`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import GitActor


class BranchTarget(Record):
    """The commit at the tip of a branch."""

    typename: Literal["Blob", "Commit", "Tag", "Tree"] | str | None = Field(default=None, alias="__typename")
    """GraphQL type name."""
    oid: str | None = None
    """Hash of the object."""
    id: str | None = None
    """Global node id."""
    abbreviated_oid: str | None = Field(default=None, alias="abbreviatedOid")
    """First digits of the hash."""
    message_headline: str | None = Field(default=None, alias="messageHeadline")
    """First line of the message."""
    authored_date: dt.datetime | None = Field(default=None, alias="authoredDate")
    """When the change was made."""
    committed_date: dt.datetime | None = Field(default=None, alias="committedDate")
    """When it was committed."""
    url: str | None = None
    """Page on github.com."""
    author: GitActor | None = None
    """Author of the change."""


class RefUpdateRule(Record):
    """The classic protection rule of a branch, as visible without admin access."""

    pattern: str | None = None
    """Names of branches that it covers, `release/*`."""
    required_approving_review_count: int | None = Field(default=None, alias="requiredApprovingReviewCount")
    """Required number of approvals."""
    requires_code_owner_reviews: bool | None = Field(default=None, alias="requiresCodeOwnerReviews")
    """Whether a code owner must approve."""
    requires_conversation_resolution: bool | None = Field(
        default=None, alias="requiresConversationResolution"
    )
    """Whether all conversations on the code must be resolved."""
    required_status_check_contexts: list[str | None] | None = Field(
        default=None, alias="requiredStatusCheckContexts"
    )
    """Names of the checks that must pass."""
    requires_linear_history: bool | None = Field(default=None, alias="requiresLinearHistory")
    """Whether linear history is required."""
    requires_signatures: bool | None = Field(default=None, alias="requiresSignatures")
    """Whether commits must be signed."""
    allows_force_pushes: bool | None = Field(default=None, alias="allowsForcePushes")
    """Whether history can be rewritten."""
    allows_deletions: bool | None = Field(default=None, alias="allowsDeletions")
    """Whether the branch can be deleted."""
    blocks_creations: bool | None = Field(default=None, alias="blocksCreations")
    """Whether creating matching branches is blocked."""
    viewer_can_push: bool | None = Field(default=None, alias="viewerCanPush")
    """Whether you may push to it."""
    viewer_allowed_to_dismiss_reviews: bool | None = Field(
        default=None, alias="viewerAllowedToDismissReviews"
    )
    """Whether you may dismiss reviews."""


class Branch(Record):
    """A branch with the commit at its tip."""

    id: str
    """Global node id."""
    name: str | None = None
    """Name, without `refs/heads/`."""
    prefix: str | None = None
    """Prefix of the full reference."""
    target: BranchTarget | None = None
    """Commit at its tip."""
    ref_update_rule: RefUpdateRule | None = Field(default=None, alias="refUpdateRule")
    """Classic protection rule that covers it; rulesets are not shown here."""
