"""Names and fields of the older packages, as they were published; a ``!`` marks what was required."""

from __future__ import annotations

#: Slug, connector class, and its auth classes with their fields.
CONNECTORS = {
    "asana": ("AsanaConnector", {
        "AsanaOauth2AuthConfig": "access_token refresh_token! client_id client_secret",
        "AsanaPersonalAccessTokenAuthConfig": "token!",
    }),
    "github": ("GithubConnector", {
        "GithubOauth2AuthConfig": "access_token!",
        "GithubPersonalAccessTokenAuthConfig": "token!",
    }),
    "gong": ("GongConnector", {
        "GongAccessKeyAuthenticationAuthConfig": "access_key! access_key_secret!",
        "GongOauth20AuthenticationAuthConfig": "access_token! refresh_token! client_id client_secret",
    }),
    "google-drive": ("GoogleDriveConnector", {
        "GoogleDriveAuthConfig": "access_token refresh_token! client_id client_secret",
    }),
    "hubspot": ("HubspotConnector", {
        "HubspotOauth2AuthConfig": "client_id client_secret refresh_token! access_token",
        "HubspotPrivateAppAuthConfig": "private_app_token!",
    }),
    "intercom": ("IntercomConnector", {"IntercomAuthConfig": "access_token!"}),
    "jira": ("JiraConnector", {
        "JiraJiraApiTokenAuthenticationAuthConfig": "username! password!",
        "JiraOauth20AuthenticationAuthConfig": "access_token refresh_token! client_id client_secret",
    }),
    "linear": ("LinearConnector", {
        "LinearLinearApiKeyAuthenticationAuthConfig": "api_key!",
        "LinearOauth2AuthConfig": "client_id! client_secret! refresh_token! access_token",
    }),
    "notion": ("NotionConnector", {
        "NotionAccessTokenAuthConfig": "token!",
        "NotionOauth20AuthConfig": "client_id! client_secret! access_token!",
    }),
    "slack": ("SlackConnector", {
        "SlackOauth20AuthenticationAuthConfig": "client_id client_secret access_token!",
        "SlackTokenAuthenticationAuthConfig": "bot_key!",
    }),
    "stripe": ("StripeConnector", {"StripeAuthConfig": "api_key!"}),
    "zendesk-support": ("ZendeskSupportConnector", {
        "ZendeskSupportApiTokenAuthConfig": "email! api_token!",
        "ZendeskSupportOauth20AuthConfig": "access_token! refresh_token",
    }),
}  # fmt: skip
