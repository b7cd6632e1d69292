# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The context store records of Asana, by entity."""
