# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Arguments of `projects`."""

from typing import Literal, TypeAlias

__all__ = ["ProjectSearchParamsOrderBy"]

ProjectSearchParamsOrderBy: TypeAlias = Literal[
    "category",
    "-category",
    "+category",
    "key",
    "-key",
    "+key",
    "name",
    "-name",
    "+name",
    "owner",
    "-owner",
    "+owner",
    "issueCount",
    "-issueCount",
    "+issueCount",
    "lastIssueUpdatedDate",
    "-lastIssueUpdatedDate",
    "+lastIssueUpdatedDate",
    "archivedDate",
    "-archivedDate",
    "+archivedDate",
    "deletedDate",
    "-deletedDate",
    "+deletedDate",
]
