# Generated from specs/google-analytics-data-api/connector.yaml by `connectorgen generate google-analytics-data-api`. Do not edit.
"""The context store records of Google Analytics, by entity."""
