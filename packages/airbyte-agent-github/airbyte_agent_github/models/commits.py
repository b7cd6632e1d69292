# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `commits`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import CommitRef, GitActor, UserRef


class CommitParents(Record):
    """Its first 5 parents; two for a merge."""

    nodes: list[CommitRef] | None = None
    """The records, in order."""


class TreeRef(Record):
    """The tree of a commit, by its hash."""

    id: str | None = None
    """Global node id."""
    oid: str | None = None
    """Hash of the object."""


class GitSignature(Record):
    """The signature of a commit."""

    is_valid: bool | None = Field(default=None, alias="isValid")
    """Whether GitHub could verify it."""
    state: (
        Literal[
            "BAD_CERT",
            "BAD_EMAIL",
            "EXPIRED_KEY",
            "GPGVERIFY_ERROR",
            "GPGVERIFY_UNAVAILABLE",
            "INVALID",
            "MALFORMED_SIG",
            "NOT_SIGNING_KEY",
            "NO_USER",
            "OCSP_ERROR",
            "OCSP_PENDING",
            "OCSP_REVOKED",
            "UNKNOWN_KEY",
            "UNKNOWN_SIG_TYPE",
            "UNSIGNED",
            "UNVERIFIED_EMAIL",
            "VALID",
        ]
        | str
        | None
    ) = None
    """Result of the verification."""
    was_signed_by_git_hub: bool | None = Field(default=None, alias="wasSignedByGitHub")
    """Whether GitHub signed it, as for commits made on the website."""
    signer: UserRef | None = None
    """Owner of the key."""


class Commit(Record):
    """A commit. Its size, tree, archives and signature are only returned by `get`."""

    id: str
    """Global node id."""
    oid: str
    """Hash of the object."""
    abbreviated_oid: str | None = Field(default=None, alias="abbreviatedOid")
    """First digits of the hash."""
    message: str | None = None
    """Full message."""
    message_headline: str | None = Field(default=None, alias="messageHeadline")
    """First line of the message."""
    message_body: str | None = Field(default=None, alias="messageBody")
    """The message body."""
    authored_date: dt.datetime | None = Field(default=None, alias="authoredDate")
    """When the change was made."""
    committed_date: dt.datetime | None = Field(default=None, alias="committedDate")
    """When it was committed."""
    committed_via_web: bool | None = Field(default=None, alias="committedViaWeb")
    """Whether it was created on the website."""
    authored_by_committer: bool | None = Field(default=None, alias="authoredByCommitter")
    """Whether author and committer are the same."""
    url: str | None = None
    """Page on github.com."""
    author: GitActor | None = None
    """Author of the change."""
    committer: GitActor | None = None
    """Who committed it."""
    parents: CommitParents | None = None
    """Its first 5 parents; two for a merge."""
    additions: int | None = None
    """Lines added."""
    deletions: int | None = None
    """Lines deleted."""
    changed_files_if_available: int | None = Field(default=None, alias="changedFilesIfAvailable")
    """Number of changed files; null if it takes too long to count."""
    tarball_url: str | None = Field(default=None, alias="tarballUrl")
    """Its tree as a .tar.gz."""
    zipball_url: str | None = Field(default=None, alias="zipballUrl")
    """Its tree as a .zip."""
    tree: TreeRef | None = None
    """Its tree."""
    signature: GitSignature | None = None
    """Signature; null if it is not signed."""
