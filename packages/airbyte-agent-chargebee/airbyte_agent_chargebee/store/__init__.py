# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""The context store records of Chargebee, by entity."""
