# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""The context store records of Sentry, by entity."""
