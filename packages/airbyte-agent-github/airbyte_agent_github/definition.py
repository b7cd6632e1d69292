# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The connector as a table; its operations stand beside the entities."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    AnswerRule,
    ContextStoreEntity,
    CredentialText,
    Definition,
    Relationship,
    RetryConfig,
    RetryWait,
    Scheme,
    Scope,
    SelfHosted,
    Server,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

# fmt: off
DEFINITION = Definition(
    slug="github", name="GitHub", definition_id="ef69ef6e-aa7f-4af1-a01d-ef775033524e", version="1.0.0",
    server=Server(
        url="https://api.github.com",
        self_hosted=SelfHosted(
            base_url="https://(?!api\\.)[^/]+", paths={"/": "/api/v3", "/graphql": "/api"},
        ),
    ),
    schemes=(
        Scheme(
            name="token", kind="bearer", mapping={"token": "${token}"}, required=("token",),
            properties={"token": None}, headers={"X-GitHub-Api-Version": "2022-11-28"},
            title="Personal access token",
            description="Authenticate with a token of your own, classic or fine-grained. A fine-grained one has permissions in place of scopes.",
            texts={
                "token": CredentialText(
                    title="Token", description="The token, `ghp_...` or `github_pat_...`",
                    pattern="^(gh[a-z]_|github_pat_|[0-9a-f]{40}$)", examples=("ghp_example",),
                    where="https://github.com/settings/tokens (Settings, Developer settings, Personal access tokens)",
                ),
            },
        ),
        Scheme(
            name="oauth", kind="oauth2",
            mapping={
                "access_token": "${access_token}", "refresh_token": "${refresh_token}",
                "client_id": "${client_id}", "client_secret": "${client_secret}",
            },
            required=("access_token",),
            properties={
                "access_token": None, "refresh_token": None, "client_id": None, "client_secret": None,
            },
            headers={"X-GitHub-Api-Version": "2022-11-28"},
            token_url="https://github.com/login/oauth/access_token",
            authorization_url="https://github.com/login/oauth/authorize",
            refresh=TokenRefresh(), scopes=("repo", "public_repo", "read:org", "read:user", "read:project"),
            title="OAuth",
            description="Authenticate as a user who allowed an app. The token of an OAuth app does not expire; that of a GitHub App lasts eight hours and is renewed with the refresh token.",
            texts={
                "access_token": CredentialText(
                    title="Access token", description="Token of the user, `gho_...` or `ghu_...`",
                    examples=("gho_example",),
                    where="the answer of the token URL once a user has allowed the app: `access_token`",
                ),
                "refresh_token": CredentialText(
                    title="Refresh token",
                    description="Of a GitHub App: what new access tokens are had for, `ghr_...`",
                    examples=("ghr_example",),
                    where="the answer of the token URL once a user has allowed the app: `refresh_token`",
                ),
                "client_id": CredentialText(
                    title="Client id", description="Id of the app; goes with the refresh token",
                    examples=("Iv1.example",),
                    where="https://github.com/settings/developers (Settings, Developer settings), the app, General",
                ),
                "client_secret": CredentialText(
                    title="Client secret", description="Secret of the app; goes with the refresh token",
                    where="https://github.com/settings/developers (Settings, Developer settings), the app, Client secrets",
                ),
            },
        ),
    ),
    entities={
        "repositories": {"get": (), "list": ("username",), "search": ("query",)},
        "org_repositories": {"list": ("org",)}, "branches": {"list": (), "get": ("branch",)},
        "commits": {"list": (), "get": ("sha",)}, "releases": {"list": (), "get": ("tag",)},
        "issues": {
            "list": (), "get": ("number",), "search": ("query",), "create": ("title",),
            "update": ("issue_number",),
        },
        "comments": {"create": ("issue_number", "body"), "list": ("number",), "get": ("id",)},
        "pull_requests": {
            "create": ("title", "head", "base"), "list": (), "get": ("number",), "search": ("query",),
        },
        "reviews": {"list": ("number",)}, "pr_comments": {"list": ("number",), "get": ("id",)},
        "labels": {"list": (), "get": ("name",)}, "milestones": {"list": (), "get": ("number",)},
        "organizations": {"get": ("org",), "list": ("username",)},
        "users": {"get": ("username",), "list": ("org",), "search": ("query",)},
        "teams": {"list": ("org",), "get": ("org", "team_slug")}, "tags": {"list": (), "get": ("tag",)},
        "stargazers": {"list": ()}, "viewer": {"get": ()}, "viewer_repositories": {"list": ()},
        "projects": {"list": ("org",), "get": ("org", "project_number")},
        "project_items": {"list": ("org", "project_number")},
        "discussions": {"list": (), "get": ("number",), "search": ("query",)},
        "file_content": {"get": ("path",)}, "directory_content": {"list": ("path",)},
    },
    security=(("token",), ("oauth",)), check=("viewer", "get"), package="airbyte_agent_github",
    settings={"repositories": None},
    retry=RetryConfig(
        rules=(
            AnswerRule(
                means="rate_limit", contains={"$.message": ("secondary rate limit",)},
                wait=RetryWait(seconds=60.0),
            ),
            AnswerRule(
                means="rate_limit", contains={"$.errors[*].message": ("secondary rate limit",)},
                wait=RetryWait(seconds=60.0),
            ),
            AnswerRule(means="permission", body={"$.errors[*].type": ("INSUFFICIENT_SCOPES",)}),
            AnswerRule(
                means="retry",
                contains={"$.errors[*].message": ("Something went wrong while executing your query",)},
            ),
        ),
    ),
    scoping=(
        Scope(
            param="owner", config_key="repositories",
            template="{{ value.partition('/')[0] if '/' in value else '' }}",
        ),
        Scope(param="repo", config_key="repositories", template="{{ value.partition('/')[2] }}"),
    ),
    relationships=(
        Relationship(source="repositories", target="organizations", foreign_key="owner.id"),
        Relationship(source="repositories", target="users", foreign_key="owner.id"),
        Relationship(source="repositories", target="repositories", foreign_key="parent.id"),
        Relationship(source="branches", target="commits", foreign_key="target.oid", target_key="oid"),
        Relationship(source="tags", target="commits", foreign_key="target.oid", target_key="oid"),
        Relationship(source="commits", target="users", foreign_key="author.user.login", target_key="login"),
        Relationship(source="releases", target="users", foreign_key="author.id"),
        Relationship(source="releases", target="commits", foreign_key="tagCommit.oid", target_key="oid"),
        Relationship(source="issues", target="repositories", foreign_key="repository.id"),
        Relationship(source="issues", target="users", foreign_key="author.login", target_key="login"),
        Relationship(source="issues", target="milestones", foreign_key="milestone.id"),
        Relationship(source="issues", target="issues", foreign_key="parent.id"),
        Relationship(source="pull_requests", target="repositories", foreign_key="repository.id"),
        Relationship(source="pull_requests", target="users", foreign_key="author.login", target_key="login"),
        Relationship(source="pull_requests", target="milestones", foreign_key="milestone.id"),
        Relationship(
            source="pull_requests", target="commits", foreign_key="mergeCommit.oid", target_key="oid",
        ),
        Relationship(source="reviews", target="pull_requests", foreign_key="pullRequest.id"),
        Relationship(source="reviews", target="users", foreign_key="author.login", target_key="login"),
        Relationship(source="comments", target="issues", foreign_key="issue.id"),
        Relationship(source="comments", target="users", foreign_key="author.login", target_key="login"),
        Relationship(source="pr_comments", target="pull_requests", foreign_key="pullRequest.id"),
        Relationship(source="pr_comments", target="users", foreign_key="author.login", target_key="login"),
        Relationship(source="milestones", target="users", foreign_key="creator.login", target_key="login"),
        Relationship(source="teams", target="organizations", foreign_key="organization.id"),
        Relationship(source="teams", target="teams", foreign_key="parentTeam.id"),
        Relationship(source="stargazers", target="users", foreign_key="node.id"),
        Relationship(source="projects", target="organizations", foreign_key="owner.id"),
        Relationship(source="project_items", target="issues", foreign_key="content.id"),
        Relationship(source="project_items", target="pull_requests", foreign_key="content.id"),
        Relationship(source="discussions", target="repositories", foreign_key="repository.id"),
        Relationship(source="discussions", target="users", foreign_key="author.login", target_key="login"),
    ),
    context_store={
        "repositories": ContextStoreEntity(
            entity="repositories", stream="repositories",
            columns=(
                "id", "name", "full_name", "description", "owner", "language", "topics", "visibility",
                "archived", "fork", "stargazers_count", "open_issues_count", "pushed_at", "created_at",
                "html_url",
            ),
        ),
        "issues": ContextStoreEntity(
            entity="issues", stream="issues",
            columns=(
                "id", "repository", "number", "title", "body", "state", "state_reason", "user", "labels",
                "assignees", "comments", "closed_at", "created_at", "updated_at", "html_url",
            ),
        ),
        "pull_requests": ContextStoreEntity(
            entity="pull_requests", stream="pull_requests",
            columns=(
                "id", "repository", "number", "title", "body", "state", "draft", "user", "labels",
                "assignees", "merged_at", "closed_at", "created_at", "updated_at", "html_url",
            ),
        ),
        "comments": ContextStoreEntity(
            entity="comments", stream="comments",
            columns=(
                "id", "repository", "issue_url", "body", "user", "author_association", "created_at",
                "updated_at", "html_url",
            ),
        ),
        "reviews": ContextStoreEntity(
            entity="reviews", stream="reviews",
            columns=(
                "id", "repository", "pull_request_url", "state", "body", "user", "commit_id", "submitted_at",
                "html_url",
            ),
        ),
        "commits": ContextStoreEntity(
            entity="commits", stream="commits",
            columns=("sha", "repository", "branch", "commit", "author", "created_at", "html_url"),
        ),
        "releases": ContextStoreEntity(
            entity="releases", stream="releases",
            columns=(
                "id", "repository", "tag_name", "name", "body", "draft", "prerelease", "created_at",
                "published_at", "html_url",
            ),
        ),
        "milestones": ContextStoreEntity(
            entity="milestones", stream="milestones",
            columns=(
                "id", "repository", "number", "title", "description", "state", "open_issues", "closed_issues",
                "due_on", "created_at", "updated_at",
            ),
        ),
        "labels": ContextStoreEntity(
            entity="labels", stream="labels",
            columns=("id", "repository", "name", "description", "color", "default"),
        ),
        "organizations": ContextStoreEntity(
            entity="organizations", stream="organizations",
            columns=(
                "id", "login", "name", "description", "location", "public_repos", "created_at", "updated_at",
                "html_url",
            ),
        ),
        "users": ContextStoreEntity(
            entity="users", stream="users",
            columns=("id", "login", "type", "site_admin", "organization", "html_url"),
        ),
        "teams": ContextStoreEntity(
            entity="teams", stream="teams",
            columns=(
                "id", "name", "slug", "description", "privacy", "permission", "organization", "html_url",
            ),
        ),
    },
)
