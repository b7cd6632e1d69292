# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Selections of GraphQL fields that operations of several entities share."""

from __future__ import annotations

REPOSITORIES_LIST_FIELDS = """\
databaseId name nameWithOwner description url homepageUrl sshUrl visibility isPrivate
isFork isArchived isTemplate isDisabled isEmpty isLocked isMirror isInOrganization
hasIssuesEnabled hasDiscussionsEnabled hasProjectsEnabled hasWikiEnabled
stargazerCount forkCount diskUsage viewerPermission viewerHasStarred createdAt
updatedAt pushedAt archivedAt
owner { __typename id login avatarUrl url }
parent { id name nameWithOwner owner { id login } }
defaultBranchRef { id name }
primaryLanguage { id name color }
licenseInfo { id key name spdxId }
latestRelease { id tagName name publishedAt url }
repositoryTopics(first: 20) { nodes { topic { id name } } }
issues(states: [OPEN]) { totalCount }
pullRequests(states: [OPEN]) { totalCount }
watchers { totalCount }
"""

USERS_GET_FIELDS = """\
databaseId login name bio company location pronouns websiteUrl twitterUsername url
avatarUrl isHireable isSiteAdmin isEmployee isBountyHunter isCampusExpert
isDeveloperProgramMember isGitHubStar createdAt updatedAt
followers { totalCount }
following { totalCount }
repositories { totalCount }
"""
