# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    AnswerRule,
    ContextStoreEntity,
    CredentialText,
    Definition,
    ErrorCheck,
    Relationship,
    RetryConfig,
    Scheme,
    Server,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="ashby",
    name="Ashby",
    definition_id="4e8c9fa0-3634-499b-b948-11581b5c3efa",
    version="1.0.0",
    server=Server(url="https://api.ashbyhq.com"),
    schemes=(
        Scheme(
            name="BasicAuth",
            kind="basic",
            mapping={"username": "${api_key}", "password": ""},
            required=("api_key",),
            properties={"api_key": None},
            title="API key",
            description="Authenticate with an API key. Its permissions decide which operations work.",
            texts={
                "api_key": CredentialText(
                    title="API key",
                    description="API key of the organization",
                    examples=("00000000000000000000000000000000",),
                    where="https://app.ashbyhq.com/admin/api/keys",
                )
            },
        ),
    ),
    entities={
        "candidates": {"list": (), "get": ("id",)},
        "applications": {"list": (), "get": ("applicationId",)},
        "jobs": {"list": (), "get": ("id",)},
        "departments": {"list": (), "get": ("departmentId",)},
        "locations": {"list": (), "get": ("locationId",)},
        "users": {"list": (), "get": ("userId",)},
        "job_postings": {"list": (), "get": ("jobPostingId",)},
        "sources": {"list": ()},
        "archive_reasons": {"list": ()},
        "candidate_tags": {"list": ()},
        "custom_fields": {"list": ()},
        "feedback_form_definitions": {"list": ()},
    },
    security=(("BasicAuth",),),
    check=("departments", "list"),
    package="airbyte_agent_ashby",
    retry=RetryConfig(
        rules=(
            AnswerRule(means="rate_limit", body={"$.errorInfo.code": ("rate_limit_exceeded",)}),
            AnswerRule(means="permission", body={"$.errorInfo.code": ("missing_endpoint_permission",)}),
            AnswerRule(means="permission", body={"$.errors[*]": ("missing_endpoint_permission",)}),
            AnswerRule(means="not_found", contains={"$.errorInfo.code": ("not_found",)}),
            AnswerRule(means="not_found", contains={"$.errors[*]": ("_not_found",)}),
        )
    ),
    error_check=ErrorCheck(field="success", on_value=False, message_field="errorInfo.message"),
    relationships=(
        Relationship(source="applications", target="candidates", foreign_key="candidate.id"),
        Relationship(source="applications", target="jobs", foreign_key="job.id"),
        Relationship(source="applications", target="sources", foreign_key="source.id"),
        Relationship(source="applications", target="archive_reasons", foreign_key="archiveReason.id"),
        Relationship(source="applications", target="job_postings", foreign_key="appliedViaJobPostingId"),
        Relationship(source="candidates", target="sources", foreign_key="source.id"),
        Relationship(source="candidates", target="users", foreign_key="creditedToUser.id"),
        Relationship(source="candidates", target="applications", foreign_key="applicationIds"),
        Relationship(source="jobs", target="departments", foreign_key="departmentId"),
        Relationship(source="jobs", target="locations", foreign_key="locationId"),
        Relationship(source="jobs", target="job_postings", foreign_key="jobPostingIds"),
        Relationship(source="job_postings", target="jobs", foreign_key="jobId"),
        Relationship(source="departments", target="departments", foreign_key="parentId"),
    ),
    context_store={
        "candidates": ContextStoreEntity(
            stream="candidates",
            columns={
                "id": "string",
                "name": "string",
                "primaryEmailAddress": {"value": "string"},
                "position": "string",
                "company": "string",
                "school": "string",
                "tags": "array",
                "applicationIds": "array",
                "source": {"id": "string", "title": "string"},
                "profileUrl": "string",
                "createdAt": "string",
                "updatedAt": "string",
            },
        ),
        "applications": ContextStoreEntity(
            stream="applications",
            columns={
                "id": "string",
                "status": "string",
                "candidate": {"id": "string", "name": "string"},
                "job": {"id": "string", "title": "string"},
                "currentInterviewStage": {"id": "string", "title": "string"},
                "source": {"id": "string", "title": "string"},
                "archiveReason": {"id": "string"},
                "createdAt": "string",
                "updatedAt": "string",
            },
        ),
        "jobs": ContextStoreEntity(
            stream="jobs",
            columns={
                "id": "string",
                "title": "string",
                "status": "string",
                "employmentType": "string",
                "departmentId": "string",
                "locationId": "string",
                "confidential": "boolean",
                "openedAt": "string",
                "closedAt": "string",
                "updatedAt": "string",
            },
        ),
        "departments": ContextStoreEntity(
            stream="departments",
            columns={"id": "string", "name": "string", "parentId": "string", "isArchived": "boolean"},
        ),
        "locations": ContextStoreEntity(
            stream="locations",
            columns={"id": "string", "name": "string", "isRemote": "boolean", "isArchived": "boolean"},
        ),
        "users": ContextStoreEntity(
            stream="users",
            columns={
                "id": "string",
                "firstName": "string",
                "lastName": "string",
                "email": "string",
                "globalRole": "string",
                "isEnabled": "boolean",
                "updatedAt": "string",
            },
        ),
        "job_postings": ContextStoreEntity(
            stream="job_postings",
            columns={
                "id": "string",
                "title": "string",
                "jobId": "string",
                "departmentName": "string",
                "teamName": "string",
                "locationName": "string",
                "employmentType": "string",
                "isListed": "boolean",
                "publishedDate": "string",
                "updatedAt": "string",
            },
        ),
        "sources": ContextStoreEntity(
            stream="sources", columns={"id": "string", "title": "string", "isArchived": "boolean"}
        ),
        "archive_reasons": ContextStoreEntity(
            stream="archive_reasons",
            columns={"id": "string", "text": "string", "reasonType": "string", "isArchived": "boolean"},
        ),
        "candidate_tags": ContextStoreEntity(
            stream="candidate_tags", columns={"id": "string", "title": "string", "isArchived": "boolean"}
        ),
    },
)
