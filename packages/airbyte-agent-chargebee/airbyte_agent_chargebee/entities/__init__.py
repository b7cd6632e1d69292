# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""The entities of Chargebee, one module each."""
