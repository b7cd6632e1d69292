# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""What methods of Asana take where plain values are not enough, by entity."""
