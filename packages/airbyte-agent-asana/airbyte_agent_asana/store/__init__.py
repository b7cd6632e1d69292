# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""What the context store keeps of Asana, by entity."""
