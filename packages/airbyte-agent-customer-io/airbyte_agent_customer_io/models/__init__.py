# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The records of Customer.io, by entity."""
