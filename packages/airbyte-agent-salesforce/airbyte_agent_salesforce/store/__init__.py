# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""The context store records of Salesforce, by entity."""
