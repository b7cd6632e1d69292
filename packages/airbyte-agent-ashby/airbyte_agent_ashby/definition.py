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
            entity="candidates",
            stream="candidates",
            columns=(
                "id",
                "name",
                "primaryEmailAddress",
                "position",
                "company",
                "school",
                "tags",
                "applicationIds",
                "source",
                "profileUrl",
                "createdAt",
                "updatedAt",
            ),
        ),
        "applications": ContextStoreEntity(
            entity="applications",
            stream="applications",
            columns=(
                "id",
                "status",
                "candidate",
                "job",
                "currentInterviewStage",
                "source",
                "archiveReason",
                "createdAt",
                "updatedAt",
            ),
        ),
        "jobs": ContextStoreEntity(
            entity="jobs",
            stream="jobs",
            columns=(
                "id",
                "title",
                "status",
                "employmentType",
                "departmentId",
                "locationId",
                "confidential",
                "openedAt",
                "closedAt",
                "updatedAt",
            ),
        ),
        "departments": ContextStoreEntity(
            entity="departments", stream="departments", columns=("id", "name", "parentId", "isArchived")
        ),
        "locations": ContextStoreEntity(
            entity="locations", stream="locations", columns=("id", "name", "isRemote", "isArchived")
        ),
        "users": ContextStoreEntity(
            entity="users",
            stream="users",
            columns=("id", "firstName", "lastName", "email", "globalRole", "isEnabled", "updatedAt"),
        ),
        "job_postings": ContextStoreEntity(
            entity="job_postings",
            stream="job_postings",
            columns=(
                "id",
                "title",
                "jobId",
                "departmentName",
                "teamName",
                "locationName",
                "employmentType",
                "isListed",
                "publishedDate",
                "updatedAt",
            ),
        ),
        "sources": ContextStoreEntity(
            entity="sources", stream="sources", columns=("id", "title", "isArchived")
        ),
        "archive_reasons": ContextStoreEntity(
            entity="archive_reasons",
            stream="archive_reasons",
            columns=("id", "text", "reasonType", "isArchived"),
        ),
        "candidate_tags": ContextStoreEntity(
            entity="candidate_tags", stream="candidate_tags", columns=("id", "title", "isArchived")
        ),
    },
)
