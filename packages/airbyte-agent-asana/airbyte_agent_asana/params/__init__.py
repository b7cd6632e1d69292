# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Types of the nested arguments of Asana's methods, by entity."""
