# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""The operations of Google Search Console as tables, by entity."""
