# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""The operations of `projects` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._parameters import START_DATE_RESOLUTION_PARAMETER, TARGET_DATE_RESOLUTION_PARAMETER

LIST_DOCUMENT = """\
query ListProjects($first: Int, $after: String) {
  projects(first: $first, after: $after) {
    nodes {
      id name description content slugId url icon color
      priority priorityLabel progress scope health healthUpdatedAt trashed
      startDate startDateResolution targetDate targetDateResolution
      createdAt updatedAt archivedAt startedAt completedAt canceledAt autoArchivedAt
      updateReminderFrequency updateReminderFrequencyInWeeks frequencyResolution
      updateRemindersDay updateRemindersHour projectUpdateRemindersPausedUntilAt
      issueCountHistory completedIssueCountHistory scopeHistory completedScopeHistory inProgressScopeHistory
      slackChannelId microsoftTeamsChannelId sortOrder prioritySortOrder labelIds
      status { id name type color }
      lead { id name displayName email }
      creator { id name displayName email }
      convertedFromIssue { id identifier title }
      teams(first: 10) { nodes { id key name } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""

GET_DOCUMENT = """\
query GetProject($id: String!) {
  project(id: $id) {
    id name description content slugId url icon color
    priority priorityLabel progress scope health healthUpdatedAt trashed
    startDate startDateResolution targetDate targetDateResolution
    createdAt updatedAt archivedAt startedAt completedAt canceledAt autoArchivedAt
    updateReminderFrequency updateReminderFrequencyInWeeks frequencyResolution
    updateRemindersDay updateRemindersHour projectUpdateRemindersPausedUntilAt
    issueCountHistory completedIssueCountHistory scopeHistory completedScopeHistory inProgressScopeHistory
    slackChannelId microsoftTeamsChannelId sortOrder prioritySortOrder labelIds
    status { id name type color }
    lead { id name displayName email }
    creator { id name displayName email }
    convertedFromIssue { id identifier title }
    teams(first: 10) { nodes { id key name } }
  }
}
"""

CREATE_DOCUMENT = """\
mutation CreateProject($input: ProjectCreateInput!) {
  projectCreate(input: $input) {
    success
    project {
      id name description content slugId url icon color
      priority priorityLabel progress scope health healthUpdatedAt trashed
      startDate startDateResolution targetDate targetDateResolution
      createdAt updatedAt archivedAt startedAt completedAt canceledAt autoArchivedAt
      updateReminderFrequency updateReminderFrequencyInWeeks frequencyResolution
      updateRemindersDay updateRemindersHour projectUpdateRemindersPausedUntilAt
      issueCountHistory completedIssueCountHistory scopeHistory completedScopeHistory inProgressScopeHistory
      slackChannelId microsoftTeamsChannelId sortOrder prioritySortOrder labelIds
      status { id name type color }
      lead { id name displayName email }
      creator { id name displayName email }
      convertedFromIssue { id identifier title }
      teams(first: 10) { nodes { id key name } }
    }
  }
}
"""

UPDATE_DOCUMENT = """\
mutation UpdateProject($id: String!, $input: ProjectUpdateInput!) {
  projectUpdate(id: $id, input: $input) {
    success
    project {
      id name description content slugId url icon color
      priority priorityLabel progress scope health healthUpdatedAt trashed
      startDate startDateResolution targetDate targetDateResolution
      createdAt updatedAt archivedAt startedAt completedAt canceledAt autoArchivedAt
      updateReminderFrequency updateReminderFrequencyInWeeks frequencyResolution
      updateRemindersDay updateRemindersHour projectUpdateRemindersPausedUntilAt
      issueCountHistory completedIssueCountHistory scopeHistory completedScopeHistory inProgressScopeHistory
      slackChannelId microsoftTeamsChannelId sortOrder prioritySortOrder labelIds
      status { id name type color }
      lead { id name displayName email }
      creator { id name displayName email }
      convertedFromIssue { id identifier title }
      teams(first: 10) { nodes { id key name } }
    }
  }
}
"""

LIST = Operation(
    entity="projects",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("first", "variable", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("after", "variable", {"type": ["string", "null"]}),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "ListProjects"}),
    ),
    summary="List projects",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT, variables={"first": "{{ first }}", "after": "{{ after }}"}, nullable=("after",)
    ),
    records="$.data.projects.nodes",
    meta={
        "end_cursor": "$.data.projects.pageInfo.endCursor",
        "has_next_page": "$.data.projects.pageInfo.hasNextPage",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="first"
    ),
)

GET = Operation(
    entity="projects",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "GetProject"}),
    ),
    summary="Get a project",
    body="graphql",
    graphql=GraphQL(query=GET_DOCUMENT, variables={"id": "{{ id }}"}),
    records="$.data.project",
)

CREATE = Operation(
    entity="projects",
    action="create",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "CreateProject"}),
        Parameter("name", "variable", {"type": "string"}, required=True),
        Parameter("teamIds", "variable", {"type": "array", "items": {"type": "string"}}, required=True),
        Parameter("description", "variable", {"type": ["string", "null"]}),
        Parameter("state", "variable", {"type": "string"}),
        Parameter("startDate", "variable", {"type": ["string", "null"], "format": "date"}),
        Parameter("targetDate", "variable", {"type": ["string", "null"], "format": "date"}),
        Parameter("leadId", "variable", {"type": ["string", "null"]}),
        Parameter("color", "variable", {"type": ["string", "null"]}),
        Parameter("content", "variable", {"type": ["string", "null"]}),
        Parameter("convertedFromIssueId", "variable", {"type": ["string", "null"]}),
        Parameter("icon", "variable", {"type": ["string", "null"]}),
        Parameter("id", "variable", {"type": ["string", "null"]}),
        Parameter("labelIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("memberIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("priority", "variable", {"type": ["integer", "null"], "minimum": 0, "maximum": 4}),
        Parameter("prioritySortOrder", "variable", {"type": ["number", "null"]}),
        Parameter("sortOrder", "variable", {"type": ["number", "null"]}),
        START_DATE_RESOLUTION_PARAMETER,
        Parameter("statusId", "variable", {"type": ["string", "null"]}),
        TARGET_DATE_RESOLUTION_PARAMETER,
        Parameter("templateId", "variable", {"type": ["string", "null"]}),
        Parameter("useDefaultTemplate", "variable", {"type": ["boolean", "null"]}),
    ),
    summary="Create a project",
    body="graphql",
    graphql=GraphQL(
        query=CREATE_DOCUMENT,
        variables={
            "input": {
                "color": "{{ color }}",
                "content": "{{ content }}",
                "convertedFromIssueId": "{{ convertedFromIssueId }}",
                "description": "{{ description }}",
                "icon": "{{ icon }}",
                "id": "{{ id }}",
                "labelIds": "{{ labelIds }}",
                "leadId": "{{ leadId }}",
                "memberIds": "{{ memberIds }}",
                "name": "{{ name }}",
                "priority": "{{ priority }}",
                "prioritySortOrder": "{{ prioritySortOrder }}",
                "sortOrder": "{{ sortOrder }}",
                "startDate": "{{ startDate }}",
                "startDateResolution": "{{ startDateResolution }}",
                "statusId": "{{ statusId }}",
                "targetDate": "{{ targetDate }}",
                "targetDateResolution": "{{ targetDateResolution }}",
                "teamIds": "{{ teamIds }}",
                "templateId": "{{ templateId }}",
                "useDefaultTemplate": "{{ useDefaultTemplate }}",
                "state": "{{ state }}",
            }
        },
    ),
    records="$.data.projectCreate.project",
)

UPDATE = Operation(
    entity="projects",
    action="update",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "UpdateProject"}),
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("name", "variable", {"type": ["string", "null"]}),
        Parameter("description", "variable", {"type": ["string", "null"]}),
        Parameter("state", "variable", {"type": "string"}),
        Parameter("startDate", "variable", {"type": ["string", "null"], "format": "date"}),
        Parameter("targetDate", "variable", {"type": ["string", "null"], "format": "date"}),
        Parameter("leadId", "variable", {"type": ["string", "null"]}),
        Parameter("canceledAt", "variable", {"type": ["string", "null"], "format": "date-time"}),
        Parameter("color", "variable", {"type": ["string", "null"]}),
        Parameter("completedAt", "variable", {"type": ["string", "null"], "format": "date-time"}),
        Parameter("content", "variable", {"type": ["string", "null"]}),
        Parameter("convertedFromIssueId", "variable", {"type": ["string", "null"]}),
        Parameter(
            "frequencyResolution", "variable", {"type": ["string", "null"], "enum": ["daily", "weekly", None]}
        ),
        Parameter("icon", "variable", {"type": ["string", "null"]}),
        Parameter("labelIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("memberIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("priority", "variable", {"type": ["integer", "null"], "minimum": 0, "maximum": 4}),
        Parameter("prioritySortOrder", "variable", {"type": ["number", "null"]}),
        Parameter(
            "projectUpdateRemindersPausedUntilAt",
            "variable",
            {"type": ["string", "null"], "format": "date-time"},
        ),
        Parameter("sortOrder", "variable", {"type": ["number", "null"]}),
        START_DATE_RESOLUTION_PARAMETER,
        Parameter("statusId", "variable", {"type": ["string", "null"]}),
        TARGET_DATE_RESOLUTION_PARAMETER,
        Parameter("teamIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("trashed", "variable", {"type": ["boolean", "null"]}),
        Parameter("updateReminderFrequency", "variable", {"type": ["number", "null"]}),
        Parameter("updateReminderFrequencyInWeeks", "variable", {"type": ["number", "null"]}),
        Parameter(
            "updateRemindersDay",
            "variable",
            {
                "type": ["string", "null"],
                "enum": ["Friday", "Monday", "Saturday", "Sunday", "Thursday", "Tuesday", "Wednesday", None],
            },
        ),
        Parameter(
            "updateRemindersHour", "variable", {"type": ["integer", "null"], "minimum": 0, "maximum": 23}
        ),
    ),
    summary="Change or trash a project",
    body="graphql",
    graphql=GraphQL(
        query=UPDATE_DOCUMENT,
        variables={
            "id": "{{ id }}",
            "input": {
                "canceledAt": "{{ canceledAt }}",
                "color": "{{ color }}",
                "completedAt": "{{ completedAt }}",
                "content": "{{ content }}",
                "convertedFromIssueId": "{{ convertedFromIssueId }}",
                "description": "{{ description }}",
                "frequencyResolution": "{{ frequencyResolution }}",
                "icon": "{{ icon }}",
                "labelIds": "{{ labelIds }}",
                "leadId": "{{ leadId }}",
                "memberIds": "{{ memberIds }}",
                "name": "{{ name }}",
                "priority": "{{ priority }}",
                "prioritySortOrder": "{{ prioritySortOrder }}",
                "projectUpdateRemindersPausedUntilAt": "{{ projectUpdateRemindersPausedUntilAt }}",
                "sortOrder": "{{ sortOrder }}",
                "startDate": "{{ startDate }}",
                "startDateResolution": "{{ startDateResolution }}",
                "statusId": "{{ statusId }}",
                "targetDate": "{{ targetDate }}",
                "targetDateResolution": "{{ targetDateResolution }}",
                "teamIds": "{{ teamIds }}",
                "trashed": "{{ trashed }}",
                "updateReminderFrequency": "{{ updateReminderFrequency }}",
                "updateReminderFrequencyInWeeks": "{{ updateReminderFrequencyInWeeks }}",
                "updateRemindersDay": "{{ updateRemindersDay }}",
                "updateRemindersHour": "{{ updateRemindersHour }}",
                "state": "{{ state }}",
            },
        },
    ),
    records="$.data.projectUpdate.project",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "create": CREATE, "update": UPDATE}
